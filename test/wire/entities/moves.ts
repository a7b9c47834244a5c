import { uriIn } from "../../fixture";
import type { Row } from "./row";

const SIDECAR = `
--- a.txt
Рогозин.
--- a.txt.ann.yaml
version: 1
entities:
    # Who he is:
    # a vice premier.
    rogozin:   # him
        type: person
        names: {ru: [Рогозин,
            Дмитрий Рогозин]}
        gloss:
            en: |
                Oversaw the industry.

                  Later: space.
        # roles to come

    # Not his.
    shoigu: {type: person, names: {en: Shoigu}}
mentions:
    - {entity: rogozin, exact: Рогозин}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}} # last
# the end
`;

const LEFT = `version: 1
entities:

    # Not his.
    shoigu: {type: person, names: {en: Shoigu}}
mentions:
    - {entity: rogozin, exact: Рогозин}
`;

const MOVED = `  # Who he is:
  # a vice premier.
  rogozin:   # him
      type: person
      names: {ru: [Рогозин,
          Дмитрий Рогозин]}
      gloss:
          en: |
              Oversaw the industry.

                Later: space.
      # roles to come
`;

export const moves: readonly Row[] = [
  {
    title: "moves a declaration with its comments, as it is written but for indentation",
    corpus: SIDECAR,
    entity: "rogozin",
    act: { kind: "move", into: { uri: uriIn("people.ann.yaml") } },
    after: {
      "a.txt.ann.yaml": LEFT,
      "people.ann.yaml": `version: 1
entities:
  putin: {type: person, names: {en: Putin}} # last
${MOVED}# the end
`,
    },
  },
  {
    title: "moves a declaration to a registry that is made for it",
    corpus: SIDECAR,
    entity: "rogozin",
    act: { kind: "move", into: { name: "government" } },
    after: { "a.txt.ann.yaml": LEFT, "government.ann.yaml": `version: 1\nentities:\n${MOVED}` },
  },
  {
    title: "moves the only declaration, and a registry that declares nothing yet",
    corpus: `
--- a.txt.ann.yaml
version: 1
entities:
  a: {type: person, names: {en: A}}
mentions: []
--- people.ann.yaml
version: 1
entities: {}
--- a.txt
`,
    entity: "a",
    act: { kind: "move", into: { uri: uriIn("people.ann.yaml") } },
    after: {
      "a.txt.ann.yaml": "version: 1\nmentions: []\n",
      "people.ann.yaml": "version: 1\nentities:\n  a: {type: person, names: {en: A}}\n",
    },
  },
  {
    title: "moves a declaration from lines into braces",
    corpus: `
--- a.ann.yaml
version: 1
entities:
  a:
    type: person
    names:
      en: [A, "B, C"]
    roles:
      - title: {en: One}
        from: 2001-01
  z: {type: person, names: {en: Z}}
--- b.ann.yaml
version: 1
entities: {b: {type: person, names: {en: B}}}
`,
    entity: "a",
    act: { kind: "move", into: { uri: uriIn("b.ann.yaml") } },
    after: {
      "a.ann.yaml": "version: 1\nentities:\n  z: {type: person, names: {en: Z}}\n",
      "b.ann.yaml": `version: 1
entities: {b: {type: person, names: {en: B}}, a: {type: person, names: {en: [A, "B, C"]}, roles: [{title: {en: One}, from: 2001-01}]}}
`,
    },
  },
];
