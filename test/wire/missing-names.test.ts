import assert from "node:assert/strict";
import { ROOT } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: Дмитрий Рогозин}}
--- a.txt
Вчера Рогозина видели в Баку.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
mentions: []
--- b.txt
Сел Су-57, а Шойгу не прилетел.
--- b.txt.ann.yaml
version: 1
source: {lang: ru}
mentions: []
--- c.txt
Здесь никого нет, и Рогозиным не пахнет.
`;

const ROGOZIN = ["0:6 Рогозина: mention.missing"];
const SHOIGU = ["0:13 Шойгу: mention.missing"];

/** A session, and the texts that the server has read since it was asked last. */
async function session(source = CORPUS): Promise<{ corpus: WireCorpus; read: () => readonly string[] }> {
  const names: string[] = [];
  const corpus = await wireCorpus(source, {
    through: (disk) => ({
      ...disk,
      read: (path) => {
        if (path.endsWith(".txt")) names.push(path.slice(ROOT.length + 1));
        return disk.read(path);
      },
    }),
  });
  return { corpus, read: () => [...new Set(names.splice(0))].sort() };
}

describe("names that nobody has annotated", () => {
  it("are told of texts that are not open", async () => {
    const { corpus } = await session();
    await corpus.until(() => corpus.shown(), { "a.txt": ROGOZIN });
    await corpus.end();
  });

  it("are looked for again where names came or went, and nowhere else", async () => {
    const { corpus, read } = await session();
    await corpus.until(() => corpus.shown(), { "a.txt": ROGOZIN });
    await corpus.openFile("people.ann.yaml");
    read();
    await corpus.edit("people.ann.yaml", ["Дмитрий Рогозин", "Сергей Шойгу"]);
    await corpus.until(() => corpus.shown(), { "b.txt": SHOIGU });
    assert.deepEqual(read(), ["a.txt", "b.txt"]);
    await corpus.edit("people.ann.yaml", ["Сергей Шойгу", "Сергей Шойгу, en: Sergei Shoigu"]);
    await corpus.edit("people.ann.yaml", [
      "entities:",
      "entities:\n  su-34: {type: weapon-system, names: {ru: Су-34}}",
    ]);
    await corpus.until(() => corpus.shown(), { "b.txt": SHOIGU });
    await corpus.edit("people.ann.yaml", ["Су-34", "Су-57"]);
    await corpus.until(() => corpus.shown(), { "b.txt": ["0:4 Су-57: mention.missing", ...SHOIGU] });
    assert.deepEqual(read(), ["b.txt"]);
    await corpus.end();
  });

  it("follow an open registry, its text and its annotation file", async () => {
    const { corpus } = await session();
    await corpus.openFile("people.ann.yaml");
    await corpus.openFile("b.txt");
    await corpus.openFile("b.txt.ann.yaml");
    await corpus.edit("people.ann.yaml", ["Дмитрий Рогозин", "Сергей Шойгу"]);
    await corpus.until(() => corpus.shown(), { "b.txt": SHOIGU });
    await corpus.edit("b.txt", ["Сел ", "Взлетел "]);
    await corpus.until(() => corpus.shown(), { "b.txt": ["0:17 Шойгу: mention.missing"] });
    await corpus.edit("b.txt.ann.yaml", ["mentions: []", "mentions:\n  - {entity: dmitry-rogozin, exact: Шойгу}"]);
    await corpus.until(() => corpus.shown(), {});
    await corpus.closeFile("b.txt.ann.yaml");
    await corpus.closeFile("b.txt");
    await corpus.until(() => corpus.shown(), { "b.txt": SHOIGU });
    await corpus.end();
  });

  it("are not looked for where nobody wants to hear of them", async () => {
    const { corpus, read } = await session(`--- glossator.yaml\nrules: {mention.missing: off}\n${CORPUS.trimStart()}`);
    await corpus.loaded();
    await corpus.openFile("glossator.yaml");
    read();
    await corpus.edit("glossator.yaml", ["off", "warning"]);
    await corpus.until(() => corpus.shown(), { "a.txt": ROGOZIN });
    assert.deepEqual(read(), ["a.txt", "b.txt"]);
    await corpus.edit("glossator.yaml", ["warning", "off"]);
    await corpus.until(() => corpus.shown(), {});
    assert.deepEqual(read(), []);
    await corpus.end();
  });
});
