/** Annotation files that keep to the format, by name. */
export const rightFiles: Record<string, string> = {
  "the design's example": `
version: 1
source:
  path: talks.txt
  lang: ru
  date: 2016-08-09
  title: Рогозин прибыл в Баку
  url: https://example.org/talks
entities:
  dmitry-rogozin:
    type: person
    names:
      ru: [Дмитрий Рогозин, Рогозин]
      en: Dmitry Rogozin
      vi: Dmitry Rogozin
    gloss:
      en: Oversaw the Russian defence industry as deputy prime minister.
    roles:
      - {title: {en: Deputy Prime Minister of Russia}, from: 2011-12, to: 2018-05}
    sameAs: [https://www.wikidata.org/entity/Q1]
  su-30sm:
    type: weapon-system
    names: {ru: Су-30СМ, en: Su-30SM}
    broader: su-30
    designations: {NATO: Flanker-H}
mentions:
  - entity: dmitry-rogozin
    exact: Дмитрий Рогозин
    prefix: Российской Федерации
    suffix: ", отвечающий за"
  - exact: ВТС
    gloss: {en: "military-technical cooperation, i.e. arms sales"}
`,
  "every other key": `
version: 1
entities:
  hassan-rouhani:
    type: person
    gender: male
    names: {ru: [Хасан Рухани, {text: Рухани, indeclinable: true, forms: [Рухани], hidden: false}]}
    gloss: A cleric
    roles: [{title: President, from: 2013}]
    sameAs: https://example.org/
  kuznetsov: {type: ship, names: {en: Kuznetsov}, designations: {NATO: [a, b]}}
mentions:
  - {entity: a, exact: [Владимир, Путин], occurrence: 2, cert: low, status: suggested, date: 2016-08, form: pronoun, resp: me, note: 1}
`,
  "words that YAML takes for something else": `
version: 1
mentions:
  - {gloss: 1.10, exact: 300}
  - {gloss: {no: nei}, exact: true, prefix: 12, suffix: 1e3}
`,
  "a file just begun": "version: 1\nsource:\nentities:\nmentions:\n",
};

/** Annotation files with one mistake each, by the mistake. */
export const wrongFiles: Record<string, string> = {
  "nothing at all": "",
  "a list": "[]",
  "a file without version": "mentions: []",
  "a version of the future": "version: 2",
  "an unknown key": "version: 1\nmention: []",
  "an unknown key of source": "version: 1\nsource: {file: a.txt}",
  "a date that is none": "version: 1\nsource: {date: August 2016}",
  "a month that is none": "version: 1\nsource: {date: 2016-13}",
  "a language that is none": "version: 1\nsource: {lang: Русский язык}",
  "entities as a list": "version: 1\nentities: [a]",
  "an id with a capital": "version: 1\nentities: {Rogozin: {type: person}}",
  "an id with a space": "version: 1\nentities: {dmitry rogozin: {type: person}}",
  "an entity without type": "version: 1\nentities: {a: {names: {en: A}}}",
  "an entity that is a word": "version: 1\nentities: {a: person}",
  "names without a language": "version: 1\nentities: {a: {type: person, names: A}}",
  "a name without text": "version: 1\nentities: {a: {type: person, names: {en: {hidden: true}}}}",
  "a gender that is none": "version: 1\nentities: {a: {type: person, gender: m}}",
  "a role without title": "version: 1\nentities: {a: {type: person, roles: [{from: 2011}]}}",
  "roles without a list": "version: 1\nentities: {a: {type: person, roles: {title: President}}}",
  "mentions as a mapping": "version: 1\nmentions: {entity: a, exact: b}",
  "a mention without words": "version: 1\nmentions: [{entity: a}]",
  "a mention with an empty list of words": "version: 1\nmentions: [{entity: a, exact: []}]",
  "a mention that says nothing": "version: 1\nmentions: [{exact: a}]",
  "an unknown key of a mention": "version: 1\nmentions: [{entity: a, exact: b, offset: 12}]",
  "an occurrence of zero": "version: 1\nmentions: [{entity: a, exact: b, occurrence: 0}]",
  "a certainty that is none": "version: 1\nmentions: [{entity: a, exact: b, cert: maybe}]",
  "a status that is none": "version: 1\nmentions: [{entity: a, exact: b, status: done}]",
};

/** Files glossator.yaml that keep to the format, by name. */
export const rightConfigs: Record<string, string> = {
  "an empty file": "",
  "every key": `
include: ["**/*.ann.yaml"]
exclude: drafts/**
languages: [en, ru, zh-Hant]
types: [ship]
rules: {anchor.orphan: warning, gloss.link: off, mention.crossing: info, entity.unknown: error}
`,
};

/** Files glossator.yaml with one mistake each, by the mistake. */
export const wrongConfigs: Record<string, string> = {
  "a list": "[]",
  "an unknown key": "language: en",
  "a language that is none": "languages: [English!]",
  "a rule that does not exist": "rules: {anchor.lost: off}",
  "a severity that does not exist": "rules: {anchor.orphan: warn}",
  "a glob that is a number": "include: 3",
};
