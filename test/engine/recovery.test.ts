import assert from "node:assert/strict";
import { readFile } from "../../server/src/engine/read/file";
import { fixture } from "../fixture";
import { sameProblems } from "./marks";

/** Annotation files with something broken, what is left of their entities and mentions, and the problems as marks. */
const broken: Record<string, { readonly file: string; readonly left: string }> = {
  "an open quotation mark": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: "B
           ^^ yaml.syntax: Quoted words are not closed; write the " that is missing.
    gloss: b
  - exact: C
    gloss: c
`,
  },
  "an open bracket": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: [B
    gloss: b
    ^ yaml.syntax: Write the closing ] that is missing, and indent every line before it.
  - exact: C
    gloss: c
`,
  },
  "open braces of the first mention": {
    left: "B C",
    file: `
version: 1
mentions:
- {exact: A, gloss: a
                     ^ yaml.syntax: Write the closing } that is missing
- {exact: B, gloss: b}
- {exact: C, gloss: c}
`,
  },
  "a missing comma": {
    left: "A C",
    file: `
version: 1
mentions:
  - {exact: A, gloss: a}
  - {exact: B gloss: b}
            ^^^^^^^^^^ yaml.syntax: Write a comma between the keys.
  - {exact: C, gloss: c}
`,
  },
  "a missing colon": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact B
    ^^^^^^^ yaml.syntax: Write a colon after the key.
    gloss: b
  - exact: C
    gloss: c
`,
  },
  "a missing dash": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  exact: B
  ^^^^^^^^ yaml.syntax: Each mention begins with "- "; write it before this line.
    gloss: b
  - exact: C
    gloss: c
`,
  },
  "a tab": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: B
\tgloss: b
^ yaml.syntax: A tab indents this line; use spaces.
  - exact: C
    gloss: c
`,
  },
  "a mention indented too far": {
    left: "A B C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
   - exact: B
   ^^^^^^^^^^ yaml.syntax: Indent this item just as the first one is.
     gloss: b
  - exact: C
    gloss: c
`,
  },
  "a mention indented too little": {
    left: "A B C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
 - exact: B
 ^^^^^^^^^^ yaml.syntax: Indent this item just as the first one is.
   gloss: b
  - exact: C
    gloss: c
`,
  },
  "a key indented too far": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: B
           ^ yaml.syntax: Put words that contain a colon in quotation marks, or indent the next line less.
      gloss: b
  - exact: C
    gloss: c
`,
  },
  "a key indented too little": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: B
   gloss: b
^ yaml.syntax: Indent this line as the keys above it.
  - exact: C
    gloss: c
`,
  },
  "a colon in plain words": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: B
    gloss: see: b
           ^ yaml.syntax: Put words that contain a colon in quotation marks, or indent the next line less.
  - exact: C
    gloss: c
`,
  },
  "words behind a closing quotation mark": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: "B" и
               ^ yaml.syntax: The value ended before this; put all of it in one pair of quotation marks.
    gloss: b
  - exact: C
    gloss: c
