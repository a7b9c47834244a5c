import assert from "node:assert/strict";
import type {
  AnnotatedTextEdit,
  CodeAction,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture, uriIn } from "../fixture";
import { applied } from "./applied";
import { positionOf, type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Утром в Баку прибыл вице-премьер Рогозин с делегацией.
Вечером министр Шойгу говорил с Рогозиным о поставках самолётов.
Позже к ним присоединился посол Дорохин, а за ним и генерал Белов.
Ночью уехали все, кто был в Баку, и Путин.
Путин молчал.
--- a.txt.ann.yaml
version: 1 # of a.txt
mentions:
  - exact: Рогозин # who
    prefix: прибыл вице-премьер
    suffix: с делегацией
    gloss: a
  - {exact: Шойгу, prefix: Вчера днём министр, suffix: говорил с, gloss: b}
  - exact: "Рогозин"
    prefix: Шойгу говорил с
    suffix: о поставках самолётов
    gloss: c
  - {exact: Дорохина, prefix: присоединился посол, suffix: ", а за ним", gloss: d}
  - exact: Путин
    gloss: e
  - {exact: Медведев, prefix: Никогда не было, gloss: f}
--- b.txt
Алиев был в Баку.
--- b.txt.ann.yaml
version: 1
mentions:
  - {exact: Алиев, gloss: a}
--- people.ann.yaml
version: 1
`;
const { files } = fixture(CORPUS);
const SIDECAR = files.get("a.txt.ann.yaml")!;

const SHOIGU = ["{exact: Шойгу, prefix: Вчера днём министр,", "{exact: Шойгу, prefix: Вечером министр,"] as const;
const ROGOZIN = ['exact: "Рогозин"', 'exact: "Рогозиным"'] as const;
const DOROKHIN = ["exact: Дорохина,", "exact: Дорохин,"] as const;
const ALL = [SHOIGU, ROGOZIN, DOROKHIN];

const capabilities = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
const COMMANDS = { peekCommand: "client.peek", reanchorCommand: "client.reanchor" };

type Answer = { edit?: WorkspaceEdit; note?: string; refusal?: string };

const replaced = (changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [old, now]) => text.replace(old, now), SIDECAR);

describe("re-anchoring a file", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { capabilities });
    await corpus.loaded();
  });
  after(() => corpus.end());

  for (const name of ["a.txt", "a.txt.ann.yaml"])
    it(`accepts what moved and changed, asked of ${name}, and counts what is left`, async () => {
      const { edit, note } = await corpus.askOf<Answer>("glossator/reanchor", name);
      assert.deepEqual(applied(edit!, files), { "a.txt.ann.yaml": replaced(ALL) });
      assert.equal(note, "1 orphan and 1 ambiguous mention are left: see Problems.");
    });

  it("asks about each mention: what it becomes, where, and how sure that is", async () => {
    const { edit } = await corpus.askOf<Answer>("glossator/reanchor", "a.txt");
    const shown = Object.values(edit!.changeAnnotations!).map(({ label, description, needsConfirmation }) => [
      label,
      description!.replace(/^\d\d % sure: /, ""),
      needsConfirmation,
    ]);
    assert.deepEqual(shown, [
      ["Шойгу, line 2", "Вечером министр [Шойгу] говорил с Рогозиным о поставках …", true],
      ["Рогозин → Рогозиным, line 2", "Вечером министр Шойгу говорил с [Рогозиным] о поставках самолётов.", true],
      ["Дорохина → Дорохин, line 3", "Позже к ним присоединился посол [Дорохин], а за ним и генерал Белов.", true],
    ]);
  });

  it("makes any of them without the others, and finds those then", async () => {
    const { edit } = await corpus.askOf<Answer>("glossator/reanchor", "a.txt.ann.yaml");
    const [{ edits }] = edit!.documentChanges as [TextDocumentEdit];
    const document = TextDocument.create("", "", 0, SIDECAR);
    for (let chosen = 1; chosen < 8; chosen++) {
      const isChosen = (_: unknown, i: number): boolean => ((chosen >> i) & 1) === 1;
      const after = TextDocument.applyEdits(document, (edits as AnnotatedTextEdit[]).filter(isChosen));
      assert.equal(after, replaced(ALL.filter(isChosen)));
      await corpus.write({ "a.txt.ann.yaml": after });
      const { edit: rest } = await corpus.askOf<Answer>("glossator/reanchor", "a.txt");
      if (chosen === 7) assert.equal(rest, undefined);
      else assert.deepEqual(applied(rest!, new Map([["a.txt.ann.yaml", after]])), { "a.txt.ann.yaml": replaced(ALL) });
    }
    await corpus.write({ "a.txt.ann.yaml": SIDECAR });
  });

  const refusals: readonly (readonly [name: string, sentence: string])[] = [
    ["b.txt", "Nothing in b.txt moved or changed."],
    ["people.ann.yaml", "people.ann.yaml has no mentions in a text."],
    ["c.txt", "c.txt has no mentions in a text."],
  ];
  for (const [name, sentence] of refusals)
    it(`says of ${name}: ${sentence}`, async () =>
      assert.deepEqual(await corpus.askOf("glossator/reanchor", name), { refusal: sentence }));

  const kinds = [
    ["a.txt.ann.yaml", "source.reanchor"],
    ["a.txt", "refactor.rewrite"],
  ] as const;
  for (const [name, only] of kinds)
    it(`is an action of ${name}, an edit without questions where the editor cannot ask them`, async () => {
      const plain = await wireCorpus(CORPUS);
      await plain.loaded();
      await plain.openFile("a.txt");
      await plain.openFile("a.txt.ann.yaml");
      const action = (await actionsAt(plain, name, "$0", only)).find(({ title }) => title.startsWith("Re-anchor"));
      assert.equal(action!.title, "Re-anchor All in This File");
      assert.equal(action!.edit!.changeAnnotations, undefined);
      assert.deepEqual(applied(action!.edit!, files), { "a.txt.ann.yaml": replaced(ALL) });
      await plain.end();
    });

  it("is an action that runs the editor's own command, where it names one", async () => {
    const own = await wireCorpus(CORPUS, { initializationOptions: COMMANDS });
    await own.loaded();
    await own.openFile("a.txt.ann.yaml");
    const [action] = await actionsAt(own, "a.txt.ann.yaml", "$0", "source.reanchor");
    assert.equal(action!.command!.command, "client.reanchor");
    assert.deepEqual(await actionsAt(own, "b.txt.ann.yaml", "$0", "source.reanchor"), []);
    await own.end();
  });
});

/** The actions at `$0` of words that stand once in a file, or at its beginning. */
async function actionsAt(corpus: WireCorpus, name: string, words: string, only: string): Promise<CodeAction[]> {
  const start = words === "$0" ? { line: 0, character: 0 } : positionOf(files.get(name)!, words);
  const context = { diagnostics: [], only: [only] };
  return corpus.askOf("textDocument/codeAction", name, { range: { start, end: start }, context });
}

interface Row {
  readonly title: string;
  readonly name: string;
  readonly at: string;
  /** What is offered, how sure it is left out; a preferred one with `!`. */
  readonly fixes: readonly string[];
  /** What becomes other words in the annotation file by the first fix. */
  readonly first: readonly [string, string];
  /** What the peek view shows, line and words. */
  readonly places: readonly string[];
}

const GIVING_UP = ["Keep as removed (status: removed, date: 2026-11-03)", "Remove this mention"];
const NIGHT = "Choose “… кто был в Баку, и [Путин] . …”";
const SILENT = "Choose “… [Путин] молчал. …”";

const rows: readonly Row[] = [
  {
    title: "a changed mention in its text",
    name: "a.txt",
    at: "Рого$0зиным",
    fixes: ["! Accept the new words “Рогозиным”", ...GIVING_UP],
    first: ROGOZIN,
    places: [],
  },
  {
    title: "an ambiguous mention at one of its places, which comes first",
    name: "a.txt",
    at: "Пу$0тин молчал",
    fixes: [SILENT, NIGHT, "Peek Candidates", ...GIVING_UP],
    first: ["    gloss: e\n", "    gloss: e\n    suffix: молчал.\n"],
    places: ["a.txt 3:36 Путин", "a.txt 4:0 Путин"],
  },
  {
    title: "an ambiguous mention in the annotation file",
    name: "a.txt.ann.yaml",
    at: "exact: Пу$0тин",
    fixes: [NIGHT, SILENT, "Peek Candidates", ...GIVING_UP, "Ignore anchor.ambiguous Here"],
    first: ["    gloss: e\n", "    gloss: e\n    prefix: кто был в Баку, и\n    suffix: .\n"],
    places: ["a.txt 3:36 Путин", "a.txt 4:0 Путин"],
  },
  {
    title: "an orphan without a place",
    name: "a.txt.ann.yaml",
    at: "Мед$0ведев",
    fixes: [...GIVING_UP, "Ignore anchor.orphan Here"],
    first: ["gloss: f}", "gloss: f, status: removed, date: 2026-11-03}"],
    places: [],
  },
];

describe("what can be done about mentions in doubt", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { initializationOptions: COMMANDS });
    await corpus.loaded();
    await corpus.openFile("a.txt");
    await corpus.openFile("a.txt.ann.yaml");
  });
  after(() => corpus.end());

  for (const { title, name, at, fixes, first, places } of rows)
    it(title, async () => {
      const actions = await actionsAt(corpus, name, at, "quickfix");
      const shown = actions.map(({ title: each, isPreferred }) => {
        const words = each.replace(/ \(\d+ % likely\)$/, "");
        return isPreferred ? `! ${words}` : words;
      });
      assert.deepEqual(shown, fixes);
      assert.deepEqual(applied(actions[0]!.edit!, files), { "a.txt.ann.yaml": SIDECAR.replace(...first) });
      const found = await corpus.askAt<Location[] | null>("glossator/places", name, at);
      assert.deepEqual((found ?? []).map(corpus.location), places);
      for (const { command } of actions)
        if (command) {
          const position = positionOf(files.get(name)!, at);
          assert.deepEqual(command, {
            title: "Peek Candidates",
            command: "client.peek",
            arguments: [{ textDocument: { uri: uriIn(name) }, position }],
          });
        }
    });

  it("is nothing where a mention stands as it says", async () => {
    assert.deepEqual(await actionsAt(corpus, "a.txt", "вице-премьер Рого$0зин", "quickfix"), []);
    assert.equal(await corpus.askAt("glossator/places", "a.txt", "вице-премьер Рого$0зин"), null);
  });

  it("is a quick fix of the problems that the text shows", async () => {
    const codes = () => (corpus.pushed.get(uriIn("a.txt")) ?? []).map(({ code }) => code);
    await corpus.until(codes, ["anchor.changed", "anchor.changed", "anchor.ambiguous", "anchor.ambiguous"]);
    const diagnostics = [...corpus.pushed.get(uriIn("a.txt"))!];
    const { range } = diagnostics[0]!;
    const actions = await corpus.askOf<CodeAction[]>("textDocument/codeAction", "a.txt", {
      range,
      context: { diagnostics, only: ["quickfix"] },
    });
    assert.deepEqual(
      actions.map((action) => action.diagnostics!.map(({ code }) => code)),
      actions.map(() => ["anchor.changed"]),
    );
  });
});
