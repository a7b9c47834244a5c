import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, WorkspaceEdit } from "vscode-languageserver-protocol";
import { version } from "../../server/package.json";
import { fixture } from "../fixture";
import { applied } from "./applied";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Рогозин прибыл. Алиев и Рогозина.
--- a.txt.ann.yaml
version: 1
mentions:
  - exact: Алиев # who
    gloss: a president
--- b.ru.txt
Вчера Рогозин
был, и Иванов.
--- broken.txt
Рогозин
--- broken.txt.ann.yaml
version: 1
mentions:
  - {exact: "Рогозин, gloss: x}
--- none.txt
Никого.
--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {en: Dmitry Rogozin, ru: [Дмитрий Рогозин, {text: Рогозин, forms: [Рогозина]}]}}
  sergei: {type: person, names: {ru: [Сергей Иванов, Иванов]}}
  pyotr: {type: person, names: {ru: [Пётр Иванов, Иванов]}}
`;

const { files } = fixture(CORPUS);
const capabilities = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };

type Answer = { edit?: WorkspaceEdit; note?: string; refusal?: string };

const mention = (exact: string, ...context: readonly string[]) =>
  ["  - entity: rogozin", `exact: ${exact}`, ...context, "status: suggested", `resp: glossator@${version}`].join(
    "\n    ",
  );

const A = `version: 1
mentions:
${mention("Рогозин", "suffix: прибыл. Алиев и")}
  - exact: Алиев # who
    gloss: a president
${mention("Рогозина", "prefix: прибыл. Алиев и", "suffix: .")}
`;
const B = `version: 1
source:
  lang: ru
mentions:
${mention("Рогозин", "prefix: Вчера")}
`;

const annotated = ({ changeAnnotations = {} }: WorkspaceEdit): readonly string[] =>
  Object.values(changeAnnotations).map(
    ({ label, description, needsConfirmation }) => `${label} · ${description}${needsConfirmation ? " ?" : ""}`,
  );

const PLACES_A = [
  "a.txt:1:1 Рогозин → Dmitry Rogozin · [Рогозин] прибыл. Алиев и Рогозина. ?",
  "a.txt:1:25 Рогозина → Dmitry Rogozin · Рогозин прибыл. Алиев и [Рогозина]. (form of Рогозин) ?",
];
const PLACES_B = [
  "b.ru.txt.ann.yaml · new annotation file ?",
  "b.ru.txt:1:7 Рогозин → Dmitry Rogozin · Вчера [Рогозин] ?",
];

describe("annotating known names", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { capabilities });
    await corpus.loaded();
  });
  after(() => corpus.end());

  const ask = (name: string, everywhere = false, of = corpus) =>
    of.askOf<Answer>("glossator/knownNames", name, { everywhere });

  it("writes suggested mentions into the annotation file of a text, each to be confirmed", async () => {
    const { edit, note } = await ask("a.txt");
    assert.deepEqual(applied(edit!, files), { "a.txt.ann.yaml": A });
    assert.deepEqual(annotated(edit!), PLACES_A);
    assert.equal(note, "");
  });

  it("makes an annotation file, in the language that the text's name says, and leaves what needs a choice", async () => {
    const { edit, note } = await ask("b.ru.txt");
    assert.deepEqual(applied(edit!, files), { "b.ru.txt.ann.yaml": B });
    assert.deepEqual(annotated(edit!), PLACES_B);
    assert.equal(note, "1 name may mean several entities; see Problems.");
  });

  it("writes into all texts of the corpus, the one asked for first", async () => {
    const { edit } = await ask("b.ru.txt", true);
    assert.deepEqual(applied(edit!, files), { "a.txt.ann.yaml": A, "b.ru.txt.ann.yaml": B });
    assert.deepEqual(annotated(edit!), [...PLACES_B, ...PLACES_A]);
  });

  it("says which annotation files are too broken to be added to", async () => {
    await ask("people.ann.yaml", true);
    const { params } = await corpus.message("window/showMessage");
    assert.match(params.message, /errors in their YAML; mend these first: broken\.txt\.ann\.yaml\.$/);
  });

  const refusals: readonly (readonly [title: string, name: string, refusal: string])[] = [
    ["a text without known names", "none.txt", "No known name in this text is left to be annotated."],
    ["an annotation file", "a.txt.ann.yaml", "There is no text here; open a source text."],
    ["a text that is not there", "gone.txt", "There is no text here; open a source text."],
  ];
  for (const [title, name, refusal] of refusals)
    it(`is refused for ${title}`, async () => assert.equal((await ask(name)).refusal, refusal));

  it("is refused where nothing is declared", async () => {
    const other = await wireCorpus("--- a.txt\nРогозин\n", { capabilities });
    assert.equal(
      (await ask("a.txt", false, other)).refusal,
      "No entities are declared in this corpus; annotate some names first.",
    );
    await other.end();
  });

  it("without change annotations writes into one text, and not into all", async () => {
    const other = await wireCorpus(CORPUS);
    await other.loaded();
    const { edit } = await ask("a.txt", false, other);
    assert.deepEqual(applied(edit!, files), { "a.txt.ann.yaml": A });
    assert.equal(edit!.changeAnnotations, undefined);
    assert.equal(
      (await ask("a.txt", true, other)).refusal,
      "This editor cannot show a preview of the names; annotate text by text.",
    );
    await other.end();
  });

  const missing = (of: WireCorpus) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
    const problem: Diagnostic = { range, message: "A known name.", code: "mention.missing" };
    return of.askOf<CodeAction[]>("textDocument/codeAction", "a.txt", {
      range,
      context: { diagnostics: [problem], only: ["quickfix"] },
    });
  };
  const TITLE = "Annotate All Known Names in This Text";

  it("is a quick fix of a name that is not annotated, as an edit", async () => {
    const action = (await missing(corpus)).find(({ title }) => title === TITLE)!;
    assert.equal(action.kind, "quickfix");
    assert.deepEqual(
      action.diagnostics!.map(({ code }) => code),
      ["mention.missing"],
    );
    assert.deepEqual(applied(action.edit!, files), { "a.txt.ann.yaml": A });
  });

  it("is the client's command there, where it has one", async () => {
    const other = await wireCorpus(CORPUS, { initializationOptions: { knownNamesCommand: "client.known" } });
    const action = (await missing(other)).find(({ title }) => title === TITLE)!;
    assert.deepEqual(action.command, { title: TITLE, command: "client.known" });
    assert.equal(action.edit, undefined);
    await other.end();
  });
});
