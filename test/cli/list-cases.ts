import type { Case } from "./case";

const CORPUS = `
--- glossator.yaml
languages: [en, ru]
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Владимир Путин, en: Vladimir Putin}}
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {en: Su-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  su-30sm2: {type: weapon-system, names: {ru: Су-30СМ2}, broader: su-30sm}
  untyped: {names: {vi: Không rõ}}
--- in/a.txt
😀 Путин и 😀 Путин: ВТС.
Су-30 и Су-30СМ, летать вместе будем.
--- in/a.txt.ann.yaml
version: 1
source: {date: 2016}
mentions:
  - {entity: su-30sm, exact: Су-30СМ}
  - entity: putin
    exact: Путин
    prefix: и 😀
  - {entity: putin, exact: Путин, suffix: и}
  - {exact: ВТС, gloss: arms sales}
  - {entity: su-30, exact: Су-30, suffix: и Су}
  - {entity: su-30, exact: [летать, будем]}
  - {entity: putin, exact: Медведев}
  - {entity: putin, exact: Путин}
  - {entity: putin, exact: ВТС, status: rejected}
  - {entity: nobody, exact: вместе}
--- b.ann.yaml
version: 1
source: {path: gone.txt}
mentions:
  - {entity: putin, exact: Путин}
--- c.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin twice}}
`;

/** A row as the contract has it. Offsets are code points: 😀 is one of them, and two columns. */
const row = (
  entity: string | null,
  type: string | null,
  exact: string | readonly string[],
  place: readonly [start: number, end: number, line: number, column: number] | null,
  anchor: string,
  line: number,
) => ({
  file: "in/a.txt",
  entity,
  type,
  exact,
  start: place?.[0] ?? null,
  end: place?.[1] ?? null,
  line: place?.[2] ?? null,
  column: place?.[3] ?? null,
  anchor,
  annotation: { file: "in/a.txt.ann.yaml", line },
});

const GONE = {
  ...row("putin", "person", "Путин", null, "orphan", 4),
  file: "gone.txt",
  annotation: { file: "b.ann.yaml", line: 4 },
};
const FIRST = row("putin", "person", "Путин", [2, 7, 1, 4], "exact", 8);
const SECOND = row("putin", "person", "Путин", [12, 17, 1, 15], "exact", 5);
const GLOSS = row(null, null, "ВТС", [19, 22, 1, 22], "exact", 9);
const FAMILY = row("su-30", "weapon-system", "Су-30", [24, 29, 2, 1], "exact", 10);
const VARIANT = row("su-30sm", "weapon-system", "Су-30СМ", [32, 39, 2, 9], "exact", 4);
const FRAGMENTS = row("su-30", "weapon-system", ["летать", "будем"], [41, 60, 2, 18], "exact", 11);
const UNDECLARED = row("nobody", null, "вместе", [48, 54, 2, 25], "exact", 15);
const ORPHAN = row("putin", "person", "Медведев", null, "orphan", 12);
const AMBIGUOUS = row("putin", "person", "Путин", null, "ambiguous", 13);

const mentions: readonly Case[] = [
  {
    title: "every mention, in the order of texts and places",
    files: CORPUS,
    argv: ["mentions"],
    code: 0,
    err: "",
    out: [
      "b.ann.yaml:4: Путин → putin (orphan)",
      "in/a.txt:1:4: Путин → putin",
      "in/a.txt:1:15: Путин → putin",
      "in/a.txt:1:22: ВТС → gloss",
      "in/a.txt:2:1: Су-30 → su-30",
      "in/a.txt:2:9: Су-30СМ → su-30sm",
      "in/a.txt:2:18: летать … будем → su-30",
      "in/a.txt:2:25: вместе → nobody",
      "in/a.txt.ann.yaml:12: Медведев → putin (orphan)",
      "in/a.txt.ann.yaml:13: Путин → putin (ambiguous)",
      "",
    ].join("\n"),
    rows: [GONE, FIRST, SECOND, GLOSS, FAMILY, VARIANT, FRAGMENTS, UNDECLARED, ORPHAN, AMBIGUOUS],
  },
  {
    title: "of one entity",
    files: CORPUS,
    argv: ["mentions", "putin"],
    code: 0,
    rows: [GONE, FIRST, SECOND, ORPHAN, AMBIGUOUS],
  },
  { title: "of several", files: CORPUS, argv: ["mentions", "su-30sm", "nobody"], code: 0, rows: [VARIANT, UNDECLARED] },
  {
    title: "of one without its family",
    files: CORPUS,
    argv: ["mentions", "su-30"],
    code: 0,
    rows: [FAMILY, FRAGMENTS],
  },
  {
    title: "with its family",
    files: CORPUS,
    argv: ["mentions", "--family", "su-30"],
    code: 0,
    rows: [FAMILY, VARIANT, FRAGMENTS],
  },
  {
    title: "of one that is declared and nowhere mentioned",
    files: CORPUS,
    argv: ["mentions", "untyped"],
    code: 0,
    out: "",
    err: "",
    rows: [],
  },
  {
    title: "--root: names are relative to the root, wherever one is",
    files: CORPUS,
    cwd: "in",
    argv: ["mentions", "nobody", "--root", ".."],
    code: 0,
    rows: [UNDECLARED],
  },
  {
    title: "a folder of a corpus means the corpus",
    files: CORPUS,
    argv: ["mentions", "nobody", "--root=in"],
    code: 0,
    rows: [UNDECLARED],
  },
  {
    title: "a text with byte order mark and CRLF counts as its canonical form",
    files: "--- a.txt.ann.yaml\nversion: 1\nmentions:\n  - {exact: и Баку, gloss: x}\n",
    bytes: { "a.txt": Buffer.from("\ufeffПутин\r\nи\r\nБаку") },
    argv: ["mentions"],
    code: 0,
    out: "a.txt:2:1: и Баку → gloss\n",
    rows: [
      {
        ...row(null, null, "и Баку", [6, 12, 2, 1], "exact", 3),
        file: "a.txt",
        annotation: { file: "a.txt.ann.yaml", line: 3 },
      },
    ],
  },
  {
    title: "an id that nobody knows, with the nearest",
    files: CORPUS,
    argv: ["mentions", "putin", "puttin"],
    code: 2,
    out: "",
    err: 'glossator: No entity "puttin" in this corpus. Did you mean "putin"?\n',
  },
  {
    title: "an id that nobody knows, with none near",
    files: CORPUS,
    argv: ["mentions", "medvedev"],
    code: 2,
    err: 'glossator: No entity "medvedev" in this corpus; "glossator entities" lists all.\n',
  },
];

