import type { Anchor } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import type { Result } from "../anchor/decide";
import type { Selecting } from "../anchor/quote";
import type { FileState } from "../corpus";
import { foldWords } from "../fold";
import { areAlike } from "../likeness";
import { readFile } from "../read/file";
import type { AnnotationFile, Mention } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { removeKey, replaceScalar, setKey } from "./change-item";
import { type Edit, edited } from "./edit";
import { selectorFor } from "./selector";

export interface Reselected {
  /** The annotation file's canonical text with selectors that say where its mentions stand now. */
  readonly text: string;
  /** How many mentions have another selector. */
  readonly count: number;
}

/**
 * Writes down where the mentions of an annotation file went while its text was typed into: those that their selectors
 * would no longer find there get new ones. Words that became others altogether are left to be looked at. `text` is the
 * file's canonical text.
 */
export function reselected({ file, anchors }: FileState, text: string, source: LoadedText): Reselected {
  const fresh = anchorsOf(file, source);
  return rewritten(file, text, source, (mention, i) => {
    const anchor = anchors?.at(i);
    if (!anchor || anchor.spans.length === 0) return null;
    const spans = anchor.spans.map((span) => trimmed(source.text, span));
    const isLike = spans.every(({ start, end }, n) => areAlike(mention.exact[n]!.value, source.text.slice(start, end)));
    return isLike && !isSame({ ...anchor, spans }, fresh.at(i)) ? spans : null;
  });
}

/** Writes down where mentions were found whose words or surroundings are others by now: those with one of `results`. */
export const accepted = (
  { file, anchors }: FileState,
  text: string,
  source: LoadedText,
  results: ReadonlySet<Result>,
  isWanted: (index: number) => boolean = () => true,
): Reselected =>
  rewritten(file, text, source, (_, i) => {
    const anchor = anchors?.at(i);
    return anchor && results.has(anchor.result) && isWanted(i) ? anchor.spans : null;
  });

/** Gives each mention for which `spansOf` answers spans a selector that finds just these, as little different as will do. */
function rewritten(
  file: AnnotationFile,
  text: string,
  source: LoadedText,
  spansOf: (mention: Mention, index: number) => readonly Span[] | null,
): Reselected {
  let after = text;
  let count = 0;
  for (const [i, mention] of file.mentions.entries()) {
    const spans = spansOf(mention, i);
    const selector = spans && spans.length > 0 ? selectorOf(mention, spans, source) : null;
    if (!selector) continue;
    after = written(file.uri, after, i, selector);
    count++;
  }
  return { text: after, count };
}

/** The span without white space at its ends, which is left where a word was deleted. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

const isSame = (anchor: Anchor, other: Anchor | null): boolean =>
  other !== null && anchor.result === other.result && isThere(other, anchor.spans);

const isThere = ({ spans }: Anchor, wanted: readonly Span[]): boolean =>
  spans.length === wanted.length &&
  spans.every(({ start, end }, i) => wanted[i]!.start === start && wanted[i]!.end === end);

/** The first selector that finds just these spans, of ever more different ones. */
function selectorOf(mention: Mention, spans: readonly Span[], source: LoadedText): Selecting | null {
  const words = spans.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, " ").trim());
  const { prefix, suffix, occurrence } = mention;
  const exact = words.map((each, i) => {
    const old = mention.exact[i]!.value;
    return { value: foldWords(old) === foldWords(each) ? old : each };
  });
  const first = selectorFor(source, spans[0]!);
  const last = selectorFor(source, spans.at(-1)!);
  const contexts = [
    { prefix, suffix, occurrence },
    { prefix, suffix, occurrence: 0 },
    { prefix, suffix: last.suffix, occurrence: 0 },
    { prefix: first.prefix, suffix, occurrence: 0 },
    { prefix: first.prefix, suffix: last.suffix, occurrence: 0 },
    { prefix: first.prefix, suffix: last.suffix, occurrence: first.occurrence },
  ];
  const fits = (selector: Selecting): boolean => {
    const found = anchorsOf({ mentions: [{ ...selector, status: null }] }, source).at(0)!;
    return found.result === "exact" && isThere(found, spans);
  };
  return contexts.map((context) => ({ exact, ...context })).find(fits) ?? null;
}

/** The file with another selector for the mention with an index; written key by key, each into what the last one made. */
function written(uri: string, text: string, index: number, selector: Selecting): string {
  const { exact, prefix, suffix, occurrence } = selector;
  const steps: ((text: string, mention: Mention) => Edit | null)[] = [
    ...exact.map(({ value }, i) => (now: string, mention: Mention) => {
      const old = mention.exact[i]!;
      return old.value === value ? null : replaceScalar(now, old, value);
    }),
    (now, mention) => keyEdit(now, mention, "prefix", mention.prefix, prefix),
    (now, mention) => keyEdit(now, mention, "suffix", mention.suffix, suffix),
    (now, mention) => keyEdit(now, mention, "occurrence", String(mention.occurrence || ""), String(occurrence || "")),
  ];
  return steps.reduce((now, step) => {
    const edit = step(now, readFile(uri, now).mentions[index]!);
    return edit ? edited(now, [edit]) : now;
  }, text);
}

function keyEdit(text: string, mention: Mention, key: string, old: string, value: string): Edit | null {
  if (old === value) return null;
  return value === "" ? removeKey(text, mention, key) : setKey(text, mention, key, value);
}
