export const wrong = `
--- talks.ann.yaml
version: 1
source: {path: ../../etc/passwd}
               ^^^^^^^^^^^^^^^^ source.outside-root: The source text "../../etc/passwd" lies outside the corpus; move it below the folder of glossator.yaml.
mentions: [{gloss: g, exact: root}]
`;

export const right = `
--- sub/talks.ann.yaml
version: 1
source: {path: ../talks.txt}
mentions: [{gloss: g, exact: root}]
--- talks.txt
root
`;
