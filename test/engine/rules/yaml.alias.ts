export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: &p person
          ^^ yaml.alias: The YAML anchor &p is not used here; remove it.
    names: {en: Putin}
  biden:
    type: person
    <<: *p
    ^^ yaml.alias: Merge keys are not used here; write the keys out.
    names: {en: Biden}
  musk:
    type: person
    names: {en: Musk}
    gloss: *p
           ^^ yaml.alias: YAML aliases are not used here; write the value out.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
  biden:
    type: person
    names: {en: Biden}
  musk:
    type: person
    names: {en: Musk}
    gloss: "*p & more"
`;
