export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin: {names: {en: Putin}}
  ^^^^^ schema.missing-key: The entity "putin" has no type; add one such as person or weapon-system.
  biden:
    type:
    ^^^^ schema.missing-key: "type" has no value; write one or remove the key.
    names: {en: [Biden, {hidden: true}]}
                        ^^^^^^^^^^^^^^ schema.missing-key: A name needs the key "text".
    roles: [{from: 2021}]
            ^^^^^^^^^^^^ schema.missing-key: A role needs the key "title".
  musk:
  ^^^^ schema.missing-key: The entity "musk" says nothing; give it a type and names.
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  biden:
    type: person
    names: {en: [Biden, {text: Bidden, hidden: true}]}
    roles: [{title: President, from: 2021}]
`;
