import type { Code } from "../../server/src/engine/rules/codes";

/**
 * For every code a corpus that has the problem, marked where it is reported, and the same corpus put right. A mark is
 * the code, or the code and the words of its message; a mark below the first column stands for the file as a whole.
 */
export const rules: Record<Code, { readonly wrong: string; readonly right: string }> = {
  "yaml.syntax": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: "Putin}}
                                    ^^^^^^^^ yaml.syntax: Quoted words are not closed; write the " that is missing.
  biden: {type: person, names: {en: Biden}}
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: "Putin"}}
  biden: {type: person, names: {en: Biden}}
`,
  },
  "yaml.alias": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: &p person
          ^^ yaml.alias: The YAML anchor &p is not used here; remove it.
    names: {en: Putin}
  biden:
    type: person
    <<: *p
    ^^ yaml.alias: Merge keys are not used here; write the keys out.
    names: {en: Biden}
  musk:
    type: person
    names: {en: Musk}
    gloss: *p
           ^^ yaml.alias: YAML aliases are not used here; write the value out.
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
  biden:
    type: person
    names: {en: Biden}
  musk:
    type: person
    names: {en: Musk}
    gloss: "*p & more"
`,
  },
  "yaml.tag": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: !!str person
          ^^^^^ yaml.tag: The YAML tag !!str is not used here; remove it.
    names: !local {en: Putin}
           ^^^^^^ yaml.tag: The YAML tag !local is not used here; remove it.
    gloss: !!binary R2xvc3M=
           ^^^^^^^^ yaml.tag: The YAML tag !!binary is not used here; remove it.
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: "!important"
`,
  },
  "yaml.depth": {
    wrong: `
--- people.ann.yaml
version: 1
source: ${"[".repeat(64)}${"]".repeat(64)}
${" ".repeat(8 + 63)}^ yaml.depth: This is nested more than 64 levels deep; flatten it so that the file can be read.
`,
    right: `
--- people.ann.yaml
version: 1
source: {title: "[[[[[[[["}
`,
  },
  "yaml.key": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  [putin, biden]: {type: person, names: {en: Putin}}
  ^^^^^^^^^^^^^^ yaml.key: A key must be a plain word; write \`key: value\`.
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
`,
  },
  "file.unreadable": {
    wrong: `
--- people.ann.yaml
version: 1 \0
^ file.unreadable: This annotation file is not UTF-8 text; save it as UTF-8.
`,
    right: `
--- people.ann.yaml
version: 1
`,
  },
  "config.invalid": {
    wrong: `
--- glossator.yaml
languages: {en: 1}
           ^^^^^^^ config.invalid: "languages" must be a single value or a list.
colour: blue
^^^^^^ config.invalid: glossator.yaml has no key "colour".
rules:
  anchor.orfan: error
  ^^^^^^^^^^^^ config.invalid: There is no rule "anchor.orfan". Did you mean "anchor.orphan"?
  anchor.orphan: fatal
                 ^^^^^ config.invalid: "fatal" is no value of "anchor.orphan". Use error, warning, info or off.
`,
    right: `
--- glossator.yaml
languages: [en]
rules:
  anchor.orphan: warning
`,
  },
  "schema.version": {
    wrong: `
--- people.ann.yaml
entities:
^ schema.version: This file has no version; begin it with \`version: 1\`.
--- weapons.ann.yaml
version: 2
         ^ schema.version: Version 2 is not known here; this program reads version 1.
`,
    right: `
--- people.ann.yaml
version: 1
`,
  },
  "schema.unknown-key": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, role: []}
                                            ^^^^ schema.unknown-key: The entity "putin" has no key "role". Did you mean "roles"?
