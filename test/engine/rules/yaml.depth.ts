export const wrong = `
--- people.ann.yaml
version: 1
source: ${"[".repeat(64)}${"]".repeat(64)}
${" ".repeat(8 + 63)}^ yaml.depth: This is nested more than 64 levels deep; flatten it so that the file can be read.
`;

export const right = `
--- people.ann.yaml
version: 1
source: {title: "[[[[[[[["}
`;
