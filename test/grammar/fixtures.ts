/** Lines of annotation files; under a line, the scopes that the marked text has (`scope`) or has not (`!scope`). */
export const fixtures: Record<string, string> = {
  "keys of the format, other keys, plain values": `
version: 1
^^^^^^^ entity.name.tag.key.glossator
       ^ punctuation.separator.key-value
         ^ constant.numeric
source:   # about the text
          ^^^^^^^^^^^^^^^^ comment.line.number-sign
  path: talks.txt
  ^^^^ entity.name.tag.key.glossator
        ^^^^^^^^^ string.unquoted
  date: 2016-08-09
        ^^^^^^^^^^ constant.numeric.date
  url: https://example.org/a#b
       ^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
  colour: red # green
  ^^^^^^ variable.other.key
  ^^^^^^ !entity.name.tag
          ^^^ string.unquoted
              ^^^^^^^ comment
`,
  "ids: declared, referred to": `
entities:
^^^^^^^^ entity.name.tag.key.glossator
  su-30sm:
  ^^^^^^^ entity.name.type.entity.glossator
    type: weapon-system
    ^^^^ entity.name.tag.key.glossator
          ^^^^^^^^^^^^^ constant.language
    broader: su-30   # family
             ^^^^^ support.class.entity-reference.glossator
                     ^^^^^^^^ comment
    type: ship
          ^^^^ !constant.language

# a remark between two entities
  "300":
  ^^^^^ entity.name.type.entity.glossator
    path:
    ^^^^ !entity.name.type
mentions:
^^^^^^^^ entity.name.tag.key.glossator
^^^^^^^^ !entity.name.type
  - entity: su-30sm
    ^^^^^^ entity.name.tag.key.glossator
            ^^^^^^^ support.class.entity-reference.glossator
  - {entity: su-30, exact: Су-30}
     ^^^^^^ entity.name.tag.key.glossator
             ^^^^^ support.class.entity-reference.glossator
                           ^^^^^ markup.bold
`,
  "names and glosses by language": `
    names: {ru: [Су-30СМ, Су 30], en: 'Su-30''SM', "vi": "a\\tb"}
            ^^ support.type.property-name.glossator
                 ^^^^^^^ string.unquoted
                        ^ punctuation.separator.sequence
                                  ^^ support.type.property-name.glossator
                                            ^^ constant.character.escape
                                                   ^^^^ support.type.property-name.glossator
                                                           ^^ constant.character.escape
    gloss:
      vi-VN: 300
      ^^^^^ support.type.property-name.glossator
             ^^^ string.unquoted
             ^^^ !constant.numeric
    roles:
      - {title: {en: Deputy Prime Minister}, from: 2011-12, to: 2018}
         ^^^^^ entity.name.tag.key.glossator
                 ^^ support.type.property-name.glossator
                     ^^^^^^^^^^^^^^^^^^^^^ string.unquoted
                                             ^^^^ entity.name.tag.key.glossator
                                                   ^^^^^^^ constant.numeric.date
                                                                ^^^^ constant.numeric
      - title: {en: President}
                ^^ support.type.property-name.glossator
        from: 2018-05
        ^^^^ entity.name.tag.key.glossator
        ^^^^ !support.type.property-name
    names:
      ru:
        - {text: Рухани, indeclinable: true, forms: [300, b]}
           ^^^^ entity.name.tag.key.glossator
                                       ^^^^ constant.language.boolean
                                                     ^^^ string.unquoted
    designations: {NATO: Flanker-H}
                   ^^^^ support.type.property-name.glossator
                         ^^^^^^^^^ string.unquoted
`,
  "quoted spans: the words stronger than their surroundings": `
  - exact: 300 # words, not a number
           ^^^ markup.bold
           ^^^ string.unquoted
           ^^^ !constant.numeric
               ^^^^^^^^^^^^^^^^^^^^^ !markup.bold
    prefix: no
            ^^ string.unquoted
            ^^ !markup.bold
    suffix: ", отвечающий за"  # quoted
            ^^^^^^^^^^^^^^^^^ string.quoted.double
            ^^^^^^^^^^^^^^^^^ !markup.bold
                               ^^^^^^^^ comment
    occurrence: 2
    ^^^^^^^^^^ entity.name.tag.key.glossator
                ^ constant.numeric
    cert: low
          ^^^ constant.language
  - exact: [300, "no"]
            ^^^ markup.bold
                 ^^^^ markup.bold
           ^ !markup.bold
    note: 2016
    ^^^^ !markup.bold
`,
  "quoted spans: fragments as a list, words over several lines": `
- exact:
  - Владимир
    ^^^^^^^^ markup.bold
  - 'Путин'
    ^^^^^^^ markup.bold
  entity: vladimir-putin
          ^^^^^^^^^^^^^^ support.class.entity-reference.glossator
          ^^^^^^^^^^^^^^ !markup.bold
- exact: "one
         ^^^^ markup.bold
    two: # three
    ^^^^^^^^^^^^ markup.bold
    four"
    ^^^^^ string.quoted.double
  suffix: five
  ^^^^^^ entity.name.tag.key.glossator
          ^^^^ !markup.bold
`,
  "block scalars": `
    gloss:
      ru: | # remark
          ^ keyword.control.block-scalar
            ^^^^^^^^ comment
        Курировал: ВПК
        ^^^^^^^^^^^^^^ string.unquoted.block

          ещё # no remark
          ^^^^^^^^^^^^^^^ string.unquoted.block
      vi: >-
          ^ keyword.control.block-scalar
           ^ storage.modifier.block-scalar
        a: b
        ^^^^ string.unquoted.block
    type: place
    ^^^^ entity.name.tag.key.glossator
`,
  "documents, and what the format refuses of YAML": `
%YAML 1.1
^^^^^^^^^ invalid.illegal
---
^^^ entity.other.document.begin
mentions:
  - &a
    ^^ invalid.illegal
  - *a
    ^^ invalid.illegal
  - entity: *b
            ^^ invalid.illegal
    exact: !!str 300
           ^^^^^ invalid.illegal
    <<: *a
    ^^ invalid.illegal
  - exact: R&D *** what?!
           ^^^^^^^^^^^^^^ string.unquoted
           ^^^^^^^^^^^^^^ !invalid
...
^^^ entity.other.document.end
`,
  "white space, dashes and colons inside words": `
- exact: С-300 - a: b
         ^^^^^^^^^^^^ markup.bold
  note: a:b, c#d - e
        ^^^^^^^^^^^^ string.unquoted
-  suffix: - 
   ^^^^^^ entity.name.tag.key.glossator
`,
};
