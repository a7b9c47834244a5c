export const wrong = `
--- talks.txt
Путин и Путин
^^^^^ anchor.ambiguous: A mention of a gloss fits 2 places equally well, this one too; say which in its selector.
        ^^^^^ anchor.ambiguous
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: g}
            ^^^^^ anchor.ambiguous: "Путин" fits 2 places equally well; add words to prefix or suffix, or an occurrence.
`;

export const right = `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, suffix: и, gloss: g}
  - {exact: Путин, occurrence: 2, gloss: g}
`;
