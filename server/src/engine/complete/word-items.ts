import { hull } from "../anchor/anchor";
import { type Corpus, layersOf } from "../corpus";
import type { Edit } from "../edit/edit";
import { columnOf, lineEnd } from "../edit/lines";
import { scalar } from "../edit/scalar";
import { type Selector, selectorFor } from "../edit/selector";
import { foldWords } from "../fold";
import { derivation, type NameForm } from "../names/form";
import { lexiconOf } from "../names/lexicon";
import { sightings } from "../names/sightings";
import { isLoaded, type LoadedText } from "../source";
import type { Span } from "../span";
import { surroundings } from "../surroundings";
import { get } from "../table";
import { languageOf } from "../text-language";
import { type Completion, item, writtenAt } from "./item";
import type { Place } from "./place";

/** A name of a known entity that stands in a text. */
interface FoundName {
  readonly id: string;
  readonly span: Span;
  readonly form: NameForm;
}

/** So many places are offered at a time; making the selector of one costs a search of the text. */
const MOST = 50;

/**
 * The names of known entities that stand in the file's text as whole words, where no mention is yet: those behind the
 * mention before this one first, then those from the beginning of the text. Each brings its selector and, where the
 * mention has none, its entity. Only names of the mention's own entity where it has one. None without the text.
 */
export function wordItems(text: string, place: Place, corpus: Corpus, uri: string, offset: number) {
  const state = get(corpus.files, uri);
  const source = state?.sourceUri ? get(corpus.sources, state.sourceUri) : undefined;
  if (!state || !isLoaded(source)) return { items: [], isIncomplete: false };
  const id = place.siblings.get("entity") || null;
  const typed = foldWords(text.slice(place.span.start, offset)).toLowerCase();
  const taken = layersOf(corpus, source.uri).flatMap(({ file, anchors }) =>
    file.mentions.flatMap((mention, i) => {
      const isThis = file.uri === uri && mention.start <= offset && offset <= mention.end;
      return (isThis ? null : hull(anchors?.at(i))) ?? [];
    }),
  );
  const previous = state.file.mentions.findLastIndex(({ end }) => end < offset);
  const from = hull(state.anchors?.at(previous))?.end ?? 0;
  const found = sightings(lexiconOf(corpus), source, languageOf(corpus, source.uri))
    .flatMap(({ start, end, candidates }): FoundName[] =>
      candidates.map(({ declared, form }) => ({ id: declared.entity.id, span: { start, end }, form })),
    )
    .filter((name) => id === null || name.id === id)
    .filter(({ span }) => !taken.some(({ start, end }) => start < span.end && span.start < end))
    .filter(({ span }) => foldWords(source.text.slice(span.start, span.end)).toLowerCase().includes(typed));
  const inOrder = [...found.filter(({ span }) => span.start >= from), ...found.filter(({ span }) => span.start < from)];
  return {
    items: inOrder.slice(0, MOST).map((name) => itemOf(text, place, source, name, id !== null)),
    isIncomplete: inOrder.length > MOST,
  };
}

function itemOf(
  text: string,
  place: Place,
  source: LoadedText,
  { span, id, form }: FoundName,
  hasEntity: boolean,
): Completion {
  const selector = selectorFor(source, span);
  const isWhole = place.kind === "value" && place.path.at(-1) === "exact";
  const { before, words, after } = surroundings(source.text, span, 24);
  return item({
    label: selector.exact,
    kind: "words",
    text: writtenAt(text, place, selector.exact) + (isWhole ? contextOf(text, place, selector) : ""),
    beside: `${before}${words}${after}`.trim(),
    detail: form.steps.length > 0 ? derivation(form) : "",
    entity: id,
    edits: isWhole && !hasEntity ? [entityEdit(text, place, id)] : [],
  });
}

/** The rest of the selector, where the mention has nothing of the kind yet and the words end their line or value. */
function contextOf(text: string, place: Place, { prefix, suffix, occurrence }: Selector): string {
  const { siblings, quote, isFlow, span } = place;
  const isEnd = isFlow || /^[ \t]*$/.test(text.slice(span.end, lineEnd(text, span.end)));
  if (!isEnd || quote !== "" || ["prefix", "suffix", "occurrence"].some((key) => siblings.has(key))) return "";
  const parts = [
    prefix === "" ? "" : `prefix: ${scalar(prefix, isFlow)}`,
    suffix === "" ? "" : `suffix: ${scalar(suffix, isFlow)}`,
    occurrence === 0 ? "" : `occurrence: ${occurrence}`,
  ].filter((part) => part !== "");
  return parts.map((part) => separator(text, place) + part).join("");
}

function entityEdit(text: string, place: Place, id: string): Edit {
  const { keyStart } = place;
  return { start: keyStart, end: keyStart, text: `entity: ${scalar(id, place.isFlow)}${separator(text, place)}` };
}

const separator = (text: string, { isFlow, keyStart }: Place): string =>
  isFlow ? ", " : `\n${" ".repeat(columnOf(text, keyStart))}`;
