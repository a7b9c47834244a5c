import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Desktop, findDesktop } from "./desktop";
import { installServer } from "./install";
import { endWithParent } from "./lifetime";
import { root, seeds, vsix } from "./places";
import { ProcessGroup } from "./process-group";
import { newProfile } from "./profile";
import { run } from "./shell";
import { installExtension, Workbench } from "./workbench";

/** Opens the sample corpus in VS Code with the extension that has just been built, until it is closed or Ctrl+C. */
async function start(): Promise<number> {
  const desktop = findDesktop();
  if (!desktop) {
    console.log("There is no desktop VS Code to start here: VS Code will run in your browser.");
  } else {
    const code = await startDesktop(desktop);
    if (code === 0) return 0;
    console.log(`${desktop.command} ended with code ${code}: VS Code will run in your browser instead.`);
  }
  return startInBrowser();
}

/** The program itself, where it is known, stays our child; the command only starts it and may return at once. */
function startDesktop({ command, executable }: Desktop): Promise<number> {
  const { user, extensions } = newProfile();
  console.log(`Opening seeds/ in desktop VS Code: ${command}`);
  console.log("Close its window or press Ctrl+C here to end.");
  const args = [`--extensionDevelopmentPath=${root}`, "--new-window", "--wait", seeds];
  const own = [`--user-data-dir=${user}`, `--extensions-dir=${extensions}`];
  // VS Code refuses to run as root in a sandbox.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return new ProcessGroup(executable ?? command, [...args, ...own, ...sandbox], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32" && !executable,
  }).ended;
}

async function startInBrowser(): Promise<number> {
  await installServer();
  console.log("Packaging the extension and installing it in a new profile");
  const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce");
  mkdirSync(dirname(vsix), { recursive: true });
  await run(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], { cwd: root });
  const profile = newProfile();
  await installExtension(profile, vsix);
  const token = randomBytes(16).toString("hex");
  const workbench = await Workbench.start({ profile, folder: seeds, port: "8137-8146", token });
  console.log(`\nseeds/ is open in VS Code at\n\n    ${workbench.url()}\n\nPress Ctrl+C here to end.`);
  const code = await workbench.ended;
  console.error(`The VS Code server has ended with code ${code}.`);
  return 1;
}

endWithParent();
start().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
