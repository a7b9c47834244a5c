import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { edited } from "../../server/src/engine/edit/edit";
import { formatting } from "../../server/src/engine/features/formatting";
import { laidOut } from "../../server/src/engine/format/layout";
import { lineEdits } from "../../server/src/engine/format/line-edits";
import { readFile } from "../../server/src/engine/read/file";
import { type Node, parseYaml } from "../../server/src/engine/yaml";
import { fixture, loaded, uriIn } from "../fixture";
import { annotationText } from "./files";

const TEXT = "--- talks.txt\nПутин, Медведев, Рогозин и ещё раз Путин.\n";

/** What a file becomes. */
const rows: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "keys of every mapping in order": [
    `mentions:
  - exact: Путин
    suffix: и
    entity: putin
entities:
  putin:
    gloss: {en: x, an: y}
    roles:
      - to: 2016
        title: x
    type: person
source: {lang: ru, path: talks.txt}
version: 1
`,
    `version: 1
source: {path: talks.txt, lang: ru}
entities:
  putin:
    type: person
    gloss: {en: x, an: y}
    roles:
      - title: x
        to: 2016
mentions:
  - entity: putin
    exact: Путин
    suffix: и
`,
  ],
  "unknown keys behind those that they follow": [
    "version: 1\nmentions:\n  - first: 1\n    exact: x\n    odd: 2\n    entity: y\n",
    "version: 1\nmentions:\n  - first: 1\n    entity: y\n    exact: x\n    odd: 2\n",
  ],
  "mentions in the order of the text, one that was not found behind the one before it": [
    `version: 1
mentions:
  - {entity: a, exact: Путин, prefix: раз}
  - {entity: a, exact: Рогозин}
  - {entity: a, exact: Минск}
  - {entity: a, exact: Путин, suffix: ","}
  - {entity: a, exact: Медведев}
`,
    `version: 1
mentions:
  - {entity: a, exact: Путин, suffix: ","}
  - {entity: a, exact: Медведев}
  - {entity: a, exact: Рогозин}
  - {entity: a, exact: Минск}
  - {entity: a, exact: Путин, prefix: раз}
`,
  ],
  "blocks indented by two spaces, lists too": [
    `version: 1
entities:
    putin:
        names:
            ru:
            - Путин
            -   text: Владимир Путин
                hidden: false
mentions:
- exact: x
  gloss: |
      one
        two

      three
- exact: "one
      two"
  gloss: y
`,
    `version: 1
entities:
  putin:
    names:
      ru:
        - Путин
        - text: Владимир Путин
          hidden: false
mentions:
  - exact: x
    gloss: |
        one
          two

        three
  - exact: "one
        two"
    gloss: y
`,
  ],
  "comments with what they stand above or behind": [
    `# of the file

# above mentions
mentions: # behind mentions
  # above the second one
  - exact: Медведев # behind exact
    # above entity
    entity: b # behind entity
    # at the end of the second one

  # above the first one
  - entity: a
    exact: Путин
    suffix: ","
  # at the end of all
# above version
version: 1
# at the end of the file
`,
    `# of the file

# above version
version: 1
# above mentions
mentions: # behind mentions
  # above the first one
  - entity: a
    exact: Путин
    suffix: ","

  # above the second one
  # above entity
  - entity: b # behind entity
    exact: Медведев # behind exact
    # at the end of the second one
  # at the end of all
# at the end of the file
`,
  ],
  "blank lines between the same places": [
    'version: 1\nmentions:\n\n  - {exact: Рогозин, gloss: x}\n  - {exact: Медведев, gloss: x}\n\n\n  - {exact: Путин, suffix: ",", gloss: x}\n\n',
    'version: 1\nmentions:\n\n  - {exact: Путин, suffix: ",", gloss: x}\n  - {exact: Медведев, gloss: x}\n\n\n  - {exact: Рогозин, gloss: x}\n\n',
  ],
  "quotation marks, brackets and spaces inside a line as they are": [
    "version:   1\nmentions: [ {exact: 'x',entity: \"y\"} , {  gloss: z, exact: u}]\n",
    "version:   1\nmentions: [ {entity: \"y\",exact: 'x'} , {  exact: u, gloss: z}]\n",
  ],
  "brackets of several lines by their keys": [
    "version: 1\nmentions:\n  - {exact: x,\n     gloss: {vi: y,\n       en: z}, entity: u}\n",
    "version: 1\nmentions:\n  - {entity: u,\n     exact: x, gloss: {vi: y,\n       en: z}}\n",
  ],
  "a hyphen on its line with what it begins, comments above it": [
    "version: 1\nmentions:\n  - # one\n    # two\n    exact: x\n    gloss: y\n  -\n    - x\n",
    "version: 1\nmentions:\n  # one\n  # two\n  - exact: x\n    gloss: y\n  - - x\n",
  ],
  "an end without a line feed as it is": ["mentions: []\nversion: 1", "version: 1\nmentions: []"],
  "the mark of the document at the top": ["---\nmentions: []\nversion: 1\n", "---\nversion: 1\nmentions: []\n"],
};

