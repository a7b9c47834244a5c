import { counted } from "../engine/features/card";
import { nameIn } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** What a file is to hold instead of what it holds. */
export interface Replacement {
  readonly path: string;
  /** `null` where there is no file yet. */
  readonly before: Buffer | null;
  readonly after: Buffer;
}

/** Refuses where one of the files is no longer as it was read. */
export function checkUnchanged(params: Params, files: readonly Replacement[]): void {
  const changed = files.find((file) => !isUnchanged(params, file));
  if (changed) throw changedMeanwhile(params, changed.path);
}

/** Replaces files, each as a whole; stops at the first that cannot be written. */
export function replaceAll(params: Params, files: readonly Replacement[]): void {
  for (const [written, file] of files.entries())
    try {
      if (!isUnchanged(params, file)) throw new Error("it changed on the disk meanwhile");
      params.replace(file.path, file.after);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Refusal(
        `"${nameIn(params.cwd, file.path)}" could not be written (${why}); ${counted(written, "file")} before it ${written === 1 ? "was" : "were"}.`,
      );
    }
}

/** The refusal to write to a file that is no longer as it was read. */
export const changedMeanwhile = ({ cwd }: Params, path: string): Refusal =>
  new Refusal(`"${nameIn(cwd, path)}" changed on the disk meanwhile; nothing was written, run the command again.`);

function isUnchanged({ disk }: Params, { path, before }: Replacement): boolean {
  const now = disk.read(path);
  return before === null ? now === null && disk.stat(path) === null : now?.equals(before) === true;
}
