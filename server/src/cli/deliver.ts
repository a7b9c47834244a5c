import { resolve } from "node:path";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** Prints a result, or puts it into a file, all of it or nothing. */
export function deliver({ cwd, replace, write }: Params, output: string | undefined, text: string): void {
  try {
    if (output === undefined) write(text);
    else replace(resolve(cwd, output), Buffer.from(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The file "${output}" cannot be written (${why}); check the path and its permissions.`);
  }
}
