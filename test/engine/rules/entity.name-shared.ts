export const wrong = {
  "in two files": `
--- a.ann.yaml
version: 1
entities:
  ivanov: {type: person, names: {ru: [Сергей Иванов, Иванов], en: Sergei Ivanov}}
                                      ^^^^^^^^^^^^^ entity.name-shared: "Сергей Иванов" is a name of "ivanov" and of "s-ivanov", and nothing tells the two apart; merge them, or give each a gloss of its own.
--- b.ann.yaml
version: 1
entities:
  s-ivanov: {type: person, names: {ru: Сергей  Иванов}, gloss: minister}
                                       ^^^^^^^^^^^^^^ entity.name-shared: "Сергей  Иванов" is a name of "s-ivanov" and of "ivanov"
`,
  "in one, and one of them is called otherwise first": `
--- people.ann.yaml
version: 1
entities:
  ivanov: {type: person, names: {ru: Иванов}, gloss: a}
                                     ^^^^^^ entity.name-shared: "Иванов" is a name of "ivanov" and of "s-ivanov"
  s-ivanov: {type: person, names: {ru: [Сергей Иванов, Иванов]}, gloss: a}
                                                       ^^^^^^ entity.name-shared: "Иванов" is a name of "s-ivanov" and of "ivanov"
`,
  "of three each is told": `
--- people.ann.yaml
version: 1
entities:
  a: {type: place, names: {en: Kirovsk}}
                               ^^^^^^^ entity.name-shared: "Kirovsk" is a name of "a" and of "b"
  b: {type: place, names: {en: Kirovsk}}
                               ^^^^^^^ entity.name-shared: "Kirovsk" is a name of "b" and of "a"
  c: {type: place, names: {en: Kirovsk}}
                               ^^^^^^^ entity.name-shared: "Kirovsk" is a name of "c" and of "a"
`,
};

export const right = {
  "a surname of two": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {ru: [Гейдар Алиев, Алиев]}}
  ilham: {type: person, names: {ru: [Ильхам Алиев, Алиев]}}
`,
  "glosses tell them apart": `
--- people.ann.yaml
version: 1
entities:
  a: {type: place, names: {en: Kirovsk}, gloss: {en: near Murmansk}}
  b: {type: place, names: {en: Kirovsk}, gloss: {en: near Leningrad}}
`,
  "roles do": `
--- people.ann.yaml
version: 1
entities:
  a: {type: person, names: {en: Ivan Ivanov}, roles: [{title: minister}]}
  b: {type: person, names: {en: Ivan Ivanov}, roles: [{title: driver}]}
`,
  "designations do": `
--- people.ann.yaml
version: 1
entities:
  a: {type: weapon-system, names: {en: Buk}, designations: {NATO: Gadfly}}
  b: {type: weapon-system, names: {en: Buk}, designations: {NATO: Grizzly}}
`,
  "types do": `
--- people.ann.yaml
version: 1
entities:
  a: {type: place, names: {en: Kuznetsov}}
  b: {type: person, names: {en: Kuznetsov}}
`,
  "a family and its variant": `
--- people.ann.yaml
version: 1
entities:
  a: {type: weapon-system, names: {en: S-300}}
  b: {type: weapon-system, names: {en: [S-300PMU, S-300]}, broader: a}
`,
  "a misspelling does not count": `
--- people.ann.yaml
version: 1
entities:
  a: {type: person, names: {en: Ivanov}}
  b: {type: person, names: {en: [Ivanova, {text: Ivanov, hidden: true}]}}
`,
};
