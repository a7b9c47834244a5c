import { hull } from "../anchor/anchor";
import type { Corpus } from "../corpus";
import type { Edit } from "../edit/edit";
import { laidOut } from "../format/layout";
import { lineEdits } from "../format/line-edits";
import { inTextOrder } from "../format/mention-order";
import { readConfig } from "../read/config";
import { readFile } from "../read/file";
import { get } from "../table";

/**
 * The edits, by line, that bring an annotation file or `glossator.yaml` into canonical layout: keys in order, mentions in
 * the order of the text, blocks indented by two spaces; see `laidOut`. Empty for a file in shape, one with errors in its
 * YAML, and one that would say something else afterwards. `text` is the file's canonical text.
 */
export function formatting(corpus: Corpus, uri: string, text: string): readonly Edit[] {
  const isConfig = corpus.config.file?.uri === uri;
  const after = laidOut(text, { root: isConfig ? "config" : "file", placeOf: placesIn(corpus, uri, text) });
  if (after === text || saying(uri, text, isConfig) !== saying(uri, after, isConfig)) return [];
  return lineEdits(text, after);
}

/**
 * The edits, by line, that bring the mentions of an annotation file into the order of the text, and nothing else. Empty
 * where they are, or cannot be moved. `text` is the file's canonical text.
 */
export function ordering(corpus: Corpus, uri: string, text: string): readonly Edit[] {
  const after = inTextOrder(text, placesIn(corpus, uri, text));
  return saying(uri, text, false) === saying(uri, after, false) ? lineEdits(text, after) : [];
}

/** Where the mention that begins at an offset of the file stands in its text. */
function placesIn(corpus: Corpus, uri: string, text: string): (item: { readonly start: number }) => number | null {
  const state = get(corpus.files, uri);
  if (!state || state.length !== text.length) return () => null;
  const places = new Map(state.file.mentions.map(({ start }, i) => [start, hull(state.anchors?.at(i))?.start ?? null]));
  return ({ start }) => places.get(start) ?? null;
}

/** What a file says, wherever it says it. */
function saying(uri: string, text: string, isConfig: boolean): string {
  const { rules, ...config } = readConfig(uri, text);
  const { source, entities, mentions, findings } = readFile(uri, text);
  const parts = isConfig ? [config, [...rules].sort()] : [source, ...entities, ...mentions, ...findings];
  return parts
    .map((part) => JSON.stringify(part, withoutPlace))
    .sort()
    .join("\n");
}

const withoutPlace = (key: string, value: unknown): unknown => (PLACES.has(key) ? undefined : value);

const PLACES = new Set(["start", "end", "whole", "lines", "length"]);
