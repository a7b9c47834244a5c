import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { readFile } from "../../server/src/engine/read/file";
import { isLive } from "../../server/src/engine/records";
import {
  blockOf,
  fileOf,
  idSpanAt,
  idSpansOf,
  isMentionOf,
  mentionAt,
  mentionCount,
  storedFile,
} from "../../server/src/engine/stored/stored-file";
import { annotations } from "./arbitraries";

const URI = "file:///a.txt.ann.yaml";

const files: Record<string, string> = {
  "says nothing": "",
  "is broken": 'version: 1\nmentions: [{"',
  "has usual mentions":
    "version: 1\nmentions:\n  - {entity: x, exact: А, prefix: б в, suffix: «г»}\n  - {entity: y, exact: 𝄞}\n",
  "has a mention without an entity": "version: 1\nmentions:\n  - {exact: А, gloss: g}\n  - {exact: Б}\n",
  "has fragments": "version: 1\nmentions:\n  - {entity: x, exact: [А, Б]}\n",
  "has every key":
    "version: 1\nmentions:\n  - {entity: x, exact: А, prefix: p, suffix: s, occurrence: 2, gloss: {en: g}, cert: low, status: rejected, date: 2016, form: pronoun, resp: me, note: n}\n",
  "has a gloss":
    'version: 1\nmentions:\n  - {entity: x, exact: А, gloss: g}\n  - {entity: xy, exact: А, gloss: "\\"entity\\":{\\"value\\":\\"y"}\n  - {entity: Путин, exact: А, note: n}\n',
  "has half a character":
    'version: 1\nmentions:\n  - {entity: x, exact: "\\ud83d", suffix: "\\ude00"}\n  - {entity: x, exact: А}\n',
  "has an id in other letters": "version: 1\nmentions:\n  - {entity: Путин, exact: Путин}\n",
  "has a value that is wrong": "version: 1\nmentions:\n  - {entity: x, exact: А, status: maybe, occurrence: no}\n",
  "declares and ignores":
    "version: 1\nsource: {path: b.txt, lang: ru}\nentities:\n  x: {type: person, names: {en: [A, {text: B, hidden: true, forms: [C]}]}}\n# glossator-ignore entity.unused Because.\n",
};

describe("an annotation file as bytes", () => {
  for (const [what, text] of Object.entries(files)) it(`says the same where it ${what}`, () => isSame(text));

  it("says the same whatever it says", () => fc.assert(fc.property(annotations, isSame)));

  it("does not stay in memory for what it declares, as a registry that is typed into would", async () => {
    setFlagsFromString("--expose-gc");
    const state = () => new WeakRef(storedFile(readFile(URI, "version: 1\nentities:\n  x: {type: person}\n")));
    const states = Array.from({ length: 10 }, state);
    await new Promise(setImmediate);
    runInNewContext("gc")();
    assert.deepEqual(
      states.filter((each) => each.deref()),
      [],
    );
  });

  it("is the same again where it is bytes already", () => {
    const stored = storedFile(readFile(URI, files["has every key"]!));
    assert.equal(storedFile(stored), stored);
    assert.equal(blockOf(stored), blockOf(stored));
  });
});

function isSame(text: string): void {
  const file = readFile(URI, text);
  const { uri, source, entities, findings, sections, suppressions, mentions } = file;
  const words = JSON.stringify({ uri, source, entities, findings, sections, suppressions, mentions });
  const ids = ["", "x", "y", "Путин", "Пушин", ...mentions.flatMap(({ entity }) => entity?.value ?? [])];
  const block = blockOf(file);
  assert.equal(block.length % 4, 0);
  for (const stored of [fileOf(URI, block), storedFile(file)]) {
    assert.equal(mentionCount(stored), mentions.length);
    for (const [i, mention] of mentions.entries()) {
      assert.equal(JSON.stringify(mentionAt(stored, i)), JSON.stringify(mention));
      const place = mention.entity && { start: mention.entity.start, end: mention.entity.end };
      const found = idSpanAt(stored, i);
      assert.deepEqual(found && { start: found.start, end: found.end }, place);
      for (const id of ids)
        assert.equal(isMentionOf(stored, i, id), mention.entity?.value === id && isLive(mention), `${i} ${id}`);
    }
    for (const id of ids) {
      const places = mentions.flatMap(({ entity }) => (entity?.value === id ? [[entity.start, entity.end]] : []));
      assert.deepEqual(
        idSpansOf(stored, id).map(({ start, end }) => [start, end]),
        places,
        id,
      );
    }
    const again = {
      uri: stored.uri,
      source: stored.source,
      entities: stored.entities,
      findings: stored.findings,
      sections: stored.sections,
      suppressions: stored.suppressions,
      mentions: stored.mentions,
    };
    assert.equal(JSON.stringify(again), words);
  }
}
