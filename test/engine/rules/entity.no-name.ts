export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person}
  ^^^^^ entity.no-name: The entity "putin" has no name to show; add "names".
  biden: {type: person, names: {en: {text: Bidden, hidden: true}}}
  ^^^^^ entity.no-name
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  biden: {type: person, names: {en: [Biden, {text: Bidden, hidden: true}]}}
`;
