export const wrong = `
--- people.ann.yaml
entities:
^ schema.version: This file has no version; begin it with \`version: 1\`.
--- weapons.ann.yaml
version: 2
         ^ schema.version: Version 2 is not known here; this program reads version 1.
`;

export const right = `
--- people.ann.yaml
version: 1
`;
