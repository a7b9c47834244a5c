import { highlight } from "../../server/src/engine/features/highlight";
import { references } from "../../server/src/engine/features/references";
import { fixture, loaded, nameIn, uriIn } from "../fixture";
import { type Labelled, sameMarks } from "./marks";

/** The cursor; `reference` and `declaration` are what is referred to, `here` is what is highlighted in the same file. */
const found: Record<string, string> = {
  "of a mention: in all texts and annotation files": `
--- a.txt
Рого$0зин и Путин, Рогозина
^^^^^^^ reference
^^^^^^^ here
                 ^^^^^^^^ reference
                 ^^^^^^^^ here
--- a.txt.ann.yaml
mentions:
  - {entity: rogozin, exact: Рогозина}
             ^^^^^^^ reference
  - {entity: rogozin, exact: Рогозин}
             ^^^^^^^ reference
  - {entity: putin, exact: Путин}
  - {entity: rogozin, exact: Путин, status: rejected}
  - {entity: rogozin, exact: Шойгу}
             ^^^^^^^ reference
--- b.txt
О Рогозине
  ^^^^^^^^ reference
--- b.txt.ann.yaml
mentions:
  - {entity: rogozin, exact: Рогозине}
             ^^^^^^^ reference
--- people.ann.yaml
entities:
  rogozin: {type: person}
  ^^^^^^^ declaration
  putin: {type: person}
`,
  "of an entity where it is declared, and of its variants": `
--- a.txt
Су-30 и Су-30СМ
^^^^^ reference
--- a.txt.ann.yaml
mentions:
  - {entity: su-30, exact: Су-30}
             ^^^^^ reference
  - {entity: su-30sm, exact: Су-30СМ}
--- weapons.ann.yaml
entities:
  su-3$00: {type: weapon-system}
  ^^^^^ declaration
  ^^^^^ here
  su-30sm: {type: weapon-system, broader: su-30}
                                          ^^^^^ reference
                                          ^^^^^ here
`,
  "of an id in a mention, in pieces, in two layers": `
--- a.txt
Владимир и Людмила Путин
^^^^^^^^^^^^^^^^^^^^^^^^ reference
--- a.txt.ann.yaml
mentions: [{entity: pu$0tin, exact: [Владимир, Путин]}]
                    ^^^^^ reference
                    ^^^^^ here
--- second.ann.yaml
source: {path: a.txt}
mentions: [{entity: putin, exact: [Владимир, Путин]}]
                    ^^^^^ reference
`,
  "of an entity that no file declares": `
--- a.txt
Пут$0ин
^^^^^ reference
^^^^^ here
--- a.txt.ann.yaml
mentions: [{entity: putin, exact: Путин}]
                    ^^^^^ reference
`,
  "of pieces in the text": `
--- a.txt
Влади$0мир и Людмила Путин
^^^^^^^^ here
^^^^^^^^^^^^^^^^^^^^^^^^ reference
                   ^^^^^ here
--- a.txt.ann.yaml
mentions: [{entity: putin, exact: [Владимир, Путин]}]
                    ^^^^^ reference
`,
  "of the words of a gloss: only those": `
--- a.txt
ВТ$0С и ВТС
^^^ here
--- a.txt.ann.yaml
mentions: [{exact: ВТС, gloss: g, occurrence: 1}, {exact: ВТС, gloss: g, occurrence: 2}]
`,
  "of nothing": `
--- a.txt
ВТС $0и
--- a.txt.ann.yaml
mentions: [{exact: ВТС, entity: e}]
`,
};

describe("references and highlight", () => {
  for (const [title, source] of Object.entries(found)) it(title, () => check(source));
});

function check(source: string): void {
  const given = fixture(source);
  const corpus = loaded(given).corpus();
  const { name, offset } = given.cursor;
  const uri = uriIn(name);
  const bare = references(corpus, uri, offset, false);
  const isDeclaration = (place: (typeof bare)[number]) =>
    !bare.some((each) => each.uri === place.uri && each.start === place.start);
  const all = references(corpus, uri, offset, true).map(
    (place): Labelled => ({
      ...place,
      name: nameIn(place.uri),
      label: isDeclaration(place) ? "declaration" : "reference",
    }),
  );
  sameMarks(given, [...all, ...highlight(corpus, uri, offset).map((span) => ({ ...span, name, label: "here" }))]);
}
