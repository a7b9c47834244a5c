import assert from "node:assert/strict";
import fc from "fast-check";
import type { Completion } from "../../server/src/engine/complete/item";
import { allDeclared } from "../../server/src/engine/corpus";
import { edited } from "../../server/src/engine/edit/edit";
import { type Completions, completion } from "../../server/src/engine/features/completion";
import { rankBy } from "../../server/src/engine/features/workspace-symbol";
import { CODES } from "../../server/src/engine/rules/codes";
import { fixture, uriIn } from "../fixture";
import { opened } from "./opened";

const REGISTRY = `
--- glossator.yaml
languages: [en, vi]
types: [ship]
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin:
    type: person
    names: {ru: [Дмитрий Рогозин, Рогозин], en: Dmitry Rogozin}
  putin: {type: person, names: {ru: Путин, en: Vladimir Putin}}
  moskva: {type: ship, names: {en: Moskva}}
  su-30: {type: weapon-system, names: {en: Su-30, ru: Су-30}, designations: {NATO: Flanker-C}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM, ru: Су-30СМ}, broader: su-30}
--- talks.txt
Рогозин прибыл в Баку. Путин остался.
Говорили о Су-30СМ, сообщил Дмитрий Рогозин. Путин молчал.
`;

const MENTION = [
  "entity",
  "exact",
  "prefix",
  "suffix",
  "occurrence",
  "gloss",
  "cert",
  "status",
  "date",
  "form",
  "resp",
  "note",
];
const without = (...gone: string[]): string[] => MENTION.filter((key) => !gone.includes(key));
const ENTITY = ["type", "names", "gender", "gloss", "roles", "broader", "designations", "sameAs"];
const IDS = ["dmitry-rogozin", "moskva", "putin", "su-30", "su-30sm"];

