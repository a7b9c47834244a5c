export const wrong = {
  "somebody has roles, and no date says which": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
  baku: {type: place, names: {en: Baku}}
--- a.txt
Putin in Baku
--- a.txt.ann.yaml
version: 1
^ source.date: The text has no date, so no role of "putin" can be shown; add "date" to source.
mentions:
  - {entity: baku, exact: Baku, status: rejected}
  - {entity: putin, exact: Putin}
`,
  "a date that is none": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
--- a.txt
Putin
--- a.txt.ann.yaml
version: 1
^ source.date
source: {date: yesterday}
               ^^^^^^^^^ schema.wrong-value: "yesterday" is no date
mentions:
  - {entity: putin, exact: Putin}
`,
};

export const right = {
  "nobody has roles": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
--- a.txt
Putin
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin}
`,
  "there is a date": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
--- a.txt
Putin
--- a.txt.ann.yaml
version: 1
source: {date: 2016}
mentions:
  - {entity: putin, exact: Putin}
`,
  "the only mention does not count": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
--- a.txt
Putin
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin, status: rejected}
`,
};
