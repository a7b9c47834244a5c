import type { Corpus } from "./corpus";
import { get, remove, set, tableOf } from "./table";

/** Which annotation files are over each text. */
export type Layers = Pick<Corpus, "layers" | "stacked">;

/** The layers after an annotation file has gone from the text `before` to `after`; `null` is no text. */
export function relayered(
  { layers, stacked }: Layers,
  uri: string,
  before: string | null,
  after: string | null,
): Layers {
  let next: Layers = { layers, stacked };
  if (before === after) return next;
  if (before !== null)
    next = over(
      next,
      before,
      (get(layers, before) ?? []).filter((other) => other !== uri),
    );
  return after === null ? next : over(next, after, [...(get(next.layers, after) ?? []), uri].sort());
}

/** The layers of all texts at once, by their uris. */
export const layersFrom = (files: ReadonlyMap<string, readonly string[]>): Layers => ({
  layers: tableOf(files),
  stacked: tableOf([...files].filter(([, { length }]) => length > 1)),
});

const over = ({ layers, stacked }: Layers, textUri: string, files: readonly string[]): Layers => ({
  layers: files.length > 0 ? set(layers, textUri, files) : remove(layers, textUri),
  stacked: files.length > 1 ? set(stacked, textUri, files) : remove(stacked, textUri),
});
