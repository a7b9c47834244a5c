export const wrong = `
--- people.ann.yaml
version: 1
entities:
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ, en: Su-30SM}, broader: su-30}
--- a.txt
Прибыли Су-30 и Flanker.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30sm, exact: Су-30}
             ^^^^^^^ variant.too-specific: "Су-30" is a name of "su-30" and none of "su-30sm"; link the mention to "su-30", or give "su-30sm" this name.
  - {entity: su-30sm, exact: Flanker}
             ^^^^^^^ variant.too-specific: "Flanker" is a name of "flanker"
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
Прибыли Су-30 и Су-30СМ.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30, suffix: и}
  - {entity: su-30sm, exact: Су-30СМ}
`,
  "the text said before which one it means": `
--- people.ann.yaml
version: 1
entities:
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ, en: Su-30SM}, broader: su-30}
--- a.txt
Прибыли Су-30СМ. Эти Су-30 новые.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30sm, exact: Су-30СМ}
  - {entity: su-30sm, exact: Су-30, suffix: новые}
`,
  "a description, or inflected": `
--- people.ann.yaml
version: 1
entities:
  flanker: {type: weapon-system, names: {en: Flanker}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, broader: flanker}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ, en: Su-30SM}, broader: su-30}
--- a.txt
the fighter and the Flankers
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30sm, exact: fighter, form: description}
  - {entity: su-30sm, exact: Flankers}
`,
};
