import type { Case } from "./case";

const file = (name: string, text: string): string => `--- ${name}\n${text.trimEnd()}\n`;

const PEOPLE = "version: 1\nentities:\n  putin: {type: person, names: {en: Vladimir Putin}}\n";
const MENTION = "version: 1\nmentions:\n  - {entity: putin, exact: Путин}\n";
const NOTE = "version: 1\nmentions:\n  - {exact: Путин, gloss: he}\n";

const people = file("people.ann.yaml", PEOPLE);
const sound = people + file("talks.txt", "Путин прибыл.") + file("talks.txt.ann.yaml", MENTION);
const lost = people + file("talks.txt", "Медведев.") + file("talks.txt.ann.yaml", MENTION);
const ORPHAN = "talks.txt.ann.yaml:3:28-3:33 error anchor.orphan";

/** Two folders with an orphan each, and a registry above them. */
const folders =
  people +
  file("a/x.txt", "") +
  file("a/x.txt.ann.yaml", MENTION) +
  file("b/c/y.txt", "") +
  file("b/c/y.txt.ann.yaml", MENTION);
const IN_A = "a/x.txt.ann.yaml:3:28-3:33 error anchor.orphan";
const IN_B = "b/c/y.txt.ann.yaml:3:28-3:33 error anchor.orphan";

/** What is found, and what is not because it is left out. */
const results: readonly Case[] = [
  {
    title: "nothing wrong",
    files: sound,
    argv: ["lint"],
    code: 0,
    out: "",
    err: "No problems in 2 annotation files.\n",
    problems: [],
  },
  {
    title: "a registry, where a text that it does not need cannot be read",
    files: sound,
    unreadable: "talks.txt",
    argv: ["lint", "people.ann.yaml"],
    code: 0,
    out: "",
    err: "No problems in 1 annotation file.\n",
  },
  {
    title: "an error, as a line and with a summary",
    files: lost,
    argv: ["lint", "--format", "concise"],
    code: 1,
    out: 'talks.txt.ann.yaml:3:28: error: "Путин" is not in the text; correct "exact" or remove the mention. [anchor.orphan]\n',
    err: "1 error in 2 annotation files.\n",
    problems: [ORPHAN],
  },
  {
    title: "a warning alone",
    files: file("people.ann.yaml", `${PEOPLE}nonsense: 1`),
    argv: ["lint"],
    code: 0,
    err: "1 warning in 1 annotation file.\n",
    problems: ["people.ann.yaml:4:1-4:9 warning schema.unknown-key"],
  },
  {
    title: "severities of glossator.yaml decide",
    files: `${lost}${file("glossator.yaml", "rules: {anchor.orphan: info}")}`,
    argv: ["lint"],
    code: 0,
    err: "1 info in 2 annotation files.\n",
    problems: ["talks.txt.ann.yaml:3:28-3:33 info anchor.orphan"],
  },
  {
    title: "columns count as editors do, and an end may be on another line",
    files:
      file("a.txt", "") +
      file(
        "a.txt.ann.yaml",
        'version: 1\nmentions:\n  - {gloss: "😀", exact: Медведев}\n  - gloss: x\n    exact: >-\n      Путин\n      и\n',
      ),
    argv: ["lint"],
    code: 1,
    problems: ["a.txt.ann.yaml:3:26-3:34 error anchor.orphan", "a.txt.ann.yaml:5:12-8:1 error anchor.orphan"],
  },
  {
    title: "words of several lines make one line of output",
    files:
      file("a.txt", "") +
      file("a.txt.ann.yaml", "version: 1\nmentions:\n  - gloss: x\n    exact: |\n      Путин\n      и\n"),
    argv: ["lint"],
    code: 1,
    problems: ["a.txt.ann.yaml:4:12-7:1 error anchor.orphan"],
  },
  {
    title: "invalid UTF-8, a NUL, a text that is none",
    files: file("c.txt.ann.yaml", NOTE),
    bytes: {
      "a.txt.ann.yaml": Buffer.from([0x76, 0xff, 0xfe]),
      "b.txt.ann.yaml": Buffer.from("version: 1\n\0"),
      "c.txt": Buffer.from([0xff, 0xfe, 0x1f, 0x04]),
    },
    argv: ["lint"],
    code: 1,
    problems: [
      "a.txt.ann.yaml:1:1-1:1 error file.unreadable",
      "b.txt.ann.yaml:1:1-1:1 error file.unreadable",
      "c.txt.ann.yaml:1:1-1:1 error source.not-text",
    ],
  },
  {
    title: "a text outside of the corpus is not looked at",
    files: file("in/a.ann.yaml", `${NOTE}source: {path: ../../../etc/passwd}`),
    argv: ["lint"],
    cwd: "in",
    code: 1,
    problems: ["a.ann.yaml:4:16-4:35 error source.outside-root"],
  },
];

