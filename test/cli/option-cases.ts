import { CODES } from "../../server/src/engine/rules/codes";
import type { Case } from "./case";

const file = (name: string, text: string): string => `--- ${name}\n${text.trimEnd()}\n`;

const NOTE = "version: 1\nmentions:\n  - {exact: Путин, gloss: he}\n";

/** An annotation file with an error at 3:13 beside a text. */
const lost = (name: string): string => file(name, "Медведев.") + file(`${name}.ann.yaml`, NOTE);
const errorIn = (name: string): string => `${name}.ann.yaml:3:13-3:18 error anchor.orphan`;

const tree = lost("a/x.txt") + lost("a/y.md") + lost("b/c/x.txt") + lost("b/d.txt");

/** A warning and an error. */
const both = file("a.txt", "Медведев.") + file("a.txt.ann.yaml", `${NOTE}nonsense: 1\n`);
const ERROR = "a.txt.ann.yaml:3:13-3:18 error anchor.orphan";
const WARNING = "a.txt.ann.yaml:4:1-4:9 warning schema.unknown-key";
const BOTH = "1 error, 1 warning in 1 annotation file.\n";

const globs: readonly Case[] = (
  [
    ["annotation files in any folder", ["**/x.txt.ann.yaml"], ["a/x.txt", "b/c/x.txt"]],
    ["texts", ["**/*.md"], ["a/y.md"]],
    ["texts of one folder", ["b/*.txt"], ["b/d.txt"]],
    ["folders, with all that is in them", ["b/*"], ["b/c/x.txt", "b/d.txt"]],
    ["alternatives", ["{a,b}/*.txt"], ["a/x.txt", "b/d.txt"]],
    ["a dot and a slash before it", ["./b/*.txt"], ["b/d.txt"]],
    ["all but what is left out", ["**", "!a/**"], ["b/c/x.txt", "b/d.txt"]],
    ["a folder that is left out", ["!b"], ["a/x.txt", "a/y.md"]],
    ["a text that is left out, whatever the order", ["!b/d.txt", "."], ["a/x.txt", "a/y.md", "b/c/x.txt"]],
    ["a path and a glob", ["a/y.md", "b/c/*"], ["a/y.md", "b/c/x.txt"]],
    ["nothing left out", ["b/d.txt", "!nowhere/**"], ["b/d.txt"]],
  ] as const
).map(([title, paths, texts]) => ({
  title: `a glob: ${title}`,
  files: tree,
  argv: ["lint", ...paths],
  code: 1,
  problems: texts.map(errorIn),
}));

const refused = (
  title: string,
  files: string,
  argv: readonly string[],
  sentence: string,
  more: Partial<Case> = {},
): Case => ({
  title,
  files,
  argv: ["lint", ...argv],
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
  ...more,
});

const selection: readonly Case[] = [
  ...globs,
  {
    title: "a glob from a folder up",
    files: tree,
    cwd: "b",
    argv: ["lint", "../a/*.txt"],
    code: 1,
    problems: [errorIn("../a/x.txt")],
  },
  {
    title: "a file whose name looks like a glob is that file",
    files: lost("[a].txt") + lost("a.txt"),
    argv: ["lint", "[a].txt"],
    code: 1,
    problems: [errorIn("[a].txt")],
  },
  {
    title: "what a glob names has the entities of this folder",
    files: `${file("people.ann.yaml", "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}")}${file("a/x.txt", "Путин")}${file("a/x.txt.ann.yaml", "version: 1\nmentions:\n  - {entity: putin, exact: Путин}")}`,
    argv: ["lint", "a/*"],
    code: 0,
    problems: [],
  },
  {
    title: "a glob names nothing that .gitignore leaves out",
    files: tree + file(".gitignore", "a/"),
    argv: ["lint", "**/*.txt"],
    code: 1,
    problems: [errorIn("b/c/x.txt"), errorIn("b/d.txt")],
  },
  refused(
    "a glob that names nothing",
    tree,
    ["**/*.rst"],
    '"**/*.rst" names no annotation file, and no text that has one; check the pattern.',
  ),
  refused(
    "a glob in a folder that is not there",
    tree,
    ["c/*.txt"],
    'There is no folder "c" for "c/*.txt"; check the spelling.',
  ),
  refused(
    "a glob that is too long",
    tree,
    [`${"a".repeat(1000)}*`],
    `The pattern "${"a".repeat(1000)}*" is too long, or has too many alternatives; split it.`,
  ),
  {
    title: "nothing is right where that is said",
    files: file("a.txt", ""),
    argv: ["lint", "--no-error-on-empty"],
    code: 0,
    out: "",
    err: "No problems in 0 annotation files.\n",
    problems: [],
  },
  {
    title: "a text without annotations is right where that is said",
    files: file("a.txt", ""),
    argv: ["lint", "a.txt", "--no-error-on-empty"],
    code: 0,
    problems: [],
  },
  refused(
    "a path that is not there is never right",
    tree,
    ["--no-error-on-empty", "nowhere"],
    'There is no file or folder "nowhere"; check the spelling.',
  ),
];

const SEEN = "version: 1\nmentions:\n  - {exact: Медведев, gloss: he}\n";

