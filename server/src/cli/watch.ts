import { counted } from "../engine/features/card";
import type { Params } from "./params";
import { Interruption } from "./refusal";
import type { SelectedFile, Selection } from "./selection";

/** Shows the selected files now and after each change that concerns them, until it is interrupted. */
export async function watchFiles(
  { changes, interruption, warn }: Params,
  { hosts, again }: Selection,
  show: (files: readonly SelectedFile[]) => Promise<unknown>,
): Promise<never> {
  const showAll = async (): Promise<void> => {
    const files = again();
    await show(files);
    warn(`Watching ${counted(files.length, "annotation file")}; Ctrl+C ends.\n`);
  };
  const happened = changes(
    hosts.map(({ root }) => root),
    interruption,
  );
  await showAll();
  for await (const paths of happened) {
    const affected = hosts.flatMap((host) => paths.filter(host.concerns).map((path) => host.touch(path)));
    if (affected.some((each) => each === "everything" || each.size > 0)) await showAll();
  }
  throw new Interruption();
}
