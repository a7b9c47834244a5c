export const wrong = `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}, broader: su-30sm}
                                                            ^^^^^^^ broader.cycle: "su-30" is broader than itself (su-30 → su-30sm → su-30); remove one "broader" of this circle.
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
                                                                ^^^^^ broader.cycle: "su-30sm" is broader than itself (su-30sm → su-30 → su-30sm)
  su-30smd: {type: weapon-system, names: {en: Su-30SMD}, broader: su-30sm}
`;

export const right = `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  su-30smd: {type: weapon-system, names: {en: Su-30SMD}, broader: su-30sm}
`;