`,
  },
  "a character that YAML reserves": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: B
    gloss: @b
           ^ yaml.syntax: Plain value cannot start with reserved character @; put it in quotation marks.
  - exact: C
    gloss: c
`,
  },
  "an escape that there is not": {
    left: "A C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
  - exact: "B"
    gloss: "C:\\dir"
              ^ yaml.syntax: Invalid escape sequence \\d; write the backslash twice, or use single quotation marks.
  - exact: C
    gloss: c
`,
  },
  "a merge conflict": {
    left: "A B B C",
    file: `
version: 1
mentions:
  - exact: A
    gloss: a
<<<<<<< HEAD
^^^^^^^^^^^^ yaml.syntax: A merge conflict is left here; keep one side and remove the marks.
  - exact: B
    gloss: one
=======
  - exact: B
    gloss: other
>>>>>>> branch
  - exact: C
    gloss: c
`,
  },
  "several mentions, each in its way": {
    left: "B",
    file: `
version: 1
mentions:
  - {exact: A, gloss: 'a}
                      ^^^ yaml.syntax: Quoted words are not closed; write the ' that is missing.
  - {exact: B, gloss: b}
  - {exact: C, gloss: [c}
                        ^ yaml.syntax
`,
  },
  "a section above": {
    left: "A B C",
    file: `
version: 1
source: {lang: en
                 ^ yaml.syntax: Write the closing } that is missing, and indent every line before it.
mentions:
  - {exact: A, gloss: a}
  - {exact: B, gloss: b}
  - {exact: C, gloss: c}
`,
  },
  "a section without its colon": {
    left: "A B C",
    file: `
version: 1
mentions
^^^^^^^^ yaml.syntax: Write a colon after "mentions".
  - {exact: A, gloss: a}
  - {exact: B, gloss: b}
  - {exact: C, gloss: c}
`,
  },
  "an entity, which stays as far as it goes": {
    left: "putin biden musk A B C",
    file: `
version: 1
entities:
  putin:
    type: person
    names: {en: Putin
                     ^ yaml.syntax: Write the closing } that is missing
  biden:
    type: person
    names: {en: "Biden"}
  musk: {type: person, names: {en: Musk}}
mentions:
  - {entity: putin, exact: A, form: description}
  - {entity: biden, exact: B, form: description}
  - {entity: musk, exact: C, form: description}
`,
  },
  "an entity indented too far": {
    left: "putin biden A",
    file: `
version: 1
entities:
    putin:
      type: person
      names: {en: Putin}
  biden:
  ^^^^^^ yaml.syntax: Indent this item just as the first one is.
    type: person
    names: {en: Biden}
mentions:
  - {entity: putin, exact: A, form: description}
`,
  },
  "an entity without its colon": {
    left: "putin A",
    file: `
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  biden
  ^^^^^ yaml.syntax: Write "key: value" here.
mentions:
  - {entity: putin, exact: A, form: description}
`,
  },
  "a mention too deep to be read": {
    left: "A C",
    file: `
version: 1
mentions:
  - {exact: A, gloss: a}
  - {exact: B, gloss: ${"[".repeat(70)}${"]".repeat(70)}}
${" ".repeat(22 + 62)}^ yaml.depth
  - {exact: C, gloss: c}
`,
  },
  "a second document": {
    left: "A",
    file: `
version: 1
mentions:
  - {exact: A, gloss: a}
---
^^^ yaml.syntax: Only one YAML document can stand in a file; remove this and what follows.
version: 1
mentions:
  - {exact: B, gloss: b}
---
version: 1
`,
  },
  "a directive": {
    left: "A",
    file: `
%YAML 1.1
^^^^^^^^^ yaml.syntax: YAML directives are not used here; remove this line.
---
version: 1
mentions:
  - {exact: A, gloss: yes}
`,
  },
  "anchors and aliases": {
    left: "A C",
    file: `
version: 1
mentions:
  - &m {exact: A, gloss: a}
    ^^ yaml.alias: The YAML anchor &m is not used here; remove it.
  - *m
    ^^ yaml.alias: YAML aliases are not used here; write the value out.
  - {exact: C, gloss: *none}
                      ^^^^^ yaml.alias: YAML aliases are not used here; write the value out.
`,
  },
};

describe("a broken annotation file", () => {
  for (const [title, { file, left }] of Object.entries(broken)) it(`survives ${title}`, () => check(file, left));
});

function check(file: string, left: string): void {
  const source = `--- text\nA B C\n--- text.ann.yaml${file}`;
  sameProblems(source);
  const text = fixture(source).files.get("text.ann.yaml")!;
  const { entities, mentions } = readFile("file:///text.ann.yaml", text);
  const words = [...entities, ...mentions.flatMap(({ exact }) => exact)].map(({ start, end }) =>
    text.slice(start, end),
  );
  assert.equal(words.join(" "), left);
}
