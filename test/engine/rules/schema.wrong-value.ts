export const wrong = `
--- people.ann.yaml
version: 1
source: {date: 2016-02-30, lang: русский}
               ^^^^^^^^^^ schema.wrong-value: "2016-02-30" is no date; write 2016, 2016-08 or 2016-08-09.
                                 ^^^^^^^ schema.wrong-value: "русский" is no language code; use one such as en, ru or vi.
entities:
  V Putin: {type: person, names: {en: Putin}, gender: m}
  ^^^^^^^ schema.wrong-value: "V Putin" cannot be an entity's id; write small letters and digits, joined by hyphens.
                                                      ^ schema.wrong-value: "m" is no value of "gender". Use male or female.
mentions:
  - {gloss: g, exact: x, occurrence: 0, status: removed}
                                     ^ schema.wrong-value: "0" is no occurrence; count from 1.
  - {gloss: g, exact: x, cert: sure, status: removed}
                               ^^^^ schema.wrong-value: "sure" is no value of "cert". Use high, medium, low or unknown.
  - {gloss: g, exact: x, form: noun, status: removed}
                               ^^^^ schema.wrong-value: "noun" is no value of "form". Use name, description or pronoun.
  - {gloss: g, exact: x, status: old}
                                 ^^^ schema.wrong-value: "old" is no value of "status". Use accepted, suggested, rejected or removed.
  - {gloss: g, exact: x, status: removed, date: 2016-13}
                                                ^^^^^^^ schema.wrong-value: "2016-13" is no date; write 2016, 2016-08 or 2016-08-09.
--- people
x
`;

export const right = `
--- people.ann.yaml
version: 1
source: {date: 2016-02-29, lang: ru}
entities:
  v-putin: {type: person, names: {en: Putin}, gender: male}
mentions:
  - {gloss: g, exact: x, occurrence: 1, cert: low, form: name, status: accepted, date: 2016-08-09}
--- people
x
`;
