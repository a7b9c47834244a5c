export const wrong = `
--- people.ann.yaml
version: 1
entities:
  [putin, biden]: {type: person, names: {en: Putin}}
  ^^^^^^^^^^^^^^ yaml.key: A key must be a plain word; write \`key: value\`.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
`;
