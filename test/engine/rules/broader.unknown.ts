export const wrong = `
--- weapons.ann.yaml
version: 1
entities:
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
                                                                ^^^^^ broader.unknown: No entity "su-30" in this corpus. Did you mean "su-30sm"?
`;

export const right = `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
`;
