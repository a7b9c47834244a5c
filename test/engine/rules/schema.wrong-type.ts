export const wrong = `
--- people.ann.yaml
version: 1
source: talks.txt
        ^^^^^^^^^ schema.wrong-type: "source" must be a mapping of keys to values.
entities:
  putin: {type: [person], names: {en: Putin}, roles: President}
                ^^^^^^^^ schema.wrong-type: "type" must be a single value.
                                                     ^^^^^^^^^ schema.wrong-type: "roles" must be a list, each with a title and dates.
  s-300: {type: weapon-system, names: {en: S-300}, designations: [SA-10]}
                                                                 ^^^^^^^ schema.wrong-type: "designations" must be a mapping of keys to values, such as {NATO: Flanker-H}.
mentions: Putin
^^^^^^^^ schema.wrong-type: "mentions" must be a list; begin each mention with "- ".
--- list.ann.yaml
- version: 1
^^^^^^^^^^^^ schema.wrong-type: An annotation file must be a mapping of keys to values.
`;

export const right = `
--- people.ann.yaml
version: 1
source: {lang: en}
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
mentions: []
`;
