export const wrong = `
--- talks.txt
Путин и Путина
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
  - {exact: Путин, suffix: и, gloss: president}
            ^^^^^ mention.duplicate: "Путин" is annotated here a second time; remove one of the two mentions.
`;

export const right = `
--- talks.txt
Путин и Путина
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
  - {exact: Путин, gloss: another gloss}
  - {exact: Путина, gloss: president}
`;
