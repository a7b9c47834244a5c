export const wrong = `
--- talks.txt.ann.yaml
version: 1
^ source.missing: The source text "talks.txt" does not exist; put it beside this file or name another in \`source.path\`.
mentions: [{gloss: g, exact: x}]
--- more.ann.yaml
version: 1
source: {path: sub/talks.txt}
               ^^^^^^^^^^^^^ source.missing: The source text "sub/talks.txt" does not exist; correct "path" in source.
`;

export const right = `
--- talks.txt.ann.yaml
version: 1
mentions: [{gloss: g, exact: x}]
--- talks.txt
x
--- more.ann.yaml
version: 1
source: {path: sub/talks.txt}
--- sub/talks.txt
x
`;
