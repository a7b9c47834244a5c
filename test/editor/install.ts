import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium, hasReadableFont } from "./chromium";
import { isEntry } from "./entry";
import { node24Folder, serverFolder, workbenchModules, workbenchPackage } from "./places";
import { run } from "./shell";

/** Installs the VS Code server; a half-finished earlier installation is begun again. */
export async function installServer(): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The browser workbench runs on Linux x64 only, and this is ${process.platform} ${process.arch}: ` +
        "install desktop VS Code and its `code` command from https://code.visualstudio.com/, then run this again.",
    );
  }
  const stamp = join(workbenchModules, ".glossator-installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(workbenchPackage, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing the VS Code server (once, about half a minute, 800 MB): npm ci in test/editor/workbench");
  await run("npm", ["ci"], { cwd: workbenchPackage });
  console.log("Installing what the VS Code server needs: npm install in code-server/lib/vscode");
  await run("npm", ["install", "--omit=dev", "--ignore-scripts", "--no-save"], {
    cwd: serverFolder,
    env: { ...process.env, PATH: `${node24Folder}${delimiter}${process.env.PATH}` },
  });
  writeFileSync(stamp, wanted);
}

/** Finds or installs Chromium and a monospaced font that has Cyrillic and Vietnamese letters; returns Chromium's path. */
export async function installChromium(): Promise<string> {
  const missing = [findChromium() ? [] : ["chromium"], hasReadableFont() ? [] : ["fontconfig", "fonts-noto-mono"]];
  const packages = missing.flat();
  if (packages.length > 0) {
    const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
    if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
      console.log(`Installing for the editor tests (once, about 15 s): ${command}`);
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      await run("sh", ["-c", command.replaceAll("apt-get", "apt-get -o DPkg::Lock::Timeout=120")], { env });
    } else if (!findChromium()) {
      throw new Error(`The editor tests need Chromium. On Debian or Ubuntu, run as root: ${command}`);
    } else {
      console.log(
        `No monospaced font here has both Cyrillic and Vietnamese letters; for readable screenshots, run as root: ${command}`,
      );
    }
  }
  const chromium = findChromium();
  if (!chromium) throw new Error("apt-get has installed Chromium, but it does not start: run `chromium --version`.");
  return chromium;
}

if (isEntry(import.meta.url)) {
  installServer()
    .then(installChromium)
    .then(
      (chromium) => console.log(`Ready: the VS Code server, and ${chromium}.`),
      (error: Error) => {
        console.error(error.message);
        process.exitCode = 1;
      },
    );
}
