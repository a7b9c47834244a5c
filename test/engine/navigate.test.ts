import assert from "node:assert/strict";
import { annotationsOf, stepMention, textOf } from "../../server/src/engine/features/navigate";
import type { Place } from "../../server/src/engine/target";
import { fixture, loaded, nameIn, uriIn } from "../fixture";
import { type Labelled, sameMarks } from "./marks";

const mentions = `
--- a.txt.ann.yaml
mentions:
  - {entity: putin, exact: Путин, occurrence: 2}
  - {entity: putin, exact: Путин, occurrence: 1}
  - {entity: putin, exact: Владимир Путин}
  - {entity: shoigu, exact: Шойгу}
--- b.txt.ann.yaml
mentions:
  - {entity: putin, exact: Путину}
  - {entity: alone, exact: один}
  - {entity: lost, exact: два}
`;

/** The cursor, and the mentions of the same entity after and before it. */
const steps: Record<string, string> = {
  "within a text": `
--- a.txt
Пу$0тин и Шойгу, Владимир Путин
               ^^^^^^^^^^^^^^ 2 of 4 next
--- b.txt
Путину один
^^^^^^ 4 of 4 previous
`,
  "from the shorter of two that begin together": `
--- a.txt
Вла$0димир Путин и Шойгу
^^^^^^^^^^^^^^ 1 of 3 previous
--- a.txt.ann.yaml
mentions:
  - {entity: putin, exact: Владимир Путин}
  - {entity: putin, exact: Владимир}
--- b.txt
Путину один
^^^^^^ 3 of 3 next
`,
  "from one of two that end together": `
--- a.txt
Путин и Шойгу, Влад$0имир Путин
^^^^^ 1 of 4 previous
                        ^^^^^ 3 of 4 next
--- b.txt
Путину один
`,
  "over to the next text": `
--- a.txt
Путин и Шойгу, Владимир Пу$0тин
               ^^^^^^^^^^^^^^ 2 of 4 previous
--- b.txt
Путину один
^^^^^^ 4 of 4 next
`,
  "from the last to the first": `
--- a.txt
Путин и Шойгу, Владимир Путин
^^^^^ 1 of 4 next
                        ^^^^^ 3 of 4 previous
--- b.txt
Пут$0ину один
`,
  "from the only one to itself": `
--- a.txt
Путин и Шойгу, Владимир Путин
--- b.txt
Путину од$0ин
       ^^^^ 1 of 1 next
       ^^^^ 1 of 1 previous
`,
  "from no mention": `
--- a.txt
Путин $0и Шойгу, Владимир Путин
--- b.txt
Путину один
`,
  "from a declaration": `
--- a.txt
Путин и Шойгу, Владимир Путин
^^^^^ 1 of 4 next
--- b.txt
Путину один
^^^^^^ 4 of 4 previous
--- people.ann.yaml
entities:
  pu$0tin: {type: person}
`,
  "from the words of a mention in its annotation file": `
--- a.txt
Путин и Шойгу, Владимир Путин
^^^^^ 1 of 4 previous
                        ^^^^^ 3 of 4 next
--- b.txt
Путину один
--- a.txt.ann.yaml
mentions:
  - {entity: putin, exact: Путин, occurrence: 1}
  - {entity: putin, exact: Вла$0димир Путин}
  - {entity: putin, exact: Путин, occurrence: 2}
`,
  "from an entity none of whose mentions is found": `
--- a.txt
Путин и Шойгу, Владимир Путин
--- b.txt
Путину один
--- people.ann.yaml
entities:
  lo$0st: {type: person}
`,
};

/** The cursor, and the place on the other side: of a text in its annotations, of annotations in their text. */
const sides: Record<string, string> = {
  "from a mention to where it is written": `
--- t.txt
Путин и Шой$0гу
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
  - {gloss: g, exact: Шойгу}
                      ^^^^^ there
`,
  "from elsewhere in a text to the beginning of its first annotation file": `
--- t.txt
Путин $0и Шойгу
--- t.txt.ann.yaml
version: 1
mentions:
  - {gloss: g, exact: Путин}
--- a.ann.yaml
version: 1
^ there
source: {path: t.txt}
`,
  "from a mention to its words in the text": `
--- t.txt
Путин и Шойгу
        ^^^^^ there
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
  - {glo$0ss: g, exact: Шойгу}
`,
  "from elsewhere in an annotation file to the beginning of its text": `
--- t.txt
Путин и Шойгу
^ there
--- t.txt.ann.yaml
vers$0ion: 1
mentions:
  - {gloss: g, exact: Путин}
`,
  "from a mention that is not found to the beginning of the text": `
--- t.txt
Путин и Шойгу
^ there
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Ал$0иев}
`,
  "from annotations of a missing text nowhere": `
--- t.txt.ann.yaml
mentions: [{gloss: g, ex$0act: Путин}]
`,
  "from annotations of a text outside the corpus nowhere": `
--- t.ann.yaml
source: {path: ../../e$0tc/passwd}
`,
  "from a registry nowhere": `
--- people.ann.yaml
entities: {pu$0tin: {type: person}}
`,
  "from a text without annotations nowhere": `
--- t.txt
Пут$0ин
`,
};

describe("next and previous mention", () => {
  for (const [title, source] of Object.entries(steps))
    it(title, () => {
      const own = new Set(fixture(source).files.keys());
      const given = fixture(source);
      for (const [name, text] of fixture(mentions).files) if (!own.has(name)) given.files.set(name, text);
      const corpus = loaded(given).corpus();
      const { name, offset } = given.cursor;
      const found = (["next", "previous"] as const).flatMap((direction): readonly Labelled[] => {
        const step = stepMention(corpus, uriIn(name), offset, direction);
        return step ? [labelled(step.place, `${step.index} of ${step.count} ${direction}`)] : [];
      });
      sameMarks(given, found);
    });
});

describe("text and annotations", () => {
  for (const [title, source] of Object.entries(sides))
    it(title, () => {
      const given = fixture(source);
      const corpus = loaded(given).corpus();
      const { name, offset } = given.cursor;
      const [there, other] = name.endsWith(".ann.yaml") ? [textOf, annotationsOf] : [annotationsOf, textOf];
      const place = there(corpus, uriIn(name), offset);
      sameMarks(given, place ? [labelled(place, "there")] : []);
      assert.equal(other(corpus, uriIn(name), offset), null);
    });
});

const labelled = ({ uri, start, end }: Place, label: string): Labelled => ({ name: nameIn(uri), start, end, label });
