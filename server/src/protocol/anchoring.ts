import { type ChangeAnnotation, type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import type { FileState } from "../engine/corpus";
import { reanchored } from "../engine/edit/reanchor";
import { percent } from "../engine/features/certainty";
import { type Doubt, doubtsAt, likelyPlaces } from "../engine/features/doubt";
import { doubtFixes } from "../engine/features/doubt-fix";
import { doubtsOf, filesAt, sumOf } from "../engine/features/doubtful";
import { fileName } from "../engine/file-name";
import { wordsOf } from "../engine/records";
import { doubtCode } from "../engine/rules/mention-rules";
import type { LoadedText } from "../engine/source";
import type { Span } from "../engine/span";
import { surroundings } from "../engine/surroundings";
import { has } from "../engine/table";
import { positionAt } from "../engine/units";
import { PlacesRequest, ReanchorRequest } from "./anchor-requests";
import { textAt } from "./authoring";
import type { Refactored } from "./entity-requests";
import { atPosition, guarded, type Session, type Snapshot, snapshot } from "./session";
import { textEdit, workspaceEdit } from "./workspace-edit";

/** Registers the requests about mentions that are not where their selectors say. */
export function registerAnchoring(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    PlacesRequest,
    guarded(connection, PlacesRequest.method, null, (params) =>
      atPosition(session, params, null, (found, offset) => {
        const places = doubtsAt(found.corpus, found.uri, { start: offset, end: offset }).flatMap((doubt) =>
          placesOf(found, doubt).map((place) => found.location({ ...place, uri: doubt.state.sourceUri! })),
        );
        return places.length === 0 ? null : places;
      }),
    ),
  );
  connection.onRequest(
    ReanchorRequest,
    guarded(
      connection,
      ReanchorRequest.method,
      { refusal: "This could not be done; the log says why." },
      async ({ textDocument }): Promise<Refactored> => {
        const found = await snapshot(session, textDocument.uri);
        return found ? reanchoring(session, found) : { refusal: "This file belongs to no corpus." };
      },
    ),
  );
}

/** What can be done about the mentions in doubt in a span of a text or an annotation file. */
export function doubtActions(
  session: Session,
  found: Snapshot,
  span: Span,
  diagnosticsOf: (code: string, span: Span) => Diagnostic[],
): CodeAction[] {
  const { corpus, uri, host, range } = found;
  return doubtsAt(corpus, uri, span).flatMap((doubt): CodeAction[] => {
    const { state, anchor, mention } = doubt;
    const [source, text] = [sourceOf(found, state), host.textOf(state.file.uri)];
    if (!source || text === null) return [];
    const isFile = uri === state.file.uri;
    const spans = isFile ? [{ start: mention.exact[0]!.start, end: mention.exact.at(-1)!.end }] : placesIn(doubt);
    const diagnostics = spans.flatMap((each) => diagnosticsOf(doubtCode(anchor.result), each));
    const fixes = doubtFixes(source, text, doubt, isFile ? null : span, session.today()).map(
      ({ title, edits, isPreferred = false }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred,
        edit: workspaceEdit(session, found, [{ uri: state.file.uri, create: false, edits }]),
      }),
    );
    const command = session.commands.peekCandidates;
    if (command === null || likelyPlaces(source, doubt).length === 0) return fixes;
    const at = { textDocument: { uri: session.spelling(uri) }, position: range(uri, span).start };
    const peek = { title: "Peek Candidates", command, arguments: [at] };
    const action = { title: peek.title, kind: CodeActionKind.QuickFix, diagnostics, command: peek };
    return [...fixes.slice(0, -GIVING_UP), action, ...fixes.slice(-GIVING_UP)];
  });
}

/** So many fixes, the last ones, are for mentions that have no place any more. */
const GIVING_UP = 2;

/** Where a mention in doubt is shown in its text. */
const placesIn = ({ anchor }: Doubt): readonly Span[] => [...anchor.spans, ...anchor.candidates];

/** The action that accepts what moved or changed in a file; none where nothing did. */
export function reanchorActions(session: Session, found: Snapshot, kind: string): CodeAction[] {
  const isAny = filesAt(found.corpus, found.uri).some(({ file, anchors }) =>
    file.mentions.some((_, i) => ["moved", "changed"].includes(anchors?.at(i)?.result ?? "exact")),
  );
  const command = session.commands.reanchor;
  const title = "Re-anchor All in This File";
  if (!isAny) return [];
  if (command !== null) return [{ title, kind, command: { title, command } }];
  const answer = reanchoring(session, found);
  return "edit" in answer ? [{ title, kind, edit: answer.edit }] : [];
}

function reanchoring(session: Session, found: Snapshot): Refactored {
  const { corpus, uri, host } = found;
  const states = filesAt(corpus, uri).filter(({ anchors }) => anchors);
  if (states.length === 0) return { refusal: `${fileName(uri)} has no mentions in a text.` };
  const annotations: Record<string, ChangeAnnotation> = {};
  const documentChanges = states.flatMap((state) => {
    const [source, text] = [sourceOf(found, state), host.textOf(state.file.uri)];
    const all = source && text !== null ? reanchored(state, text, source) : [];
    if (!source || all.length === 0) return [];
    const edits = all.map(({ index, edit }) => {
      const change = { range: found.range(state.file.uri, edit), newText: edit.text };
      if (!session.hasChangeAnnotations()) return change;
      const annotationId = `${fileName(state.file.uri)}#${index}`;
      annotations[annotationId] = annotationOf(state, source, index);
      return { ...change, annotationId };
    });
    return [textEdit(session, state.file.uri, edits)];
  });
  const note = noteOn(states.map((state) => doubtsOf(corpus, state)));
  if (documentChanges.length === 0)
    return { refusal: [`Nothing in ${fileName(uri)} moved or changed.`, note].join(" ").trim() };
  const isAnnotated = Object.keys(annotations).length > 0;
  return { edit: { documentChanges, ...(isAnnotated && { changeAnnotations: annotations }) }, note };
}

/** The line is in the label: editors show what has the same label as one. */
function annotationOf({ file, anchors }: FileState, source: LoadedText, index: number): ChangeAnnotation {
  const { spans, words, confidence } = anchors!.at(index)!;
  const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const [old, around] = [wordsOf(file.mentions[index]!), surroundings(source.text, span, 40)];
  return {
    label: `${words ? `${old} → ${words.join(" … ")}` : old}, line ${positionAt(source.lines, span.start).line + 1}`,
    description: `${percent(confidence, "sure")}: ${around.before}[${around.words}]${around.after}`,
    needsConfirmation: true,
  };
}

function noteOn(doubts: Parameters<typeof sumOf>[0]): string {
  const { orphans, ambiguous } = sumOf(doubts);
  if (orphans + ambiguous === 0) return "";
  const parts = [
    ...(orphans > 0 ? [`${orphans} orphan${orphans === 1 ? "" : "s"}`] : []),
    ...(ambiguous > 0 ? [`${ambiguous} ambiguous mention${ambiguous === 1 ? "" : "s"}`] : []),
  ];
  return `${parts.join(" and ")} ${orphans + ambiguous === 1 ? "is" : "are"} left: see Problems.`;
}

const sourceOf = (found: Snapshot, { sourceUri }: FileState): LoadedText | null =>
  sourceUri === null || !has(found.corpus.sources, sourceUri) ? null : textAt({ ...found, uri: sourceUri });

function placesOf(found: Snapshot, doubt: Doubt) {
  const source = sourceOf(found, doubt.state);
  return source ? likelyPlaces(source, doubt).map((place) => ({ ...place, lines: source.lines })) : [];
}
