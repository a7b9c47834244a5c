export const wrong = {
  "an inflected name; what is annotated is not told": `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {ru: Дмитрий Рогозин}}
--- talks.txt
Приехал Дмитрий Рогозин. С Рогозиным говорил посол.
                           ^^^^^^^^^ mention.missing: "Рогозиным" is a name of "dmitry-rogozin" (instrumental of the surname of Дмитрий Рогозин) and not annotated; annotate it, or reject it where somebody or something else is meant.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: dmitry-rogozin, exact: Дмитрий Рогозин}
`,
  "the name itself": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- talks.txt
Сел Су-30, за ним другой Су-30.
    ^^^^^ mention.missing: "Су-30" is a name of "su-30" and not annotated; annotate it, or reject it where somebody or something else is meant.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30, prefix: другой}
`,
  "a choice": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: Heydar Aliyev}}
  ilham: {type: person, names: {en: Ilham Aliyev}}
  su-30: {type: weapon-system, names: {en: Su-30}}
--- talks.txt
The Su-30 of Aliyev landed.
             ^^^^^^ mention.missing: "Aliyev" may be "heydar" or "ilham" and is not annotated; annotate it as the one that is meant, or reject it.
--- talks.txt.ann.yaml
version: 1
source: {lang: en}
mentions:
  - {entity: su-30, exact: Su-30}
  - {gloss: of mine, exact: landed}
`,
  "annotated in none of two files; told once": `
--- weapons.ann.yaml
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
  "a rejected mention": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- talks.txt
Сел Су-30, за ним другой Су-30.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30, prefix: Сел}
  - {entity: su-30, exact: Су-30, prefix: другой, status: rejected}
`,
  "an annotation file that wants to hear of none": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- talks.txt
Сел Су-30, за ним другой Су-30.
--- talks.txt.ann.yaml
version: 1
# glossator-ignore mention.missing Only the first mention of each matters here.
source: {lang: ru}
mentions:
  - {entity: su-30, exact: Су-30, prefix: Сел}
`,
  "a comment that wants to hear of none where there are none": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- talks.txt
Сел Су-30.
--- talks.txt.ann.yaml
version: 1
# glossator-ignore mention.missing Only the first mention of each matters here.
source: {lang: ru}
mentions:
  - {entity: su-30, exact: Су-30}
`,
  "a text without an annotation file, and a variant that nobody declares": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- other.txt
Су-30
--- talks.txt
Сел Су-30, за ним Су-30МКИ.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30, prefix: Сел}
`,
  "turned off": `
--- glossator.yaml
rules: {mention.missing: off}
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- talks.txt
Сел Су-30, за ним другой Су-30.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30, prefix: Сел}
`,
};
