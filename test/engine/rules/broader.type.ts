export const wrong = {
  "in another file": `
--- a.ann.yaml
version: 1
entities:
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: sukhoi}
                                                                ^^^^^^ broader.type: "su-30sm" is a weapon-system and "sukhoi" a organization; correct one of the types, or "broader".
--- b.ann.yaml
version: 1
entities:
  sukhoi: {type: organization, names: {en: Sukhoi}}
`,
};

export const right = {
  "one type": `
--- people.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
`,
};
