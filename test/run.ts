import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { runEditorTests } from "./editor/run";

/** Runs every test of the project; the last line says how many passed and failed. */
async function main(): Promise<void> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, script] of [
    ["Build", "build"],
    ["Types and lint", "check"],
  ] as const) {
    heading(title);
    const { status } = spawnSync("npm", ["run", "--silent", script], { cwd: ROOT, stdio: "inherit" });
    if (status === 0) count.passed++;
    else count.failed++;
  }

  heading("Engine, wire, command line, manifest");
  const stats = await runMocha();
  count.passed += stats.passes;
  count.failed += stats.failures;
  count.skipped += stats.pending;

  heading("Editor: real VS Code");
  const editor = await runEditorTests();
  count.passed += editor.passed;
  count.failed += editor.failed;
  count.skipped += editor.skipped.length;
  for (const { title, message } of editor.failures) console.log(`failed: ${title}\n${message}`);
  for (const { title, reason } of editor.skipped) console.log(`skipped: ${title}: ${reason}`);

  if (count.skipped > 0) console.log(`\n${count.skipped} skipped; the reason stands beside each.`);
  process.exitCode = count.failed === 0 ? 0 : 1;
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
}

const ROOT = join(__dirname, "..");

const FOLDERS = [
  "engine",
  "engine/names",
  "host",
  "report",
  "wire",
  "cli",
  "bench",
  "bench/anchors",
  "bench/names",
  ".",
];

const heading = (title: string): void => console.log(`\n=== ${title} ===`);

async function runMocha(): Promise<Mocha.Stats> {
  const mocha = new Mocha({ reporter: "spec", timeout: 60_000 });
  for (const file of filesBelow(...FOLDERS)) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((done) => {
    const runner = mocha.run(() => done(runner.stats!));
  });
}

const filesBelow = (...folders: string[]): string[] =>
  folders
    .map((folder) => join(__dirname, folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".test.ts"));

void main();
