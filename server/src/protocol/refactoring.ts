import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  ErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { problemsOf } from "../engine/check";
import { candidateEntities, wordsAt } from "../engine/features/candidates";
import type { Fix } from "../engine/features/fix";
import { fixAll } from "../engine/features/fix-all";
import { ignoring } from "../engine/features/ignore-fix";
import { fixesOf } from "../engine/features/quick-fix";
import { renamable, rename } from "../engine/features/rename";
import type { Problem } from "../engine/problem";
import { isLoaded } from "../engine/source";
import type { Span } from "../engine/span";
import { get } from "../engine/table";
import { languageOf } from "../engine/text-language";
import { doubtActions } from "./anchoring";
import { editAt } from "./authoring";
import { REANCHOR } from "./capabilities";
import { entityActions } from "./entity-refactoring";
import { knownNamesActions } from "./known-names";
import { missingNameActions } from "./missing-names";
import { reanchorActions } from "./reanchoring";
import { atPosition, guarded, type Session, type Snapshot, snapshot } from "./session";
import { suggestionActions } from "./suggesting";
import { workspaceEdit } from "./workspace-edit";

/** Registers rename, quick fixes, and the code actions that annotate without a form. */
export function registerRefactoring(session: Session): void {
  const { connection } = session;

  connection.onPrepareRename(
    guarded(connection, "textDocument/prepareRename", null, (params) =>
      atPosition(session, params, null, ({ corpus, uri, range }, offset) => {
        const id = renamable(corpus, uri, offset);
        return id && { range: range(uri, id), placeholder: id.value };
      }),
    ),
  );

  connection.onRenameRequest(async (params): Promise<WorkspaceEdit | ResponseError<void> | null> => {
    const renamed = await atPosition(session, params, null, (found, offset) => {
      const id = renamable(found.corpus, found.uri, offset);
      return id && { found, files: rename(found.corpus, id.value, params.newName) };
    });
    if (!renamed) return null;
    if ("refusal" in renamed.files) return new ResponseError(ErrorCodes.InvalidParams, renamed.files.refusal);
    return workspaceEdit(session, renamed.found, renamed.files);
  });

  connection.onCodeAction(
    guarded(connection, "textDocument/codeAction", [], async ({ textDocument, range, context }) => {
      const found = await snapshot(session, textDocument.uri);
      if (!found) return [];
      const wanted = context.only;
      const wants = (kind: string) => !wanted || wanted.some((each) => kind === each || kind.startsWith(`${each}.`));
      const span = wants(CodeActionKind.RefactorMove) ? spanOf(found, range) : null;
      const moves = span ? entityActions(session, found, span.start) : [];
      return get(found.corpus.files, found.uri)
        ? [
            ...(wants(CodeActionKind.QuickFix) ? quickFixes(session, found, range, context.diagnostics) : []),
            ...(wants(FIX_ALL) ? fixingAll(session, found) : []),
            ...(wants(REANCHOR) ? reanchorActions(session, found, REANCHOR) : []),
            ...moves,
          ]
        : [...(await textActions(session, found, range, context.diagnostics, wants)), ...moves];
    }),
  );
}

/** Every safe fix of a file in one edit. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.glossator`;

function quickFixes(session: Session, found: Snapshot, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { corpus, uri, host } = found;
  const state = get(corpus.files, uri)!;
  const text = host.textOf(uri);
  const span = spanOf(found, range);
  if (text === null || !span) return [];
  const problems = problemsOf(corpus, uri).filter(({ start, end }) => start <= span.end && span.start <= end);
  const isFirstOfCode = (problem: Problem): boolean => problems.find(({ code }) => code === problem.code) === problem;
  const actionsOf = (fixesFor: (problem: Problem) => readonly Fix[]): CodeAction[] =>
    problems.flatMap((problem) =>
      fixesFor(problem).map(
        ({ title, edits, isSafe, isPreferred = isSafe, uri: other = uri }): CodeAction => ({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: sameOf(found, diagnostics, problem.code, problem),
          isPreferred,
          edit: workspaceEdit(session, found, [{ uri: other, create: false, edits }]),
        }),
      ),
    );
  return [
    ...actionsOf((problem) => fixesOf(corpus, state, text, problem, host.textOf)),
    ...doubtsIn(session, found, range, diagnostics),
    ...actionsOf((problem) => (isFirstOfCode(problem) ? ignoring(state, text, problem) : [])),
  ];
}

/** What can be done in a text; to annotate it as somebody is offered once, as a quick fix where it is one. */
async function textActions(
  session: Session,
  found: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
  wants: (kind: string) => boolean,
): Promise<CodeAction[]> {
  const fixes = wants(CodeActionKind.QuickFix)
    ? [
        ...doubtsIn(session, found, range, diagnostics),
        ...suggestionActions(session, found, range),
        ...missingNameActions(session, found, range, diagnostics),
        ...(await knownNamesActions(session, found, diagnostics)),
      ]
    : [];
  const offered = new Set(fixes.map(({ title }) => title));
  const rewrites = wants(CodeActionKind.RefactorRewrite)
    ? [...annotating(session, found, range), ...reanchorActions(session, found, CodeActionKind.RefactorRewrite)]
    : [];
  return [...fixes, ...rewrites.filter(({ title }) => !offered.has(title))];
}

function doubtsIn(session: Session, found: Snapshot, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const span = spanOf(found, range);
  return span ? doubtActions(session, found, span, (code, at) => sameOf(found, diagnostics, code, at)) : [];
}

/** The client's own words for a problem. */
const sameOf = ({ uri, range }: Snapshot, diagnostics: readonly Diagnostic[], code: string, span: Span): Diagnostic[] =>
  diagnostics.filter((each) => each.code === code && isSame(each.range, range(uri, span)));

function fixingAll(session: Session, found: Snapshot): CodeAction[] {
  const { corpus, uri, host } = found;
  const text = host.textOf(uri);
  const edits = text === null ? [] : fixAll(corpus, uri, text);
  if (edits.length === 0) return [];
  const title = "Fix all that can be fixed safely";
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(session, found, [{ uri, create: false, edits }]) }];
}

/** How alike a name must be for its entity to be offered without a form. */
const LIKELY = 0.6;

function annotating(session: Session, found: Snapshot, range: Range): CodeAction[] {
  const { corpus, uri, languages } = found;
  const source = get(corpus.sources, uri);
  const span = spanOf(found, range);
  const words = isLoaded(source) && span ? wordsAt(corpus, uri, source.text, span) : null;
  if (!isLoaded(source) || !words) return [];
  const likely = candidateEntities(
    corpus,
    source.text.slice(words.start, words.end),
    languageOf(corpus, uri),
    languages,
  )
    .filter(({ likeness }) => likeness >= LIKELY)
    .slice(0, 3);
  const acts = [
    ...likely.map(({ id, name }) => ({ title: `Annotate as ${name}`, act: { kind: "annotate", entity: id } as const })),
    { title: "Remove Annotation", act: { kind: "remove" } as const },
  ];
  return acts.flatMap(({ title, act }) => {
    const edited = editAt(session, found, range, act);
    return edited && "edit" in edited ? [{ title, kind: CodeActionKind.RefactorRewrite, edit: edited.edit }] : [];
  });
}

function spanOf({ offset, uri }: Snapshot, { start, end }: Range): Span | null {
  const from = offset(uri, start);
  const to = offset(uri, end);
  return from === null || to === null ? null : { start: from, end: to };
}

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