/** Files that stay as they are. */
const same: Readonly<Record<string, string>> = {
  "with a bracket that is open": "mentions:\n  - {exact: x\nversion: 1\n",
  "with a tab in front": "mentions:\n\t- exact: x\nversion: 1\n",
  "with an alias": "mentions: &a\n  - exact: x\nversion: 1\n",
  "with a second document": "mentions: []\nversion: 1\n---\na: b\n",
  "with a key behind a question mark": "mentions: []\n? version\n: 1\n",
  "with comments in the brackets": "version: 1\nsource: {lang: ru, # language\n  path: x}\n",
  "with lines that a text keeps and would take from its neighbour":
    "mentions:\n  - exact: x\n    gloss: |+\n      a\n\n    entity: y\n",
  "that is empty": "",
  "that is a comment": "# nothing\n",
  "that is a word": "nothing\n",
};

describe("formatting", () => {
  for (const [title, [before, after]] of Object.entries(rows))
    it(title, () => {
      assert.equal(formatted("talks.txt.ann.yaml", before), after);
      assert.equal(formatted("talks.txt.ann.yaml", after), after);
    });

  for (const [title, text] of Object.entries(same))
    it(`leaves a file alone ${title}`, () => assert.deepEqual(editsOf("talks.txt.ann.yaml", text), []));

  it("knows the keys of glossator.yaml", () => {
    const before = "rules:\n    gloss.link: off\n    anchor.orphan: error\nlanguages: [en]\n";
    const after = "languages: [en]\nrules:\n  gloss.link: off\n  anchor.orphan: error\n";
    assert.equal(formatted("glossator.yaml", before), after);
  });

  const seeds = new URL("../../seeds/", import.meta.url);
  const files = new Map(readdirSync(seeds).map((name) => [name, readFileSync(new URL(name, seeds), "utf8")]));
  it("has nothing to do in the sample corpus", () => {
    const corpus = loaded({ files }).corpus();
    for (const [name, text] of files)
      if (name.endsWith(".yaml")) assert.deepEqual(formatting(corpus, uriIn(name), text), [], name);
  });
});

describe("formatting any file", () => {
  const holds = (title: string, check: (text: string) => void) =>
    it(title, () => fc.assert(fc.property(annotationText(), check), { numRuns: 150 })).timeout(30_000);
  const format = (text: string): string => laidOut(text, { root: "file", placeOf: placesByWords(text) });

  holds("begins with one that is valid", (text) => assert.deepEqual(parseYaml(text).findings, []));
  holds("changes nothing that it says", (text) => assert.deepEqual(saying(format(text)), saying(text)));
  holds("keeps every comment", (text) => assert.deepEqual(commentsIn(format(text)), commentsIn(text)));
  holds("once is as good as twice", (text) => {
    const once = format(text);
    assert.equal(format(once), once);
  });
  holds("is the sum of its edits", (text) => {
    const after = format(text);
    assert.equal(edited(text, lineEdits(text, after)), after);
  });
});

describe("edits by line", () => {
  const edits: readonly (readonly [title: string, before: string, after: string, replaced: readonly string[]])[] = [
    ["none for the same", "a\nb\n", "a\nb\n", []],
    ["a line that moved up", "a\nb\nc\nd\n", "a\nd\nb\nc\n", [" → d", "d → "]],
    ["a line that changed", "a\nb\nc\n", "a\nB\nc\n", ["b → B"]],
    ["lines among others that repeat", "x\na\nx\nb\nx\n", "x\nb\nx\na\nx\n", ["a x → ", " → x a"]],
    ["a last line without a line feed", "a\nb", "b\na", ["a b → b a"]],
    ["everything", "a\nb\n", "c\n", ["a b → c"]],
  ];
  for (const [title, before, after, replaced] of edits)
    it(title, () => {
      const found = lineEdits(before, after);
      assert.equal(edited(before, found), after);
      const shown = (words: string): string => words.trim().replaceAll("\n", " ");
      assert.deepEqual(
        found.map(({ start, end, text }) => `${shown(before.slice(start, end))} → ${shown(text)}`),
        replaced,
      );
    });
});

function editsOf(name: string, text: string) {
  const given = fixture(`${TEXT}--- ${name}\n${text}`);
  return formatting(loaded(given).corpus(), uriIn(name), text);
}

const formatted = (name: string, text: string): string => edited(text, editsOf(name, text));

/** What a file says, wherever in the file it says it: as records, and with the keys that readers do not know. */
function saying(text: string): unknown {
  const { source, entities, mentions } = readFile("", text);
  const plain = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part, (key, value) => (["start", "end", "whole"].includes(key) ? undefined : value)));
  const records = [plain(source), plain(entities), mentions.map((each) => JSON.stringify(plain(each))).sort()];
  return [records, sayingOf(parseYaml(text).root)];
}

/** A tree as values, the pairs of mappings and the items that are mappings sorted. */
function sayingOf(node: Node | null): unknown {
  if (!node || node.kind === "scalar") return node?.value ?? null;
  if (node.kind === "map") return node.pairs.map(({ key, value }) => [key.value, sayingOf(value)]).sort();
  const items = node.items.map((item) => JSON.stringify(sayingOf(item)));
  return node.items.every(({ kind }) => kind === "map") ? items.sort() : items;
}

const commentsIn = (text: string): readonly string[] => (text.match(/# (above|behind) \d+|# header/g) ?? []).sort();

/** An order of mentions by the length of their words, which is as good as any, and known before and after they move. */
function placesByWords(text: string) {
  const places = new Map(readFile("", text).mentions.map(({ start, exact }) => [start, exact[0]!.value.length]));
  return ({ start }: { readonly start: number }): number | null => places.get(start) ?? null;
}
