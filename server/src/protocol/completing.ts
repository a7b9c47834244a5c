import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver";
import type { Completion } from "../engine/complete/item";
import { cardOf } from "../engine/features/card";
import { type Completions, completion } from "../engine/features/completion";
import { get } from "../engine/table";
import { atFile, guarded, type Session, type Snapshot, snapshot } from "./session";

/**
 * Registers completion in annotation files and `glossator.yaml`. `suggestCommand` is the client's command that asks for
 * completions, to be run after one that something must follow.
 */
export function registerCompletion(session: Session, suggestCommand: string | null): void {
  const { connection } = session;
  connection.onCompletion(
    guarded(connection, "textDocument/completion", null, ({ textDocument, position }) =>
      atFile<CompletionList | null>(session, textDocument.uri, null, (found, text) => {
        const offset = found.offset(found.uri, position);
        const completions = offset === null ? null : completion(found.corpus, found.uri, text, offset, found.languages);
        return completions && listOf(found, completions, suggestCommand);
      }),
    ),
  );
  connection.onCompletionResolve(async (item) => {
    const resolve = guarded(connection, "completionItem/resolve", item, (each: CompletionItem) =>
      withCard(session, each),
    );
    return resolve(item);
  });
}

/** What a completion is resolved by. */
interface EntityData {
  readonly uri: string;
  readonly entity: string;
}

function listOf(found: Snapshot, { span, items, isIncomplete }: Completions, suggestCommand: string | null) {
  const range = found.range(found.uri, span);
  return {
    isIncomplete,
    items: items.map((item, i): CompletionItem => {
      const { label, kind, text, filter, beside, detail, documentation, entity, edits } = item;
      return {
        label,
        kind: KINDS[kind],
        sortText: String(i).padStart(4, "0"),
        filterText: filter,
        textEdit: { range, newText: text },
        insertTextMode: InsertTextMode.asIs,
        ...(beside !== "" && { labelDetails: { description: beside } }),
        ...(detail !== "" && { detail }),
        ...(documentation !== "" && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
        ...(edits.length > 0 && {
          additionalTextEdits: edits.map((edit) => ({ range: found.range(found.uri, edit), newText: edit.text })),
        }),
        ...(entity !== null && { data: { uri: found.uri, entity } satisfies EntityData }),
        ...(suggestCommand !== null && / $/.test(text) && { command: { title: "Suggest", command: suggestCommand } }),
      };
    }),
  };
}

async function withCard(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const data = item.data as EntityData | undefined;
  const found = data ? await snapshot(session, data.uri) : null;
  if (!data || !found) return item;
  const { corpus, languages, uri } = found;
  const date = get(corpus.files, uri)?.file.source.date ?? null;
  const value = cardOf(corpus, data.entity, { languages, date });
  return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

const KINDS: Record<Completion["kind"], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  entity: CompletionItemKind.Reference,
  type: CompletionItemKind.Class,
  language: CompletionItemKind.Unit,
  value: CompletionItemKind.EnumMember,
  words: CompletionItemKind.Text,
  rule: CompletionItemKind.Constant,
};