/** The labels that are offered at `$0` of the sidecar of talks.txt; `null` where nothing can be said. */
const offered: readonly (readonly [title: string, file: string, labels: readonly string[] | null])[] = [
  ["keys of an empty file", "$0", ["version", "source", "entities", "mentions"]],
  ["keys of a file, but for those that it has", "version: 1\nsou$0\nmentions:\n  - x", ["source", "entities"]],
  [
    "keys behind a blank line at the left edge",
    "mentions:\n  - entity: putin\n    exact: x\n$0",
    ["version", "source", "entities"],
  ],
  ["keys of source", "source:\n  $0\n  lang: ru\n", ["path", "date", "title", "url"]],
  ["keys of source in brackets", "source: {lang: ru, $0}\n", ["path", "date", "title", "url"]],
  ["keys of an entity", "entities:\n  a:\n    type: person\n    g$0\n", ENTITY.slice(1)],
  [
    "keys of a name object",
    "entities:\n  a:\n    names: {ru: [Foo, {text: Foo, $0",
    ["indeclinable", "forms", "hidden"],
  ],
  [
    "keys of a name object in a block",
    "entities:\n  a:\n    names:\n      ru:\n        - te$0\n          hidden: true\n",
    ["text", "indeclinable", "forms"],
  ],
  ["keys of a role", "entities:\n  a:\n    roles:\n      - title: {en: x}\n        $0\n", ["from", "to"]],
  ["keys of a mention", "mentions:\n  - $0\n", MENTION],
  [
    "keys of a mention, its others above and below",
    "mentions:\n  - exact: x\n    $0\n    suffix: y\n  - entity: z",
    without("exact", "suffix"),
  ],
  ["keys of a mention in an open bracket", "mentions:\n  - {exact: x, $0\n  - entity: z\n", without("exact")],
  [
    "keys of a mention in brackets of several lines",
    "mentions:\n  - {exact: x,\n     $0\n     suffix: y}\n",
    without("exact", "suffix"),
  ],
  ["keys of a mention behind an open quotation mark", 'mentions:\n  - exact: "x\n    $0\n', without("exact")],
  ["keys of a mention whose list lacks its colon", "mentions\n  - $0\n", MENTION],
  ["keys of a mention in a list that is not indented", "mentions:\n- entity: putin\n  $0\n", without("entity")],
  ["keys of a mention where its item is to begin", "mentions:\n  - entity: putin\n  $0\n", MENTION],
  ["a key that is being changed", "mentions:\n  - ex$0act: x\n    entity: putin\n", without("entity")],
  [
    "ids by nothing: those of the file first",
    "mentions:\n  - {entity: su-30, exact: x}\n  - {entity: su-30, exact: y}\n  - entity: $0\n",
    ["su-30", "dmitry-rogozin", "moskva", "putin", "su-30sm"],
  ],
  ["ids without a space behind the colon", "mentions:\n  - entity:$0\n", IDS],
  ["ids by id, with a hyphen", "mentions:\n  - entity: su-3$0\n", ["su-30", "su-30sm"]],
  ["ids by a name in another script", "mentions:\n  - entity: рог$0\n", ["dmitry-rogozin"]],
  ["ids by two words", "mentions:\n  - entity: Vladimir P$0\n", ["putin"]],
  ["ids in brackets, before more", "mentions:\n  - {entity: pu$0, exact: x}\n", ["putin"]],
  ["ids in quotation marks", 'mentions:\n  - entity: "pu$0"\n', ["putin"]],
  ["ids in a quotation mark that is open", "mentions:\n  - {entity: 'pu$0\n", ["putin"]],
  ["ids of a family", "entities:\n  a:\n    broader: su$0\n", ["su-30", "su-30sm"]],
  ["ids of a family, but for its own", "entities:\n  putin:\n    broader: p$0\n", []],
  [
    "ids of entities that are only mentioned yet",
    "entities:\n  $0\nmentions:\n  - {entity: new-one, exact: x}\n  - {entity: putin, exact: y}\n",
    ["new-one"],
  ],
  ["types", "entities:\n  a:\n    type: $0\n", ["person", "weapon-system", "organization", "place", "event", "ship"]],
  [
    "languages of names: wanted ones, that of the text, then others",
    "source: {lang: uk}\nentities:\n  a:\n    names:\n      en: A\n      $0\n",
    ["vi", "uk", "ru"],
  ],
  ["languages of a gloss in brackets", "mentions:\n  - {exact: x, gloss: {en: y, $0}}\n", ["vi", "ru"]],
  ["languages of a role's title", "entities:\n  a:\n    roles:\n      - title: {$0}\n", ["en", "vi", "ru"]],
  ["languages of the text", "source:\n  lang: $0\n", ["en", "vi", "ru"]],
  ["schemes of designations", "entities:\n  a:\n    designations: {$0}\n", ["NATO"]],
  ["certainties", "mentions:\n  - exact: x\n    cert: $0\n", ["high", "medium", "low", "unknown"]],
  ["states", "mentions:\n  - {exact: x, status: s$0}\n", ["accepted", "suggested", "rejected", "removed"]],
  ["forms", "mentions:\n  - exact: x\n    form: $0 # how\n", ["name", "description", "pronoun"]],
  ["genders", "entities:\n  a: {gender: $0}\n", ["male", "female"]],
  ["truth", "entities:\n  a: {names: {ru: {text: A, hidden: $0}}}\n", ["true", "false"]],
  ["the version", "version: $0\n", ["1"]],
  [
    "words of the text, none of them inside longer ones",
    "mentions:\n  - exact: $0\n",
    ["Рогозин", "Путин", "Су-30СМ", "Дмитрий Рогозин", "Путин"],
  ],
  [
    "words that are not annotated yet, behind the mention before",
    "mentions:\n  - {entity: putin, exact: Путин, suffix: остался}\n  - exact: $0\n",
    ["Су-30СМ", "Дмитрий Рогозин", "Путин", "Рогозин"],
  ],
  [
    "words of the mention's entity",
    "mentions:\n  - entity: dmitry-rogozin\n    exact: $0\n",
    ["Рогозин", "Дмитрий Рогозин"],
  ],
  ["words by what is written", "mentions:\n  - exact: рог$0\n", ["Рогозин", "Дмитрий Рогозин"]],
  [
    "words over those that stand there",
    "mentions:\n  - {entity: putin, exact: Пут$0ин, prefix: Баку.}\n",
    ["Путин", "Путин"],
  ],
  ["nothing for a title", "source:\n  title: $0\n", []],
  ["nothing for a gloss", "mentions:\n  - gloss: s$0\n", []],
  ["nothing for keys that the format does not have", "author:\n  $0\n", []],
  ["nothing in a comment", "mentions:\n  - entity: x # pu$0\n", null],
  ["nothing in a comment line", "# pu$0\n", null],
  ["nothing in the lines of a longer text", "entities:\n  a:\n    gloss: >\n      see type: $0\n", null],
  ["nothing behind quotation marks", "mentions:\n  - entity: 'putin' $0\n", null],
  ["nothing behind brackets", "mentions:\n  - {entity: putin} $0\n", null],
];