const left: readonly Case[] = [
  {
    title: "what .gitignore, glossator.yaml and node_modules leave out",
    files:
      folders +
      file(".gitignore", "a/") +
      file("b/.gitignore", "c/") +
      file("glossator.yaml", "exclude: [drafts/**]") +
      file("drafts/z.ann.yaml", MENTION) +
      file("node_modules/p/z.ann.yaml", MENTION),
    argv: ["lint"],
    code: 0,
    err: "No problems in 1 annotation file.\n",
    problems: [],
  },
  {
    title: "what include does not name",
    files: folders + file("glossator.yaml", "include: [b/**/*.ann.yaml, people.ann.yaml]"),
    argv: ["lint"],
    code: 1,
    problems: [IN_B],
  },
  {
    title: "a corpus inside another is linted with its own entities and severities",
    files:
      sound +
      file("in/glossator.yaml", "rules: {anchor.orphan: warning}") +
      file("in/a.txt", "") +
      file("in/a.txt.ann.yaml", MENTION),
    argv: ["lint"],
    code: 1,
    err: "1 error, 1 warning in 3 annotation files.\n",
    problems: ["in/a.txt.ann.yaml:3:14-3:19 error entity.unknown", "in/a.txt.ann.yaml:3:28-3:33 warning anchor.orphan"],
  },
];

/** Which files the arguments mean, and how they are called. */
const paths: readonly Case[] = [
  { title: "this folder", files: folders, argv: ["lint"], code: 1, problems: [IN_A, IN_B] },
  { title: "a file", files: folders, argv: ["lint", "a/x.txt.ann.yaml"], code: 1, problems: [IN_A] },
  { title: "a text", files: folders, argv: ["lint", "b/c/y.txt"], code: 1, problems: [IN_B] },
  {
    title: "a text that is annotated from elsewhere",
    files: people + file("texts/a.txt", "") + file("ann/one.ann.yaml", `${MENTION}source: {path: ../texts/a.txt}`),
    argv: ["lint", "texts/a.txt"],
    code: 1,
    problems: ["ann/one.ann.yaml:3:28-3:33 error anchor.orphan"],
  },
  {
    title: "a folder of a corpus, with the entities of the whole corpus",
    files: folders + file("glossator.yaml", ""),
    argv: ["lint", "b"],
    code: 1,
    problems: [IN_B],
  },
  {
    title: "a folder that is a corpus because it was named",
    files: folders,
    argv: ["lint", "b"],
    code: 1,
    problems: ["b/c/y.txt.ann.yaml:3:14-3:19 error entity.unknown", IN_B],
  },
  {
    title: "several, in any order",
    files: folders,
    argv: ["lint", "b/c/y.txt", "a/x.txt"],
    code: 1,
    problems: [IN_A, IN_B],
  },
  {
    title: "one inside another, in any order",
    files: folders,
    argv: ["lint", "b", ".", "b/c/"],
    code: 1,
    problems: [IN_A, IN_B],
  },
  { title: "one twice", files: folders, argv: ["lint", "a", "a/../a", "."], code: 1, problems: [IN_A, IN_B] },
  {
    title: "files are called as one would call them from here",
    files: folders + file("glossator.yaml", ""),
    cwd: "b/c",
    argv: ["lint", "../../a", "y.txt"],
    code: 1,
    problems: [`../../${IN_A}`, "y.txt.ann.yaml:3:28-3:33 error anchor.orphan"],
  },
  {
    title: "names with spaces and other letters, sorted by code unit",
    files:
      people +
      ["я b.txt", "a b.txt", "a-b.txt", "é.txt"]
        .map((name) => file(name, "") + file(`${name}.ann.yaml`, NOTE))
        .join(""),
    argv: ["lint"],
    code: 1,
    problems: ["a b.txt", "a-b.txt", "é.txt", "я b.txt"].map(
      (name) => `${name}.ann.yaml:3:13-3:18 error anchor.orphan`,
    ),
  },
  {
    title: "after --, what looks like an option is a path",
    files: sound,
    argv: ["lint", "--", "-x"],
    code: 2,
    out: "",
    err: 'glossator: There is no file or folder "-x"; check the spelling.\n',
  },
];

