import assert from "node:assert/strict";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture, uriIn } from "../fixture";
import { applied as appliedTo } from "./applied";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Утром Рогозина встретил Алиев.
--- a.txt.ann.yaml
version: 1
mentions:
  - entity: aliyev # who
    exact: Алиев
  - entity: rogosin
    exact: нет
--- b.txt
Рогозин и Рогозин.
--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {ru: Дмитрий Рогозин}}
  aliyev: {type: person, names: {ru: Ильхам Алиев}}
`;

const { files } = fixture(CORPUS);

const applied = (edit: WorkspaceEdit): Record<string, string> => appliedTo(edit, files);

describe("writing over the wire", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
  });
  after(() => corpus.end());

  const caret = (name: string, words: string) => {
    const text = files.get(name)!;
    const position = TextDocument.create("", "", 0, text).positionAt(text.indexOf(words));
    return { textDocument: { uri: uriIn(name) }, range: { start: position, end: position } };
  };
  const edit = (name: string, words: string, act: object) =>
    corpus.ask<{ edit?: WorkspaceEdit; refusal?: string }>("glossator/edit", { ...caret(name, words), act });

  it("offers the likeliest entity first, for an inflected name", async () => {
    const found = await corpus.ask<{ words: string; entities: { id: string; form: string }[] }>(
      "glossator/candidates",
      caret("a.txt", "Рогозина"),
    );
    const [{ id, form }] = found.entities as [{ id: string; form: string }];
    assert.deepEqual([found.words, id, form], ["Рогозина", "rogozin", "genitive of the surname of Дмитрий Рогозин"]);
  });

  it("offers the form of a short name before a name that is more like the words", async () => {
    const people = `--- people.ann.yaml
version: 1
entities:
  lev: {type: person, gender: male, names: {ru: Лев Шаповалов}}
  shapovalyants: {type: person, gender: male, names: {ru: Шаповалян}}
--- t.ru.txt
Вчера видели Шаповалова.
`;
    const other = await wireCorpus(people);
    await other.loaded();
    const at = { line: 0, character: 14 };
    const found = await other.askOf<{ entities: { id: string; likeness: number }[] }>(
      "glossator/candidates",
      "t.ru.txt",
      {
        range: { start: at, end: at },
      },
    );
    await other.end();
    assert.deepEqual(
      found.entities.map(({ id, likeness }) => [id, likeness > 0.95]),
      [
        ["lev", true],
        ["shapovalyants", false],
      ],
    );
  });

  it("annotates a word in an annotation file that there is, in text order", async () => {
    const { edit: made } = await edit("a.txt", "Рогозина", { kind: "annotate", entity: "rogozin" });
    const before = "  - entity: rogozin\n    exact: Рогозина\n    prefix: Утром\n    suffix: встретил Алиев.\n";
    assert.deepEqual(applied(made!), {
      "a.txt.ann.yaml": files.get("a.txt.ann.yaml")!.replace("  - entity: aliyev", `${before}  - entity: aliyev`),
    });
  });

  it("annotates every place of a text without annotations, and makes the file", async () => {
    const { edit: made } = await edit("b.txt", "Рогозин", { kind: "annotate", entity: "rogozin", everywhere: true });
    assert.equal(made!.documentChanges!.filter((change) => "kind" in change && change.kind === "create").length, 1);
    assert.equal(applied(made!)["b.txt.ann.yaml"]!.match(/exact: Рогозин/g)!.length, 2);
  });

  it("declares a new entity in a registry, under an id of its own", async () => {
    const entity = { type: "person", names: { ru: ["Утро"] }, gloss: {} };
    const act = { kind: "annotate-new", entity, into: { uri: uriIn("people.ann.yaml") } };
    const after = applied((await edit("a.txt", "встретил", act)).edit!);
    assert.match(after["people.ann.yaml"]!, /\n {2}utro:\n {4}type: person\n/);
    assert.match(after["a.txt.ann.yaml"]!, /entity: utro\n {4}exact: встретил\n/);
  });

  it("declares a new entity in a registry that is made for it", async () => {
    const entity = { type: "person", names: { ru: ["Утро"] }, gloss: { en: "A morning." } };
    const made = await edit("a.txt", "встретил", { kind: "annotate-new", entity, into: { name: "times" } });
    assert.equal(
      applied(made.edit!)["times.ann.yaml"],
      "version: 1\nentities:\n  utro:\n    type: person\n    names:\n      ru: Утро\n    gloss: {en: A morning.}\n",
    );
    const taken = await edit("a.txt", "встретил", { kind: "annotate-new", entity, into: { name: "people" } });
    assert.equal(taken.refusal, "There is a file people.ann.yaml already; choose it instead.");
  });

  it("removes an annotation, and refuses where there is none", async () => {
    const { edit: made } = await edit("a.txt", "Алиев", { kind: "remove" });
    assert.equal(
      applied(made!)["a.txt.ann.yaml"],
      files.get("a.txt.ann.yaml")!.replace("  - entity: aliyev # who\n    exact: Алиев\n", ""),
    );
    assert.equal((await edit("a.txt", "Утром", { kind: "remove" })).refusal, "There is no annotation here.");
  });

  it("refuses an entity that there is not", async () => {
    const { refusal } = await edit("a.txt", "Утром", { kind: "annotate", entity: "nobody" });
    assert.equal(refusal, 'There is no entity "nobody" in this corpus.');
  });

  it("renames an entity in every file, from a mention in the text", async () => {
    const made = await corpus.askAt<WorkspaceEdit>("textDocument/rename", "a.txt", "$0Алиев", {
      newName: "ilham-aliyev",
    });
    assert.deepEqual(applied(made), {
      "a.txt.ann.yaml": files.get("a.txt.ann.yaml")!.replace("aliyev", "ilham-aliyev"),
      "people.ann.yaml": files.get("people.ann.yaml")!.replace("  aliyev:", "  ilham-aliyev:"),
    });
  });

  for (const [newName, reason] of [
    ["rogozin", /There is an entity "rogozin" already/],
    ["Ilham Aliyev", /cannot be an id/],
  ] as const)
    it(`refuses to rename to ${newName}`, () =>
      assert.rejects(corpus.askAt("textDocument/rename", "a.txt", "$0Алиев", { newName }), reason));

  it("offers the nearest entity for an unknown one, as a quick fix", async () => {
    const context = { diagnostics: [] };
    const actions = await corpus.ask<CodeAction[]>("textDocument/codeAction", {
      ...caret("a.txt.ann.yaml", "rogosin"),
      context,
    });
    const fix = actions.find(({ title }) => title.startsWith("Change to rogozin"));
    assert.equal(applied(fix!.edit!)["a.txt.ann.yaml"], files.get("a.txt.ann.yaml")!.replace("rogosin", "rogozin"));
  });
});
