export const wrong = `
--- a.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
  ^^^^^ entity.duplicate: The entity "putin" is declared 2 times; keep one declaration.
--- b.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  ^^^^^ entity.duplicate: The entity "putin" is declared 2 times; keep one declaration.
`;

export const right = `
--- a.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин, en: Putin}}
--- b.ann.yaml
version: 1
entities:
  v-putin: {type: person, names: {en: Vladimir Putin}}
`;
