import assert from "node:assert/strict";
import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture, nameIn, uriIn } from "../fixture";
import { wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Путин
--- a.txt.ann.yaml
mentions: [{entity: p, exact: Путин}]
--- b.txt
Алиев
--- taken.txt.ann.yaml
mentions: [{entity: p, exact: Шойгу}]
--- b.txt.ann.yaml
source: {path: "b.txt"} # itself
mentions: [{entity: p, exact: Алиев}]
--- sub/c.txt
Рогозин
--- sub/c.txt.ann.yaml
mentions: [{entity: p, exact: Рогозин}]
--- layers/c.ann.yaml
source:
  path: ../sub/c.txt
mentions: [{entity: p, exact: Рогозин}]
--- people.ann.yaml
entities: {p: {type: person, names: {en: P}}}
`;
const { files } = fixture(CORPUS);

/** Renames in the editor, and all that the server adds to them. */
const rows: readonly (readonly [title: string, renames: Record<string, string>, added: readonly string[]])[] = [
  ["a text", { "a.txt": "new.txt" }, ["a.txt.ann.yaml → new.txt.ann.yaml"]],
  ["a text into a folder", { "a.txt": "sub/a.txt" }, ["a.txt.ann.yaml → sub/a.txt.ann.yaml"]],
  [
    "a text that its annotation file names",
    { "b.txt": "sub/new b.txt" },
    ['b.txt.ann.yaml: source: {path: "new b.txt"} # itself', "b.txt.ann.yaml → sub/new b.txt.ann.yaml"],
  ],
  [
    "a text with a second annotation file elsewhere",
    { "sub/c.txt": "d.txt" },
    ["layers/c.ann.yaml:   path: ../d.txt", "sub/c.txt.ann.yaml → d.txt.ann.yaml"],
  ],
  ["a folder", { sub: "texts" }, ["layers/c.ann.yaml:   path: ../texts/c.txt"]],
  ["a folder of annotation files", { layers: "sub/layers" }, ["layers/c.ann.yaml:   path: ../c.txt"]],
  ["a text together with its annotation file", { "a.txt": "x.txt", "a.txt.ann.yaml": "x.txt.ann.yaml" }, []],
  ["a text to where other annotations are", { "a.txt": "taken.txt" }, []],
  ["a registry", { "people.ann.yaml": "who.ann.yaml" }, []],
  ["anything else", { "notes.md": "sub/notes.md" }, []],
];

describe("renaming texts in the editor", () => {
  for (const [title, renames, added] of rows)
    it(title, async () => {
      const corpus = await wireCorpus(CORPUS);
      await corpus.loaded();
      const edit = await corpus.ask<WorkspaceEdit | null>("workspace/willRenameFiles", {
        files: Object.entries(renames).map(([from, to]) => ({ oldUri: uriIn(from), newUri: uriIn(to) })),
      });
      assert.deepEqual((edit?.documentChanges ?? []).map(shown).sort(), [...added].sort());
      await corpus.end();
    });

  it("says why an annotation file stays behind", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    const renamed = { oldUri: uriIn("a.txt"), newUri: uriIn("taken.txt") };
    await corpus.ask("workspace/willRenameFiles", { files: [renamed] });
    const { params } = await corpus.message("window/showMessage");
    assert.equal(params.message, "taken.txt.ann.yaml exists already, so a.txt.ann.yaml stays where it is.");
    await corpus.end();
  });
});

function shown(change: unknown): string {
  if ((change as RenameFile).kind === "rename") {
    const { oldUri, newUri } = change as RenameFile;
    return `${nameIn(oldUri)} → ${nameIn(newUri)}`;
  }
  const { textDocument, edits } = change as TextDocumentEdit;
  const name = nameIn(textDocument.uri);
  const before = files.get(name)!;
  const after = TextDocument.applyEdits(TextDocument.create("", "", 0, before), edits as never);
  const lines = before.split("\n");
  return `${name}: ${after.split("\n").filter((line, i) => line !== lines[i])}`;
}
