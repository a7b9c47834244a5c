export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    roles: [{title: President, from: 2012-05, to: 2008-05}]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role.dates: This role ends in 2008-05, before it begins in 2012-05; correct one of the dates.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    roles: [{title: President, from: 2000-05, to: 2008}, {title: President, from: 2012-05, to: 2012-05}]
`;
