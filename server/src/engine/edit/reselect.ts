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
import { difference, type Edit, edited } from "./edit";
import { contentEnd, isBlockItem, linesOfItem } from "./lines";
import { selectorFor } from "./selector";

export interface Reselected {
  /** The annotation file's canonical text with selectors that say where its mentions stand now. */
  readonly text: string;
  /** How many mentions have another selector. */
  readonly count: number;
}

/** One selector written anew may leave another one in doubt, which then is written anew in the next round. */
const ROUNDS = 5;

/**
 * Writes down where the mentions of an annotation file went while its text was typed into: those that their selectors
 * would no longer find there get new ones. Words that became others altogether are left to be looked at. `text` is the
 * file's canonical text.
 */
export function reselected({ file, anchors }: FileState, text: string, source: LoadedText): Reselected {
  const followed = file.mentions.map((mention, i) => followedSpans(mention, anchors?.at(i), source.text));
  const taken = new Set(followed.map((spans) => JSON.stringify(spans)));
  let now = file;
  let after = text;
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = anchorsOf(now, source);
    const next = rewritten(now, after, (mention, i) => {
      const found = fresh.at(i);
      const spans = followed[i];
      if (spans)
        return isSettled(anchors!.at(i)!, found, spans) ? null : selectorOf(mention, now.mentions, spans, source);
      const isInTheWay = found?.result === "exact" && mention.occurrence > 0 && taken.has(JSON.stringify(found.spans));
      return isInTheWay ? { ...mention, occurrence: highestNumber(mention, now.mentions) + 1 } : null;
    });
    if (next.length === 0) break;
    after = edited(
      after,
      next.map(({ edit }) => edit),
    );
    now = readFile(file.uri, after);
  }
  const isOther = (mention: Mention, i: number): boolean => {
    const { start, end } = now.mentions[i]!;
    return text.slice(mention.start, mention.end) !== after.slice(start, end);
  };
  return { text: after, count: file.mentions.filter(isOther).length };
}

/** Where a mention's words are after all that was typed, edited but not others. */
function followedSpans(mention: Mention, anchor: Anchor | null | undefined, text: string): readonly Span[] | null {
  if (!anchor || anchor.spans.length === 0) return null;
  const spans = anchor.spans.map((span) => trimmed(text, span));
  const isAlike = spans.every(({ start, end }, n) => areAlike(mention.exact[n]!.value, text.slice(start, end)));
  return isAlike ? spans : null;
}

const isSettled = ({ result }: Anchor, found: Anchor | null, spans: readonly Span[]): boolean =>
  found?.result === result && isThere(found, spans);

const highestNumber = (mention: Mention, all: readonly Mention[]): number =>
  Math.max(...all.filter((other) => hasSameWords(other, mention)).map(({ occurrence }) => occurrence));

/** The edit that gives one mention another selector. */
export interface SelectorEdit {
  readonly index: number;
  readonly edit: Edit;
}

/**
 * Writes down where mentions were found whose words or surroundings are others by now: those with one of `results`. The
 * edits do not touch, and whichever of them are made, those mentions are found by their selectors.
 */
export const accepted = (
  { file, anchors }: FileState,
  text: string,
  source: LoadedText,
  results: ReadonlySet<Result>,
  isWanted: (index: number) => boolean = () => true,
): readonly SelectorEdit[] =>
  rewritten(file, text, (mention, i) => {
    const anchor = anchors?.at(i);
    const isMeant = anchor && results.has(anchor.result) && anchor.spans.length > 0 && isWanted(i);
    return isMeant ? selectorOf(mention, file.mentions, anchor.spans, source) : null;
  });

/** Gives each mention for which `newSelector` answers a selector that one. */
const rewritten = (
  { uri, mentions }: AnnotationFile,
  text: string,
  newSelector: (mention: Mention, index: number) => Selecting | null,
): readonly SelectorEdit[] =>
  mentions.flatMap((mention, index) => {
    const selector = newSelector(mention, index);
    return selector ? [{ index, edit: written(uri, text, mention, selector) }] : [];
  });

/** The span without white space at its ends, which is left where a word was deleted. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

const isThere = ({ spans }: Anchor, wanted: readonly Span[]): boolean =>
  spans.length === wanted.length &&
  spans.every(({ start, end }, i) => wanted[i]!.start === start && wanted[i]!.end === end);

/** The first selector that finds just these spans beside the file's other mentions, of ever more different ones. */
function selectorOf(
  mention: Mention,
  all: readonly Mention[],
  spans: readonly Span[],
  source: LoadedText,
): Selecting | null {
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
  // Only what counts occurrences depends on other mentions.
  const beside = ({ occurrence: number }: Selecting): readonly Mention[] =>
    number === 0 ? [] : all.filter((other) => other !== mention && hasSameWords(other, mention));
  const fits = (selector: Selecting): boolean => {
    const found = anchorsOf({ mentions: [{ ...selector, status: null }, ...beside(selector)] }, source).at(0)!;
    return found.result === "exact" && isThere(found, spans);
  };
  // What it says now does not do, even where it would beside those mentions alone.
  const isOther = (selector: Selecting): boolean =>
    selector.prefix !== prefix ||
    selector.suffix !== suffix ||
    selector.occurrence !== occurrence ||
    selector.exact.some(({ value }, i) => value !== mention.exact[i]!.value);
  return contexts.map((context) => ({ exact, ...context })).find((each) => isOther(each) && fits(each)) ?? null;
}

const hasSameWords = (a: Selecting, b: Selecting): boolean =>
  a.exact.length === b.exact.length &&
  a.exact.every(({ value }, i) => foldWords(value) === foldWords(b.exact[i]!.value));

/**
 * The edit of a file that gives a mention another selector; written key by key, each into what the last one made, in a
 * small file of this mention alone, since each has to be read again.
 */
function written(uri: string, text: string, mention: Mention, { exact, ...context }: Selecting): Edit {
  const isBlock = isBlockItem(text, mention);
  const { start, end } = isBlock
    ? linesOfItem(text, mention)
    : { start: mention.start, end: contentEnd(text, mention) };
  const [head, tail] = isBlock ? ["mentions:\n", ""] : ["mentions: [", "]"];
  const { prefix, suffix, occurrence } = context;
  const steps: ((text: string, mention: Mention) => Edit | null)[] = [
    ...exact.map(({ value }, i) => (now: string, { exact: old }: Mention) => {
      return old[i]!.value === value ? null : replaceScalar(now, old[i]!, value);
    }),
    (now, old) => keyEdit(now, old, "prefix", old.prefix, prefix),
    (now, old) => keyEdit(now, old, "suffix", old.suffix, suffix),
    (now, old) => keyEdit(now, old, "occurrence", String(old.occurrence || ""), String(occurrence || "")),
  ];
  const before = head + text.slice(start, end) + tail;
  const after = steps.reduce((now, step) => {
    const edit = step(now, readFile(uri, now).mentions[0]!);
    return edit ? edited(now, [edit]) : now;
  }, before);
  const edit = difference(before, after);
  const by = start - head.length;
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
}

function keyEdit(text: string, mention: Mention, key: string, old: string, value: string): Edit | null {
  if (old === value) return null;
  return value === "" ? removeKey(text, mention, key) : setKey(text, mention, key, value);
}
