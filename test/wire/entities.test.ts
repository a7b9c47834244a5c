import assert from "node:assert/strict";
import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { fixture, uriIn } from "../fixture";
import { applied } from "./applied";
import { wireCorpus } from "./corpus";
import { merges } from "./entities/merges";
import { moves } from "./entities/moves";
import { refusals } from "./entities/refusals";
import { splits } from "./entities/splits";

interface Conflict {
  readonly what: string;
  readonly mine: string;
  readonly other: string;
}

type Answer = { readonly edit: WorkspaceEdit; readonly note: string } | { readonly refusal: string };

/** How the files of a row are kept: closed, or open in the editor; with line feeds, or CRLF. */
const conditions = [
  { isOpen: false, isCrlf: false, how: "closed files" },
  { isOpen: true, isCrlf: false, how: "open files" },
  { isOpen: false, isCrlf: true, how: "closed files with CRLF" },
];

const crlf = (text: string, isCrlf: boolean): string => (isCrlf ? text.replaceAll("\n", "\r\n") : text);

describe("refactoring entities over the wire", () => {
  for (const { title, corpus: source, entity, act, after, conflicts = [], note = "" } of [
    ...merges,
    ...moves,
    ...splits,
  ])
    for (const { isOpen, isCrlf, how } of conditions)
      it(`${title}, in ${how}`, async () => {
        const files = new Map([...fixture(source).files].map(([name, text]) => [name, crlf(text, isCrlf)]));
        const corpus = await wireCorpus(source);
        if (isCrlf) await corpus.write(Object.fromEntries(files));
        await corpus.loaded();
        // Open, a file is not what the disk has.
        if (isOpen) for (const [name, text] of files) await corpus.openFile(name, text);
        if (isOpen) corpus.writeUnseen(Object.fromEntries([...files.keys()].map((name) => [name, "stale"])));
        const at = { textDocument: { uri: uriIn([...files.keys()][0]!) }, entity };
        const { kind, into } = act as { kind: string; into?: unknown };
        if (kind === "merge") {
          const found = await corpus.ask<{ conflicts: readonly Conflict[] }>("glossator/conflicts", { ...at, into });
          const shown = found.conflicts.map(({ what, mine, other }) => `${what}: ${mine} | ${other}`);
          assert.deepEqual(shown, conflicts);
        }
        const answer = await corpus.ask<Answer>("glossator/refactor", { ...at, act });
        assert.ok("edit" in answer, JSON.stringify(answer));
        const wanted = Object.entries(after).map(([name, text]) => [name, crlf(text, isCrlf && files.has(name))]);
        assert.deepEqual(applied(answer.edit, files), Object.fromEntries(wanted));
        assert.equal(answer.note, note);
        await corpus.end();
      });

  for (const { title, corpus: source, entity, act, refusal } of refusals)
    it(`refuses ${title}`, async () => {
      const corpus = await wireCorpus(source);
      await corpus.loaded();
      const at = { textDocument: { uri: uriIn([...fixture(source).files.keys()][0]!) }, entity };
      assert.deepEqual(await corpus.ask<Answer>("glossator/refactor", { ...at, act }), { refusal });
      await corpus.end();
    });
});
