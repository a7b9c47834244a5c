import { definition } from "../../server/src/engine/features/definition";
import { fixture, loaded, nameIn, uriIn } from "../fixture";
import { sameMarks } from "./marks";

/** The cursor, and where the definition is: what is marked, and as a whole what is marked as such. */
const definitions: Record<string, string> = {
  "of a mention, in another file": `
--- t.txt
сказал Рого$0зин
--- t.txt.ann.yaml
mentions: [{entity: rogozin, exact: Рогозин}]
--- people.ann.yaml
entities:
  putin: {type: person}
  rogozin: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^^ definition
`,
  "of a mention that lies in another": `
--- t.txt
министр обороны Шойгу$0
--- t.txt.ann.yaml
entities:
  shoigu: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^ definition
  minister: {type: person}
mentions:
  - {entity: minister, exact: министр обороны Шойгу}
  - {entity: shoigu, exact: Шойгу}
`,
  "of an entity around a gloss": `
--- t.txt
министр обо$0роны
--- t.txt.ann.yaml
entities:
  shoigu: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^ definition
mentions:
  - {entity: shoigu, exact: министр обороны}
  - {gloss: g, exact: обороны}
`,
  "of a gloss alone: where it is written": `
--- t.txt
о В$0ТС
--- t.txt.ann.yaml
mentions:
  - {exact: ВТС, gloss: g}
    ^^^^^^^^^^^^^^^^^^^^^^ whole
            ^^^ definition
`,
  "of glosses in one another: the innermost": `
--- t.txt
министр обо$0роны
--- t.txt.ann.yaml
mentions:
  - {exact: министр обороны, gloss: g}
  - {exact: обороны, gloss: h}
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ whole
            ^^^^^^^ definition
`,
  "of an entity that is declared twice": `
--- t.txt
Рого$0зин
--- t.txt.ann.yaml
mentions: [{entity: rogozin, exact: Рогозин}]
--- b.ann.yaml
entities:
  rogozin: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^^ definition
--- a.ann.yaml
entities:
  rogozin: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^^ definition
`,
  "of an id in a mention": `
--- t.txt
Рогозин
--- t.txt.ann.yaml
mentions: [{entity: rogo$0zin, exact: Рогозин}]
--- people.ann.yaml
entities:
  rogozin: {type: person}
  ^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^^^ definition
`,
  "of an id in broader": `
--- a.ann.yaml
entities:
  su-30sm: {type: weapon-system, broader: su-30$0}
--- b.ann.yaml
entities:
  su-30: {type: weapon-system}
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^ definition
`,
  "of an id where it is declared: itself": `
--- a.ann.yaml
entities:
  su$0-30: {type: weapon-system}
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whole
  ^^^^^ definition
`,
  "of the words of a mention: in the text": `
--- sub/t.txt
сказал Рогозин вчера
       ^^^^^^^ definition
       ^^^^^^^ whole
--- a.ann.yaml
source: {path: sub/t.txt}
mentions:
  - exact: Рого$0зин
    entity: rogozin
`,
  "of the words of a mention in pieces: all from the first to the last": `
--- t.txt
Владимир и Людмила Путин
^^^^^^^^^^^^^^^^^^^^^^^^ definition
^^^^^^^^^^^^^^^^^^^^^^^^ whole
--- t.txt.ann.yaml
mentions: [{exact: [Владимир, $0Путин], gloss: g}]
`,
  "none of words that are not in the text": `
--- t.txt
Путин
--- t.txt.ann.yaml
mentions: [{exact: Рого$0зин, gloss: g}]
`,
  "none of an entity that is not declared": `
--- t.txt
Рого$0зин
--- t.txt.ann.yaml
mentions: [{exact: Рогозин, entity: rogozin}]
`,
  "none beside a mention": `
--- t.txt
Рогозин $0и
--- t.txt.ann.yaml
entities: {rogozin: {type: person}}
mentions: [{exact: Рогозин, entity: rogozin}]
`,
  "none of other keys": `
--- t.txt
Рогозин
--- t.txt.ann.yaml
mentions: [{exact: Рогозин, cert: lo$0w, gloss: g}]
`,
};

describe("definition", () => {
  for (const [title, source] of Object.entries(definitions)) it(title, () => check(source));
});

function check(source: string): void {
  const given = fixture(source);
  const found = definition(loaded(given).corpus(), uriIn(given.cursor.name), given.cursor.offset);
  const places = found.flatMap(({ uri, start, end, whole }) => [
    { name: nameIn(uri), start, end, label: "definition" },
    { name: nameIn(uri), ...whole, label: "whole" },
  ]);
  sameMarks(given, places);
}
