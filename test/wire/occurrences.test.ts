import assert from "node:assert/strict";
import type { AnnotatedTextEdit, CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture, nameIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";
import { slow } from "./slow";

const CORPUS = `
--- glossator.yaml
exclude: [drafts/**]
--- .gitignore
/build
/later.txt.ann.yaml
--- a.txt
Рогозин прибыл. Алиев и Рогозин.
--- a.txt.ann.yaml
version: 1
mentions:
  - exact: Алиев # who
    gloss: a president
--- b.txt
Вчера
«Рогозин» был, и снова Рогозин.
--- old.md
Рогозин.
--- old.md.ann.yaml
version: 1
mentions:
  - {entity: rogozin, exact: Рогозин}
--- sub/c.log
Рогозин и Рогозины
--- sub/c.log.ann.yaml
version: 1
source: {lang: ru}
--- sub/d.log
Рогозин!
--- drafts/e.txt
Рогозин
--- build/f.txt
Рогозин
--- later.txt
Рогозин
--- code.py
Рогозин
--- inner/glossator.yaml
--- inner/g.txt
Рогозин
--- broken.txt
Рогозин
--- broken.txt.ann.yaml
version: 1
mentions:
  - {exact: "Рогозин, gloss: x}
--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {ru: Дмитрий Рогозин}}
`;

const capabilities = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };

type Answer = { edit?: WorkspaceEdit; count?: number; refusal?: string };

const ask = (corpus: WireCorpus, name = "b.txt", words = "Рогозин", entity = "rogozin") => {
  const text = String(corpus.disk.get(`/corpus/${name}`));
  const start = TextDocument.create("", "", 0, text).positionAt(text.indexOf(words));
  const end = { line: start.line, character: start.character + words.length };
  return corpus.askOf<Answer>("glossator/occurrences", name, { range: { start, end }, entity });
};

/** Every change as a line: what it is about, and whether it must be confirmed. */
function annotated({ documentChanges = [], changeAnnotations = {} }: WorkspaceEdit): readonly string[] {
  return documentChanges.flatMap((change) => {
    const edits = "edits" in change ? (change.edits as AnnotatedTextEdit[]) : [change as CreateFile];
    const [first] = edits;
    const shown = edits.filter((edit, i) => i === 0 || edit.annotationId !== first!.annotationId);
    return shown.map(({ annotationId }) => {
      if (annotationId === undefined) return "always";
      const { label, description, needsConfirmation } = changeAnnotations[annotationId]!;
      return `${"kind" in change ? "make " : ""}${label} · ${description}${needsConfirmation ? " ?" : ""}`;
    });
  });
}

/** The files after an edit of which everything is confirmed but what `isUnticked`. */
function applied(
  { files }: ReturnType<typeof fixture>,
  { documentChanges = [], changeAnnotations = {} }: WorkspaceEdit,
  isUnticked: (label: string) => boolean = () => false,
): Record<string, string> {
  const edits = documentChanges.filter((change): change is TextDocumentEdit => "edits" in change);
  return Object.fromEntries(
    edits.map(({ textDocument: { uri }, edits: list }) => {
      const document = TextDocument.create(uri, "", 0, files.get(nameIn(uri)) ?? "");
      const chosen = (list as AnnotatedTextEdit[]).filter(
        ({ annotationId }) => annotationId === undefined || !isUnticked(changeAnnotations[annotationId]!.label),
      );
      return [nameIn(uri), TextDocument.applyEdits(document, chosen)];
    }),
  );
}

