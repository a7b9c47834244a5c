import assert from "node:assert/strict";
import type { Hover, Location, MarkupContent, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { ROOT } from "../fixture";
import type { Message } from "./connect";
import { type WireCorpus, wireCorpus } from "./corpus";

const person = (name: string): string => `version: 1\nentities:\n  putin: {type: person, names: {en: ${name}}}`;
const MENTION = "version: 1\nmentions:\n  - {entity: putin, exact: Путин}";

/** Corpora beside and inside one another, each with a Putin of its own. */
const CORPUS = `
--- one/people.ann.yaml
${person("Putin of one")}
--- one/a.txt
Путин.
--- one/a.txt.ann.yaml
${MENTION}
--- one/inner/glossator.yaml
--- one/inner/people.ann.yaml
${person("Putin of inner")}
--- one/inner/a.txt
Путин.
--- one/inner/a.txt.ann.yaml
${MENTION}
--- two/people.ann.yaml
${person("Putin of two")}
--- two/a.txt
Путин.
--- two/a.txt.ann.yaml
${MENTION}
  - {entity: nobody, exact: Путин}
--- two/deep/more.ann.yaml
${person("Putin of deep")}
`;

const folder = (name: string) => `${ROOT}/${name}`;
const named = (name: string) => ({ uri: `file://${folder(name)}`, name });
const UNKNOWN = { "two/a.txt.ann.yaml": ["3:13 nobody: entity.unknown"] };
const TWICE = {
  "two/people.ann.yaml": ["2:2 putin: entity.duplicate"],
  "two/deep/more.ann.yaml": ["2:2 putin: entity.duplicate"],
};

describe("workspace folders", () => {
  it("each is a corpus, and so is a folder with a glossator.yaml inside", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("one"), folder("two")] });
    await corpus.loaded(3);
    assert.deepEqual(await symbols(corpus), ["Putin of deep", "Putin of inner", "Putin of one"]);
    assert.equal(await cardIn(corpus, "one/a.txt"), "Putin of one");
    assert.equal(await cardIn(corpus, "one/inner/a.txt"), "Putin of inner");
    const found = await corpus.askAt<Location[]>("textDocument/references", "one/inner/a.txt", "Пу$0тин", {
      context: { includeDeclaration: true },
    });
    assert.deepEqual(found.map(corpus.location).sort(), [
      "one/inner/a.txt 0:0 Путин",
      "one/inner/a.txt.ann.yaml 2:13 putin",
      "one/inner/people.ann.yaml 2:2 putin",
    ]);
    await corpus.end();
  });

  it("a file opened in an inner corpus that nobody has come to yet is answered from that corpus", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("one")] });
    await corpus.openFile("one/inner/a.txt");
    assert.equal(await cardIn(corpus, "one/inner/a.txt"), "Putin of inner");
    await corpus.end();
  });

  it("a folder inside a corpus stands for the whole corpus", async () => {
    const corpus = await wireCorpus(`--- glossator.yaml\nlanguages: [en]\n${CORPUS.trimStart()}`, {
      folders: [folder("two/deep")],
    });
    await corpus.loaded();
    assert.equal(await cardIn(corpus, "one/a.txt"), "Putin of one");
    await corpus.end();
  });

  it("a folder that is not there is empty, and found when it is made", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("three")] });
    await corpus.loaded();
    assert.deepEqual(await symbols(corpus), []);
    await corpus.write({ "three/people.ann.yaml": person("Putin of three") });
    assert.deepEqual(await symbols(corpus), ["Putin of three"]);
    await corpus.end();
  });

  it("added and removed while running", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("one")], capabilities: FOLDERS });
    await corpus.loaded(2);
    await change(corpus, ["two"], []);
    await corpus.until(corpus.shown, { ...UNKNOWN, ...TWICE });
    assert.deepEqual(await symbols(corpus), ["Putin of deep", "Putin of inner", "Putin of one"]);
    await change(corpus, [], ["two"]);
    await corpus.until(corpus.shown, {});
    assert.deepEqual(await symbols(corpus), ["Putin of inner", "Putin of one"]);
    await change(corpus, ["two/"], ["one"]);
    await corpus.until(corpus.shown, { ...UNKNOWN, ...TWICE });
    assert.deepEqual(await symbols(corpus), ["Putin of deep"]);
    await corpus.end();
  });

  it("the client watches what there is now", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("one")], capabilities: FOLDERS });
    const bases = () => watched(corpus.received);
    await corpus.until(bases, ["one **/*"]);
    await change(corpus, ["two"], ["one"]);
    await corpus.until(bases, ["two **/*"]);
    await corpus.openFile("one/a.txt");
    await corpus.until(bases, ["one *", "two **/*"]);
    await corpus.end();
  });
});

