import { relative, sep } from "node:path";
import { type ChangeAnnotation, MessageType, ShowMessageNotification, type WorkspaceEdit } from "vscode-languageserver";
import { type FileState, layersOf } from "../engine/corpus";
import { annotateOneByOne, type SingleEdits, type Statements } from "../engine/features/annotate";
import type { LoadedText } from "../engine/source";
import type { Span } from "../engine/span";
import { sortedKeys } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX } from "../host/root";
import { pathOf } from "../host/uri";
import { textAt } from "./authoring";
import type { Pace } from "./pace";
import { type Session, type Snapshot, snapshotOf } from "./session";
import { creation, textEdit } from "./workspace-edit";

/** What is to be annotated in texts, and how it is shown before it is. */
export interface Annotating<S extends Span> {
  readonly find: (found: Snapshot, source: LoadedText) => readonly S[];
  readonly statement: Statements<S>;
  /** The language that the annotation file of a new text says; none without. */
  readonly langOf?: (uri: string) => string | null;
  /** What a place is about; `name` is that of its text, from the corpus root. */
  readonly describe: (name: string, source: LoadedText, span: S) => Pick<ChangeAnnotation, "label" | "description">;
}

/** What annotates many places, and how many there are. */
export interface Places {
  readonly edit: WorkspaceEdit;
  readonly count: number;
  /** Whether there are more places than wanted; texts are done as a whole or not at all. */
  readonly isMore: boolean;
}

/** The texts of a corpus, those that could have an annotation file as well, by uri; `null` where somebody stopped it. */
export async function textsOf(host: CorpusHost, pace: Pace): Promise<readonly string[] | null> {
  const texts = new Set(sortedKeys(host.corpus().layers));
  for (const uri of host.unannotatedTexts()) {
    if (uri !== null) texts.add(uri);
    if (!(await pace.goOn("Looking for texts"))) return null;
  }
  return [...texts].sort();
}

/**
 * The edit that annotates places in texts, one text after the other, each place to be confirmed where the client can ask.
 * Annotation files with errors in their YAML are left alone, and the user is told. `null` where somebody stopped it.
 */
export async function annotateTexts<S extends Span>(
  session: Session,
  host: CorpusHost,
  texts: readonly string[],
  annotating: Annotating<S>,
  most: number,
  pace: Pace,
): Promise<Places | null> {
  const parts: Part[] = [];
  const broken: string[] = [];
  let count = 0;
  let isMore = false;
  for (const [i, uri] of texts.entries()) {
    if (!(await pace.goOn(`${i} of ${texts.length} texts`, (100 * i) / texts.length))) return null;
    const found = snapshotOf(session, host, uri);
    const source = textAt(found);
    const spans = source ? annotating.find(found, source) : [];
    if (!source || spans.length === 0) continue;
    const layer = layersOf(found.corpus, uri)[0] ?? null;
    const text = layer ? textToEdit(host, layer) : "";
    if (text === null) {
      broken.push(nameOf(host, layer!.file.uri));
      continue;
    }
    isMore = count + spans.length > most;
    if (isMore) break;
    count += spans.length;
    const annotations = layer ? { state: layer, text } : null;
    const edits = annotateOneByOne(source, annotations, spans, annotating.statement, annotating.langOf?.(uri));
    const about = spans.map((span) => annotating.describe(nameOf(host, uri), source, span));
    parts.push(partOf(session, found, layer, edits, about));
  }
  if (broken.length > 0) {
    const message = `Nothing is added to annotation files with errors in their YAML; mend these first: ${broken.join(", ")}.`;
    await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
  return { edit: joined(parts), count, isMore };
}

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
  layer: FileState | null,
  { first, places }: SingleEdits,
  about: readonly Pick<ChangeAnnotation, "label" | "description">[],
): Part {
  const file = layer?.file.uri ?? uri + ANNOTATION_SUFFIX;
  const name = nameOf(host, uri);
  const created = `${name}${ANNOTATION_SUFFIX}`;
  const isAsked = session.hasChangeAnnotations();
  const annotations: Record<string, ChangeAnnotation> =
    layer || !isAsked
      ? {}
      : { [created]: { label: created, description: "new annotation file", needsConfirmation: true } };
  const makes = !layer && isAsked ? { annotationId: created } : {};
  const edits = places.map(({ edit }, i) => {
    const change = { range: range(file, edit), newText: edit.text };
    if (!isAsked) return change;
    const annotationId = `${name}#${i}`;
    annotations[annotationId] = { ...about[i]!, needsConfirmation: true };
    return { ...change, annotationId };
  });
  const head = first && { range: range(file, first), newText: first.text, ...makes };
  const change = textEdit(session, file, [...(head ? [head] : []), ...edits]);
  if (layer) return { changes: [change], annotations };
  return { changes: [{ ...creation(session, file), ...makes }, change], annotations };
}

function joined(parts: readonly Part[]): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = Object.assign(
    {},
    ...parts.map((part) => part.annotations),
  );
  const documentChanges = parts.flatMap(({ changes }) => changes);
  return Object.keys(changeAnnotations).length === 0 ? { documentChanges } : { documentChanges, changeAnnotations };
}