const ENTITIES = [
  { id: "putin", type: "person", name: "Putin twice", files: ["c.ann.yaml", "people.ann.yaml"], mentions: 5, texts: 2 },
  { id: "su-30", type: "weapon-system", name: "Su-30", files: ["weapons.ann.yaml"], mentions: 2, texts: 1 },
  { id: "su-30sm", type: "weapon-system", name: "Su-30SM", files: ["weapons.ann.yaml"], mentions: 1, texts: 1 },
  { id: "su-30sm2", type: "weapon-system", name: "Су-30СМ2", files: ["weapons.ann.yaml"], mentions: 0, texts: 0 },
  { id: "untyped", type: null, name: "Không rõ", files: ["weapons.ann.yaml"], mentions: 0, texts: 0 },
];

const entities: readonly Case[] = [
  {
    title: "every entity, by id, with its files and counts",
    files: CORPUS,
    argv: ["entities"],
    code: 0,
    err: "",
    out: [
      "putin: Putin twice (person), 5 mentions in 2 texts, c.ann.yaml, people.ann.yaml",
      "su-30: Su-30 (weapon-system), 2 mentions in 1 text, weapons.ann.yaml",
      "su-30sm: Su-30SM (weapon-system), 1 mention in 1 text, weapons.ann.yaml",
      "su-30sm2: Су-30СМ2 (weapon-system), 0 mentions in 0 texts, weapons.ann.yaml",
      "untyped: Không rõ (no type), 0 mentions in 0 texts, weapons.ann.yaml",
      "",
    ].join("\n"),
    rows: ENTITIES,
  },
  { title: "--root", files: CORPUS, cwd: "in", argv: ["entities", "--root", ".."], code: 0, rows: ENTITIES },
];

/** What both refuse. */
const refusals = ["mentions", "entities"].flatMap((command): Case[] => [
  {
    title: `${command} of a folder that is not there`,
    argv: [command, "--root", "nowhere"],
    files: CORPUS,
    code: 2,
    out: "",
    err: 'glossator: There is no folder "nowhere"; give --root a folder.\n',
  },
  {
    title: `${command} of a file`,
    argv: [command, "--root", "b.ann.yaml"],
    files: CORPUS,
    code: 2,
    out: "",
    err: 'glossator: There is no folder "b.ann.yaml"; give --root a folder.\n',
  },
  {
    title: `${command} of nothing`,
    argv: [command],
    files: "--- a.txt\n\n",
    code: 2,
    out: "",
    err: 'glossator: There are no annotation files (*.ann.yaml) in "."; name the corpus with --root.\n',
  },
  {
    title: `${command} under a glossator.yaml that is wrong`,
    argv: [command],
    files: CORPUS.replace("languages", "langages"),
    code: 2,
    out: "",
    err: 'glossator: glossator.yaml:1:1: glossator.yaml has no key "langages". Did you mean "languages"?\n',
  },
  {
    title: `${command} with a file that cannot be read`,
    argv: [command],
    files: CORPUS,
    unreadable: "b.ann.yaml",
    code: 2,
    out: "",
    err: 'glossator: The file "b.ann.yaml" cannot be read; check its permissions.\n',
  },
]);

/** Both say what they leave out. */
const gaps = ["mentions", "entities"].map(
  (command): Case => ({
    title: `${command} with a file that is not UTF-8`,
    argv: [command],
    files: "--- a.ann.yaml\nversion: 1\nentities:\n  a: {type: person, names: {en: A}}\n",
    bytes: { "in/b.ann.yaml": Buffer.from([0x61, 0xff]) },
    code: 0,
    out: command === "mentions" ? "" : "a: A (person), 0 mentions in 0 texts, a.ann.yaml\n",
    err: "glossator: in/b.ann.yaml: This annotation file is not UTF-8 text; save it as UTF-8.\n",
  }),
);

export const listCases: readonly Case[] = [...mentions, ...entities, ...refusals, ...gaps];
