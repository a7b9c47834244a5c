export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: [Путин, Владимир Путин, Путин]}}
                                                            ^^^^^ entity.name-repeated: "Путин" stands twice among the names of "putin" in "ru"; remove one.
  fedor: {type: person, names: {ru: [Фёдор, {text: Федор, hidden: true}]}}
                                                   ^^^^^ entity.name-repeated: "Федор" stands twice
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: [Putin, Vladimir Putin], vi: [Putin]}}
  vlad: {type: person, names: {en: [Vlad, vlad]}}
`;
