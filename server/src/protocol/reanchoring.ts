import type { ChangeAnnotation, CodeAction } from "vscode-languageserver";
import type { FileState } from "../engine/corpus";
import { reanchored } from "../engine/edit/reanchor";
import { percent } from "../engine/features/certainty";
import { doubtsOf, filesAt, sumOf } from "../engine/features/doubtful";
import { fileName } from "../engine/file-name";
import { wordsOf } from "../engine/records";
import type { LoadedText } from "../engine/source";
import { surroundings } from "../engine/surroundings";
import { positionAt } from "../engine/units";
import { ReanchorRequest } from "./anchor-requests";
import { sourceOf } from "./anchoring";
import type { Refactored } from "./entity-requests";
import { guarded, type Session, type Snapshot, snapshot } from "./session";
import { textEdit } from "./workspace-edit";

/** Registers the request that accepts what moved or changed in a file. */
export function registerReanchoring(session: Session): void {
  const { connection } = session;
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