const stdin: readonly Case[] = [
  {
    title: "standard input instead of an annotation file",
    files: lost("a.txt") + lost("b.txt"),
    argv: ["lint", "--stdin", "--stdin-filename", "a.txt.ann.yaml"],
    input: SEEN,
    code: 0,
    out: "",
    err: "No problems in 1 annotation file.\n",
    problems: [],
  },
  {
    title: "standard input instead of a text",
    files: lost("a.txt"),
    argv: ["lint", "--stdin", "--stdin-filename=a.txt"],
    input: "Путин прибыл.",
    code: 0,
    problems: [],
  },
  {
    title: "standard input as an annotation file that is not there yet, in its corpus",
    files: file("glossator.yaml", "rules: {anchor.orphan: warning}") + file("in/a.txt", "Медведев."),
    cwd: "in",
    argv: ["lint", "--stdin", "--stdin-filename", "a.txt.ann.yaml"],
    input: `\ufeff${NOTE.replaceAll("\n", "\r\n")}`,
    code: 0,
    problems: ["a.txt.ann.yaml:3:13-3:18 warning anchor.orphan"],
  },
  {
    title: "standard input that is no UTF-8",
    files: lost("a.txt"),
    argv: ["lint", "--stdin", "--stdin-filename", "a.txt.ann.yaml"],
    input: Buffer.from([0xff, 0xfe]),
    code: 1,
    problems: ["a.txt.ann.yaml:1:1-1:1 error file.unreadable"],
  },
  refused(
    "standard input for a file that is left out",
    lost("a.txt") + file(".gitignore", "a.*"),
    ["--stdin", "--stdin-filename", "a.txt.ann.yaml"],
    '"a.txt.ann.yaml" is left out by .gitignore or by glossator.yaml; correct these to lint it.',
    { input: NOTE },
  ),
  refused(
    "standard input for a text without annotations",
    file("b.ann.yaml", "version: 1"),
    ["--stdin", "--stdin-filename", "a.txt"],
    '"a.txt" has no annotation file; it would be "a.txt.ann.yaml".',
  ),
  refused(
    "standard input for nothing",
    tree,
    ["--stdin"],
    'Say where the content would stand: "--stdin" needs "--stdin-filename <file>".',
  ),
  refused(
    "a name for no standard input",
    tree,
    ["--stdin-filename", "a.txt"],
    '"--stdin-filename" goes with "--stdin"; add that.',
  ),
  refused(
    "standard input and a path",
    tree,
    ["--stdin", "--stdin-filename", "a.txt", "b"],
    '"--stdin" lints one file; leave the paths out.',
  ),
  refused(
    "standard input for a folder",
    tree,
    ["--stdin", "--stdin-filename", "a"],
    '"a" is a folder; give "--stdin-filename" a file.',
  ),
  refused(
    "standard input in a folder that is not there",
    tree,
    ["--stdin", "--stdin-filename", "z/a.txt"],
    'There is no folder for "z/a.txt"; check the spelling.',
  ),
];

const severities: readonly Case[] = [
  {
    title: "--rule says more than glossator.yaml, and of two the later one",
    files: both + file("glossator.yaml", "rules: {schema.unknown-key: info}"),
    argv: [
      "lint",
      "--rule",
      "anchor.orphan=off",
      "--rule=schema.unknown-key=off",
      "--rule",
      "schema.unknown-key=error",
    ],
    code: 1,
    err: "1 error in 1 annotation file.\n",
    problems: ["a.txt.ann.yaml:4:1-4:9 error schema.unknown-key"],
  },
  refused(
    "--rule with an unknown code",
    both,
    ["--rule", "anchor.orphn=off"],
    'There is no rule "anchor.orphn". Did you mean "anchor.orphan"?',
  ),
  refused(
    "--rule with a code like no other",
    both,
    ["--rule", "nonsense=off"],
    'There is no rule "nonsense"; "glossator lint --list-rules" lists all.',
  ),
  refused(
    "--rule with an unknown severity",
    both,
    ["--rule", "anchor.orphan=warn"],
    '"warn" is no severity; use error, warning, info or off.',
  ),
  refused(
    "--rule without a severity",
    both,
    ["--rule", "anchor.orphan"],
    '"anchor.orphan" says no severity; write for example "--rule anchor.changed=error".',
  ),
  { title: "all", files: both, argv: ["lint"], code: 1, err: BOTH, problems: [ERROR, WARNING] },
  {
    title: "--quiet",
    files: both,
    argv: ["lint", "--quiet"],
    code: 1,
    err: "1 error in 1 annotation file.\n",
    problems: [ERROR],
  },
  {
    title: "as many warnings as are allowed",
    files: both,
    argv: ["lint", "--rule", "anchor.orphan=off", "--max-warnings", "1"],
    code: 0,
    err: "1 warning in 1 annotation file.\n",
  },
  {
    title: "more warnings than are allowed, also where they are not printed",
    files: both,
    argv: ["lint", "--rule", "anchor.orphan=off", "--max-warnings", "0", "--quiet"],
    code: 1,
    out: "",
    err: 'No problems in 1 annotation file.\n1 warning is more than "--max-warnings 0" allows.\n',
  },
  {
    title: "infos are no warnings",
    files: both,
    argv: ["lint", "--rule=anchor.orphan=info", "--rule=schema.unknown-key=info", "--max-warnings=0"],
    code: 0,
    err: "2 info in 1 annotation file.\n",
  },
  refused(
    "--max-warnings with no number",
    both,
    ["--max-warnings", "few"],
    '"few" is no value of "--max-warnings"; use a whole number.',
  ),
  refused(
    "--max-warnings with less than none",
    both,
    ["--max-warnings=-1"],
    '"-1" is no value of "--max-warnings"; use a whole number.',
  ),
];

