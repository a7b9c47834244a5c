export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: "Putin}}
                                    ^^^^^^^^ yaml.syntax: Quoted words are not closed; write the " that is missing.
  biden: {type: person, names: {en: Biden}}
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: "Putin"}}
  biden: {type: person, names: {en: Biden}}
`;
