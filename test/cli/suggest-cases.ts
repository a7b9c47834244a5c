import { version } from "../../server/package.json";
import type { Case } from "./case";

const REGISTRY = `--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: {text: Владимир Путин, forms: [Владимира Путина]}, en: Vladimir Putin}}
  sergei: {type: person, names: {ru: [Сергей Иванов, Иванов]}}
  pyotr: {type: person, names: {ru: [Пётр Иванов, Иванов]}}
  su-30: {names: {en: Su-30}}
`;
const CORPUS = `--- glossator.yaml
languages: [en, ru]
exclude: [drafts/**]
${REGISTRY}--- a.txt
😀 Владимира Путина ждали.
Владимир Путин и Иванов прибыли.
--- a.txt.ann.yaml
# by hand
version: 1
mentions:
  - {entity: putin, exact: Владимир Путин, prefix: ждали.}
--- in/new.ru.txt
Сергей
Иванов!
--- in/page.html
<p>Su-30</p>
--- drafts/d.txt
Vladimir Putin
--- none.md
Nobody.
`;

const A = {
  file: "a.txt",
  entity: "putin",
  type: "person",
  exact: "Владимира Путина",
  start: 2,
  end: 18,
  line: 1,
  column: 4,
  form: "form of Владимир Путин",
  candidates: [{ entity: "putin", type: "person", form: "form of Владимир Путин" }],
};
const CHOICE = {
  file: "a.txt",
  entity: null,
  type: null,
  exact: "Иванов",
  start: 43,
  end: 49,
  line: 2,
  column: 18,
  form: null,
  candidates: [
    { entity: "sergei", type: "person", form: "Иванов" },
    { entity: "pyotr", type: "person", form: "Иванов" },
  ],
};
const NEW = {
  file: "in/new.ru.txt",
  entity: "sergei",
  type: "person",
  exact: "Сергей Иванов",
  start: 0,
  end: 13,
  line: 1,
  column: 1,
  form: "Сергей Иванов",
  candidates: [{ entity: "sergei", type: "person", form: "Сергей Иванов" }],
};
const PAGE = {
  file: "in/page.html",
  entity: "su-30",
  type: null,
  exact: "Su-30",
  start: 3,
  end: 8,
  line: 1,
  column: 4,
  form: "Su-30",
  candidates: [{ entity: "su-30", type: null, form: "Su-30" }],
};

const SUGGESTED = `    status: suggested\n    resp: glossator@${version}\n`;
const A_BEFORE = `# by hand
version: 1
mentions:
  - {entity: putin, exact: Владимир Путин, prefix: ждали.}
`;
const A_AFTER = `# by hand
version: 1
mentions:
  - entity: putin
    exact: Владимира Путина
    prefix: 😀
    suffix: ждали.
${SUGGESTED}  - {entity: putin, exact: Владимир Путин, prefix: ждали.}
`;
const NEW_AFTER = `version: 1
source:
  lang: ru
mentions:
  - entity: sergei
    exact: Сергей Иванов
    suffix: "!"
${SUGGESTED}`;

const refused = (title: string, argv: readonly string[], sentence: string, files = CORPUS): Case => ({
  title,
  files,
  argv: ["suggest", ...argv],
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
});

