export const wrong = `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Aliyev came. Aliyev left. Aliyev stayed.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: heydar, exact: Aliyev, suffix: came}
  - {entity: ilham, exact: Aliyev, suffix: left}
             ^^^^^ consistency.same-words: "Aliyev" means "heydar" above and "ilham" here; correct one of them, or say
  - {entity: ilham, exact: Aliyev, suffix: stayed}
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
  "one entity, by other words, or sure": `
--- people.ann.yaml
version: 1
entities:
  heydar: {type: person, names: {en: [Heydar Aliyev, Aliyev]}}
  ilham: {type: person, names: {en: [Ilham Aliyev, Aliyev]}}
--- a.txt
Aliyev came. Aliyev left. Ilham Aliyev stayed. He, he. Aliyev rests.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: heydar, exact: Aliyev, suffix: came}
  - {entity: heydar, exact: Aliyev, suffix: left}
  - {entity: ilham, exact: Ilham Aliyev}
  - {entity: heydar, exact: He, form: pronoun}
  - {entity: ilham, exact: he, form: pronoun}
  - {entity: ilham, exact: Aliyev, suffix: rests, cert: high}
`,
  "a family and its variant": `
--- people.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: [Su-30SM, Su-30]}, broader: su-30}
--- a.txt
A Su-30 came. The Su-30 left.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Su-30, suffix: came}
  - {entity: su-30sm, exact: Su-30, suffix: left}
`,
};
