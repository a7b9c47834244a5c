export const wrong = `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, gloss: g}
            ^^^^^^^ anchor.orphan: "Рогозин" is not in the text; correct "exact" or remove the mention.
  - {exact: Путин, occurrence: 3, gloss: g}
            ^^^^^ anchor.orphan: "Путин" stands in 2 places with these surroundings, so there is no occurrence 3.
  - {exact: Путин, prefix: в Кремле, suffix: принял министра, gloss: g}
            ^^^^^ anchor.orphan: "Путин" stands in the text, but not with these words around it; correct prefix and suffix.
`;

export const right = `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, occurrence: 2, gloss: g}
  - {exact: Рогозин, status: removed, gloss: g}
`;