describe("all occurrences in the corpus", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { capabilities });
  });
  after(() => corpus.end());

  it("are found in annotated texts and in those that could be, each to be confirmed", async () => {
    const { edit, count } = await ask(corpus);
    assert.equal(count, 6);
    assert.deepEqual(annotated(edit!), [
      "a.txt, line 1 · [Рогозин] прибыл. Алиев и Рогозин. ?",
      "a.txt, line 1 · Рогозин прибыл. Алиев и [Рогозин]. ?",
      "make b.txt.ann.yaml · new annotation file ?",
      "b.txt.ann.yaml · new annotation file ?",
      "b.txt, line 2 · «[Рогозин]» был, и снова Рогозин. ?",
      "b.txt, line 2 · «Рогозин» был, и снова [Рогозин]. ?",
      "always",
      "sub/c.log, line 1 · [Рогозин] и Рогозины ?",
      "make sub/d.log.ann.yaml · new annotation file ?",
      "sub/d.log.ann.yaml · new annotation file ?",
      "sub/d.log, line 1 · [Рогозин]! ?",
    ]);
  });

  it("are written in the order of the text", async () => {
    const { edit } = await ask(corpus);
    const mention = (prefix: string, suffix: string) => `  - entity: rogozin\n    exact: Рогозин\n${prefix}${suffix}`;
    assert.deepEqual(applied(fixture(CORPUS), edit!), {
      "a.txt.ann.yaml":
        "version: 1\nmentions:\n" +
        mention("", "    suffix: прибыл. Алиев и\n") +
        "  - exact: Алиев # who\n    gloss: a president\n" +
        mention("    prefix: прибыл. Алиев и\n", "    suffix: .\n"),
      "b.txt.ann.yaml":
        "version: 1\nmentions:\n" +
        mention("    prefix: «\n", "    suffix: » был, и снова Рогозин.\n") +
        mention("    prefix: «Рогозин» был, и снова\n", "    suffix: .\n"),
      "sub/c.log.ann.yaml": `version: 1\nsource: {lang: ru}\nmentions:\n${mention("", "    suffix: и Рогозины\n")}`,
      "sub/d.log.ann.yaml": `version: 1\nmentions:\n${mention("", '    suffix: "!"\n')}`,
    });
  });

  it("leave a valid file when some are unticked", async () => {
    const { edit } = await ask(corpus);
    const after = applied(fixture(CORPUS), edit!, (label) => label.includes(", line"));
    assert.deepEqual(after, {
      "a.txt.ann.yaml": fixture(CORPUS).files.get("a.txt.ann.yaml"),
      "b.txt.ann.yaml": "version: 1\nmentions:\n",
      "sub/c.log.ann.yaml": "version: 1\nsource: {lang: ru}\nmentions:\n",
      "sub/d.log.ann.yaml": "version: 1\nmentions:\n",
    });
  });

  it("say which annotation files are too broken to be added to", async () => {
    await ask(corpus);
    const { params } = await corpus.message("window/showMessage");
    assert.match(params.message, /errors in their YAML; mend these first: broken\.txt\.ann\.yaml\.$/);
  });

  it("count from a text that lies outside of what is looked through", async () => {
    const { edit } = await ask(corpus, "code.py");
    assert.ok(annotated(edit!).includes("code.py, line 1 · [Рогозин] ?"));
  });

  for (const [title, name, words, entity, refusal] of [
    ["no entity", "b.txt", "Рогозин", "nobody", 'There is no entity "nobody" in this corpus.'],
    ["no words", "b.txt", " ", "rogozin", "There are no words here; select some in a source text."],
  ] as const)
    it(`are refused for ${title}`, async () => assert.equal((await ask(corpus, name, words, entity)).refusal, refusal));

  it("are refused where every place is annotated", async () => {
    const small = await wireCorpus(
      "--- p.ann.yaml\nversion: 1\nentities:\n  x: {type: person, names: {en: X}}\n--- t.txt\nИкс\n--- t.txt.ann.yaml\nversion: 1\nmentions:\n  - {entity: x, exact: Икс}\n",
      { capabilities },
    );
    assert.equal(
      (await ask(small, "t.txt", "Икс", "x")).refusal,
      "Every place of “Икс” in this corpus is annotated already.",
    );
    await small.end();
  });

  it("are refused to a client that cannot show what is to be confirmed", async () => {
    const other = await wireCorpus(CORPUS);
    assert.match((await ask(other)).refusal!, /cannot show a preview/);
    await other.end();
  });

  it("take the version of a document that is open", async () => {
    await corpus.openFile("a.txt.ann.yaml");
    const { edit } = await ask(corpus);
    const versions = edit!.documentChanges!.flatMap((change) =>
      "edits" in change ? [[nameIn(change.textDocument.uri), change.textDocument.version !== null]] : [],
    );
    assert.deepEqual(versions, [
      ["a.txt.ann.yaml", true],
      ["b.txt.ann.yaml", false],
      ["sub/c.log.ann.yaml", false],
      ["sub/d.log.ann.yaml", false],
    ]);
    await corpus.closeFile("a.txt.ann.yaml");
  });
});

/** Texts that have the words in so many places each, half of them annotated. */
const large = (texts: number, places: number): string =>
  `--- people.ann.yaml\nversion: 1\nentities:\n  x: {type: person, names: {en: X}}\n${Array.from(
    { length: texts },
    (_, i) =>
      `--- t${i}.txt\n${`Сегодня Икс говорил о ${i}.\n`.repeat(places)}${i % 2 ? "" : `--- t${i}.txt.ann.yaml\nversion: 1\nmentions: []\n`}`,
  ).join("")}`;

describe("all occurrences in a large corpus", () => {
  it("are found while other requests are answered", async () => {
    const corpus = await wireCorpus(large(2000, 3), { capabilities });
    await corpus.loaded();
    let isOver = false;
    const asked = ask(corpus, "t0.txt", "Икс", "x").finally(() => (isOver = true));
    let longest = 0;
    while (!isOver) {
      const begin = performance.now();
      await corpus.askAt("textDocument/hover", "people.ann.yaml", "$0x: {");
      longest = Math.max(longest, performance.now() - begin);
    }
    assert.equal((await asked).count, 6000);
    assert.ok(longest < 1000, `A hover took ${longest} ms.`);
    await corpus.end();
  });

  it("are not looked for any more once the client cancels", async () => {
    const corpus = await wireCorpus(large(1500, 1), {
      capabilities: { ...capabilities, window: { workDoneProgress: true } },
      through: slow,
    });
    await corpus.loaded();
    const asked = ask(corpus, "t0.txt", "Икс", "x");
    const isShown = ({ title, cancellable }: { title?: string; cancellable?: boolean }) =>
      title === "Annotating all occurrences" && cancellable === true;
    await corpus.message("$/progress", isShown);
    const { token } = corpus.received.findLast(({ method }) => method === "window/workDoneProgress/create")!.params;
    await corpus.client.sendNotification("window/workDoneProgress/cancel", { token });
    assert.equal((await asked).refusal, "This was stopped, so nothing is annotated.");
    await corpus.end();
  });

  it("are refused where there are too many", async () => {
    const corpus = await wireCorpus(large(11, 1000), { capabilities });
    const { refusal } = await ask(corpus, "t0.txt", "Икс", "x");
    assert.match(refusal!, /^“Икс” stands in more than 10000 places/);
    await corpus.end();
  });
});
