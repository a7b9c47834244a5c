import { dirname, resolve } from "node:path";
import { overlaidDisk } from "../host/overlaid-disk";
import type { Params } from "./params";
import { Interruption, Refusal } from "./refusal";

export interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** With `--stdin`, a world in which the file of that name has the content of standard input, and that name as the only path. */
export async function withInput(
  params: Params,
  paths: readonly string[],
  { stdin = false, stdinFilename }: InputOptions,
): Promise<{ readonly params: Params; readonly paths: readonly string[] }> {
  if (!stdin && stdinFilename !== undefined) throw new Refusal('"--stdin-filename" goes with "--stdin"; add that.');
  if (!stdin) return { params, paths };
  if (stdinFilename === undefined)
    throw new Refusal('Say where the content would stand: "--stdin" needs "--stdin-filename <file>".');
  if (paths.length > 0) throw new Refusal('"--stdin" lints one file; leave the paths out.');
  const { cwd, disk, input, interruption } = params;
  const path = resolve(cwd, stdinFilename);
  if (disk.stat(path)?.isFolder) throw new Refusal(`"${stdinFilename}" is a folder; give "--stdin-filename" a file.`);
  if (!disk.stat(dirname(path))?.isFolder)
    throw new Refusal(`There is no folder for "${stdinFilename}"; check the spelling.`);
  const content = await input().catch((error: unknown) => {
    throw interruption.aborted ? new Interruption() : error;
  });
  // Other threads know only the disk.
  const over = overlaidDisk(disk, new Map([[path, content]]));
  return { params: { ...params, disk: over, threads: null }, paths: [stdinFilename] };
}
