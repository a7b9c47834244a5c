import type { Range } from "vscode-languageserver";
import { declared, layersOf } from "../engine/corpus";
import { addEntity, newFile } from "../engine/edit/add-item";
import { removeMention, setEntity, setGloss } from "../engine/edit/change-item";
import type { FileEdits } from "../engine/edit/edit";
import type { EntityDraft } from "../engine/edit/item-text";
import { annotate, annotateAnew, newId, type Statement, unannotatedPlaces } from "../engine/features/annotate";
import { candidateEntities, wordsAt } from "../engine/features/candidates";
import { fileName } from "../engine/file-name";
import { latin } from "../engine/likeness";
import { isLoaded, type LoadedText, sourceText } from "../engine/source";
import { bySpan, type Span } from "../engine/span";
import { entries, get, has } from "../engine/table";
import { mentionsAt, type PlacedMention } from "../engine/target";
import { languageOf } from "../engine/text-language";
import { offsetAt, positionAt } from "../engine/units";
import { ANNOTATION_SUFFIX } from "../host/root";
import { type Act, type Candidates, CandidatesRequest, type Edited, EditRequest } from "./authoring-requests";
import { registryAt } from "./registry";
import { guarded, type Session, type Snapshot, snapshot } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** Registers the requests that write annotations of a text. */
export function registerAuthoring(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    CandidatesRequest,
    guarded(connection, CandidatesRequest.method, null, async ({ textDocument, range }) => {
      const found = await snapshot(session, textDocument.uri);
      const desk = found && deskFor(found, range);
      return desk && candidates(desk);
    }),
  );
  const failed: Edited = { refusal: "This could not be done; the log says why." };
  connection.onRequest(
    EditRequest,
    guarded(connection, EditRequest.method, failed, async ({ textDocument, range, act }) => {
      const found = await snapshot(session, textDocument.uri);
      const edited = found && editAt(session, found, range, act);
      return edited ?? { refusal: "There are no words here; select some in a source text." };
    }),
  );
}

/** A place of a text that somebody is about to say something of. */
export interface Desk {
  readonly found: Snapshot;
  readonly source: LoadedText;
  readonly words: Span;
  /** The mention under the cursor or with just these words. */
  readonly mention: PlacedMention | null;
}

/** The place that a selection in a text means; `null` where there are no words. */
export function deskFor(found: Snapshot, range: Range): Desk | null {
  const source = has(found.corpus.files, found.uri) ? null : textAt(found);
  if (!source) return null;
  const start = offsetAt(source.lines, source.length, range.start);
  const end = offsetAt(source.lines, source.length, range.end);
  const words = wordsAt(found.corpus, found.uri, source.text, { start, end });
  if (!words) return null;
  const placed = mentionsAt(found.corpus, found.uri, words.start);
  const same = placed.find(({ span }) => span.start === words.start && span.end === words.end);
  return { found, source, words, mention: same ?? null };
}

/** The text that a snapshot is for, read where it is not in memory; `null` where it cannot be. */
export function textAt({ corpus, host, uri }: Snapshot): LoadedText | null {
  const known = get(corpus.sources, uri);
  if (isLoaded(known)) return known;
  const text = host.textOf(uri);
  return text === null ? null : (sourceText(uri, text) as LoadedText);
}

