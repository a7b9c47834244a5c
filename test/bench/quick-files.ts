import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scan } from "../../server/src/engine/scan";

/** How many annotation files there are, and how many of them the quick reader reads; the others go the way of `yaml`. */
export interface QuickFiles {
  readonly all: number;
  readonly quick: number;
}

/** Asks the quick reader itself about every annotation file below a folder. */
export function quickFiles(folder: string): QuickFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ann.yaml"));
  const quick = paths.filter((path) => scan(readFileSync(join(folder, path), "utf8")) !== null);
  return { all: paths.length, quick: quick.length };
}
