export const wrong = `
--- talks.txt.ann.yaml
version: 1
^ source.not-text: The source text "talks.txt" is not UTF-8 text; save it as UTF-8.
mentions: [{gloss: g, exact: x}]
--- talks.txt
x \0
`;

export const right = `
--- talks.txt.ann.yaml
version: 1
mentions: [{gloss: g, exact: x}]
--- talks.txt
x
`;
