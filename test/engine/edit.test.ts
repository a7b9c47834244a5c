import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { FileState } from "../../server/src/engine/corpus";
import { addEntity } from "../../server/src/engine/edit/add-item";
import { removeKey, removeMention, setEntity, setGloss, setKey } from "../../server/src/engine/edit/change-item";
import { type Edit, edited } from "../../server/src/engine/edit/edit";
import { linesOfItem } from "../../server/src/engine/edit/lines";
import { scalar } from "../../server/src/engine/edit/scalar";
import { annotate, annotateAnew, annotateOneByOne, unannotatedPlaces } from "../../server/src/engine/features/annotate";
import { readFile } from "../../server/src/engine/read/file";
import type { AnnotationFile, Mention } from "../../server/src/engine/records";
import { isLoaded, sourceText } from "../../server/src/engine/source";
import { get } from "../../server/src/engine/table";
import { parseYaml } from "../../server/src/engine/yaml";
import { loaded, uriIn } from "../fixture";

type Act = (text: string, file: AnnotationFile, mention: Mention) => Edit | null;

/** What is done to the mention with the words `X`, and the file before and after. */
const acts: readonly (readonly [title: string, act: Act, before: string, after: string])[] = [
  [
    "removes a mention with its lines",
    (text, file, mention) => removeMention(text, file, mention),
    "mentions:\n  - exact: A # a\n    gloss: a\n  # kept\n  - exact: X\n    gloss: x # x\n\n  - exact: B\n    gloss: b\n",
    "mentions:\n  - exact: A # a\n    gloss: a\n  # kept\n\n  - exact: B\n    gloss: b\n",
  ],
  [
    "removes a mention from a flow list",
    (text, file, mention) => removeMention(text, file, mention),
    "mentions: [{exact: A, gloss: a}, {exact: X, gloss: x}]\n",
    "mentions: [{exact: A, gloss: a}]\n",
  ],
  [
    "links a mention to another entity",
    (text, _, mention) => setEntity(text, mention, "other"),
    'mentions:\n- entity: "one" # who\n  exact: X\n',
    'mentions:\n- entity: "other" # who\n  exact: X\n',
  ],
  [
    "links a gloss to an entity",
    (text, _, mention) => setEntity(text, mention, "other"),
    "mentions:\n    - exact: X\n      gloss: x\n",
    "mentions:\n    - entity: other\n      exact: X\n      gloss: x\n",
  ],
  [
    "links a gloss in braces to an entity",
    (text, _, mention) => setEntity(text, mention, "other"),
    "mentions:\n  - {exact: X, gloss: x}\n",
    "mentions:\n  - {entity: other, exact: X, gloss: x}\n",
  ],
  [
    "gives a mention a gloss",
    (text, _, mention) => setGloss(text, mention, "en", "what: it is"),
    "mentions:\n  - entity: one\n    exact: X   # why\n  # next\n",
    'mentions:\n  - entity: one\n    exact: X   # why\n    gloss: {en: "what: it is"}\n  # next\n',
  ],
  [
    "adds a language to a gloss in braces",
    (text, _, mention) => setGloss(text, mention, "ru", "икс"),
    "mentions:\n  - exact: X\n    gloss: {en: ex}\n",
    "mentions:\n  - exact: X\n    gloss: {en: ex, ru: икс}\n",
  ],
  [
    "adds a language to a gloss on lines",
    (text, _, mention) => setGloss(text, mention, "ru", "икс"),
    "mentions:\n  - exact: X\n    gloss:\n      en: ex\n    note: n\n",
    "mentions:\n  - exact: X\n    gloss:\n      en: ex\n      ru: икс\n    note: n\n",
  ],
  [
    "writes over a gloss in the same language",
    (text, _, mention) => setGloss(text, mention, "en", "new"),
    "mentions:\n  - exact: X\n    gloss: {en: 'old', ru: икс}\n",
    "mentions:\n  - exact: X\n    gloss: {en: 'new', ru: икс}\n",
  ],
  [
    "sets a key that is not there",
    (text, _, mention) => setKey(text, mention, "status", "removed"),
    "mentions:\n  - exact: X\n    gloss: x",
    "mentions:\n  - exact: X\n    gloss: x\n    status: removed",
  ],
  [
    "removes a key",
    (text, _, mention) => removeKey(text, mention, "note"),
    "mentions:\n  - exact: X\n    note: n # gone\n    gloss: x\n",
    "mentions:\n  - exact: X\n    gloss: x\n",
  ],
  [
    "removes the first key",
    (text, _, mention) => removeKey(text, mention, "entity"),
    "mentions:\n  - entity: one\n    exact: X\n    gloss: x\n",
    "mentions:\n  - exact: X\n    gloss: x\n",
  ],
];

