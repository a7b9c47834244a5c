import assert from "node:assert/strict";
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { wireCorpus } from "./corpus";

/** An annotation file with a problem at `$0`, and with `|` where the reason is to be typed what ignores it, by title. */
const rows: Record<string, { readonly before: string; readonly after: Record<string, string> }> = {
  "a mention on several lines: above it, as far in": {
    before: "version: 1\nmentions:\n  # first\n  - entity: nobo$0dy\n    exact: Кто\n",
    after: {
      "Ignore entity.unknown Here":
        "version: 1\nmentions:\n  # first\n  # glossator-ignore entity.unknown |\n  - entity: nobody\n    exact: Кто\n",
    },
  },
  "two problems of a mention in braces": {
    before: "version: 1\nmentions:\n- {entity: nobody, exact: Ник$0то, foo: 1}\n- {exact: Кто, gloss: g, bar: 2}\n",
    after: {
      "Ignore anchor.orphan Here":
        "version: 1\nmentions:\n# glossator-ignore anchor.orphan |\n- {entity: nobody, exact: Никто, foo: 1}\n- {exact: Кто, gloss: g, bar: 2}\n",
    },
  },
  "a key of an entity: above the entity": {
    before: "version: 1\nentities:\n  x:\n    names: {en: X}\n    type: persn$0\nsource: {path: t.txt}\n",
    after: {
      "Ignore entity.type-unknown Here":
        "version: 1\nentities:\n  # glossator-ignore entity.type-unknown |\n  x:\n    names: {en: X}\n    type: persn\nsource: {path: t.txt}\n",
    },
  },
  "what stands in no item: above its line": {
    before: "version: 1\nsource:\n  path: t.txt\n  lng$0: ru\n",
    after: {
      "Ignore schema.unknown-key Here":
        "version: 1\nsource:\n  path: t.txt\n  # glossator-ignore schema.unknown-key |\n  lng: ru\n",
    },
  },
  "the second of two mentions on one line: nothing, the comment would be about the first": {
    before: "version: 1\nmentions: [{exact: Кто, gloss: g}, {exact: Ник$0то, gloss: g}]\n",
    after: {},
  },
  "a comment that ignores nothing: no comment about it": {
    before: "version: 1\nmentions:\n  # glossator-ig$0nore anchor.orphan why\n  - {exact: Кто, gloss: g}\n",
    after: {},
  },
};

describe("ignoring a problem", () => {
  for (const [title, { before, after }] of Object.entries(rows))
    for (const canSelect of [true, false])
      it(`${title}${canSelect ? "" : ", in an editor without snippets"}`, async () => {
        const file = before.replace("$0", "");
        const workspaceEdit = { documentChanges: true, snippetEditSupport: canSelect };
        const corpus = await wireCorpus(`--- t.txt\nКто\n--- t.txt.ann.yaml\n${file}`, {
          capabilities: { workspace: { workspaceEdit } },
        });
        await corpus.loaded();
        await corpus.openFile("t.txt.ann.yaml");
        const document = TextDocument.create("", "", 0, file);
        const position = document.positionAt(before.indexOf("$0"));
        const actions = await corpus.askOf<CodeAction[]>("textDocument/codeAction", "t.txt.ann.yaml", {
          range: { start: position, end: position },
          context: { diagnostics: [], only: ["quickfix"] },
        });
        await corpus.end();
        const written = actions
          .filter(({ title: each }) => each.startsWith("Ignore "))
          .map((action) => {
            const [{ edits }] = action.edit!.documentChanges as [TextDocumentEdit];
            const plain = edits.map((edit) => ({ range: edit.range, newText: plainText(edit) }));
            return [action.title, TextDocument.applyEdits(document, plain)];
          });
        const blank = canSelect ? "<reason>" : "";
        const expected = Object.entries(after).map(([name, text]) => [name, text.replace("|", blank)]);
        assert.deepEqual(written, expected);
      });
});

const plainText = (edit: object): string =>
  "snippet" in edit
    ? (edit as SnippetTextEdit).snippet.value.replace(/\$\{1:(.*?)\}/, "<$1>")
    : (edit as { newText: string }).newText;
