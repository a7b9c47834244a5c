import { type Corpus, declared, type FileState, layersOf } from "../corpus";
import { escaped } from "../markdown";
import { fitOf } from "../names/fit";
import { derivation } from "../names/form";
import { unannotated } from "../names/unannotated";
import { type Mention, wordsOf } from "../records";
import { isLoaded } from "../source";
import { covers, type Span } from "../span";
import { surroundings } from "../surroundings";
import { get } from "../table";
import { mentionsAt, placeInText, targetIn } from "../target";
import { cardOf, glossOf, type Reader } from "./card";
import { certaintyOf } from "./certainty";

export interface Hover extends Span {
  /** Safe Markdown. */
  readonly markdown: string;
}

/**
 * What to show at `offset` of a text or an annotation file, or `null`. In a text: of every mention there, innermost
 * first, its own gloss and then the card of its entity.
 */
export function hover(corpus: Corpus, uri: string, offset: number, languages: readonly string[]): Hover | null {
  const state = get(corpus.files, uri);
  if (!state) return hoverInText(corpus, uri, offset, languages);
  const target = targetIn(state, offset);
  const reader = { languages, date: state.file.source.date };
  switch (target?.kind) {
    case "entity":
      return { ...spanOf(target.span), markdown: cardOf(corpus, target.entity.id, reader) };
    case "reference":
      return { ...spanOf(target.id), markdown: cardOf(corpus, target.id.value, reader) };
    case "mention": {
      if (!target.words) return null;
      const place = placeMarkdown(corpus, state, target.index);
      const anchor = state.anchors?.at(target.index);
      const certainty = anchor ? certaintyOf(anchor) : "";
      const above = [place, certainty === "" ? "" : `_${certainty}_`].filter((part) => part !== "").join("\n\n");
      const card = mentionMarkdown(corpus, target.mention, reader);
      return { ...spanOf(target.words), markdown: above === "" ? card : `${above}\n\n---\n\n${card}` };
    }
    default:
      return null;
  }
}

/** Whether a text mentions something at `offset`, and what it mentions there is declared, with the families of that. */
export function isKnownAt(corpus: Corpus, uri: string, offset: number): boolean {
  const placed = mentionsAt(corpus, uri, offset);
  return placed.length > 0 && placed.every(({ mention: { entity } }) => !entity || isKnown(corpus, entity.value));
}

function isKnown(corpus: Corpus, id: string): boolean {
  const found = declared(corpus, id);
  return found !== null && (!found.entity.broader || declared(corpus, found.entity.broader.value) !== null);
}

/** The words of a mention in their line of the text; empty where they were not found or the text is not in memory. */
function placeMarkdown(corpus: Corpus, state: FileState, index: number): string {
  const place = placeInText(state, index);
  const source = place ? get(corpus.sources, place.uri) : undefined;
  if (!place || !isLoaded(source)) return "";
  const { before, words, after } = surroundings(source.text, place, 60);
  const [left, right] = [/\s$/.test(before) ? " " : "", /^\s/.test(after) ? " " : ""];
  return `${escaped(before)}${left}**${escaped(words)}**${right}${escaped(after)}`.trim();
}

function hoverInText(corpus: Corpus, uri: string, offset: number, languages: readonly string[]): Hover | null {
  const placed = mentionsAt(corpus, uri, offset);
  if (placed.length === 0) return hoverOnName(corpus, uri, offset, languages);
  const parts = placed.map(({ state, mention }) =>
    mentionMarkdown(corpus, mention, { languages, date: state.file.source.date }),
  );
  return { ...spanOf(placed[0]!.span), markdown: [...new Set(parts)].join("\n\n---\n\n") };
}

/** Of a known name that nobody has annotated: who may be meant, and how it comes from the name. */
function hoverOnName(corpus: Corpus, uri: string, offset: number, languages: readonly string[]): Hover | null {
  const source = get(corpus.sources, uri);
  const seen = isLoaded(source) ? unannotated(corpus, source).find((sighting) => covers(sighting, offset)) : undefined;
  if (!seen) return null;
  const date = layersOf(corpus, uri)[0]?.file.source.date ?? null;
  const parts = seen.candidates.map(({ declared: { entity }, form }) => {
    const remark = form.steps.length > 0 ? `not annotated · ${escaped(derivation(form))}` : "not annotated";
    return `_${remark}_\n\n${cardOf(corpus, entity.id, { languages, date })}`;
  });
  return { ...spanOf(seen), markdown: [...new Set(parts)].join("\n\n---\n\n") };
}

function mentionMarkdown(corpus: Corpus, mention: Mention, reader: Reader): string {
  const gloss = glossOf(mention.gloss, reader);
  const card = mention.entity ? cardOf(corpus, mention.entity.value, reader) : "";
  const own = card === "" ? `**${escaped(wordsOf(mention))}**\n\n${gloss}` : gloss;
  return [own, doubtOf(mention), card, derivationOf(corpus, mention)].filter((part) => part !== "").join("\n\n");
}

function doubtOf({ cert, status, date, note, resp }: Mention): string {
  const doubts = [
    cert !== null && cert !== "high" ? `certainty: ${cert}` : "",
    status === "suggested" ? `suggested${resp === null ? "" : ` by ${escaped(resp)}`}, not accepted yet` : "",
    status === "removed" ? `removed${date === null ? "" : ` on ${date}`}` : "",
    note === null ? "" : escaped(note),
  ].filter((part) => part !== "");
  return doubts.length === 0 ? "" : `_${doubts.join(" · ")}_`;
}

/** How the words of a mention come from a name of its entity; empty where they are the name itself. */
function derivationOf(corpus: Corpus, { entity, exact, form }: Mention): string {
  const named = entity && exact.length === 1 && (form ?? "name") === "name" ? declared(corpus, entity.value) : null;
  const fit = named && fitOf(exact[0]!.value, named.entity);
  return fit && fit.steps.length > 0 ? `_${escaped(derivation(fit))}_` : "";
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
