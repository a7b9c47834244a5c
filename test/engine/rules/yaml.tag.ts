export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: !!str person
          ^^^^^ yaml.tag: The YAML tag !!str is not used here; remove it.
    names: !local {en: Putin}
           ^^^^^^ yaml.tag: The YAML tag !local is not used here; remove it.
    gloss: !!binary R2xvc3M=
           ^^^^^^^^ yaml.tag: The YAML tag !!binary is not used here; remove it.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: "!important"
`;