/** What becomes of the file when the completion is taken that has the label. */
const taken: readonly (readonly [title: string, label: string, before: string, after: string])[] = [
  ["a key with a value", "lang", "source:\n  l$0\n", "source:\n  lang: \n"],
  ["a key with a list", "mentions", "version: 1\nmen$0", "version: 1\nmentions:\n  - "],
  [
    "a key with a mapping, indented as the file is",
    "names",
    "entities:\n    a:\n        $0",
    "entities:\n    a:\n        names:\n            ",
  ],
  ["a key with a mapping in brackets", "names", "entities:\n  a: {n$0}", "entities:\n  a: {names: }"],
  ["a key behind the hyphen", "gloss", "mentions:\n  - $0", "mentions:\n  - gloss:\n      "],
  [
    "a key where its item is to begin",
    "exact",
    "mentions:\n  - entity: x\n  $0\n",
    "mentions:\n  - entity: x\n  - exact: \n",
  ],
  [
    "a key over one that has its colon",
    "suffix",
    "mentions:\n  - exact: x\n    pre$0fix: y\n",
    "mentions:\n  - exact: x\n    suffix: y\n",
  ],
  [
    "an id over all of another, the comment kept",
    "su-30sm",
    "mentions:\n  - entity: su-$030 # jet\n",
    "mentions:\n  - entity: su-30sm # jet\n",
  ],
  ["an id behind a colon without a space", "putin", "mentions:\n  - entity:$0\n", "mentions:\n  - entity: putin\n"],
  [
    "an id in brackets",
    "su-30sm",
    "mentions:\n  - {entity: su-$0, exact: x}\n",
    "mentions:\n  - {entity: su-30sm, exact: x}\n",
  ],
  ["an id in quotation marks", "putin", 'mentions:\n  - {"entity": "p$0"}\n', 'mentions:\n  - {"entity": "putin"}\n'],
  [
    "an id in a quotation mark that is open",
    "putin",
    "mentions:\n  - {entity: 'p$0, exact: x\n",
    "mentions:\n  - {entity: 'putin', exact: x\n",
  ],
  [
    "an id that is only mentioned yet",
    "new-one",
    "entities:\n  $0\nmentions:\n  - {entity: new-one, exact: x}\n",
    "entities:\n  new-one:\n    \nmentions:\n  - {entity: new-one, exact: x}\n",
  ],
  ["a language", "vi", "entities:\n  a:\n    names:\n      v$0\n", "entities:\n  a:\n    names:\n      vi: \n"],
  [
    "words with their entity and surroundings",
    "Су-30СМ",
    "mentions:\n  - exact: $0\n",
    'mentions:\n  - entity: su-30sm\n    exact: Су-30СМ\n    prefix: Говорили о\n    suffix: ", сообщил Дмитрий"\n',
  ],
  [
    "words with their entity and surroundings in brackets",
    "Су-30СМ",
    "mentions:\n  - {exact: су$0}\n",
    'mentions:\n  - {entity: su-30sm, exact: Су-30СМ, prefix: Говорили о, suffix: ", сообщил Дмитрий"}\n',
  ],
  [
    "words alone, where the rest is there",
    "Су-30СМ",
    "mentions:\n  - entity: su-30sm\n    exact: $0\n    prefix: Говорили о\n",
    "mentions:\n  - entity: su-30sm\n    exact: Су-30СМ\n    prefix: Говорили о\n",
  ],
  [
    "words in a list of fragments",
    "Су-30СМ",
    "mentions:\n  - exact: [о, $0]\n",
    "mentions:\n  - exact: [о, Су-30СМ]\n",
  ],
];

