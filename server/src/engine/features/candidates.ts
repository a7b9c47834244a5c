import { allDeclared, type Corpus, declared } from "../corpus";
import { countsOf } from "../counts";
import { bestText, nameOf } from "../language";
import { likenessTo } from "../likeness";
import { fitOf } from "../names/fit";
import { derivation, type NameForm } from "../names/form";
import { entitiesFitting } from "../names/misfits";
import type { Entity } from "../records";
import type { Span } from "../span";
import { mentionsAt } from "../target";

/** An entity that words of a text may refer to. */
export interface CandidateEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly gloss: string;
  readonly mentions: number;
  /** From 0 to 1. */
  readonly likeness: number;
  /** How the words come from its names: `genitive of Дмитрий Рогозин`; empty for a name itself and where no form fits. */
  readonly form: string;
}

/**
 * Every entity: the ones of which the words, in a text of language `lang`, are a form first, then the ones most like them, then the
 * most mentioned.
 */
export function candidateEntities(
  corpus: Corpus,
  words: string,
  lang: string | null,
  languages: readonly string[],
): readonly CandidateEntity[] {
  const fitting = new Set(entitiesFitting(corpus, words, lang));
  const fit = (entity: Entity): NameForm | null => (fitting.has(entity.id) ? fitOf(words, entity) : null);
  const like = likenessTo(words);
  const all = ranked(corpus, languages, (entity) => Math.max(like(entity), fit(entity) ? FITTING : 0));
  return all.map((each) => {
    const form = fitting.has(each.id) ? fit(declared(corpus, each.id)!.entity) : null;
    return form && form.steps.length > 0 ? { ...each, form: derivation(form) } : each;
  });
}

/** The likeness of a form, beside the 1 of a name as it is written: no other likeness comes near. */
const FITTING = 0.99;

/** Every entity but `id`, the ones with names most like one of its names first. */
export function likestEntities(corpus: Corpus, id: string, languages: readonly string[]): readonly CandidateEntity[] {
  const { names = [], designations = [] } = declared(corpus, id)?.entity ?? {};
  const known = [...new Set([...names, ...designations].map(({ value }) => value)), id].map(likenessTo);
  const all = ranked(corpus, languages, (entity) => Math.max(...known.map((like) => like(entity))));
  return all.filter((entity) => entity.id !== id);
}

function ranked(
  corpus: Corpus,
  languages: readonly string[],
  likenessOf: (entity: Entity) => number,
): readonly CandidateEntity[] {
  const found = [...allDeclared(corpus)].map(({ entity }) => ({
    id: entity.id,
    name: nameOf(entity, languages),
    type: entity.type?.value ?? "",
    gloss: bestText(entity.gloss, languages)?.value ?? "",
    mentions: countsOf(corpus, entity.id).mentions,
    likeness: likenessOf(entity),
    form: "",
  }));
  return found.sort((a, b) => b.likeness - a.likeness || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

/**
 * The words that a caret or selection means: the selection without white space at its ends; without one, the mention
 * under the caret, else the word, with hyphens and digits that belong to it and, for a capitalised word, the
 * capitalised words around it. `null` between words.
 */
export function wordsAt(corpus: Corpus, uri: string, text: string, selection: Span): Span | null {
  const chosen = trimmed(text, selection);
  if (chosen.start < chosen.end) return chosen;
  const mention = mentionsAt(corpus, uri, selection.start)[0];
  if (mention) return { start: mention.span.start, end: mention.span.end };
  const word = wordAround(text, selection.start);
  if (!word || !isCapitalised(text, word)) return word;
  let { start, end } = word;
  for (let next = wordAround(text, end + 1); next && next.start === end + 1; next = wordAround(text, end + 1)) {
    if (!isJoint(text[end]) || !isCapitalised(text, next)) break;
    end = next.end;
  }
  for (let next = wordAround(text, start - 1); next && next.end === start - 1; next = wordAround(text, start - 1)) {
    if (!isJoint(text[start - 1]) || !isCapitalised(text, next)) break;
    start = next.start;
  }
  return withoutOpening(corpus, text, { start, end });
}

/** The word that opens a sentence is capitalised for that alone: it stays away if the names of the corpus fit better. */
function withoutOpening(corpus: Corpus, text: string, span: Span): Span {
  const first = wordAround(text, span.start)!;
  if (first.end >= span.end || !/(^|[.!?…\n])\s*$/.test(text.slice(0, span.start))) return span;
  const rest = wordAround(text, first.end + 1);
  if (!rest) return span;
  const without = { start: rest.start, end: span.end };
  return bestLikeness(corpus, text, without) > bestLikeness(corpus, text, span) ? without : span;
}

function bestLikeness(corpus: Corpus, text: string, { start, end }: Span): number {
  const like = likenessTo(text.slice(start, end));
  let best = 0;
  for (const { entity } of allDeclared(corpus)) best = Math.max(best, like(entity));
  return best;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

function wordAround(text: string, at: number): Span | null {
  const isPart = (i: number): boolean =>
    i >= 0 &&
    i < text.length &&
    (WORD.test(text[i]!) || (/[-‑'’]/.test(text[i]!) && isLetter(text, i - 1) && isLetter(text, i + 1)));
  if (at < 0 || (!isPart(at) && !isPart(at - 1))) return null;
  let start = isPart(at) ? at : at - 1;
  let end = start + 1;
  while (isPart(start - 1)) start--;
  while (isPart(end)) end++;
  return { start, end };
}

const isLetter = (text: string, i: number): boolean => i >= 0 && i < text.length && WORD.test(text[i]!);

const isCapitalised = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text[start]!);

const isJoint = (unit: string | undefined): boolean => unit === " " || unit === "\u00a0";
