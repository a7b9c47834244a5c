export const wrong = `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Aliyev came.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: heydar, exact: Aliyev}
  - {entity: ilham, exact: Aliyev, suffix: came}
             ^^^^^ mention.entity-conflict: "Aliyev" is "heydar" and "ilham" at the same place; remove one of the two mentions.
`;

export const right = {
  "an id that nobody declares": `
--- glossator.yaml
rules: {entity.unknown: off}
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
--- a.txt
Aliyev
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: nobody, exact: Aliyev}
  - {entity: heydar, exact: Aliyev}
`,
  "one is a suggestion, or given up": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Aliyev came.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: heydar, exact: Aliyev}
  - {entity: ilham, exact: Aliyev, status: rejected}
`,
  "one lies in the other": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Heydar Aliyev Airport
--- a.txt.ann.yaml
version: 1
mentions:
  - {gloss: an airport, exact: Heydar Aliyev Airport}
  - {entity: heydar, exact: Heydar Aliyev}
`,
  "two suggestions": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Aliyev came.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: heydar, exact: Aliyev, status: suggested}
  - {entity: ilham, exact: Aliyev, status: suggested}
`,
};