const mentionX = (file: AnnotationFile): Mention => file.mentions.find(({ exact }) => exact[0]!.value === "X")!;

describe("an edit of an annotation file", () => {
  for (const [title, act, before, after] of acts)
    it(title, () => {
      const file = readFile("file:///a.ann.yaml", before);
      const edit = act(before, file, mentionX(file));
      assert.ok(edit);
      assert.equal(edited(before, [edit]), after);
    });
});

const entity = {
  id: "new-one",
  type: "person",
  names: new Map([["en", ["New One"]]]),
  gloss: new Map([["en", "A person."]]),
};

const declared: readonly (readonly [title: string, before: string, after: string])[] = [
  [
    "behind the last one, indented as it is",
    "entities:\n    a:\n       type: person # p\n\nmentions: []\n",
    "entities:\n    a:\n       type: person # p\n    new-one:\n       type: person\n       names:\n          en: New One\n       gloss: {en: A person.}\n\nmentions: []\n",
  ],
  [
    "into a file without entities, before the mentions",
    "version: 1\nmentions:\n- exact: A\n  gloss: a\n",
    "version: 1\nentities:\n  new-one:\n    type: person\n    names:\n      en: New One\n    gloss: {en: A person.}\nmentions:\n- exact: A\n  gloss: a\n",
  ],
  [
    "in an empty mapping",
    "entities: {}\n",
    "entities:\n  new-one:\n    type: person\n    names:\n      en: New One\n    gloss: {en: A person.}\n",
  ],
];

describe("a new entity is written", () => {
  for (const [title, before, after] of declared)
    it(title, () =>
      assert.equal(edited(before, [addEntity(before, readFile("file:///a.ann.yaml", before), entity)]), after),
    );
});

/** The text, its annotation file, the words to be annotated, and the file afterwards. */
const annotated: readonly (readonly [title: string, text: string, before: string, words: string, after: string])[] = [
  [
    "in text order, with enough around the words",
    "Утром Путин принял Алиева в Кремле. Вечером Алиев улетел домой.",
    "version: 1\nmentions:\n  - entity: a\n    exact: Путин\n  - entity: b\n    exact: улетел\n",
    "Алиева",
    "version: 1\nmentions:\n  - entity: a\n    exact: Путин\n  - entity: new\n    exact: Алиева\n    prefix: Утром Путин принял\n    suffix: в Кремле. Вечером\n  - entity: b\n    exact: улетел\n",
  ],
  [
    "behind the last one",
    "Путин принял Алиева.",
    "mentions:\n- entity: a # who\n  exact: Путин # end\n",
    "Алиева",
    "mentions:\n- entity: a # who\n  exact: Путин # end\n- entity: new\n  exact: Алиева\n  prefix: Путин принял\n  suffix: .\n",
  ],
  [
    "where a paragraph stands twice, by its occurrence",
    "Приехал Путин.\nПриехал Путин.",
    "version: 1\n",
    "Путин",
    "version: 1\nmentions:\n  - entity: new\n    exact: Путин\n    prefix: Приехал\n    suffix: .\n    occurrence: 1\n",
  ],
  [
    "with white space written as single spaces",
    "Юлий\u00a0 Цезарь",
    "mentions: []\n",
    "Юлий\u00a0 Цезарь",
    "mentions:\n  - entity: new\n    exact: Юлий Цезарь\n",
  ],
];

