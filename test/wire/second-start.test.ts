import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hover, Location } from "vscode-languageserver-protocol";
import type { Disk } from "../../server/src/host/disk";
import { ROOT } from "../fixture";
import { type CorpusOptions, type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, ru: Путин}, gloss: {en: A president.}}
--- a.txt
Путин и Медведев. Путин.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, suffix: и}
  - {entity: nobody, exact: Медведев}
--- b.txt
Путин.
--- b.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Шойгу}
`;

const SHOWN = {
  "a.txt": ["0:18 Путин: mention.missing"],
  "a.txt.ann.yaml": ["3:13 nobody: entity.unknown"],
  "b.txt": ["0:0 Путин: mention.missing"],
  "b.txt.ann.yaml": ["2:27 Шойгу: anchor.orphan", "2:27 Шойгу: name.unknown-form"],
};

describe("the second start", () => {
  let folder = "";
  let reads: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "glossator-second-"));
    reads = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A disk whose files are old and tell when they are changed, and that says what is read. */
  const stamped = (disk: Disk): Disk => ({
    ...disk,
    stat: (path) => {
      const stat = disk.stat(path);
      return stat && { ...stat, stamp: `${disk.read(path)}`, changed: 1 };
    },
    read: (path) => {
      const bytes = disk.read(path);
      if (bytes) reads.push(path.slice(ROOT.length + 1));
      return bytes;
    },
  });
  const start = (source = CORPUS, options: CorpusOptions = {}): Promise<WireCorpus> =>
    wireCorpus(source, { through: stamped, caching: { folder, program: "a program" }, ...options });

  const ended = async (corpus: WireCorpus): Promise<void> => {
    await corpus.end();
    reads = [];
  };

  const first = async (): Promise<void> => {
    const corpus = await start();
    await corpus.until(corpus.shown, SHOWN);
    await ended(corpus);
  };

  const answers = async (corpus: WireCorpus) => {
    const hover = await corpus.askAt<Hover>("textDocument/hover", "a.txt", "Пу$0тин и");
    const places = await corpus.askAt<Location[]>("textDocument/references", "a.txt", "Пу$0тин и", {
      context: { includeDeclaration: true },
    });
    return { hover, places: places.map(({ uri, range }) => [uri, range]) };
  };

  it("shows the same problems and answers the same, and reads no text and no annotation file", async () => {
    const cold = await start();
    await cold.until(cold.shown, SHOWN);
    const wanted = await answers(cold);
    assert.equal(wanted.places.length, 4);
    await ended(cold);
    const warm = await start();
    await warm.until(warm.shown, SHOWN);
    assert.deepEqual(reads, []);
    assert.deepEqual(await answers(warm), wanted);
    await warm.end();
  });

  it("knows what was changed in between", async () => {
    await first();
    const corpus = await start(CORPUS.replace("Шойгу", "Путин").replace("  putin:", "  nobody: {}\n  putin:"));
    await corpus.until(corpus.shown, {
      "a.txt": SHOWN["a.txt"],
      "people.ann.yaml": ["2:2 nobody: schema.missing-key"],
    });
    await corpus.end();
  });

  it("goes on as any other: with edits, and a third start", async () => {
    await first();
    const warm = await start();
    await warm.until(warm.shown, SHOWN);
    await warm.openFile("b.txt");
    await warm.edit("b.txt", ["Путин.", "Шойгу."]);
    const { "b.txt": _, ...rest } = SHOWN;
    await warm.until(warm.shown, { ...rest, "b.txt.ann.yaml": ["2:27 Шойгу: name.unknown-form"] });
    await ended(warm);
    const third = await start();
    await third.until(third.shown, SHOWN);
    await third.end();
  });

  it("reads everything where what was kept is damaged, and says so in the log", async () => {
    await first();
    writeFileSync(join(folder, readdirSync(folder)[0]!), "damaged");
    const corpus = await start();
    await corpus.until(corpus.shown, SHOWN);
    const message = `The cache of ${ROOT} is damaged or of another version, so everything was read.`;
    await corpus.message("window/logMessage", (params: { message: string }) => params.message === message);
    assert.ok(!corpus.received.some(({ method }) => method === "window/showMessage"));
    await corpus.end();
  });

  it("is prepared in the folder that the client names, or nowhere", async () => {
    const other = join(folder, "other");
    const named = await start(CORPUS, { initializationOptions: { cacheFolder: other } });
    await named.until(named.shown, SHOWN);
    await named.end();
    assert.deepEqual(readdirSync(folder), ["other"]);
    assert.equal(readdirSync(other).length, 1);
    rmSync(other, { recursive: true });
    const without = await start(CORPUS, { initializationOptions: { cacheFolder: null } });
    await without.until(without.shown, SHOWN);
    await without.end();
    assert.ok(!existsSync(other));
    assert.deepEqual(readdirSync(folder), []);
  });
});
