import assert from "node:assert/strict";
import type { ApplyWorkspaceEditParams, SemanticTokens, TextDocumentEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture, nameIn, ROOT, uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {ru: Дмитрий Рогозин}}
  aliyev: {type: person, names: {ru: Ильхам Алиев}}
--- a.txt
Утром в Баку Алиев встретил Рогозина у трапа.
Вечером Рогозин и Алиев говорили, и Алиев молчал.
--- a.txt.ann.yaml
version: 1 # of a.txt
mentions:
  - {entity: aliyev, exact: "Алиев", prefix: "в Баку ", suffix: " встретил"}
  - entity: rogozin # in the genitive

    exact: 'Рогозина'
    suffix: у трапа
  - {entity: rogozin, exact: Рогозин, prefix: Вечером}
  - entity: aliyev
    exact: Алиев
    prefix: и
    occurrence: 2
`;
const { files } = fixture(CORPUS);
const TEXT = files.get("a.txt")!;
const SIDECAR = files.get("a.txt.ann.yaml")!;

type Edit = readonly [words: string, replacement: string];

/** What is typed into the text, one notification an edit; then what is highlighted, and what differs once it is saved. */
interface Row {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly highlighted: readonly string[];
  /** The lines of the annotation file that become others. */
  readonly saved: Readonly<Record<string, string>>;
}

const ALL = ["Алиев", "Рогозина", "Рогозин", "Алиев"];
const FIRST = '  - {entity: aliyev, exact: "Алиев", prefix: "в Баку ", suffix: " встретил"}';
const LAST = "    occurrence: 2";

const rows: readonly Row[] = [
  { title: "words far from any mention", edits: [["молчал", "слушал"]], highlighted: ALL, saved: {} },
  {
    title: "an ending",
    edits: [["Вечером Рогозин$0", "а"]],
    highlighted: ["Алиев", "Рогозина", "Рогозина", "Алиев"],
    saved: {
      "  - {entity: rogozin, exact: Рогозин, prefix: Вечером}":
        "  - {entity: rogozin, exact: Рогозина, prefix: Вечером}",
    },
  },
  {
    title: "letters in the middle of a word, and an ending taken away",
    edits: [
      ["Ро$0гозина", "г"],
      ["Рогг", "Рог"],
      ["а у трапа", " у трапа"],
    ],
    highlighted: ["Алиев", "Рогозин", "Рогозин", "Алиев"],
    saved: { "    exact: 'Рогозина'": "    exact: 'Рогозин'" },
  },
  {
    title: "the words before it",
    edits: [["в Баку", "в Гяндже"]],
    highlighted: ALL,
    saved: {
      [FIRST]: '  - {entity: aliyev, exact: "Алиев", prefix: "Утром в Гяндже", suffix: " встретил"}',
    },
  },
  {
    title: "a word that has to be told by its number, of which there is one less",
    edits: [["Рогозин и Алиев", "Рогозин"]],
    highlighted: ALL,
    saved: { [LAST]: "" },
  },
  {
    title: "the text around both, typed by hand",
    edits: [
      ["$0Утром", "— "],
      ["— $0", "И "],
      ["у трапа", "на трапе"],
    ],
    highlighted: ALL,
    saved: { "    suffix: у трапа": "    suffix: на трапе." },
  },
  {
    title: "a name that is deleted: nothing is removed",
    edits: [["Вечером Рогозин", "Вечером"]],
    highlighted: ["Алиев", "Рогозина", "Алиев"],
    saved: {},
  },
  {
    title: "a name that becomes another one: nothing is said of it",
    edits: [["Вечером Рогозин", "Вечером Медведев"]],
    highlighted: ["Алиев", "Рогозина", "Алиев"],
    saved: {},
  },
  {
    title: "a name that another takes the place of",
    edits: [
      ["Рогозина", ""],
      ["встретил $0", "Шойгу"],
    ],
    highlighted: ["Алиев", "Рогозин", "Алиев"],
    saved: {},
  },
  {
    title: "a line that is replaced by one nearly the same",
    edits: [["встретил Рогозина у трапа.", "встретил Рогозину у самого трапа."]],
    highlighted: ["Алиев", "Рогозину", "Рогозин", "Алиев"],
    saved: {
      "    exact: 'Рогозина'": "    exact: 'Рогозину'",
      "    suffix: у трапа": "    suffix: у самого трапа.",
    },
  },
  {
    title: "a name written in full",
    edits: [["Рогозина", "Дмитрия Рогозина"]],
    highlighted: ["Алиев", "Дмитрия Рогозина", "Рогозин", "Алиев"],
    saved: { "    exact: 'Рогозина'": "    exact: 'Дмитрия Рогозина'" },
  },
];

describe("typing into a text and saving it", () => {
  for (const { title, edits, highlighted, saved } of rows)
    it(title, async () => {
      const { corpus, save, end } = await opened();
      for (const edit of edits) await corpus.edit("a.txt", edit);
      assert.deepEqual(await highlights(corpus), highlighted);
      await save();
      assert.equal(sidecar(corpus), after(saved));
      await end();
    });

  it("the whole text given anew is what differs in it", async () => {
    const { corpus, end } = await opened();
    await corpus.retype("a.txt", TEXT.replace("Вечером Рогозин", "Вечером Рогозину"));
    assert.deepEqual(await highlights(corpus), ["Алиев", "Рогозина", "Рогозину", "Алиев"]);
    await end();
  });

  it("undoing what was deleted brings the mention back where it was, edited or not", async () => {
    const { corpus, end } = await opened();
    await corpus.edit("a.txt", ["Вечером Рогозин$0", "у"]);
    await corpus.edit("a.txt", ["Вечером Рогозину и", ""]);
    assert.deepEqual(await highlights(corpus), ["Алиев", "Рогозина", "Алиев"]);
    await corpus.edit("a.txt", ["\n$0 Алиев", "Вечером Рогозину и"]);
    assert.deepEqual(await highlights(corpus), ["Алиев", "Рогозина", "Рогозину", "Алиев"]);
    await end();
  });

  it("words that had been edited elsewhere, and are mended by typing, have changed no more", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    await corpus.openFile("a.txt", TEXT.replace("Вечером Рогозин", "Вечером Рогоззин"));
    await corpus.until(() => corpus.shown()["a.txt.ann.yaml"], ["7:29 Рогозин: anchor.changed"]);
    await corpus.edit("a.txt", ["Рогоззин", "Рогозин"]);
    await corpus.until(() => corpus.shown()["a.txt.ann.yaml"], undefined);
    await corpus.end();
  });

  it("a mention written meanwhile leaves the others where they went", async () => {
    const { corpus, end } = await opened();
    await corpus.edit("a.txt", ["Вечером Рогозин$0", "у"]);
    await corpus.write({ "a.txt.ann.yaml": `${SIDECAR}  - {entity: aliyev, exact: Баку}\n` });
    assert.deepEqual(await highlights(corpus), ["Баку", "Алиев", "Рогозина", "Рогозину", "Алиев"]);
    await end();
  });

  it("undoing and saving again restores the annotation file byte for byte, and redoing too", async () => {
    const { corpus, save, end } = await opened();
    await corpus.edit("a.txt", ["в Баку", "в Гяндже"]);
    await save();
    const edited = sidecar(corpus);
    assert.notEqual(edited, SIDECAR);
    await corpus.edit("a.txt", ["в Гяндже", "в Баку"]);
    await save();
    assert.equal(sidecar(corpus), SIDECAR);
    await corpus.edit("a.txt", ["в Баку", "в Гяндже"]);
    await save();
    assert.equal(sidecar(corpus), edited);
    await end();
  });

  it("closing without saving changes nothing", async () => {
    const { corpus, end } = await opened();
    await corpus.edit("a.txt", ["Рогозина", "Рогозину"]);
    await corpus.closeFile("a.txt");
    await corpus.openFile("a.txt", TEXT);
    assert.deepEqual(await highlights(corpus), ALL);
    assert.equal(sidecar(corpus), SIDECAR);
    await end();
  });

  for (const [updateSelectors, answer, isWritten] of [
    ["never", null, false],
    ["ask", { title: "Update" }, true],
    ["ask", { title: "Don't Update" }, false],
    ["ask", null, false],
    ["always", null, true],
  ] as const)
    it(`set to ${updateSelectors}, and answered ${answer?.title ?? "nothing"}`, async () => {
      const { corpus, save, end, asked } = await opened({ updateSelectors }, answer);
      await corpus.edit("a.txt", ["Вечером Рогозин$0", "у"]);
      await save();
      const question = "One annotated place of a.txt changed. Update a.txt.ann.yaml?";
      assert.deepEqual(asked(), updateSelectors === "ask" ? [question] : []);
      assert.equal(sidecar(corpus) !== SIDECAR, isWritten);
      assert.deepEqual(await highlights(corpus), isWritten ? ALL.with(2, "Рогозину") : ALL);
      await end();
    });
});

/** The text, open in a client that applies edits to files on its disk. */
async function opened(settings: object = {}, answer: object | null = null) {
  let applying: Promise<unknown> = Promise.resolve();
  const questions: string[] = [];
  const corpus: WireCorpus = await wireCorpus(CORPUS, {
    capabilities: { workspace: { configuration: true, workspaceEdit: { documentChanges: true } } },
    answers: {
      "workspace/configuration": () => [settings],
      "window/showMessageRequest": ({ message }: { message: string }) => {
        questions.push(message);
        return answer;
      },
      "workspace/applyEdit": (params: ApplyWorkspaceEditParams) => {
        applying = apply(corpus, params);
        return applying;
      },
    },
  });
  await corpus.loaded();
  await corpus.openFile("a.txt");
  return {
    corpus,
    asked: () => questions,
    /** Says that the text was saved; the server may then ask, edit, and look again. */
    save: async () => {
      await corpus.client.sendNotification("textDocument/didSave", { textDocument: { uri: uriIn("a.txt") } });
      for (const _ of ["question", "edit", "look"]) {
        await highlights(corpus);
        await applying;
      }
    },
    end: () => corpus.end(),
  };
}

async function apply(corpus: WireCorpus, { edit }: ApplyWorkspaceEditParams): Promise<object> {
  for (const { textDocument, edits } of edit.documentChanges as TextDocumentEdit[]) {
    const name = nameIn(textDocument.uri);
    const before = TextDocument.create(textDocument.uri, "", 0, String(corpus.disk.get(`${ROOT}/${name}`)));
    await corpus.write({ [name]: TextDocument.applyEdits(before, edits as never) });
  }
  return { applied: true };
}

const sidecar = (corpus: WireCorpus): string => String(corpus.disk.get(`${ROOT}/a.txt.ann.yaml`));

/** The words that are highlighted, in the order of the text. */
async function highlights(corpus: WireCorpus): Promise<readonly string[]> {
  const tokens = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", "a.txt");
  return corpus.tokens("a.txt", tokens).map((token) => /^\d+:\d+ (.*): /.exec(token)![1]!);
}

/** The annotation file with some lines replaced, or gone where they are to be empty. */
const after = (saved: Row["saved"]): string =>
  Object.entries(saved).reduce((text, [line, other]) => {
    assert.ok(text.includes(`${line}\n`), line);
    return text.replace(`${line}\n`, other === "" ? "" : `${other}\n`);
  }, SIDECAR);