notes: none
^^^^^ schema.unknown-key: An annotation file has no key "notes".
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}, roles: []}
`,
  },
  "schema.repeated-key": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, en: Vladimir Putin}}
                                           ^^ schema.repeated-key: "names" has the key "en" twice; keep one.
  putin: {type: person, names: {en: Putin}}
  ^^^^^ schema.repeated-key: "entities" has the key "putin" twice; keep one.
version: 1
^^^^^^^ schema.repeated-key: An annotation file has the key "version" twice; keep one.
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, ru: Путин}}
`,
  },
  "schema.missing-key": {
    wrong: `
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
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  biden:
    type: person
    names: {en: [Biden, {text: Bidden, hidden: true}]}
    roles: [{title: President, from: 2021}]
`,
  },
  "schema.wrong-type": {
    wrong: `
--- people.ann.yaml
version: 1
source: talks.txt
        ^^^^^^^^^ schema.wrong-type: "source" must be a mapping of keys to values.
entities:
  putin: {type: [person], names: {en: Putin}, roles: President}
                ^^^^^^^^ schema.wrong-type: "type" must be a single value.
                                                     ^^^^^^^^^ schema.wrong-type: "roles" must be a list, each with a title and dates.
mentions: Putin
^^^^^^^^ schema.wrong-type: "mentions" must be a list; begin each mention with "- ".
--- list.ann.yaml
- version: 1
^^^^^^^^^^^^ schema.wrong-type: An annotation file must be a mapping of keys to values.
`,
    right: `
--- people.ann.yaml
version: 1
source: {lang: en}
entities:
  putin: {type: person, names: {en: Putin}, roles: [{title: President}]}
mentions: []
`,
  },
  "schema.wrong-value": {
    wrong: `
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
`,
    right: `
--- people.ann.yaml
version: 1
source: {date: 2016-02-29, lang: ru}
entities:
  v-putin: {type: person, names: {en: Putin}, gender: male}
mentions:
  - {gloss: g, exact: x, occurrence: 1, cert: low, form: name, status: accepted, date: 2016-08-09}
--- people
x
`,
  },
  "source.missing": {
    wrong: `
--- talks.txt.ann.yaml
version: 1
^ source.missing: The source text "talks.txt" does not exist; put it beside this file or name another in \`source.path\`.
mentions: [{gloss: g, exact: x}]
--- more.ann.yaml
version: 1
source: {path: sub/talks.txt}
               ^^^^^^^^^^^^^ source.missing: The source text "sub/talks.txt" does not exist; correct "path" in source.
`,
    right: `
--- talks.txt.ann.yaml
version: 1
mentions: [{gloss: g, exact: x}]
--- talks.txt
x
--- more.ann.yaml
version: 1
source: {path: sub/talks.txt}
--- sub/talks.txt
x
`,
  },
  "source.not-text": {
    wrong: `
--- talks.txt.ann.yaml
version: 1
^ source.not-text: The source text "talks.txt" is not UTF-8 text; save it as UTF-8.
mentions: [{gloss: g, exact: x}]
--- talks.txt
x \0
`,
    right: `
--- talks.txt.ann.yaml
version: 1
mentions: [{gloss: g, exact: x}]
--- talks.txt
x
`,
  },
  "source.outside-root": {
    wrong: `
--- talks.ann.yaml
version: 1
source: {path: ../../etc/passwd}
               ^^^^^^^^^^^^^^^^ source.outside-root: The source text "../../etc/passwd" lies outside the corpus; move it below the folder of glossator.yaml.
mentions: [{gloss: g, exact: root}]
`,
    right: `
--- sub/talks.ann.yaml
version: 1
source: {path: ../talks.txt}
mentions: [{gloss: g, exact: root}]
--- talks.txt
root
`,
  },
  "entity.unknown": {
    wrong: `
--- talks.txt
Рогозин и Путин
--- talks.txt.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {ru: Рогозин}}
mentions:
  - {entity: rogozin, exact: Рогозин}
             ^^^^^^^ entity.unknown: No entity "rogozin" in this corpus. Did you mean "dmitry-rogozin"?
  - {entity: putin, exact: Путин}
             ^^^^^ entity.unknown: No entity "putin" in this corpus. Declare it under \`entities:\`.
  - {entity: nobody, exact: Никто, status: rejected}
`,
    right: `
--- talks.txt
Рогозин и Путин
--- talks.txt.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {ru: Рогозин}}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
  - {entity: putin, exact: Путин}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
`,
  },
  "entity.duplicate": {
    wrong: `
--- a.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
  ^^^^^ entity.duplicate: The entity "putin" is declared 2 times; keep one declaration.
--- b.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  ^^^^^ entity.duplicate: The entity "putin" is declared 2 times; keep one declaration.
`,
    right: `
--- a.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин, en: Putin}}
--- b.ann.yaml
version: 1
entities:
  v-putin: {type: person, names: {en: Putin}}
`,
  },
  "entity.type-unknown": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: persn, names: {ru: Путин}}
                ^^^^^ entity.type-unknown: There is no entity type "persn". Did you mean "person"?
  kuznetsov: {type: ship, names: {ru: Кузнецов}}
                    ^^^^ entity.type-unknown: There is no entity type "ship". Add it to \`types\` in glossator.yaml.
`,
    right: `
--- glossator.yaml
types: [ship]
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
  kuznetsov: {type: ship, names: {ru: Кузнецов}}
`,
  },
  "entity.no-name": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person}
  ^^^^^ entity.no-name: The entity "putin" has no name to show; add "names".
  biden: {type: person, names: {en: {text: Bidden, hidden: true}}}
  ^^^^^ entity.no-name
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin}}
  biden: {type: person, names: {en: [Biden, {text: Bidden, hidden: true}]}}
