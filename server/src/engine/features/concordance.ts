import { hull } from "../anchor/anchor";
import { type Corpus, declared, type FileState } from "../corpus";
import { nameOf } from "../language";
import { isLive, type Mention, wordsOf } from "../records";
import { bySpan } from "../span";
import { type Surroundings, surroundings } from "../surroundings";
import type { Place } from "../target";
import { doubtfulIn, filesAt } from "./doubtful";

/** A mention with what stands around it, as a concordance shows it. */
export interface Line extends Surroundings {
  readonly result: "found" | "changed" | "ambiguous" | "orphan";
  /** The words of a `changed` mention before; else empty. */
  readonly was: string;
  /** In the text; of a mention that was not found, in the annotation file. */
  readonly place: Place;
  /** `null` for a gloss on the words themselves. */
  readonly entity: string | null;
  /** Of the entity, in the reader's language; empty without one. */
  readonly name: string;
}

/** Which mentions: those of an entity, those that somebody should look at, or all. */
export type Wanted = { readonly entity: string } | "doubtful" | "all";

/** How many UTF-16 units of surroundings a line shows on each side. */
const WIDTH = 60;

/**
 * The mentions in an annotation file, or in the files over a text: those that were found in the order of the text, then
 * the others as they are written. `textOf` answers the canonical text of a source, `null` for one that cannot be read.
 */
export function concordance(
  corpus: Corpus,
  uri: string,
  textOf: (uri: string) => string | null,
  wanted: Wanted,
  languages: readonly string[],
): readonly Line[] {
  const lines = filesAt(corpus, uri).flatMap((state) => {
    const text = state.anchors && state.sourceUri !== null ? textOf(state.sourceUri) : null;
    return wantedIn(corpus, state, wanted).map((i) => lineOf(corpus, state, i, text, languages));
  });
  const isFound = ({ result }: Line): boolean => result === "found" || result === "changed";
  const found = lines.filter(isFound).sort((a, b) => bySpan(a.place, b.place));
  return [...found, ...lines.filter((line) => !isFound(line))];
}

function wantedIn(corpus: Corpus, state: FileState, wanted: Wanted): readonly number[] {
  if (wanted === "doubtful") return doubtfulIn(corpus, state);
  const isWanted = (mention: Mention): boolean =>
    isLive(mention) && (wanted === "all" || mention.entity?.value === wanted.entity);
  return state.file.mentions.flatMap((mention, i) => (isWanted(mention) ? [i] : []));
}

function lineOf(
  corpus: Corpus,
  { file, sourceUri, anchors, lines }: FileState,
  index: number,
  text: string | null,
  languages: readonly string[],
): Line {
  const mention = file.mentions[index]!;
  const entity = mention.entity?.value ?? null;
  const known = entity === null ? null : declared(corpus, entity)?.entity;
  const who = { entity, name: known ? nameOf(known, languages) : (entity ?? "") };
  const anchor = anchors?.at(index);
  const span = hull(anchor);
  if (span && text !== null)
    return {
      ...who,
      ...surroundings(text, span, WIDTH),
      ...(anchor?.result === "changed" ? { result: "changed", was: wordsOf(mention) } : { result: "found", was: "" }),
      place: { uri: sourceUri!, start: span.start, end: span.end, lines: anchors!.lines },
    };
  return {
    ...who,
    before: mention.prefix.replace(/[^\s\p{Ps}\p{Pi}]$/u, "$& "),
    words: wordsOf(mention),
    after: mention.suffix.replace(/^[\p{L}\p{N}\p{Ps}\p{Pi}\p{Pd}]/u, " $&"),
    result: anchor?.result === "ambiguous" ? "ambiguous" : "orphan",
    was: "",
    place: { uri: file.uri, start: mention.exact[0]!.start, end: mention.exact.at(-1)!.end, lines },
  };
}