describe("words are annotated", () => {
  for (const [title, text, before, words, after] of annotated)
    it(title, () => {
      const host = loaded({
        files: new Map([
          ["t.txt", text],
          ["t.txt.ann.yaml", before],
        ]),
      });
      const state = get(host.corpus().files, uriIn("t.txt.ann.yaml"))! as FileState;
      const source = sourceText(uriIn("t.txt"), text);
      assert.ok(isLoaded(source));
      const start = text.indexOf(words);
      const edits = annotate(source, state, before, [{ start, end: start + words.length }], { entity: "new" });
      assert.equal(edited(before, edits), after);
    });

  it("in a text that has no annotation file", () => {
    const source = sourceText(uriIn("t.txt"), "Приехал Путин.");
    assert.ok(isLoaded(source));
    const made = annotateAnew(source, "ru", [{ start: 8, end: 13 }], { entity: "new-one" }, entity);
    const { findings, entities, mentions } = readFile(uriIn("t.txt.ann.yaml"), made);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      [entities.map(({ id }) => id), mentions.map(({ exact }) => exact[0]!.value)],
      [["new-one"], ["Путин"]],
    );
  });

  it("wherever the same words stand as whole words and are not annotated yet", () => {
    const text = "Су-30 и Су‑30, Су-30СМ и Су-30.";
    const files = new Map([
      ["t.txt", text],
      ["t.txt.ann.yaml", "version: 1\nmentions:\n  - {entity: a, exact: Су-30, suffix: .}\n"],
    ]);
    const host = loaded({ files });
    const source = sourceText(uriIn("t.txt"), text);
    assert.ok(isLoaded(source));
    const layers = [get(host.corpus().files, uriIn("t.txt.ann.yaml"))! as FileState];
    assert.deepEqual(
      unannotatedPlaces(source, layers, "Су-30", "b").map(({ start }) => start),
      [0, 8],
    );
  });

  it("but not in a longer mention of the same entity", () => {
    const text = "Путин, Владимир Путин и администрация Путина: Путин.";
    const files = new Map([
      ["t.txt", text],
      ["t.txt.ann.yaml", "version: 1\nmentions:\n  - {entity: a, exact: Владимир Путин}\n"],
    ]);
    const source = sourceText(uriIn("t.txt"), text);
    assert.ok(isLoaded(source));
    const layers = [get(loaded({ files }).corpus().files, uriIn("t.txt.ann.yaml"))! as FileState];
    const starts = (entity: string) => unannotatedPlaces(source, layers, "Путин", entity).map(({ start }) => start);
    assert.deepEqual(starts("a"), [0, 46]);
    assert.deepEqual(starts("b"), [0, 16, 46]);
  });
});

/** An annotation file over the text `TEXT`, whose words `Х` are annotated one by one. */
const lists: readonly (readonly [title: string, before: string])[] = [
  ["a list", "version: 1\nmentions:\n  - entity: a # first\n    exact: А\n  - exact: Б\n    gloss: b\n# end\n"],
  ["a list without an end of line", "version: 1\nmentions:\n- exact: А\n  gloss: a"],
  ["a list in brackets", "version: 1\nmentions: [{exact: А, gloss: a}, {exact: Б, gloss: b}]\n"],
  ["a list in brackets, on lines", "version: 1\nmentions: [\n  {exact: А, gloss: a},\n  {exact: Б, gloss: b}\n]\n"],
  ["an empty list", "version: 1\nmentions: [] # none yet\nsource: {lang: ru}\n"],
  ["nothing behind the key", "version: 1\nmentions: # none yet\n"],
  ["no list", "version: 1\nsource:\n  lang: ru"],
];