`,
  },
  "broader.unknown": {
    wrong: `
--- weapons.ann.yaml
version: 1
entities:
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
                                                                ^^^^^ broader.unknown: No entity "su-30" in this corpus. Did you mean "su-30sm"?
`,
    right: `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
`,
  },
  "broader.cycle": {
    wrong: `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}, broader: su-30sm}
                                                            ^^^^^^^ broader.cycle: "su-30" is broader than itself (su-30 → su-30sm → su-30); remove one "broader" of this circle.
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
                                                                ^^^^^ broader.cycle: "su-30sm" is broader than itself (su-30sm → su-30 → su-30sm)
  su-30smd: {type: weapon-system, names: {en: Su-30SMD}, broader: su-30sm}
`,
    right: `
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  su-30smd: {type: weapon-system, names: {en: Su-30SMD}, broader: su-30sm}
`,
  },
  "role.dates": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    roles: [{title: President, from: 2012-05, to: 2008-05}]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role.dates: This role ends in 2008-05, before it begins in 2012-05; correct one of the dates.
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    roles: [{title: President, from: 2000-05, to: 2008}, {title: President, from: 2012-05, to: 2012-05}]
`,
  },
  "gloss.link": {
    wrong: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: {en: "[run](command:workbench.action.quit)"}
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "command:workbench.action.quit" is no http or https address, so it is never shown as one; correct or remove it.
    sameAs: [www.wikidata.org/entity/Q7747]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "www.wikidata.org/entity/Q7747" is no http or https address
mentions:
  - {exact: Putin, status: removed, gloss: "[see](file:///x) and [see](http://x)"}
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "file:///x" is no
--- people
Putin
`,
    right: `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: {en: "[see](https://example.org/)"}
    sameAs: [https://www.wikidata.org/entity/Q7747]
`,
  },
  "mention.empty": {
    wrong: `
--- talks.txt
Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин}
     ^^^^^ mention.empty: This mention says nothing; give it "entity" or "gloss".
  - {gloss: president}
     ^^^^^ mention.empty: This mention has no words; give it "exact".
  - {gloss: president, exact: []}
     ^^^^^ mention.empty: This mention has no words; give it "exact".
`,
    right: `
--- talks.txt
Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
`,
  },
  "mention.duplicate": {
    wrong: `
--- talks.txt
Путин и Путина
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
  - {exact: Путин, suffix: и, gloss: president}
            ^^^^^ mention.duplicate: "Путин" is annotated here a second time; remove one of the two mentions.
`,
    right: `
--- talks.txt
Путин и Путина
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: president}
  - {exact: Путин, gloss: another gloss}
  - {exact: Путина, gloss: president}
`,
  },
  "mention.crossing": {
    wrong: `
