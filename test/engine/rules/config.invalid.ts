export const wrong = `
--- glossator.yaml
languages: {en: 1}
           ^^^^^^^ config.invalid: "languages" must be a single value or a list.
colour: blue
^^^^^^ config.invalid: glossator.yaml has no key "colour".
rules:
  anchor.orfan: error
  ^^^^^^^^^^^^ config.invalid: There is no rule "anchor.orfan". Did you mean "anchor.orphan"?
  anchor.orphan: fatal
                 ^^^^^ config.invalid: "fatal" is no value of "anchor.orphan". Use error, warning, info or off.
`;

export const right = `
--- glossator.yaml
languages: [en]
rules:
  anchor.orphan: warning
`;