const configs: readonly (readonly [title: string, file: string, labels: readonly string[]])[] = [
  ["keys", "include: a\n$0", ["exclude", "languages", "types", "rules"]],
  ["languages of a list", "languages:\n  - $0", ["en", "ru"]],
  ["languages in brackets", "languages: [en, $0", ["en", "ru"]],
  ["types that entities have and the file does not name", "types:\n  - $0", ["ship"]],
  ["keys where the list is to begin", "languages:\n  $0", ["en", "ru"]],
  [
    "rules, but for those that it has",
    "rules:\n  mention.crossing: off\n  mention.$0\n",
    [...CODES.keys()].filter((code) => code !== "mention.crossing"),
  ],
  ["severities", "rules:\n  mention.crossing: $0\n", ["error", "warning", "info", "off"]],
  ["severities in brackets", "rules: {mention.crossing: $0", ["error", "warning", "info", "off"]],
];

describe("completion", () => {
  for (const [title, file, labels] of offered)
    it(title, () => assert.deepEqual(complete(file)?.items.map(({ label }) => label) ?? null, labels));

  for (const [title, label, before, after] of taken)
    it(`takes ${title}`, () => {
      const { text, found } = completeIn("talks.txt.ann.yaml", before);
      assert.equal(accepted(text, found!, label), after);
    });
});

describe("completion in glossator.yaml", () => {
  for (const [title, file, labels] of configs)
    it(title, () =>
      assert.deepEqual(
        completeIn("glossator.yaml", file).found!.items.map(({ label }) => label),
        labels,
      ),
    );

  it("takes a language where its list is to begin", () => {
    const { text, found } = completeIn("glossator.yaml", "languages:\n  $0\n");
    assert.equal(accepted(text, found!, "ru"), "languages:\n  - ru\n");
  });
});

