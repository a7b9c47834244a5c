export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, role: []}
                                            ^^^^ schema.unknown-key: The entity "putin" has no key "role". Did you mean "roles"?
notes: none
^^^^^ schema.unknown-key: An annotation file has no key "notes".
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: []}
`;
