const PEOPLE = `--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: Дмитрий Рогозин}}
  s-300: {type: weapon-system, names: {ru: С-300}}
`;

const ivanovs = (first: string): string => `--- people.ann.yaml
version: 1
entities:
  ivanov-a: {type: person, gender: male, names: {ru: Алексей Иванов}, gloss: {en: a pilot}}
  ivanov-b: {type: person, gender: male, names: {ru: Борис Иванов}, gloss: {en: a poet}}
--- talks.txt
${first}
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions: []
`;

export const wrong = {
  "an inflected surname": `--- talks.txt
Вчера Рогозина видели в Баку.
      ^^^^^^^^ mention.missing: is a name of "dmitry-rogozin" (genitive of the surname of Дмитрий Рогозин) and has no mention
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {exact: Баку, gloss: a capital}
${PEOPLE}`,
  "a designation": `--- talks.txt
Иран купил С-300 у России.
           ^^^^^ mention.missing: is a name of "s-300" and has no mention
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {exact: Иран, gloss: a country}
${PEOPLE}`,
  "a name that two have": ivanovs(
    'Мы видели, как Иванов уехал.\n               ^^^^^^ mention.missing: may be "ivanov-a" or "ivanov-b" and has no mention',
  ),
};

export const right = {
  annotated: `--- talks.txt
Вчера Рогозина видели в Баку.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозина}
${PEOPLE}`,
  rejected: `--- talks.txt
Вчера Рогозина видели в Баку.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозина, status: rejected}
${PEOPLE}`,
  "somebody else of that surname": `--- talks.txt
Вчера Алексея Рогозина видели в Баку.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions: []
${PEOPLE}`,
  "a text that nobody annotates": `--- talks.txt
Вчера Рогозина видели в Баку.
${PEOPLE}`,
  "switched off": `--- glossator.yaml
rules: {mention.missing: off}
--- talks.txt
Вчера Рогозина видели в Баку.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions: []
${PEOPLE}`,
};
