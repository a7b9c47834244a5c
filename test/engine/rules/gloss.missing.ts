export const wrong = `
--- glossator.yaml
languages: [en, ru, vi]
rules: {gloss.missing: warning}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, gloss: {en: president, ru: президент}}
  ^^^^^ gloss.missing: "putin" has no gloss in vi; add one.
  shoigu: {type: person, names: {en: Shoigu}}
  ^^^^^^ gloss.missing: "shoigu" has no gloss in en, ru, vi; add one.
`;

export const right = {
  "all are there, or one for all": `
--- glossator.yaml
languages: [en, ru, vi]
rules: {gloss.missing: warning}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, gloss: {en-GB: president, ru: президент, vi: tổng thống}}
  shoigu: {type: person, names: {en: Shoigu}, gloss: minister}
`,
  "nobody asked": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
`,
};
