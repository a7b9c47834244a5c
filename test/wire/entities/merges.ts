import type { Row } from "./row";

/** Two entries of one person, in two registries, and both ways of writing. */
const TWO = `
--- people.ann.yaml
version: 1 # kept
entities:
  # The one who stays.
  rogozin: # him
    type: person
    names:
      ru: [Дмитрий Рогозин, Рогозин]
      en: Dmitry Rogozin
    gloss: {en: Oversaw the defence industry.}
    roles:
      - {title: {en: Deputy Prime Minister}, from: 2011-12, to: 2018-05}
    designations: {Wiki: Rogozin}
    sameAs: https://example.org/1

  other: {type: person, names: {en: Other}}
--- old.ann.yaml
version: 1
entities:
  # Who goes.
  d-rogozin: # twice
    type: person
    names:
      ru: [Рогозин, Д. Рогозин]
      en:
        - {text: Rogozin, hidden: true}
      vi: Dmitry Rogozin
    gender: male
    gloss:
      # from the press
      ru: Вице-премьер.
    roles:
      - {title: {en: Deputy Prime Minister}, from: 2011-12, to: 2018-05}
      - title: {en: Head of Roscosmos}
        from: 2018-05
    designations: {Wiki: [Rogozin, Rogozin D.]}
    sameAs: [https://example.org/1, https://example.org/2]
  narrow: {type: person, names: {en: Narrow}, broader: d-rogozin}
--- a.txt
Рогозин и Рогозин.
--- a.txt.ann.yaml
version: 1
mentions:
  - entity: d-rogozin # who
    exact: Рогозин
    suffix: и
  - {entity: "d-rogozin", exact: Рогозин, prefix: и, status: removed}
`;

export const merges: readonly Row[] = [
  {
    title: "unites names, glosses, roles, designations, addresses and comments, and says nothing twice",
    corpus: TWO,
    entity: "d-rogozin",
    act: { kind: "merge", into: "rogozin" },
    after: {
      "people.ann.yaml": `version: 1 # kept
entities:
  # The one who stays.
  # Who goes.
  # twice
  # from the press
  rogozin: # him
    type: person
    names:
      ru: [Дмитрий Рогозин, Рогозин, Д. Рогозин]
      en: [Dmitry Rogozin, {text: Rogozin, hidden: true}]
      vi: Dmitry Rogozin
    gender: male
    gloss: {en: Oversaw the defence industry., ru: Вице-премьер.}
    roles:
      - {title: {en: Deputy Prime Minister}, from: 2011-12, to: 2018-05}
      - title: {en: Head of Roscosmos}
        from: 2018-05
    designations: {Wiki: [Rogozin, Rogozin D.]}
    sameAs: [https://example.org/1, https://example.org/2]

  other: {type: person, names: {en: Other}}
`,
      "old.ann.yaml": `version: 1
entities:
  narrow: {type: person, names: {en: Narrow}, broader: rogozin}
`,
      "a.txt.ann.yaml": `version: 1
mentions:
  - entity: rogozin # who
    exact: Рогозин
    suffix: и
  - {entity: rogozin, exact: Рогозин, prefix: и, status: removed}
`,
    },
  },
  {
    title: "shows what differs, and keeps the survivor's where nobody chooses",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  a: {type: person, names: {en: A}, gender: male, gloss: {en: The first.}, broader: x}
  b: {type: place, names: {en: B}, gender: female, gloss: {en: The second.}, broader: y, note: n}
  x: {type: person, names: {en: X}}
  y: {type: person, names: {en: Y}}
`,
    entity: "b",
    act: { kind: "merge", into: "a" },
    conflicts: [
      "type: person | place",
      "gender: male | female",
      "gloss (en): The first. | The second.",
      "broader: x | y",
    ],
    after: {
      "p.ann.yaml": `version: 1
entities:
  a: {type: person, names: {en: [A, B]}, gender: male, gloss: {en: The first.}, broader: x, note: n}
  x: {type: person, names: {en: X}}
  y: {type: person, names: {en: Y}}
`,
    },
  },
  {
    title: "takes the values that were chosen",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  a:
    type: person
    names:
      en: {text: A, hidden: true}
    gloss:
      en: |
        The first.
        Really.
    roles:
      - {title: {en: One}, from: 2001, to: 2009}
      - {title: {en: Two}, from: 2010, to: 2012}
  b:
    type: place
    names: {en: A}
    gloss: {en: "The second, really."}
    roles:
      - {title: {en: One}, from: 2002, to: 2009}
      - {title: {en: Three}, from: 2011}
`,
    entity: "b",
    act: {
      kind: "merge",
      into: "a",
      keep: { type: "other", "names (en): A": "other", "gloss en": "other", "role 1": "other", "role 2": "mine" },
    },
    conflicts: [
      "type: person | place",
      "names (en): A: {text: A, hidden: true} | A",
      "gloss (en): The first.\nReally.\n | The second, really.",
      "role: One, 2001–2009 | One, 2002–2009",
      "role: Two, 2010–2012 | Three, 2011–",
    ],
    after: {
      "p.ann.yaml": `version: 1
entities:
  a:
    type: place
    names:
      en: A
    gloss:
      en: "The second, really."
    roles:
      - {title: {en: One}, from: 2002, to: 2009}
      - {title: {en: Two}, from: 2010, to: 2012}
`,
    },
  },
  {
    title: "fills keys that say nothing, and keeps both of two roles that take the place of one",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  a:
    type: "" # which?
    gloss:
    names: {en: A, ru: }
    roles:
      - {title: {en: One}, from: 2001, to: 2009}
  b:
    type: person
    gloss:
      en: B.
    names: {ru: [Б]}
    roles:
      - {title: {en: One}, from: 2001, to: 2004}
      - {title: {en: One}, from: 2006, to: 2009}
`,
    entity: "b",
    act: { kind: "merge", into: "a", keep: { "role 1": "other", "role 2": "other" } },
    conflicts: ["role: One, 2001–2009 | One, 2001–2004", "role: One, 2001–2009 | One, 2006–2009"],
    after: {
      "p.ann.yaml": `version: 1
entities:
  a:
    type: person # which?
    gloss: {en: B.}
    names: {en: A, ru: [Б] }
    roles:
      - {title: {en: One}, from: 2001, to: 2004}
      - {title: {en: One}, from: 2006, to: 2009}
`,
    },
  },
  {
    title: "keeps two offices that were held at a time, and both titles of one",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  a:
    type: person
    names: {en: A}
    roles:
      - title: {en: One}
        from: 2001
        to: 2009 # when
      - {title: {en: Two}, from: 2010}
  b:
    type: person
    names: {en: A}
    roles:
      - {title: {en: Two, ru: Два}, from: 2010}
      - {title: {en: Three}, from: 2008, to: 2010}
`,
    entity: "b",
    act: { kind: "merge", into: "a" },
    conflicts: ["role: One, 2001–2009 | Three, 2008–2010"],
    after: {
      "p.ann.yaml": `version: 1
entities:
  a:
    type: person
    names: {en: A}
    roles:
      - title: {en: One}
        from: 2001
        to: 2009 # when
      - {title: {en: Two, ru: Два}, from: 2010}
      - {title: {en: Three}, from: 2008, to: 2010}
`,
    },
  },
  {
    title: "a base into its own variant leaves what is above the base",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}, broader: su}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  su-30mki: {type: weapon-system, names: {en: Su-30MKI}, broader: su-30}
  su: {type: weapon-system, names: {en: Su}}
