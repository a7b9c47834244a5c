import { counted } from "../engine/features/card";
import { MAX_ANNOTATION_BYTES, readText } from "../host/decode";
import type { Disk } from "../host/disk";
import { difference } from "../report/difference";
import { type Fixed, fixedFiles } from "./fix";
import { nameIn } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import type { SelectedFile } from "./selection";

/**
 * `glossator lint --fix`: mends what can be mended safely, in memory first, then in the files. With `isDry` it prints the
 * difference instead. `disk` is that of the world, without what is put into `over`.
 */
export function mend(
  params: Params,
  disk: Disk,
  over: Map<string, Buffer | null>,
  files: readonly SelectedFile[],
  isDry: boolean,
): void {
  const fixed = fixedFiles(params.disk, over, files);
  for (const { path, before } of fixed)
    if (!disk.read(path)?.equals(before))
      throw new Refusal(`"${nameIn(params.cwd, path)}" was changed meanwhile, so nothing was written; run it again.`);
  for (const each of fixed)
    if (isDry) params.write(differenceIn(params, disk, each));
    else write(params, each);
  if (!isDry && fixed.length > 0) params.warn(`Mended ${counted(fixed.length, "file")}.\n`);
}

function write({ cwd, replace }: Params, { path, after }: Fixed): void {
  try {
    replace(path, after);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`"${nameIn(cwd, path)}" cannot be written (${why}); check its permissions.`);
  }
}

/** What differs in line ends alone does not differ. */
function differenceIn(params: Params, disk: Disk, { path }: Fixed): string {
  const [before, after] = [disk, params.disk].map((each) => {
    const decoded = readText(each, path, MAX_ANNOTATION_BYTES);
    return "text" in decoded ? decoded.text : "";
  }) as [string, string];
  return difference(nameIn(params.cwd, path), before, after);
}
