export const wrong = `
--- people.ann.yaml
version: 1 \0
^ file.unreadable: This annotation file is not UTF-8 text; save it as UTF-8.
`;

export const right = `
--- people.ann.yaml
version: 1
`;
