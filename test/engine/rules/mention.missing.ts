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
  "annotated in none of two files; told once": `--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
  su-57: {type: weapon-system, names: {ru: Су-57}}
  t-90: {type: weapon-system, names: {ru: Т-90}}
--- talks.txt
Су-30, Су-57 и Т-90.
       ^^^^^ mention.missing
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30}
--- other.ann.yaml
version: 1
source: {path: talks.txt}
mentions:
  - {entity: t-90, exact: Т-90}
`,
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
  "an annotation file that wants to hear of none": `--- talks.txt
Вчера Рогозина видели в Баку.
--- talks.txt.ann.yaml
version: 1
# glossator-ignore mention.missing Only the first mention of each matters here.
source: {lang: ru}
mentions: []
${PEOPLE}`,
  "one that wants to hear of none where there are none": `--- talks.txt
Вчера его видели в Баку.
--- talks.txt.ann.yaml
version: 1
# glossator-ignore mention.missing Only the first mention of each matters here.
source: {lang: ru}
mentions: []
${PEOPLE}`,
};
