import assert from "node:assert/strict";
import {
  FileChangeType,
  type Hover,
  type Location,
  type SemanticTokens,
  type TypeHierarchyItem,
  type WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import { fixture, ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { connect } from "./connect";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Vladimir Putin}}
  s-300: {type: weapon-system, names: {en: S-300}}
--- talks.txt
Путин прибыл в Баку.
Там говорили
об С-300.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин}
  - {entity: s-300, exact: говорили об С-300}
  - {entity: s-300, exact: С-300}
`;
const TEXT = fixture(CORPUS).files.get("talks.txt")!;

const BEFORE = ["0:0 Путин: person", "1:4 говорили: weaponSystem", "2:0 об : weaponSystem", "2:3 С-300: weaponSystem"];

type Edit = readonly [words: string, replacement: string];

/** An open text, edits one by one, and the tokens right after them. */
interface Row {
  readonly title: string;
  readonly text?: string;
  readonly edits: readonly Edit[];
  readonly tokens: readonly string[];
}

const CRLF = TEXT.replaceAll("\n", "\r\n");

const rows: readonly Row[] = [
  { title: "as it is opened", edits: [], tokens: BEFORE },
  { title: "with CRLF, as it is opened", text: CRLF, edits: [], tokens: BEFORE },
  { title: "with lone CR, as it is opened", text: TEXT.replaceAll("\n", "\r"), edits: [], tokens: BEFORE },
  {
    title: "words before a mention",
    edits: [["$0Путин", "😀 Владимир "]],
    tokens: ["0:12 Путин: person", ...BEFORE.slice(1)],
  },
  {
    title: "a line with CRLF before all",
    text: CRLF,
    edits: [["$0Путин", "Новость\r\n\r\n"]],
    tokens: ["2:0 Путин: person", "3:4 говорили: weaponSystem", "4:0 об : weaponSystem", "4:3 С-300: weaponSystem"],
  },
  {
    title: "two lines of CRLF joined",
    text: CRLF,
    edits: [["говорили\r\nоб", "говорили об"]],
    tokens: ["0:0 Путин: person", "1:4 говорили об : weaponSystem", "1:16 С-300: weaponSystem"],
  },
  {
    title: "a line after a byte order mark, which editors keep to themselves, but who knows",
    text: `\ufeffНовость\n${TEXT}`,
    edits: [["Баку.$0", "\nВчера."]],
    tokens: ["1:0 Путин: person", "3:4 говорили: weaponSystem", "4:0 об : weaponSystem", "4:3 С-300: weaponSystem"],
  },
  {
    title: "a mention broken",
    edits: [["Пу$0тин", "-"]],
    tokens: ["0:0 Пу-тин: person", ...BEFORE.slice(1)],
  },
  {
    title: "a mention broken and mended",
    edits: [
      ["Пу$0тин", "-"],
      ["у-т", "ут"],
    ],
    tokens: BEFORE,
  },
  {
    title: "the text around the mentions deleted",
    edits: [[" прибыл в Баку.\nТам говорили\nоб ", "\n"]],
    tokens: ["0:0 Путин: person", "1:0 С-300: weaponSystem"],
  },
];

describe("open texts", () => {
  for (const { title, text = TEXT, edits, tokens } of rows)
    for (const isTogether of edits.length > 1 ? [true, false] : [true])
      it(`${title}${edits.length > 1 ? (isTogether ? ", in one notification" : ", one by one") : ""}`, async () => {
        const corpus = await wireCorpus(CORPUS);
        await corpus.openFile("talks.txt", text);
        if (isTogether) await corpus.edit("talks.txt", ...edits);
        else for (const edit of edits) await corpus.edit("talks.txt", edit);
        assert.deepEqual(await tokensOf(corpus), tokens);
        await corpus.end();
      });

  it("a text with byte order mark and CRLF on the disk has the positions that an editor shows", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.write({ "talks.txt": `\ufeff${CRLF}` });
    assert.deepEqual(await tokensOf(corpus), BEFORE);
    await corpus.openFile("talks.txt");
    assert.deepEqual(await tokensOf(corpus), BEFORE);
    await corpus.end();
  });

  it("a new text as a whole", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("talks.txt");
    await corpus.retype("talks.txt", "С-300?\r\nПутин!");
    assert.deepEqual(await tokensOf(corpus), ["0:0 С-300: weaponSystem", "1:0 Путин: person"]);
    await corpus.end();
  });

  it("an edit of the open sidecar or registry counts at once, saved or not", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("talks.txt.ann.yaml");
    await corpus.edit("talks.txt.ann.yaml", ["{entity: putin, exact: Путин}", "{exact: Баку, gloss: a city}"]);
    assert.deepEqual(await tokensOf(corpus), ["0:15 Баку: term", ...BEFORE.slice(1)]);
    await corpus.openFile("people.ann.yaml");
    await corpus.edit("people.ann.yaml", ["weapon-system", "place"]);
    const places = BEFORE.slice(1).map((token) => token.replace("weaponSystem", "place"));
    assert.deepEqual(await tokensOf(corpus), ["0:15 Баку: term", ...places]);
    await corpus.end();
  });

  it("closed without saving, a file is again what the disk has", async () => {
    const corpus = await wireCorpus(CORPUS);
    for (const [name, words, replacement] of [
      ["talks.txt", "Путин", "Медведев"],
      ["talks.txt.ann.yaml", "exact: Путин", "exact: Баку"],
      ["people.ann.yaml", "person", "event"],
    ] as const) {
      await corpus.openFile(name);
      await corpus.edit(name, [words, replacement]);
      assert.notDeepEqual(await tokensOf(corpus), BEFORE);
      await corpus.closeFile(name);
      assert.deepEqual(await tokensOf(corpus), BEFORE);
    }
    await corpus.end();
  });

  it("an open file outranks the disk, whatever the watcher says", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("talks.txt");
    await corpus.edit("talks.txt", ["$0Путин", "О "]);
    const now = ["0:2 Путин: person", ...BEFORE.slice(1)];
    await corpus.write({ "talks.txt": "Медведев." });
    assert.deepEqual(await tokensOf(corpus), now);
    await corpus.write({ "talks.txt": null });
    assert.deepEqual(await tokensOf(corpus), now);
    await corpus.write({ "talks.txt": "И Путин." });
    await corpus.closeFile("talks.txt");
    assert.deepEqual(await tokensOf(corpus), ["0:2 Путин: person"]);
    await corpus.end();
  });

  it("open files outlive the folder that they lay in", async () => {
    const corpus = await wireCorpus(CORPUS.replaceAll("--- talks", "--- in/talks"));
    await corpus.openFile("in/talks.txt");
    await corpus.openFile("in/talks.txt.ann.yaml");
    corpus.writeUnseen({ "in/talks.txt": null, "in/talks.txt.ann.yaml": null });
    await corpus.watched([uriIn("in"), FileChangeType.Deleted]);
    const tokens = () => corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", "in/talks.txt");
    assert.deepEqual(corpus.tokens("in/talks.txt", await tokens()), BEFORE);
    await corpus.closeFile("in/talks.txt.ann.yaml");
    assert.deepEqual(await tokens(), { data: [] });
    await corpus.end();
  });

  it("documents that are no files are left alone", async () => {
    const corpus = await wireCorpus(CORPUS);
    for (const uri of ["untitled:talks.txt", `git:${ROOT}/talks.txt?ref=HEAD`, "vscode-vfs://github/talks.txt"]) {
      await corpus.open(uri, "Путин был тут.");
      await corpus.change(uri, { text: "Путин ушёл." });
      const position = { line: 0, character: 2 };
      assert.equal(await corpus.ask("textDocument/hover", { textDocument: { uri }, position }), null);
      assert.deepEqual(await corpus.ask("textDocument/semanticTokens/full", { textDocument: { uri } }), { data: [] });
      await corpus.close(uri);
    }
    assert.deepEqual(await tokensOf(corpus), BEFORE);
    await corpus.end();
  });
});

const tokensOf = async (corpus: WireCorpus): Promise<readonly string[]> =>
  corpus.tokens("talks.txt", await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", "talks.txt"));

describe("uris in another spelling than ours", () => {
  const name = "беседа (1) a@b+c.txt";
  const files = new Map([
    [`${ROOT}/${name}`, "Путин и ещё раз Путин."],
    [
      `${ROOT}/${name}.ann.yaml`,
      "version: 1\nentities:\n  he: {type: person, names: {en: Putin}}\nmentions:\n  - {entity: he, exact: Путин, suffix: и}\n  - {exact: Никто, gloss: no}\n",
    ],
  ]);
  const spellings: readonly (readonly [title: string, spelled: (name: string) => string])[] = [
    [
      "every reserved character encoded",
      (each) => encodeURIComponent(each).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
    [
      "small hexadecimal digits",
      (each) => encodeURIComponent(each).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ],
    ["nothing encoded but the space", (each) => each.replaceAll(" ", "%20")],
  ];
  for (const [title, spelled] of spellings)
    it(`${title}: answered in the client's`, async () => {
      const wire = await connect(memoryDisk(files));
      const text = `file://${ROOT}/${spelled(name)}`;
      const sidecar = `file://${ROOT}/${spelled(`${name}.ann.yaml`)}`;
      assert.notEqual(text, uriIn(name));
      await wire.open(text, files.get(`${ROOT}/${name}`)!);
      await wire.open(sidecar, files.get(`${ROOT}/${name}.ann.yaml`)!);
      const at = { textDocument: { uri: text }, position: { line: 0, character: 1 } };
      assert.ok(await wire.ask<Hover>("textDocument/hover", at));
      const places = await wire.ask<Location[]>("textDocument/definition", at);
      assert.deepEqual(
        places.map(({ uri }) => uri),
        [sidecar],
      );
      const [item] = await wire.ask<TypeHierarchyItem[]>("textDocument/prepareTypeHierarchy", at);
      assert.equal(item!.uri, sidecar);
      const [symbol] = await wire.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "he" });
      assert.equal(symbol!.location.uri, sidecar);
      const there = { textDocument: { uri: sidecar }, position: { line: 4, character: 25 } };
      assert.equal((await wire.ask<Location>("glossator/text", there)).uri, text);
      await wire.until(() => wire.pushed.get(sidecar)?.map(({ code }) => code), ["anchor.orphan"]);
      const elsewhere = [...wire.pushed].filter(([uri, { length }]) => uri !== text && uri !== sidecar && length > 0);
      assert.deepEqual(elsewhere, []);
      await wire.end();
    });
});
