import type { Case } from "./case";

const file = (name: string, text: string): string => `--- ${name}\n${text.trimEnd()}\n`;

const TEXT = "Putin came and left.";
const MESSY = "mentions:\n  - {exact: left, gloss: g}\n  - {exact: Putin, gloss: g} # he\n";
const CLEAN = "version: 1\nmentions:\n  - {exact: Putin, gloss: g} # he\n  - {exact: left, gloss: g}\n";
const messy = file("a.txt", TEXT) + file("a.txt.ann.yaml", MESSY);
const lost = (name: string, words: string): string =>
  file(name, TEXT) + file(`${name}.ann.yaml`, `version: 1\nmentions:\n  - {exact: ${words}, gloss: g}`);

const refused = (title: string, argv: readonly string[], sentence: string, files = messy): Case => ({
  title,
  files,
  argv: ["lint", ...argv],
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
});

const BASELINE = `{"version":1,"problems":[
{"file":"a.txt.ann.yaml","code":"anchor.orphan","words":"Biden","count":1},
{"file":"gone.txt.ann.yaml","code":"anchor.orphan","words":"Biden","count":1}
]}
`;

/** What `glossator lint` does besides printing: mending, baselines, parts. */
export const runCases: readonly Case[] = [
  {
    title: "--fix mends files and reports what is left",
    files: messy,
    argv: ["lint", "--fix", "--format", "concise"],
    code: 0,
    out: "",
    err: "Mended 1 file.\nNo problems in 1 annotation file.\n",
    written: { "a.txt.ann.yaml": CLEAN },
  },
  {
    title: "--fix leaves files alone in which nothing can be mended",
    files: lost("a.txt", "Biden"),
    argv: ["lint", "--fix", "--format", "concise"],
    code: 1,
    err: "1 error in 1 annotation file.\n",
    written: { "a.txt.ann.yaml": "version: 1\nmentions:\n  - {exact: Biden, gloss: g}\n" },
  },
  {
    title: "--fix keeps line ends and the byte order mark",
    bytes: {
      "a.txt": Buffer.from(TEXT),
      "a.txt.ann.yaml": Buffer.from(`\ufeff${MESSY.replaceAll("\n", "\r\n")}`),
    },
    argv: ["lint", "--fix"],
    code: 0,
    written: { "a.txt.ann.yaml": `\ufeff${CLEAN.replaceAll("\n", "\r\n")}` },
  },
  {
    title: "--fix-dry-run prints the difference and writes nothing",
    files: messy,
    argv: ["lint", "--fix-dry-run"],
    code: 0,
    out: `--- a/a.txt.ann.yaml
+++ b/a.txt.ann.yaml
@@ -1,3 +1,4 @@
+version: 1
 mentions:
-  - {exact: left, gloss: g}
   - {exact: Putin, gloss: g} # he
+  - {exact: left, gloss: g}
`,
    err: "No problems in 1 annotation file.\n",
    written: { "a.txt.ann.yaml": MESSY },
  },
  refused(
    "--fix and --fix-dry-run",
    ["--fix", "--fix-dry-run"],
    '"--fix" and "--fix-dry-run" do not go together; leave one out.',
  ),
  refused("--fix of standard input", ["--fix", "--stdin"], '"--fix" and "--stdin" do not go together; leave one out.'),
  {
    title: "--write-baseline keeps what is there",
    files: lost("a.txt", "Biden") + lost("b.txt", "Putin"),
    argv: ["lint", "--write-baseline", "known.json"],
    code: 0,
    out: "",
    err: 'Wrote 1 known problem to "known.json".\n',
    written: {
      "known.json":
        '{"version":1,"problems":[\n{"file":"a.txt.ann.yaml","code":"anchor.orphan","words":"Biden","count":1}\n]}\n',
    },
  },
  {
    title: "--baseline leaves out what is known, wherever its line has moved to",
    files: `${file("a.txt", TEXT)}${file("a.txt.ann.yaml", "# moved\nversion: 1\nmentions:\n  - {exact: Biden, gloss: g}\n  - {exact: Musk, gloss: g}")}${file("known.json", BASELINE)}`,
    argv: ["lint", "--baseline", "known.json", "--format", "concise"],
    code: 1,
    out: 'a.txt.ann.yaml:5:13: error: "Musk" is not in the text; correct "exact" or remove the mention. [anchor.orphan]\n',
    err: "1 error in 1 annotation file.\n",
  },
  {
    title: "--baseline tells what is no longer there",
    files: lost("a.txt", "Putin") + file("known.json", BASELINE),
    argv: ["lint", "--baseline", "known.json"],
    code: 0,
    out: "",
    err: `No longer there: a.txt.ann.yaml: anchor.orphan "Biden"
"known.json" names problems that are gone; write it anew with "--write-baseline known.json".
No problems in 1 annotation file.
`,
  },
  refused(
    "--baseline of no file",
    ["--baseline", "known.json"],
    'There is no baseline "known.json"; make it with "--write-baseline".',
  ),
  refused(
    "--baseline of another file",
    ["--baseline", "a.txt"],
    '"a.txt" is no baseline; make it anew with "--write-baseline".',
  ),
  refused(
    "--shard that is none",
    ["--shard", "3/2"],
    '"3/2" is no shard; write for example "--shard 1/3", "--shard 2/3" and "--shard 3/3".',
  ),
  refused("--cache with --fix", ["--cache", "--fix"], '"--cache" and "--fix" do not go together; leave one out.'),
  {
    title: "merge of a file that is not there",
    files: messy,
    argv: ["merge", "1.json"],
    code: 2,
    err: 'glossator: There is no file "1.json"; check the spelling.\n',
  },
  {
    title: "merge of another file",
    files: messy,
    argv: ["merge", "a.txt"],
    code: 2,
    err: 'glossator: "a.txt" is no report; make it with "glossator lint --format whole --output a.txt".\n',
  },
];