function candidates({ found, source, words: span }: Desk): Candidates {
  const { corpus, languages, uri } = found;
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const registries = [...entries(corpus.files)].filter(([, { sourceUri }]) => sourceUri === null);
  return {
    range: { start: positionAt(source.lines, span.start), end: positionAt(source.lines, span.end) },
    words,
    lang: layersOf(corpus, uri)[0]?.file.source.lang ?? null,
    entities: candidateEntities(corpus, words, languageOf(corpus, uri), languages),
    registries: registries
      .map(([registry]) => ({ uri: registry, name: fileName(registry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    types: corpus.config.types,
    languages: [...new Set(languages)],
  };
}

/** The edit that does `act` at a place of a text, or why there is none; `null` where there are no words. */
export function editAt(session: Session, found: Snapshot, range: Range, act: Act): Edited | null {
  const desk = deskFor(found, range);
  const edits = desk && editsOf(desk, act);
  if (!edits || "refusal" in edits) return edits;
  return { edit: workspaceEdit(session, found, edits.files), count: edits.count };
}

type Edits = { readonly files: readonly FileEdits[]; readonly count: number } | { readonly refusal: string };

function editsOf(desk: Desk, act: Act): Edits {
  const { found, words, mention } = desk;
  switch (act.kind) {
    case "annotate": {
      if (!declared(found.corpus, act.entity)) return { refusal: `There is no entity "${act.entity}" in this corpus.` };
      const spans = act.everywhere ? everyPlace(desk, act.entity) : [words];
      if (spans.length === 0) return { refusal: "Every place of these words in this text is annotated already." };
      return { files: [say(desk, spans, { entity: act.entity }, null)], count: spans.length };
    }
    case "annotate-new":
      return annotateNew(desk, act);
    case "reject":
      return { files: [say(desk, [words], { entity: act.entity, status: "rejected" }, null)], count: 1 };
    case "gloss":
      if (!mention) return { files: [say(desk, [words], { gloss: new Map([[act.lang, act.gloss]]) }, null)], count: 1 };
      return onMention(desk, mention, (text) => setGloss(text, mention.mention, act.lang, act.gloss));
    case "set-entity":
      if (!mention) return { refusal: "There is no mention here; annotate the words first." };
      if (!declared(found.corpus, act.entity)) return { refusal: `There is no entity "${act.entity}" in this corpus.` };
      return onMention(desk, mention, (text) => setEntity(text, mention.mention, act.entity));
    case "remove":
      if (!mention) return { refusal: "There is no annotation here." };
      return onMention(desk, mention, (text) => removeMention(text, mention.state.file, mention.mention));
  }
}

/** The places of the words in their own text that have no entity yet, in text order. */
export function everyPlace({ found, source, words, mention }: Desk, entity: string): readonly Span[] {
  const layers = layersOf(found.corpus, found.uri);
  const places = unannotatedPlaces(source, layers, source.text.slice(words.start, words.end), entity);
  if (mention?.mention.entity) return places;
  return [words, ...places.filter(({ start }) => start !== words.start)].sort(bySpan);
}

/** The edit of the text's annotation file, which is made if there is none. */
function say(
  { found, source }: Desk,
  spans: readonly Span[],
  statement: Statement,
  entity: EntityDraft | null,
): FileEdits {
  const layer = layersOf(found.corpus, found.uri)[0];
  if (!layer) {
    const text = annotateAnew(source, null, spans, statement, entity);
    return { uri: found.uri + ANNOTATION_SUFFIX, create: true, edits: [{ start: 0, end: 0, text }] };
  }
  const text = found.host.textOf(layer.file.uri) ?? "";
  const declaration = entity ? [addEntity(text, layer.file, entity)] : [];
  return {
    uri: layer.file.uri,
    create: false,
    edits: [...declaration, ...annotate(source, layer, text, spans, statement)],
  };
}

function annotateNew(desk: Desk, { entity, into, everywhere }: Extract<Act, { kind: "annotate-new" }>): Edits {
  const { corpus, host } = desk.found;
  const names = new Map(Object.entries(entity.names).filter(([, list]) => list.some((name) => name.trim() !== "")));
  const first = (names.get("en") ?? [...names.values()][0])?.[0];
  if (!first) return { refusal: "A new entity needs a name." };
  const id = newId(first, latin, (taken) => get(corpus.entities, taken) !== undefined);
  const gloss = new Map(Object.entries(entity.gloss).filter(([, text]) => text.trim() !== ""));
  const draft: EntityDraft = { id, type: entity.type, names, gloss };
  const statement = { entity: id };
  const spans = everywhere ? everyPlace(desk, id) : [desk.words];
  if (into === undefined) return { files: [say(desk, spans, statement, draft)], count: spans.length };
  const registry = registryAt(desk.found, into);
  if ("refusal" in registry) return registry;
  const declaration: FileEdits =
    "create" in registry
      ? { uri: registry.create, create: true, edits: [{ start: 0, end: 0, text: newFile(null, draft, []) }] }
      : {
          uri: registry.file.uri,
          create: false,
          edits: [addEntity(host.textOf(registry.file.uri) ?? "", registry.file, draft)],
        };
  return { files: [declaration, say(desk, spans, statement, null)], count: spans.length };
}

function onMention(
  { found }: Desk,
  { state }: PlacedMention,
  edit: (text: string) => FileEdits["edits"][number],
): Edits {
  const text = found.host.textOf(state.file.uri);
  if (text === null) return { refusal: "The annotation file cannot be read." };
  return { files: [{ uri: state.file.uri, create: false, edits: [edit(text)] }], count: 1 };
}
