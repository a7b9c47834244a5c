export const wrong = `
--- talks.txt
министр обороны Шойгу
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: министр обороны, gloss: g}
  - {exact: обороны Шойгу, gloss: h}
            ^^^^^^^^^^^^^ mention.crossing: "обороны Шойгу" overlaps "министр обороны" in the text; shorten one of them.
`;

export const right = `
--- talks.txt
министр обороны Шойгу
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: министр обороны, gloss: g}
  - {exact: министр обороны Шойгу, gloss: h}
  - {exact: Шойгу, gloss: i}
`;