--- talks.txt
министр обороны Шойгу
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: министр обороны, gloss: g}
  - {exact: обороны Шойгу, gloss: h}
            ^^^^^^^^^^^^^ mention.crossing: "обороны Шойгу" overlaps "министр обороны" in the text; shorten one of them.
`,
    right: `
--- talks.txt
министр обороны Шойгу
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: министр обороны, gloss: g}
  - {exact: министр обороны Шойгу, gloss: h}
  - {exact: Шойгу, gloss: i}
`,
  },
  "mention.order": {
    wrong: `
--- talks.txt
Путин, Шойгу, Рогозин и Лавров
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Шойгу, gloss: a}
  - {exact: Никто, gloss: b, status: removed}
  - {exact: Путин, gloss: c}
            ^^^^^ mention.order: "Путин" stands in the text before "Шойгу", which is annotated above it; put the mentions in the order of the text.
  - {exact: Лавров, gloss: d}
  - {exact: Рогозин, gloss: e}
`,
    right: `
--- talks.txt
Путин, Шойгу, Рогозин и Лавров
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: c}
  - {exact: Шойгу, gloss: a}
  - {exact: Никто, gloss: b, status: removed}
  - {exact: Рогозин, gloss: e}
  - {exact: Рогозин и Лавров, gloss: f}
  - {exact: Лавров, gloss: d}
`,
  },
  "anchor.ambiguous": {
    wrong: `
--- talks.txt
Путин и Путин
^^^^^ anchor.ambiguous: A mention of a gloss fits 2 places equally well, this one too; say which in its selector.
        ^^^^^ anchor.ambiguous
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: g}
            ^^^^^ anchor.ambiguous: "Путин" fits 2 places equally well; add words to prefix or suffix, or an occurrence.
`,
    right: `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, suffix: и, gloss: g}
  - {exact: Путин, occurrence: 2, gloss: g}
`,
  },
  "anchor.changed": {
    wrong: `
--- talks.txt
Утром министр обороны Рогозина встретил у трапа.
                      ^^^^^^^^ anchor.changed: "Рогозин" is "Рогозина" in the text now; accept the new words, or correct the mention.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, prefix: министр обороны, suffix: встретил у трапа, gloss: g}
            ^^^^^^^ anchor.changed: "Рогозин" is "Рогозина" in the text now; accept the new words, or correct the mention.
`,
    right: `
--- talks.txt
Утром министр обороны Рогозина встретил у трапа.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозина, prefix: министр обороны, suffix: встретил у трапа, gloss: g}
`,
  },
  "anchor.orphan": {
    wrong: `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, gloss: g}
            ^^^^^^^ anchor.orphan: "Рогозин" is not in the text; correct "exact" or remove the mention.
  - {exact: Путин, occurrence: 3, gloss: g}
            ^^^^^ anchor.orphan: "Путин" stands in 2 places with these surroundings, so there is no occurrence 3.
  - {exact: Путин, prefix: в Кремле, suffix: принял министра, gloss: g}
            ^^^^^ anchor.orphan: "Путин" stands in the text, but not with these words around it; correct prefix and suffix.
`,
    right: `
--- talks.txt
Путин и Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, occurrence: 2, gloss: g}
  - {exact: Рогозин, status: removed, gloss: g}
`,
  },
  "suppression.malformed": {
    wrong: `
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
`,
    right: `
--- talks.txt.ann.yaml
version: 1
# glossator-ignore source.missing It will be added.
source: {path: gone.txt}
mentions: []
`,
  },
  "suppression.unused": {
    wrong: `
--- talks.txt
Putin came.
--- talks.txt.ann.yaml
version: 1
mentions:
  # glossator-ignore anchor.orphan The page is gone.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression.unused: Nothing is wrong here that anchor.orphan says; remove this comment.
  - {exact: Putin, gloss: g}
`,
    right: `
--- talks.txt
Putin came.
--- talks.txt.ann.yaml
version: 1
mentions:
  # glossator-ignore anchor.orphan The page is gone.
  - {exact: Rogozin, gloss: g}
`,
  },
};
