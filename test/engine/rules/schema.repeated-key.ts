export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, en: Vladimir Putin}}
                                           ^^ schema.repeated-key: "names" has the key "en" twice; keep one.
  putin: {type: person, names: {en: Putin}}
  ^^^^^ schema.repeated-key: "entities" has the key "putin" twice; keep one.
version: 1
^^^^^^^ schema.repeated-key: An annotation file has the key "version" twice; keep one.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, ru: Путин}}
`;