export const suggestCases: readonly Case[] = [
  {
    title: "every text of the folder, annotated or not",
    files: CORPUS,
    argv: ["suggest"],
    code: 0,
    err: "",
    out: [
      "a.txt:1:4: Владимира Путина → putin (form of Владимир Путин)",
      "a.txt:2:18: Иванов → sergei or pyotr?",
      "in/new.ru.txt:1:1: Сергей Иванов → sergei (Сергей Иванов)",
      "",
    ].join("\n"),
    rows: [A, CHOICE, NEW],
  },
  { title: "a text never seen before", files: CORPUS, argv: ["suggest", "in/new.ru.txt"], code: 0, rows: [NEW] },
  {
    title: "a text by its annotation file",
    files: CORPUS,
    argv: ["suggest", "a.txt.ann.yaml"],
    code: 0,
    rows: [A, CHOICE],
  },
  {
    title: "a text of an unusual kind, by name",
    files: CORPUS,
    argv: ["suggest", "in/page.html"],
    code: 0,
    rows: [PAGE],
  },
  { title: "globs", files: CORPUS, argv: ["suggest", "*/*.txt", "!a*"], code: 0, rows: [NEW] },
  {
    title: "names of files count from this folder",
    files: CORPUS,
    cwd: "in",
    argv: ["suggest", "../a.txt", "."],
    code: 0,
    rows: [
      { ...A, file: "../a.txt" },
      { ...CHOICE, file: "../a.txt" },
      { ...NEW, file: "new.ru.txt" },
    ],
  },
  {
    title: "a text without any known name",
    files: CORPUS,
    argv: ["suggest", "none.md"],
    code: 0,
    out: "",
    err: "",
    rows: [],
  },
  {
    title: "a text in two annotation files, one of which has no mention of it",
    files: `${REGISTRY}--- a.txt\nVladimir Putin\n--- a.txt.ann.yaml\nversion: 1\nmentions: []\n--- b.ann.yaml\nversion: 1\nsource: {path: a.txt}\nmentions: [{entity: putin, exact: Vladimir Putin}]\n`,
    argv: ["suggest"],
    code: 0,
    rows: [],
  },
  {
    title: "texts with an ending that an annotated one has",
    files: `${REGISTRY}--- a.log\nNobody\n--- a.log.ann.yaml\nversion: 1\nmentions: []\n--- b.log\nSu-30\n--- c.py\nSu-30\n`,
    argv: ["suggest"],
    code: 0,
    out: "b.log:1:1: Su-30 → su-30 (Su-30)\n",
  },
  {
    title: "a text that is no text",
    files: REGISTRY,
    bytes: { "b.txt": Buffer.from([0x61, 0xff]) },
    argv: ["suggest"],
    code: 0,
    out: "",
    err: 'glossator: "b.txt" is no text that can be read, so it was left out.\n',
  },
  {
    title: "--write adds those of one entity to the annotation file, or makes one",
    files: CORPUS,
    argv: ["suggest", "--write"],
    code: 0,
    out: "a.txt.ann.yaml: 1 suggested mention\nin/new.ru.txt.ann.yaml: 1 suggested mention, a new file\n",
    err: 'Wrote 2 suggested mentions into 2 files.\n1 name stayed, which may mean several; "glossator suggest" lists them.\n',
    written: { "a.txt.ann.yaml": A_AFTER, "in/new.ru.txt.ann.yaml": NEW_AFTER, "none.md.ann.yaml": null },
  },
  {
    title: "--write a second time",
    files: `${CORPUS.replace(A_BEFORE, A_AFTER)}--- in/new.ru.txt.ann.yaml\n${NEW_AFTER}`,
    argv: ["suggest", "--write"],
    code: 0,
    out: "",
    err: 'Wrote 0 suggested mentions into 0 files.\n1 name stayed, which may mean several; "glossator suggest" lists them.\n',
    written: { "a.txt.ann.yaml": A_AFTER, "in/new.ru.txt.ann.yaml": NEW_AFTER },
  },
  {
    title: "--write as JSON",
    files: CORPUS,
    argv: ["suggest", "--write", "--format", "json", "in"],
    code: 0,
    out: '[\n{"file":"in/new.ru.txt.ann.yaml","mentions":1,"isNew":true}\n]\n',
    err: "Wrote 1 suggested mention into 1 file.\n",
    written: { "a.txt.ann.yaml": A_BEFORE },
  },
  {
    title: "--write keeps line ends and the byte order mark",
    files: REGISTRY,
    bytes: {
      "a.txt": Buffer.from("\ufeffVladimir\r\nPutin\r\n"),
      "a.txt.ann.yaml": Buffer.from("\ufeffversion: 1 # x\r\nmentions: []\r\n"),
    },
    argv: ["suggest", "--write"],
    code: 0,
    written: {
      "a.txt.ann.yaml": `\ufeffversion: 1 # x\r\nmentions:\r\n  - entity: putin\r\n    exact: Vladimir Putin\r\n${SUGGESTED.replaceAll("\n", "\r\n")}`,
    },
  },
  {
    title: "--write leaves an annotation file alone whose YAML has errors",
    files: `${REGISTRY}--- a.txt\nVladimir Putin\n--- a.txt.ann.yaml\nversion: 1\nmentions:\n  - {exact: "Put, gloss: x}\n--- b.txt\nSu-30\n`,
    argv: ["suggest", "--write"],
    code: 1,
    out: "b.txt.ann.yaml: 1 suggested mention, a new file\n",
    err: 'Wrote 1 suggested mention into 1 file.\nglossator: Nothing is added to "a.txt.ann.yaml", whose YAML has errors; mend these first.\n',
    written: { "a.txt.ann.yaml": 'version: 1\nmentions:\n  - {exact: "Put, gloss: x}\n' },
  },
  refused("of a path that is not there", ["gone.txt"], 'There is no file or folder "gone.txt"; check the spelling.'),
  refused(
    "of a text that is left out",
    ["drafts/d.txt"],
    '"drafts/d.txt" is left out by .gitignore or by glossator.yaml; correct these first.',
  ),
  refused("of a registry", ["people.ann.yaml"], 'There are no texts at "people.ann.yaml"; check the paths.'),
  refused(
    "of nothing",
    [],
    "There are no texts in this folder; name some, or a folder that has some.",
    "--- people.ann.yaml\nversion: 1\n",
  ),
  refused(
    "without entities",
    [],
    "No entities are declared in the corpus of these texts; declare some in a registry such as people.ann.yaml.",
    "--- a.txt\nPutin\n",
  ),
  refused(
    "under a glossator.yaml that is wrong",
    [],
    'glossator.yaml:1:1: glossator.yaml has no key "langages". Did you mean "languages"?',
    CORPUS.replace("languages", "langages"),
  ),
  {
    ...refused(
      "of a text that cannot be read",
      ["none.md"],
      'The file "none.md" cannot be read; check its permissions.',
    ),
    unreadable: "none.md",
  },
];
