export const wrong = {
  "a name of somebody else, and of nobody": `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: [Дмитрий Рогозин, Рогозин]}}
  sergei-shoigu: {type: person, gender: male, names: {ru: [Сергей Шойгу, Шойгу], en: Sergei Shoigu}}
--- a.txt
Приехал Шойгу. Sergei Shoigu left. Алексей Рогозин писал. Вице-премьер ушёл.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: dmitry-rogozin, exact: Шойгу}
                                    ^^^^^ name.unknown-form: "Шойгу" is a form of "sergei-shoigu" and of no name of "dmitry-rogozin"; link the mention to "sergei-shoigu", or add the words to the names of "dmitry-rogozin".
  - {entity: dmitry-rogozin, exact: Sergei Shoigu}
                                    ^^^^^^^^^^^^^ name.unknown-form: "Sergei Shoigu" is a form of "sergei-shoigu"
  - {entity: dmitry-rogozin, exact: Алексей Рогозин}
                                    ^^^^^^^^^^^^^^^ name.unknown-form: "Алексей Рогозин" is no form of the names of "dmitry-rogozin"; add it to them, or say \`form: description\` where it is no name.
  - {entity: dmitry-rogozin, exact: Вице-премьер}
                                    ^^^^^^^^^^^^ name.unknown-form: no form of the names
`,
  "a name that two have": `
--- people.ann.yaml
version: 1
entities:
  heydar-aliyev: {type: person, gloss: {en: Father}, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham-aliyev: {type: person, gloss: {en: Son}, names: {en: [Ilham Aliyev, Aliyev]}}
  vladimir-putin: {type: person, names: {en: [Vladimir Putin, Putin]}}
--- a.txt
Aliyev came.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: vladimir-putin, exact: Aliyev}
                                    ^^^^^^ name.unknown-form: "Aliyev" is a form of "heydar-aliyev" or "ilham-aliyev"
`,
  "a variant that nobody declares": `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30}}
--- a.txt
Истребитель Су-30МК2.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30МК2}
                           ^^^^^^^^ name.unknown-form: "Су-30МК2" is no form of the names of "su-30"
`,
};

export const right = {
  "forms of a name, also among other words": `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: [Дмитрий Рогозин, Рогозин]}}
--- a.txt
Рогозина ждали: вице-премьер Рогозин, Dmitry Rogozin, Д. О. Рогозин.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: dmitry-rogozin, exact: Рогозина}
  - {entity: dmitry-rogozin, exact: вице-премьер Рогозин}
  - {entity: dmitry-rogozin, exact: Dmitry Rogozin}
  - {entity: dmitry-rogozin, exact: Д. О. Рогозин}
`,
  "no name, suggested, rejected, in pieces, or of nobody": `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: [Дмитрий Рогозин, Рогозин]}}
  nobody: {type: person, designations: {own: X}}
  rogozin: {type: person, names: {en: Rogozin}}
--- glossator.yaml
rules: {entity.no-name: off}
--- a.txt
Министр, он, Шойгу, Лавров, Дмитрий, сказал, Олегович, Путин.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: dmitry-rogozin, exact: Министр, form: description}
  - {entity: dmitry-rogozin, exact: он, form: pronoun}
  - {entity: dmitry-rogozin, exact: Шойгу, status: suggested}
  - {entity: dmitry-rogozin, exact: Лавров, status: rejected}
  - {entity: dmitry-rogozin, exact: [Дмитрий, Олегович]}
  - {entity: nobody, exact: Путин}
`,
};
