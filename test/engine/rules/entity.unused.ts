export const wrong = `
--- glossator.yaml
rules: {entity.unused: info}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  shoigu: {type: person, names: {en: Shoigu}}
  ^^^^^^ entity.unused: No mention refers to "shoigu", nor to a variant of it; remove it, or annotate where it is meant.
  lavrov: {type: person, names: {en: Lavrov}}
  ^^^^^^ entity.unused
  su-30: {type: weapon-system, names: {en: Su-30}}
  ^^^^^ entity.unused
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  ^^^^^^^ entity.unused
--- a.txt
Putin and Lavrov
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin}
  - {entity: lavrov, exact: Lavrov, status: removed}
`;

export const right = {
  "all are mentioned, or a variant is": `
--- glossator.yaml
rules: {entity.unused: info}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
--- a.txt
Putin and a Su-30SM
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin}
  - {entity: su-30sm, exact: Su-30SM}
`,
  "nobody asked": `
--- people.ann.yaml
version: 1
entities:
  shoigu: {type: person, names: {en: Shoigu}}
`,
};
