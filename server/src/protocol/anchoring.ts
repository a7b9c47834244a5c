import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import type { FileState } from "../engine/corpus";
import { type Doubt, doubtsAt, likelyPlaces } from "../engine/features/doubt";
import { doubtFixes } from "../engine/features/doubt-fix";
import { doubtCode } from "../engine/rules/doubt-code";
import type { LoadedText } from "../engine/source";
import type { Span } from "../engine/span";
import { has } from "../engine/table";
import { PlacesRequest } from "./anchor-requests";
import { textAt } from "./authoring";
import { atPosition, guarded, type Session, type Snapshot } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** Registers the request for the places of a mention in doubt. */
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

/** The text of an annotation file, read where it is not in memory. */
export const sourceOf = (found: Snapshot, { sourceUri }: FileState): LoadedText | null =>
  sourceUri === null || !has(found.corpus.sources, sourceUri) ? null : textAt({ ...found, uri: sourceUri });

function placesOf(found: Snapshot, doubt: Doubt) {
  const source = sourceOf(found, doubt.state);
  return source ? likelyPlaces(source, doubt).map((place) => ({ ...place, lines: source.lines })) : [];
}
