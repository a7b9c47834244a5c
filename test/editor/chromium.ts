import { spawnSync } from "node:child_process";

/** The path of a Chromium or Chrome that starts, or undefined. */
export function findChromium(): string | undefined {
  return candidates.find((path) => spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0);
}

/** Whether some monospaced font has the letters of both languages, so that screenshots show no boxes. */
export function hasReadableFont(): boolean {
  const { status, stdout } = spawnSync("fc-list", [":lang=ru:lang=vi", "family"], { encoding: "utf8" });
  return status === 0 && /mono/i.test(stdout);
}

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium-browser",
];
