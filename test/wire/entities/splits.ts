import { fixture, uriIn } from "../../fixture";
import type { Row } from "./row";

const CORPUS = `
--- a.txt
Иванов принял Иванова.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - entity: ivanov # which
    exact: Иванов
  - {entity: ivanov, exact: Иванова}
--- b.txt
Иванов.
--- b.txt.ann.yaml
version: 1
mentions: [{exact: Иванов, entity: 'ivanov'}]
--- people.ann.yaml
version: 1
entities:
  # Two people?
  ivanov:
    type: person
    names: {ru: Иванов}
    # ask
  # Another.
  putin: {type: person, names: {en: Putin}}
`;

/** Where the mention with these words begins in a file of a corpus. */
function mentionAt(source: string, name: string, words: string): object {
  return { uri: uriIn(name), start: fixture(source).files.get(name)!.indexOf(words) };
}

export const splits: readonly Row[] = [
  {
    title: "splits off the mentions that were chosen, with a declaration right behind the old one",
    corpus: CORPUS,
    entity: "ivanov",
    act: {
      kind: "split",
      mentions: [
        mentionAt(CORPUS, "b.txt.ann.yaml", "{exact: Иванов"),
        mentionAt(CORPUS, "a.txt.ann.yaml", "{entity: ivanov, exact: Иванова"),
      ],
      id: "sergei-ivanov",
      name: "Сергей Иванов",
      lang: "ru",
    },
    after: {
      "a.txt.ann.yaml": `version: 1
source: {lang: ru}
mentions:
  - entity: ivanov # which
    exact: Иванов
  - {entity: sergei-ivanov, exact: Иванова}
`,
      "b.txt.ann.yaml": `version: 1
mentions: [{exact: Иванов, entity: sergei-ivanov}]
`,
      "people.ann.yaml": `version: 1
entities:
  # Two people?
  ivanov:
    type: person
    names: {ru: Иванов}
    # ask
  sergei-ivanov:
    type: person
    names:
      ru: Сергей Иванов
  # Another.
  putin: {type: person, names: {en: Putin}}
`,
    },
  },
  {
    title: "splits an entity in braces",
    corpus: `
--- a.txt
X X
--- a.txt.ann.yaml
version: 1
entities: {x: {type: ship, names: {en: X}}, z: {type: ship, names: {en: Z}}}
mentions:
  - {entity: x, exact: X, occurrence: 1}
`,
    entity: "x",
    act: { kind: "split", mentions: [], id: "y", name: "Y: the second", lang: "en" },
    after: {
      "a.txt.ann.yaml": `version: 1
entities: {x: {type: ship, names: {en: X}}, y: {type: ship, names: {en: ["Y: the second"]}}, z: {type: ship, names: {en: Z}}}
mentions:
  - {entity: y, exact: X, occurrence: 1}
`,
    },
  },
].map((row) =>
  row.act.mentions.length > 0
    ? row
    : { ...row, act: { ...row.act, mentions: [mentionAt(row.corpus, "a.txt.ann.yaml", "{entity: x")] } },
);