describe("a file opened outside of every folder", () => {
  it("is a corpus with the files beside it, for as long as it is open", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [] });
    await corpus.openFile("two/a.txt");
    await corpus.until(corpus.shown, UNKNOWN);
    assert.equal(await cardIn(corpus, "two/a.txt"), "Putin of two");
    assert.deepEqual(await symbols(corpus), ["Putin of two"]);
    await corpus.openFile("one/inner/a.txt");
    assert.equal(await cardIn(corpus, "one/inner/a.txt"), "Putin of inner");
    await corpus.closeFile("two/a.txt");
    await corpus.until(corpus.shown, {});
    assert.deepEqual(await symbols(corpus), ["Putin of inner"]);
    await corpus.end();
  });

  it("goes on when its folder is removed, and joins the folder that is added around it", async () => {
    const corpus = await wireCorpus(CORPUS, { folders: [folder("two")], capabilities: FOLDERS });
    await corpus.openFile("two/a.txt");
    await corpus.until(corpus.shown, { ...UNKNOWN, ...TWICE });
    await change(corpus, [], ["two"]);
    await corpus.until(corpus.shown, UNKNOWN);
    assert.equal(await cardIn(corpus, "two/a.txt"), "Putin of two");
    assert.deepEqual(await symbols(corpus), ["Putin of two"]);
    await change(corpus, ["two"], []);
    await corpus.until(corpus.shown, { ...UNKNOWN, ...TWICE });
    assert.deepEqual(await symbols(corpus), ["Putin of deep"]);
    await corpus.end();
  });
});

const FOLDERS = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const change = (corpus: WireCorpus, added: readonly string[], removed: readonly string[]) =>
  corpus.client.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: added.map(named), removed: removed.map(named) },
  });

const symbols = async (corpus: WireCorpus): Promise<readonly string[]> =>
  (await corpus.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "" })).map(({ name }) => name).sort();

/** The name on the card of the mention that a text begins with. */
async function cardIn(corpus: WireCorpus, name: string): Promise<string | undefined> {
  const hover = await corpus.askAt<Hover | null>("textDocument/hover", name, "Пу$0тин");
  return /\*\*(.*)\*\*/.exec((hover?.contents as MarkupContent | undefined)?.value ?? "")?.[1];
}

/** What the client was asked to watch and not asked to stop watching. */
function watched(received: readonly Message[]): readonly string[] {
  const active = new Map<string, readonly { globPattern: { baseUri: string; pattern: string } }[]>();
  for (const { method, params } of received) {
    if (method === "client/registerCapability")
      for (const { id, method: what, registerOptions } of params.registrations)
        if (what === "workspace/didChangeWatchedFiles") active.set(id, registerOptions.watchers);
    if (method === "client/unregisterCapability") for (const { id } of params.unregisterations) active.delete(id);
  }
  return [...active.values()]
    .flat()
    .map(({ globPattern: { baseUri, pattern } }) => `${baseUri.slice(`file://${ROOT}/`.length)} ${pattern}`)
    .sort();
}
