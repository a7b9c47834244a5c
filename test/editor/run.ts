import { runApiTests } from "./api";
import { isEntry } from "./entry";
import { runKeysTests } from "./keys";
import { root } from "./places";
import { attempt, type Results, skip } from "./results";
import { run } from "./shell";

export interface EditorResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/**
 * Packages the extension and tests it in a real VS Code: through the API, then by mouse and keys. With names of tests by
 * keys, these alone. Never rejects.
 */
export async function runEditorTests(only: readonly string[] = []): Promise<EditorResults> {
  const packaged = await attempt("the package", async () => {
    console.log("Packaging the extension: npm run package");
    await run("npm", ["run", "package"], { cwd: root });
    return [];
  });
  if (packaged.some(({ failed }) => failed > 0)) return sum(packaged);
  const api = only.length > 0 ? [] : await apiTests();
  console.log("Editor tests by mouse and keys");
  const keys = await attempt("editor tests by mouse and keys", () => keysTests(only));
  return sum([...api, ...keys]);
}

function apiTests(): Promise<Results[]> {
  console.log("Editor tests through the API");
  return attempt("editor tests through the API", async () => [await runApiTests()]);
}

async function keysTests(only: readonly string[]): Promise<Results[]> {
  if (process.platform === "linux" && process.arch === "x64") return runKeysTests(only);
  const reason = `the browser workbench runs on Linux x64 only, and this is ${process.platform} ${process.arch}`;
  return [skip("editor tests by mouse and keys", reason)];
}

function sum(results: readonly Results[]): EditorResults {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
    failures: results.flatMap(({ failures }) => failures),
  };
}

if (isEntry(import.meta.url)) {
  runEditorTests(process.argv.slice(2)).then(({ passed, failed, skipped, failures }) => {
    for (const { title, reason } of skipped) console.log(`skipped: ${title}: ${reason}`);
    for (const { title, message } of failures) console.error(`failed: ${title}\n${message}`);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  });
}
