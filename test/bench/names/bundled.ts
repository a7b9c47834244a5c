import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";

const OUT = join(__dirname, "../../../.artifacts");

/** A module made into one file as the program is; what runs TypeScript directly names every closure, and is slower. */
export function bundled<Module>(entry: string): Module {
  const outfile = join(OUT, `${basename(entry, ".ts")}.cjs`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
  return createRequire(__filename)(outfile) as Module;
}
