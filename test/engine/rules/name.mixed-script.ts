export const wrong = `
--- people.ann.yaml
version: 1
entities:
  mig: {type: weapon-system, names: {ru: [МиG-29, GPS-приёмник]}}
                                          ^^^^^^ name.mixed-script: "МиG-29" has a word of both Latin and Cyrillic letters; write it in one script, or make it a hidden name.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  mig: {type: weapon-system, names: {ru: [МиГ-29, {text: МиG-29, hidden: true}, GPS-приёмник], en: MiG-29}}
`;