const refusal = (
  title: string,
  files: string,
  argv: readonly string[],
  sentence: string,
  more: Partial<Case> = {},
): Case => ({
  title,
  files,
  argv,
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
  ...more,
});

/** Where nothing that is said could be trusted. */
const refusals: readonly Case[] = [
  refusal(
    "a path that is not there",
    sound,
    ["lint", "talks.txt", "tlaks.txt"],
    'There is no file or folder "tlaks.txt"; check the spelling.',
  ),
  refusal(
    "no annotation files in this folder",
    file("a.txt", ""),
    ["lint"],
    'There are no annotation files (*.ann.yaml) in "."; name a folder that has some.',
  ),
  refusal(
    "no annotation files in a folder",
    sound + file("in/a.txt", ""),
    ["lint", "in"],
    'There are no annotation files (*.ann.yaml) in "in"; name a folder that has some.',
  ),
  refusal(
    "a text without annotations",
    sound + file("b.txt", ""),
    ["lint", "b.txt"],
    '"b.txt" has no annotation file; it would be "b.txt.ann.yaml".',
  ),
  refusal(
    "several without annotations",
    sound + file("b.txt", "") + file("c.txt", ""),
    ["lint", "b.txt", "c.txt"],
    'There are no annotation files (*.ann.yaml) at "b.txt", "c.txt"; check the paths.',
  ),
  refusal(
    "a file that is left out",
    lost + file(".gitignore", "talks*"),
    ["lint", "talks.txt.ann.yaml"],
    '"talks.txt.ann.yaml" is left out by .gitignore or by glossator.yaml; correct these to lint it.',
  ),
  refusal(
    "a glossator.yaml that is wrong",
    sound + file("glossator.yaml", "rules:\n  anchor.orphn: off"),
    ["lint"],
    'glossator.yaml:2:3: There is no rule "anchor.orphn". Did you mean "anchor.orphan"?',
  ),
  refusal(
    "a glossator.yaml inside that is wrong",
    sound + file("in/glossator.yaml", "exclud: [a]"),
    ["lint"],
    'in/glossator.yaml:1:1: glossator.yaml has no key "exclud". Did you mean "exclude"?',
  ),
  refusal(
    "a glossator.yaml above that is wrong",
    file("glossator.yaml", "rules: 1") + file("in/a.ann.yaml", PEOPLE),
    ["lint"],
    '../glossator.yaml:1:8: "rules" must be a mapping of keys to values, such as {mention.missing: off}.',
    { cwd: "in" },
  ),
  refusal(
    "a glossator.yaml that is no text",
    sound,
    ["lint"],
    "glossator.yaml:1:1: glossator.yaml is not UTF-8 text; save it as UTF-8.",
    { bytes: { "glossator.yaml": Buffer.from([0xff]) } },
  ),
  refusal(
    "an annotation file that cannot be read",
    sound,
    ["lint"],
    'The file "people.ann.yaml" cannot be read; check its permissions.',
    { unreadable: "people.ann.yaml" },
  ),
  refusal(
    "a text that cannot be read",
    sound,
    ["lint"],
    'The file "talks.txt" cannot be read; check its permissions.',
    { unreadable: "talks.txt" },
  ),
  refusal(
    "a glossator.yaml that cannot be read",
    sound + file("glossator.yaml", ""),
    ["lint"],
    "glossator.yaml:1:1: glossator.yaml cannot be read; check its permissions.",
    { unreadable: "glossator.yaml" },
  ),
];

export const lintCases: readonly Case[] = [...results, ...left, ...paths, ...refusals];
