export const wrong = {
  "a word of both scripts": `
--- people.ann.yaml
version: 1
entities:
  sar: {type: weapon-system, names: {ru: CАР}}
                                         ^^^ name.homoglyph: "CАР" has letters of another script that look alike; write "САР", or make it a hidden name.
`,
  "a word of lookalikes, where other names say otherwise": `
--- people.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {ru: [C-300, С-300ПМУ]}}
                                            ^^^^^ name.homoglyph: "C-300" has letters of another script that look alike; write "С-300", or make it a hidden name.
`,
  "Cyrillic letters in English": `
--- people.ann.yaml
version: 1
entities:
  rms: {type: organization, names: {en: RМS}}
                                        ^^^ name.homoglyph: "RМS" has letters of another script that look alike; write "RMS"
`,
  "in the words of a mention": `
--- people.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {ru: С-300, en: S-300}}
--- a.txt
Привезли C-300 и МCК.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: s-300, exact: C-300}
                           ^^^^^ name.homoglyph: "C-300" has letters of another script that look alike, so searching for "С-300" does not find it; give "s-300" this spelling as a hidden name.
  - {exact: МCК, gloss: a radar}
            ^^^ name.homoglyph: "МCК" has letters of another script that look alike, so searching for "МСК" does not find it; correct the text where it is yours.
`,
};

export const right = {
  "the right letters": `
--- people.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {ru: С-300, en: S-300}}
--- a.txt
Привезли С-300.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: s-300, exact: С-300}
`,
  "Latin names in Russian": `
--- people.ann.yaml
version: 1
entities:
  cop: {type: event, names: {ru: [COP, КС-26], en: COP}}
  pc-12: {type: weapon-system, names: {ru: PC-12, en: PC-12}}
  peter: {type: person, names: {ru: Пётр I}}
`,
  "a spelling that is to be recognised": `
--- people.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {ru: [С-300, {text: C-300, hidden: true}, {text: CАР, hidden: true}]}}
--- a.txt
Привезли C-300 и CАР.
--- a.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: s-300, exact: C-300}
  - {entity: s-300, exact: CАР}
`,
};
