import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "./bundle";
import { findDesktop } from "./desktop";
import { temporaryFolder } from "./lifetime";
import { codeShim, fixture, root } from "./places";
import { newProfile } from "./profile";
import { failure, type Results } from "./results";

/** Runs the tests of `api/` in the extension host of a real VS Code, on a copy of the fixture folder. */
export async function runApiTests(): Promise<Results> {
  const temporary = temporaryFolder("api");
  const folder = join(temporary, "fixture");
  cpSync(fixture, folder, { recursive: true });
  const file = join(temporary, "results.json");
  const profile = newProfile();
  const executable = vscodeExecutable();
  const error = await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(),
    launchArgs: [folder, `--user-data-dir=${profile.user}`, `--extensions-dir=${profile.extensions}`],
    extensionTestsEnv: { GLOSSATOR_RESULTS: file },
  }).then(
    () => undefined,
    (error: Error) => error,
  );
  return verdict(file, error);
}

/** The exit code alone proves nothing: an extension host that is killed reports 0, and so does a suite without tests. */
function verdict(file: string, error: Error | undefined): Results {
  const found: Results | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  if (found && found.titles.length > 0 && (found.failed > 0 || !error)) return found;
  return failure("editor tests through the API", error?.message ?? "The suite ended without running a single test.");
}

/** Undefined leaves it to `@vscode/test-electron` to download VS Code, which needs a network and a display. */
function vscodeExecutable(): string | undefined {
  return findDesktop()?.executable ?? (process.platform === "linux" ? codeShim : undefined);
}
