export const wrong = `
--- people.ann.yaml
version: 1
entities:
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ, en: Su-30SM}, broader: su-30}
--- a.txt
Прибыли Су-30СМ.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: flanker, exact: Су-30СМ}
             ^^^^^^^ variant.too-general: "Су-30СМ" is a name of "su-30sm", a variant of "flanker"; link the mention to "su-30sm".
`;

export const right = {
  "linked to what it says": `
--- people.ann.yaml
version: 1
entities:
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ, en: Su-30SM}, broader: su-30}
--- a.txt
Прибыли Су-30СМ.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30sm, exact: Су-30СМ}
`,
  "a name of both": `
--- people.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {en: [S-300, Favorit]}}
  s-300pm: {type: weapon-system, names: {en: [S-300PM, Favorit]}, broader: s-300}
--- a.txt
Favorit
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: s-300, exact: Favorit}
`,
};
