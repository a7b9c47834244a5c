import { relative, sep } from "node:path";
import { type ChangeAnnotation, MessageType, ShowMessageNotification, type WorkspaceEdit } from "vscode-languageserver";
import { declared, type FileState, layersOf } from "../engine/corpus";
import { annotateOneByOne, type SingleEdits, unannotatedPlaces } from "../engine/features/annotate";
import type { LoadedText } from "../engine/source";
import { surroundings } from "../engine/surroundings";
import { sortedKeys } from "../engine/table";
import { positionAt } from "../engine/units";
import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX } from "../host/root";
import { pathOf } from "../host/uri";
import { type Desk, deskFor, everyPlace, textAt } from "./authoring";
import { type Edited, OccurrencesRequest } from "./authoring-requests";
import { type Pace, pacer } from "./pace";
import { guarded, type Session, type Snapshot, snapshot, snapshotOf } from "./session";
import { creation, textEdit } from "./workspace-edit";

/** Who selects a word such as "and" does not mean it; and nobody looks through more places than these. */
const MAX_PLACES = 10_000;

/** Registers the request that annotates the same words in every text of a corpus, with progress for who shows it. */
export function registerOccurrences(session: Session, isProgressShown: boolean): void {
  const { connection } = session;
  const failed: Edited = { refusal: "This could not be done; the log says why." };
  connection.onRequest(
    OccurrencesRequest,
    guarded(connection, OccurrencesRequest.method, failed, async ({ textDocument, range, entity }, token) => {
      if (!session.hasChangeAnnotations())
        return { refusal: "This editor cannot show a preview of the places; annotate text by text." };
      const first = await snapshot(session, textDocument.uri);
      if (first) await session.corpora.whole(first.host);
      const found = await snapshot(session, textDocument.uri);
      const desk = found && deskFor(found, range);
      if (!desk) return { refusal: "There are no words here; select some in a source text." };
      if (!declared(found.corpus, entity)) return { refusal: `There is no entity "${entity}" in this corpus.` };
      if (!found.corpus.isComplete) return { refusal: "The corpus could not be read as a whole; the log says why." };
      const pace = pacer(connection, "Annotating all occurrences", token, isProgressShown);
      try {
        return await everywhere(session, desk, entity, pace);
      } finally {
        pace.end();
      }
    }),
  );
}

async function everywhere(session: Session, desk: Desk, entity: string, pace: Pace): Promise<Edited> {
  const { host, uri: own } = desk.found;
  const words = desk.source.text.slice(desk.words.start, desk.words.end);
  const texts = new Set([own, ...sortedKeys(desk.found.corpus.layers)]);
  for (const uri of host.unannotatedTexts()) {
    if (uri !== null) texts.add(uri);
    if (!(await pace.goOn("Looking for texts"))) return STOPPED;
  }
  const parts: Part[] = [];
  const broken: string[] = [];
  let count = 0;
  for (const [i, uri] of [...texts].sort().entries()) {
    if (!(await pace.goOn(`${i} of ${texts.size} texts`, (100 * i) / texts.size))) return STOPPED;
    const found = snapshotOf(session, host, uri);
    const source = textAt(found);
    if (!source) continue;
    const layers = layersOf(found.corpus, uri);
    const spans = uri === own ? everyPlace(desk, entity) : unannotatedPlaces(source, layers, words, entity);
    if (spans.length === 0) continue;
    const text = layers[0] ? textToEdit(host, layers[0]) : "";
    if (text === null) {
      broken.push(nameOf(host, layers[0]!.file.uri));
      continue;
    }
    count += spans.length;
    if (count > MAX_PLACES) return { refusal: tooMany(words) };
    const annotations = layers[0] ? { state: layers[0], text } : null;
    const edits = annotateOneByOne(source, annotations, spans, { entity });
    parts.push(partOf(session, found, source, layers[0] ?? null, edits));
  }
  if (broken.length > 0) {
    const message = `Nothing is added to annotation files with errors in their YAML; mend these first: ${broken.join(", ")}.`;
    await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
  if (count === 0) return { refusal: `Every place of “${words}” in this corpus is annotated already.` };
  return { edit: joined(parts), count };
}

const STOPPED: Edited = { refusal: "This was stopped, so nothing is annotated." };

const tooMany = (words: string): string =>
  `“${words}” stands in more than ${MAX_PLACES} places without an annotation; select more words, or annotate text by text.`;

/** The canonical text of an annotation file; `null` where it is too broken to be added to. */
function textToEdit(host: CorpusHost, { file }: FileState): string | null {
  const isBroken = file.findings.some(({ code }) => code.startsWith("yaml.") || code === "file.unreadable");
  return isBroken ? null : host.textOf(file.uri);
}

const nameOf = (host: CorpusHost, uri: string): string => relative(host.root, pathOf(uri)!).split(sep).join("/");

/** The changes of one annotation file, and what each is about. */
interface Part {
  readonly changes: NonNullable<WorkspaceEdit["documentChanges"]>;
  readonly annotations: Record<string, ChangeAnnotation>;
}

/**
 * An annotation for each place. The first lines of a new file go with its creation; what makes room in a file that is
 * there has none, and is always done.
 */
function partOf(
  session: Session,
  { host, uri, range }: Snapshot,
  source: LoadedText,
  layer: FileState | null,
  { first, places }: SingleEdits,
): Part {
  const file = layer?.file.uri ?? uri + ANNOTATION_SUFFIX;
  const name = nameOf(host, uri);
  const created = `${name}${ANNOTATION_SUFFIX}`;
  const annotations: Record<string, ChangeAnnotation> = layer
    ? {}
    : { [created]: { label: created, description: "new annotation file", needsConfirmation: true } };
  const edits = places.map(({ span, edit }, i) => {
    const annotationId = `${name}#${i}`;
    const { before, words, after } = surroundings(source.text, span, 40);
    annotations[annotationId] = {
      label: `${name}, line ${positionAt(source.lines, span.start).line + 1}`,
      description: `${before}[${words}]${after}`,
      needsConfirmation: true,
    };
    return { range: range(file, edit), newText: edit.text, annotationId };
  });
  const head = first && { range: range(file, first), newText: first.text, ...(!layer && { annotationId: created }) };
  const change = textEdit(session, file, [...(head ? [head] : []), ...edits]);
  if (layer) return { changes: [change], annotations };
  return { changes: [{ ...creation(session, file), annotationId: created }, change], annotations };
}

const joined = (parts: readonly Part[]): WorkspaceEdit => ({
  documentChanges: parts.flatMap(({ changes }) => changes),
  changeAnnotations: Object.assign({}, ...parts.map(({ annotations }) => annotations)),
});