const output: readonly Case[] = [
  {
    title: "--output writes the report and leaves the summary",
    files: both,
    argv: ["lint", "--format", "concise", "--output", "report.txt"],
    code: 1,
    out: "",
    err: BOTH,
    written: {
      "report.txt":
        'a.txt.ann.yaml:3:13: error: "Путин" is not in the text; correct "exact" or remove the mention. [anchor.orphan]\n' +
        'a.txt.ann.yaml:4:1: warning: An annotation file has no key "nonsense". [schema.unknown-key]\n',
    },
  },
  {
    title: "--output replaces a file, and is not coloured",
    files: both + file("report.txt", "old"),
    argv: ["lint", "--quiet", "--rule=anchor.orphan=off", "--output=report.txt"],
    env: { FORCE_COLOR: "1" },
    code: 0,
    written: { "report.txt": "" },
  },
  {
    title: "--output is not written where the command cannot run",
    files: both,
    argv: ["lint", "nowhere", "--output", "report.txt"],
    code: 2,
    written: { "report.txt": null },
  },
];

const DEFAULT_RULES = Object.fromEntries(
  [...CODES.values()].map(({ code, severity }) => [code, { value: severity, from: "default" }]),
);
const LONGEST = Math.max(...[...CODES.keys()].map((code) => code.length));
const TYPES = ["person", "weapon-system", "organization", "place", "event"];

const listed: readonly Case[] = [
  {
    title: "--list-rules",
    argv: ["lint", "--list-rules"],
    code: 0,
    outHas: [
      `\n${"anchor.orphan".padEnd(LONGEST)}  error    The words of a mention are not in the text, or not where the selector says.\n`,
      `\n${"mention.order".padEnd(LONGEST)}  info     The mentions are not in the order of the text.\n`,
    ],
    err: "",
  },
  {
    title: "--list-rules as JSON",
    argv: ["lint", "--list-rules", "--format", "json"],
    code: 0,
    outHas: [
      '\n{"code":"mention.order","severity":"info","about":"The mentions are not in the order of the text.","help":"https://',
    ],
    err: "",
  },
  refused(
    "--list-rules in a format that has none",
    "",
    ["--list-rules", "--format", "sarif"],
    '"--list-rules" prints text or json; leave "--format" out or use one of these.',
  ),
  {
    title: "--print-config of a corpus without any",
    files: lost("a.txt"),
    argv: ["lint", "--print-config"],
    code: 0,
    out: `${JSON.stringify(
      {
        root: ".",
        file: null,
        include: { value: ["**/*.ann.yaml"], from: "default" },
        exclude: { value: [], from: "default" },
        languages: { value: [], from: "default" },
        types: { value: TYPES, from: "default" },
        rules: DEFAULT_RULES,
      },
      null,
      2,
    )}\n`,
    err: "",
  },
  {
    title: "--print-config of a file says where everything comes from",
    files:
      file(
        "glossator.yaml",
        "languages: [en, ru]\ntypes: [ship]\nrules:\n  anchor.orphan: warning\n  mention.order: off\n",
      ) + lost("in/a.txt"),
    cwd: "in",
    argv: ["lint", "--print-config", "a.txt", "--rule", "mention.order=info"],
    code: 0,
    out: `${JSON.stringify(
      {
        root: "..",
        file: "../glossator.yaml",
        include: { value: ["**/*.ann.yaml"], from: "default" },
        exclude: { value: [], from: "default" },
        languages: { value: ["en", "ru"], from: "../glossator.yaml:1:1" },
        types: { value: [...TYPES, "ship"], from: "../glossator.yaml:2:1" },
        rules: {
          ...DEFAULT_RULES,
          "anchor.orphan": { value: "warning", from: "../glossator.yaml:4:3" },
          "mention.order": { value: "info", from: "--rule" },
        },
      },
      null,
      2,
    )}\n`,
    err: "",
  },
  refused(
    "--print-config of a path that is not there",
    tree,
    ["--print-config", "nowhere"],
    'There is no file or folder "nowhere"; check the spelling.',
  ),
  refused(
    "--print-config of a configuration that is wrong",
    file("glossator.yaml", "rules: 1"),
    ["--print-config"],
    'glossator.yaml:1:8: "rules" must be a mapping of keys to values, such as {mention.missing: off}.',
  ),
];

/** The options of `glossator lint`. */
export const optionCases: readonly Case[] = [...selection, ...stdin, ...severities, ...output, ...listed];
