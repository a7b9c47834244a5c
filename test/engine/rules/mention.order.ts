export const wrong = `
--- talks.txt
Путин, Шойгу, Рогозин и Лавров
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Шойгу, gloss: a}
  - {exact: Никто, gloss: b, status: removed}
  - {exact: Путин, gloss: c}
            ^^^^^ mention.order: "Путин" stands in the text before "Шойгу", which is annotated above it; put the mentions in the order of the text.
  - {exact: Лавров, gloss: d}
  - {exact: Рогозин, gloss: e}
`;

export const right = `
--- talks.txt
Путин, Шойгу, Рогозин и Лавров
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: c}
  - {exact: Шойгу, gloss: a}
  - {exact: Никто, gloss: b, status: removed}
  - {exact: Рогозин, gloss: e}
  - {exact: Рогозин и Лавров, gloss: f}
  - {exact: Лавров, gloss: d}
`;
