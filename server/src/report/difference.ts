import { createTwoFilesPatch } from "diff";

/** What differs between two versions of a file, as `diff -u` prints it. */
export function difference(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  return patch.slice(patch.indexOf("--- "));
}
