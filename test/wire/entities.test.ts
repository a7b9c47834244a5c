import assert from "node:assert/strict";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-protocol";
import { fixture, uriIn } from "../fixture";
import { applied } from "./applied";
import { positionOf, type WireCorpus, wireCorpus } from "./corpus";
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

const CORPUS = `
--- a.txt
Рогозин прибыл.
И Рогозина встретили.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
entities:
  d-rogozin: {type: person, names: {ru: Д. Рогозин}, broader: base}
mentions:
  - {entity: d-rogozin, exact: Рогозина}
  - {entity: d-rogozin, exact: Рогозин}
  - {entity: d-rogozin, exact: нет}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  rogozin: {type: person, names: {en: Rogozin, ru: Рогозин}}
  base: {type: person, names: {en: Base}}
`;

describe("what is asked before entities are refactored", () => {
  const { files } = fixture(CORPUS);
  const capabilities = {
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } },
  };
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { capabilities });
    await corpus.loaded();
  });
  after(() => corpus.end());
  const at = { textDocument: { uri: uriIn("a.txt") }, entity: "d-rogozin" };

  const places: readonly (readonly [name: string, words: string, id: string | null])[] = [
    ["a.txt", "Рого$0зина", "d-rogozin"],
    ["a.txt", "при$0был", null],
    ["a.txt.ann.yaml", "d-ro$0gozin: {", "d-rogozin"],
    ["a.txt.ann.yaml", "d-ro$0gozin, exact: нет", "d-rogozin"],
    ["a.txt.ann.yaml", "ba$0se", "base"],
    ["people.ann.yaml", "pu$0tin", "putin"],
    ["people.ann.yaml", "ver$0sion", null],
  ];
  for (const [name, words, id] of places)
    it(`the entity at ${name}, ${words}`, async () => {
      const found = await corpus.askAt<{ id: string } | null>("glossator/entityAt", name, words);
      assert.equal(found?.id ?? null, id);
    });

  it("the others with the likest name first, and the registries that do not declare it", async () => {
    type Found = { name: string; others: { id: string }[]; registries: { uri: string; name: string }[] };
    const found = await corpus.askAt<Found>("glossator/entityAt", "a.txt", "Рого$0зина");
    assert.deepEqual([found.name, found.others[0]!.id, found.others.length], ["Д. Рогозин", "rogozin", 3]);
    assert.deepEqual(found.registries, [{ uri: uriIn("people.ann.yaml"), name: "people.ann.yaml" }]);
  });

  it("the mentions in text order with the words around them, then those that were not found", async () => {
    const common = (words: string, at: string) => {
      const start = files.get("a.txt.ann.yaml")!.indexOf(`{entity: d-rogozin, exact: ${words}}`);
      return { uri: uriIn("a.txt.ann.yaml"), start, text: at, lang: "ru", words };
    };
    assert.deepEqual(await corpus.ask("glossator/mentionsInContext", at), [
      { ...common("Рогозин", "a.txt"), line: 1, before: "", after: " прибыл." },
      { ...common("Рогозина", "a.txt"), line: 2, before: "И ", after: " встретили." },
      { ...common("нет", "a.txt.ann.yaml"), line: 8, before: "", after: "" },
    ]);
  });

  it("an id that nobody has", async () => {
    assert.equal(await corpus.ask("glossator/idFor", { ...at, name: "Рогозин" }), "rogozin-2");
  });

  it("says what each edit is for, and that it wants to be confirmed", async () => {
    const act = { kind: "merge", into: "rogozin" };
    const { edit } = await corpus.ask<{ edit: WorkspaceEdit }>("glossator/refactor", { ...at, act });
    assert.deepEqual(
      Object.values(edit.changeAnnotations!).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
      [
        ["Remove the declaration of d-rogozin", true],
        ["Refer to rogozin instead of d-rogozin", true],
        ["Unite the declarations in rogozin", true],
      ],
    );
    const edits = edit.documentChanges!.flatMap((change) => ("edits" in change ? change.edits : []));
    assert.ok(edits.every((each) => "annotationId" in each && each.annotationId in edit.changeAnnotations!));
  });

  const actions = async (name: string, words: string) => {
    const start = positionOf(files.get(name)!, words);
    const params = { textDocument: { uri: uriIn(name) }, range: { start, end: start } };
    const context = { diagnostics: [], only: ["refactor"] };
    return corpus.ask<CodeAction[]>("textDocument/codeAction", { ...params, context });
  };
  it("offers a move to the only registry as a code action, without a question", async () => {
    for (const [name, words] of [
      ["a.txt", "Рого$0зина"],
      ["a.txt.ann.yaml", "d-ro$0gozin: {"],
    ] as const) {
      const move = (await actions(name, words)).find(({ kind }) => kind === "refactor.move")!;
      assert.equal(move.title, "Move d-rogozin to people.ann.yaml");
      assert.ok(Object.values(move.edit!.changeAnnotations!).every(({ needsConfirmation }) => !needsConfirmation));
      assert.deepEqual(applied(move.edit!, files), {
        "a.txt.ann.yaml": files
          .get("a.txt.ann.yaml")!
          .replace("entities:\n  d-rogozin: {type: person, names: {ru: Д. Рогозин}, broader: base}\n", ""),
        "people.ann.yaml": `${files.get("people.ann.yaml")}  d-rogozin: {type: person, names: {ru: Д. Рогозин}, broader: base}\n`,
      });
    }
  });
  it("offers no move for what a registry declares", async () => {
    assert.deepEqual(await actions("people.ann.yaml", "pu$0tin"), []);
  });
});
