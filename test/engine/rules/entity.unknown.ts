export const wrong = `
--- talks.txt
Рогозин и Путин
--- talks.txt.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {ru: Рогозин}}
mentions:
  - {entity: rogozin, exact: Рогозин}
             ^^^^^^^ entity.unknown: No entity "rogozin" in this corpus. Did you mean "dmitry-rogozin"?
  - {entity: putin, exact: Путин}
             ^^^^^ entity.unknown: No entity "putin" in this corpus. Declare it under \`entities:\`.
  - {entity: nobody, exact: Никто, status: rejected}
`;

export const right = `
--- talks.txt
Рогозин и Путин
--- talks.txt.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {ru: Рогозин}}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
  - {entity: putin, exact: Путин}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
`;
