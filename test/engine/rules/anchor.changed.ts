export const wrong = `
--- talks.txt
Утром министр обороны Рогозина встретил у трапа.
                      ^^^^^^^^ anchor.changed: "Рогозин" is "Рогозина" in the text now; accept the new words, or correct the mention.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, prefix: министр обороны, suffix: встретил у трапа, gloss: g}
            ^^^^^^^ anchor.changed: "Рогозин" is "Рогозина" in the text now; accept the new words, or correct the mention.
`;

export const right = `
--- talks.txt
Утром министр обороны Рогозина встретил у трапа.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозина, prefix: министр обороны, suffix: встретил у трапа, gloss: g}
`;
