import type { Case } from "./case";

/** Texts in which every mention is found where its selector says. */
const FOUND = `
--- glossator.yaml
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
--- b.txt
Путин
--- b.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин}]
--- in/c.txt
Путин и Путин
--- in/c.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин, occurrence: 2}, {entity: putin, exact: Медведев, status: removed}]
`;

const row = (file: string) => ({
  file,
  annotation: `${file}.ann.yaml`,
  counts: { exact: 1, moved: 0, changed: 0, ambiguous: 0, orphan: 0 },
  mentions: [],
});

const found = (title: string, more: Pick<Case, "argv" | "cwd">, ...files: readonly string[]): Case => ({
  title,
  files: FOUND,
  ...more,
  code: 0,
  out: `${files.length} annotation file${files.length === 1 ? "" : "s"} in all: ${files.length} exact\n`,
  err: "",
  rows: files.map(row),
});

const refused = (argv: readonly string[], sentence: string): Case => ({
  title: ["glossator anchors", ...argv].join(" "),
  files: FOUND,
  argv: ["anchors", ...argv],
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
});

export const anchorCases: readonly Case[] = [
  found("a corpus with nothing in doubt", { argv: ["anchors"] }, "b.txt", "in/c.txt"),
  found("a text", { argv: ["anchors", "in/c.txt"] }, "in/c.txt"),
  found("below the working directory", { argv: ["anchors"], cwd: "in" }, "c.txt"),
  found("all of the corpus that --root names", { argv: ["anchors", "--root", "in"] }, "b.txt", "in/c.txt"),
  found("a file of it", { argv: ["anchors", "--root", "in", "b.txt.ann.yaml"] }, "b.txt"),
  {
    title: "a registry",
    files: FOUND,
    argv: ["anchors", "people.ann.yaml"],
    code: 0,
    out: "0 annotation files in all: no mentions\n",
  },
  { title: "nothing for GitHub", files: FOUND, argv: ["anchors", "--format", "github"], code: 0, out: "", err: "" },
  {
    title: "nothing to accept",
    files: FOUND,
    argv: ["anchors", "--accept", "changed"],
    code: 0,
    out: "",
    err: "Wrote 0 mentions in 0 files.\n",
  },
  refused(["--dry-run"], '"--dry-run" goes with "--accept".'),
  refused(["--accept", "orphan"], '"orphan" cannot be accepted; "--accept" takes changed and moved.'),
  refused(["--accept", "moved,exact"], '"exact" cannot be accepted; "--accept" takes changed and moved.'),
  refused(["--accept", ""], '"" cannot be accepted; "--accept" takes changed and moved.'),
  refused(["--accept", "moved", "--since", "HEAD"], '"--accept" and "--since" do not go together; leave one out.'),
  refused(["--accept", "moved", "--format", "json"], '"--accept" prints what it did as text; leave "--format" out.'),
  refused(["--format", "xml"], '"xml" is no value of "--format"; use text, json or github.'),
  refused(["nowhere.txt"], 'There is no file or folder "nowhere.txt"; check the spelling.'),
  refused(["--root", "nowhere"], 'There is no folder "nowhere"; give --root a folder.'),
];