describe("what a completion shows", () => {
  const shown: readonly (readonly [title: string, file: string, label: string, shows: Partial<Completion>])[] = [
    [
      "an entity: its name, and all of its names to be compared",
      "mentions:\n  - entity: $0\n",
      "su-30",
      { beside: "Su-30", filter: "su-30 Su-30 Су-30 Flanker-C", entity: "su-30", documentation: "" },
    ],
    [
      "words: where they stand, and their entity",
      "mentions:\n  - exact: $0\n",
      "Су-30СМ",
      { beside: "Говорили о Су-30СМ, сообщил Дмитрий …", entity: "su-30sm" },
    ],
    [
      "an entity whose name the words of the mention are: before others, and how",
      "mentions:\n  - exact: Рогозиным\n    entity: $0\n  - {entity: putin, exact: Путин, occurrence: 1}\n",
      "dmitry-rogozin",
      { detail: "instrumental of Рогозин" },
    ],
    ["a language: its name", "source:\n  lang: $0\n", "vi", { beside: "Vietnamese" }],
    [
      "a key: what it means and takes",
      "mentions:\n  - $0\n",
      "cert",
      {
        documentation: "**cert**\n\nHow certain the annotator is (TEI).\n\n`high` · `medium` · `low` · `unknown`",
      },
    ],
  ];
  for (const [title, file, label, shows] of shown)
    it(title, () => {
      const found = complete(file)!.items.find((each) => each.label === label)!;
      assert.deepEqual({ ...found, ...shows }, found);
    });

  it("a rule: its severity, and what it finds", () => {
    const { items } = completeIn("glossator.yaml", "rules: {mention.$0").found!;
    const { beside, documentation } = items.find(({ label }) => label === "mention.crossing")!;
    assert.equal(beside, "warning");
    assert.ok(documentation.includes(CODES.get("mention.crossing")!.about));
  });

  it("inflected words of the text: how they come from a name", () => {
    const text = "--- t.ru.txt\nУтром ждали Рогозина.\n";
    const { items } = completeIn("t.ru.txt.ann.yaml", "mentions:\n  - exact: $0\n", text).found!;
    assert.deepEqual(
      items.map(({ label, detail, entity }) => [label, detail, entity]),
      [["Рогозина", "genitive of Рогозин", "dmitry-rogozin"]],
    );
  });

  it("entities whose names the words are before those that the file refers to", () => {
    const mentions = "mentions:\n  - exact: Рогозиным\n    entity: $0\n  - {entity: putin, exact: Путин}\n";
    assert.equal(complete(mentions)!.items[0]!.label, "dmitry-rogozin");
  });

  it("entities that the corpus mentions before others, with nothing written", () => {
    const other = "--- other.txt\nМосква\n--- other.txt.ann.yaml\nmentions: [{entity: su-30sm, exact: Москва}]\n";
    const { items } = completeIn("talks.txt.ann.yaml", "mentions:\n  - entity: $0\n", other).found!;
    assert.equal(items[0]!.label, "su-30sm");
  });

  it("not more than 100 entities at a time", () => {
    const entities = Array.from({ length: 300 }, (_, i) => `  x-${i}: {type: person}\n`).join("");
    const { items, isIncomplete } = complete(`entities:\n${entities}mentions:\n  - entity: x$0\n`)!;
    assert.deepEqual([items.length, isIncomplete], [100, true]);
    assert.equal(complete("mentions:\n  - entity: x$0\n")!.isIncomplete, false);
  });

  it("of many entities the best, as if all had been compared in every way", () =>
    fc.assert(
      fc.property(fc.subarray(MANY, { maxLength: 8 }), fc.constantFrom(...BEGINNINGS), (referred, typed) => {
        const entities = MANY.map((id) => `  ${id}: {type: person}\n`).join("");
        const mentions = referred.map((id) => `  - {entity: ${id}, exact: Nobody}\n`).join("");
        const file = `entities:\n${entities}mentions:\n${mentions}  - entity: ${typed}$0\n`;
        const given = fixture(`--- many.ann.yaml\n${file}`);
        const corpus = opened(given).corpus();
        const text = given.files.get("many.ann.yaml")!;
        const { items, isIncomplete } = completion(corpus, uriIn("many.ann.yaml"), text, given.cursor.offset, ["en"])!;
        const rankOf = rankBy(typed);
        const all = [...allDeclared(corpus)].flatMap(({ entity }) => {
          const rank = rankOf(entity, true);
          return rank === Infinity ? [] : [{ id: entity.id, rank, used: Number(referred.includes(entity.id)) }];
        });
        all.sort((a, b) => b.used - a.used || a.rank - b.rank || (a.id < b.id ? -1 : 1));
        const best = all.slice(0, 100).map(({ id }) => id);
        assert.deepEqual([items.map(({ label }) => label), isIncomplete], [best, all.length > 100]);
      }),
      { numRuns: 50 },
    ));
});

/** Each of these words with a letter more. */
const longer = (words: readonly string[]): string[] =>
  words.flatMap((word) => ["a", "b", "c"].map((letter) => word + letter));

const BEGINNINGS = longer(["", ...longer(["", ...longer([""])])]);
const MANY = longer(["", ...longer(["", ...BEGINNINGS])]);

const complete = (file: string): Completions | null => completeIn("talks.txt.ann.yaml", file).found;

function completeIn(
  name: string,
  file: string,
  others = "",
): { readonly text: string; readonly found: Completions | null } {
  const given = fixture(`${REGISTRY}${others}--- ${name}\n${file}`);
  const text = given.files.get(name)!;
  const corpus = opened(given).corpus();
  return { text, found: completion(corpus, uriIn(name), text, given.cursor.offset, ["en"]) };
}

function accepted(text: string, { span, items }: Completions, label: string): string {
  const chosen: Completion = items.find((each) => each.label === label)!;
  assert.ok(chosen, `${label} is not offered`);
  return edited(text, [...chosen.edits, { ...span, text: chosen.text }]);
}