describe("places are annotated one by one", () => {
  const TEXT = "Х, А; Х и Х. Б! Х? Х\nХ";
  const source = sourceText(uriIn("t.txt"), TEXT);
  assert.ok(isLoaded(source));
  const spans = unannotatedPlaces(source, [], "Х", "x");
  assert.equal(spans.length, 6);

  const subsets = fc.subarray(spans.map((_, i) => i));
  const isInOrder = (after: string, chosen: readonly number[]) => {
    const { findings } = readFile("", after);
    const host = loaded({
      files: new Map([
        ["t.txt", TEXT],
        ["t.txt.ann.yaml", after],
      ]),
    });
    const { file, anchors } = get(host.corpus().files, uriIn("t.txt.ann.yaml"))!;
    const starts = file.mentions.map((_, i) => anchors?.at(i)?.spans[0]?.start ?? -1);
    assert.deepEqual(findings, [], after);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
      after,
    );
    const ours = file.mentions.flatMap(({ entity: id }, i) => (id?.value === "x" ? [starts[i]!] : []));
    assert.deepEqual(
      ours,
      chosen.map((i) => spans[i]!.start),
      after,
    );
  };

  for (const [title, before] of lists)
    it(`in ${title}, whichever are chosen`, () => {
      const host = loaded({
        files: new Map([
          ["t.txt", TEXT],
          ["t.txt.ann.yaml", before],
        ]),
      });
      const state = get(host.corpus().files, uriIn("t.txt.ann.yaml"))! as FileState;
      const { first, places } = annotateOneByOne(source, { state, text: before }, spans, { entity: "x" });
      fc.assert(
        fc.property(subsets, (chosen) => {
          const edits = [...(first ? [first] : []), ...chosen.map((i) => places[i]!.edit)];
          isInOrder(edited(before, edits), chosen);
        }),
      );
    });

  it("in a new file, whichever are chosen", () => {
    const { first, places } = annotateOneByOne(source, null, spans, { entity: "x" });
    fc.assert(
      fc.property(subsets, (chosen) => isInOrder(edited("", [first!, ...chosen.map((i) => places[i]!.edit)]), chosen)),
    );
  });
});

describe("edits of any valid file", () => {
  const SEEDS = join(__dirname, "../../seeds");
  const texts = readdirSync(SEEDS)
    .filter((name) => name.endsWith(".txt.ann.yaml"))
    .map((name) => readFileSync(join(SEEDS, name), "utf8"));
  const words = fc.oneof(
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc.constantFrom("a: b", "- x", "# y", "'", '"', "no", "1", "Х-БПЛА, «Ы»"),
  );

  it("leave every line outside the mention as it is, and say what was asked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(0, 1, 2, 3), words, (text, pick, act, value) => {
        const file = readFile("file:///a.ann.yaml", text);
        const index = pick % file.mentions.length;
        const mention = file.mentions[index]!;
        const wanted = value.trim() === "" ? "x" : value;
        const edit = [
          () => removeMention(text, file, mention),
          () => setEntity(text, mention, wanted),
          () => setGloss(text, mention, "en", wanted),
          () => setKey(text, mention, "note", wanted),
        ][act]!();
        const result = edited(text, [edit]);
        const lines = linesOfItem(text, mention);
        assert.ok(result.startsWith(text.slice(0, lines.start)) && result.endsWith(text.slice(lines.end)));
        const after = readFile("file:///a.ann.yaml", result);
        assert.deepEqual(after.findings, []);
        const now = after.mentions[index];
        if (act === 0) assert.equal(after.mentions.length, file.mentions.length - 1);
        if (act === 1) assert.equal(now!.entity!.value, wanted);
        if (act === 2) assert.equal(now!.gloss.find(({ lang }) => lang === "en" || lang === "")!.value, wanted);
        if (act === 3) assert.equal(now!.note, wanted);
      }),
      { numRuns: 400 },
    );
  });

  it("write any string so that it is read back as it is", () => {
    fc.assert(
      fc.property(words, fc.boolean(), (value, inFlow) => {
        const text = inFlow ? `a: {b: ${scalar(value, true)}, c: d}\n` : `a: ${scalar(value)}\nc: d\n`;
        const { root, findings } = parseYaml(text);
        assert.deepEqual(findings, []);
        assert.ok(root?.kind === "map");
        const first = root.pairs[0]!.value!;
        const read = first.kind === "map" ? first.pairs[0]!.value! : first;
        assert.ok(read.kind === "scalar");
        assert.equal(read.value, value);
      }),
      { numRuns: 2_000 },
    );
  });
});
