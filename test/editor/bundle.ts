import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { apiTests, bundles, here } from "./places";

/** Bundles the suite and each file of `api/` for the extension host; returns the path of the suite. */
export async function bundleSuite(): Promise<string> {
  rmSync(bundles, { recursive: true, force: true });
  const tests = readdirSync(apiTests).filter((name) => name.endsWith(".test.ts"));
  await build({
    entryPoints: [join(here, "suite.ts"), ...tests.map((name) => join(apiTests, name))],
    outdir: bundles,
    outbase: here,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  return join(bundles, "suite.cjs");
}
