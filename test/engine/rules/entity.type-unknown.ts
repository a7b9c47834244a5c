export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: persn, names: {ru: Путин}}
                ^^^^^ entity.type-unknown: There is no entity type "persn". Did you mean "person"?
  kuznetsov: {type: ship, names: {ru: Кузнецов}}
                    ^^^^ entity.type-unknown: There is no entity type "ship". Add it to \`types\` in glossator.yaml.
`;

export const right = `
--- glossator.yaml
types: [ship]
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
  kuznetsov: {type: ship, names: {ru: Кузнецов}}
`;
