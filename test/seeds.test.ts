import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { problemsInText, problemsOf, problemsOfConfig } from "../server/src/engine/check";
import { hover } from "../server/src/engine/features/hover";
import { get, sortedKeys } from "../server/src/engine/table";
import { corpusHost, loadAll } from "../server/src/host/corpus-host";
import { nodeDisk } from "../server/src/host/disk";
import { uriOf } from "../server/src/host/uri";

const folder = fileURLToPath(new URL("../seeds", import.meta.url));
const host = corpusHost(nodeDisk, folder);
loadAll(host);
for (const _ of host.lookForNames());
const corpus = host.corpus();
const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** A text, words that stand there, a reader's language, and what the hover on the first of them says, among other things. */
const hovers: readonly (readonly [name: string, words: string, language: string, said: readonly string[]])[] = [
  ["shoigu-baku.ru.txt", "Шойгу", "en", ["**Sergei Shoigu** · person", "Minister of Defence"]],
  ["shoigu-baku.ru.txt", "Путин", "vi", ["**Vladimir Putin** · person", "Tổng thống Nga _(2012-05 – …)_"]],
  ["baku-summit.vi.txt", "S-300", "ru", ["**С-300** · weapon system"]],
];

describe("the sample corpus", () => {
  it("has a sidecar for each text, and nothing in it is a problem", () => {
    const uris = sortedKeys(corpus.files);
    assert.deepEqual(
      uris.map((uri) => basename(uri)),
      [...texts, "people", "weapon-systems"].map((name) => `${name}.ann.yaml`).sort(),
    );
    const problems = [...uris, ...texts.map(uriIn)].flatMap((uri) => [
      ...problemsOf(corpus, uri),
      ...problemsInText(corpus, uri),
    ]);
    assert.deepEqual([...problems, ...problemsOfConfig(corpus)], []);
  });

  for (const name of texts)
    it(`has each mention of ${name} at one place, exactly`, () => {
      const { file, anchors } = get(corpus.files, `${uriIn(name)}.ann.yaml`)!;
      assert.notEqual(file.mentions.length, 0);
      for (const [i, { exact }] of file.mentions.entries())
        assert.equal(anchors!.at(i)?.result, "exact", exact.map(({ value }) => value).join(" "));
    });

  for (const [name, words, language, said] of hovers)
    it(`says in ${language} who or what ${words} is`, () => {
      const text = readFileSync(join(folder, name), "utf8");
      const { markdown } = hover(corpus, uriIn(name), text.indexOf(words), [language])!;
      for (const part of said) assert.ok(markdown.includes(part), markdown);
    });
});

function uriIn(name: string): string {
  return uriOf(join(folder, name));
}
