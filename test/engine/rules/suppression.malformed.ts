export const wrong = `
--- talks.txt.ann.yaml
# glossator-ignore
^^^^^^^^^^^^^^^^^^ suppression.malformed: Say which problem is ignored and why
# glossator-ignore source.mising It will be added.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression.malformed: There is no problem "source.mising" to ignore. Did you mean "source.missing"?
# glossator-ignore source.missing
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression.malformed: Say why source.missing is ignored, behind its name.
version: 1
source: {path: gone.txt}
               ^^^^^^^^ source.missing
mentions: []
`;

export const right = `
--- talks.txt.ann.yaml
version: 1
# glossator-ignore source.missing It will be added.
source: {path: gone.txt}
mentions: []
`;