`,
    entity: "su-30",
    act: { kind: "merge", into: "su-30sm" },
    after: {
      "p.ann.yaml": `version: 1
entities:
  su-30sm: {type: weapon-system, names: {en: [Su-30SM, Su-30]}, broader: su}
  su-30mki: {type: weapon-system, names: {en: Su-30MKI}, broader: su-30sm}
  su: {type: weapon-system, names: {en: Su}}
`,
    },
  },
  {
    title: "a variant into its base, and a base without a base into its variant",
    corpus: `
--- p.ann.yaml
version: 1
entities:
  s-300: {type: weapon-system, names: {en: S-300}}
  s-300v:
    type: weapon-system
    broader: s-300
    names: {en: S-300V}
`,
    entity: "s-300v",
    act: { kind: "merge", into: "s-300" },
    after: {
      "p.ann.yaml": `version: 1
entities:
  s-300: {type: weapon-system, names: {en: [S-300, S-300V]}}
`,
    },
  },
  {
    title: "mentions of both at one place become one, unless they say something of their own",
    corpus: `
--- a.txt
Рогозин и Шойгу.
--- a.txt.ann.yaml
version: 1
entities: {a: {type: person, names: {en: A}}, b: {type: person, names: {en: A}}}
mentions:
  - {entity: a, exact: Рогозин}
  - entity: b # gone with it
    exact: Рогозин
    suffix: и
  - {entity: a, exact: Шойгу}
  - {entity: b, exact: Шойгу, note: why}
`,
    entity: "b",
    act: { kind: "merge", into: "a" },
    note: "One place has two mentions of the entity now, because both say something of their own; see Problems.",
    after: {
      "a.txt.ann.yaml": `version: 1
entities: {a: {type: person, names: {en: A}}}
mentions:
  - {entity: a, exact: Рогозин}
  - {entity: a, exact: Шойгу}
  - {entity: a, exact: Шойгу, note: why}
`,
    },
  },
  {
    title: "an id that nobody declares, with mentions in brackets",
    corpus: `
--- a.txt
Рогозин и Шойгу.
--- a.txt.ann.yaml
version: 1
entities: {a: {type: person, names: {en: A}}}
mentions: [{entity: b, exact: Рогозин}, {entity: a, exact: Рогозин}, {entity: b, exact: Шойгу}]
`,
    entity: "b",
    act: { kind: "merge", into: "a" },
    after: {
      "a.txt.ann.yaml": `version: 1
entities: {a: {type: person, names: {en: A}}}
mentions: [{entity: a, exact: Рогозин}, {entity: a, exact: Шойгу}]
`,
    },
  },
];
