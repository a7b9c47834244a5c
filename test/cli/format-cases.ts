import type { Case } from "./case";

/**
 * What formats can trip over: wide and combining characters, tabs, characters that mean something in XML, in workflow commands
 * or to a terminal, names that are no plain words, long lines, problems of every severity, ones with places in the text and in
 * other files, ones that are ignored, ones that have no place.
 */
const FILES = `
--- .git
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {ru: Путин}}
  putin: {type: person, names: {ru: Путин}}
--- texts/clean.txt
Гости прибыли в Баку.
--- texts/clean.txt.ann.yaml
version: 1
mentions:
  - {exact: Баку, gloss: a city}
--- texts/a b,50%: <x>.txt
Путин встретил Путин и Медведева. 習近平主席。
--- texts/a b,50%: <x>.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин}
  - {entity: nobody, exact: Медведева}
  - {entity: nobody, exact: Медведева}
  - {gloss: "習近平 😀 e\u0301", exact: 彭麗媛}
  - {exact: "a]]>&\\"'<b>\\a\\e[31m::x%\\u202Ey", gloss: "\\t"}
  - {exact: Медведева. 習近平, gloss: x}
  - {exact: и, gloss: before}
  # glossator-ignore anchor.orphan quoted from <another> edition
  - {exact: Шойгу, gloss: y}
  - exact: >-
      нет
      такого
    gloss: z
  - {gloss: "${"very ".repeat(40)}long", exact: отсутствует, note: "${"and ".repeat(40)}longer"}
  - {gloss: "a	tab",	exact: табуляция}
  - exact: открыто
	gloss: x
--- texts/missing.txt
Ждали 習近平 и Путина.
--- texts/missing.txt.ann.yaml
version: 1
mentions:
  - {exact: Ждали, gloss: they}
--- texts/gone.txt.ann.yaml
version: 1
mentions:
  - {exact: Баку, gloss: a city}
`;

const golden = (format: string, name: string, more: Partial<Case> = {}): Case => ({
  title: `as ${format}`,
  files: FILES,
  argv: ["lint", "--format", format],
  code: 1,
  golden: name,
  ...more,
});

/** What is printed, whole, in every format. */
export const formatCases: readonly Case[] = [
  golden("text", "text.txt"),
  golden("text", "colour.txt", { title: "as coloured text", env: { FORCE_COLOR: "1" } }),
  golden("concise", "concise.txt"),
  golden("json", "problems.json", { err: "" }),
  golden("sarif", "problems.sarif", { err: "" }),
  golden("github", "github.txt"),
  golden("gitlab", "gitlab.json", { err: "" }),
  golden("junit", "junit.xml", { err: "" }),
  golden("checkstyle", "checkstyle.xml", { err: "" }),
  golden("github", "github-from-below.txt", {
    title: "as github, from a folder of the repository: files are called from its top",
    cwd: "texts",
    argv: ["lint", "--format", "github", "gone.txt.ann.yaml"],
  }),
  ...(["json", "gitlab"] as const).map((format) => ({
    title: `nothing as ${format}`,
    files: FILES,
    argv: ["lint", "--format", format, "texts/clean.txt"],
    code: 0,
    out: "[]\n",
    err: "",
  })),
  ...(["text", "concise", "github"] as const).map((format) => ({
    title: `nothing as ${format}`,
    files: FILES,
    argv: ["lint", "--format", format, "texts/clean.txt"],
    code: 0,
    out: "",
    err: "No problems in 1 annotation file.\n",
  })),
  ...(["sarif", "junit", "checkstyle"] as const).map((format) =>
    golden(format, `nothing-${format}.${format === "sarif" ? "sarif" : "xml"}`, {
      title: `nothing as ${format}`,
      argv: ["lint", "--format", format, "texts/clean.txt"],
      code: 0,
    }),
  ),
  {
    title: "NO_COLOR is more than FORCE_COLOR",
    files: FILES,
    argv: ["lint"],
    env: { FORCE_COLOR: "1", NO_COLOR: "1" },
    code: 1,
    golden: "text.txt",
  },
];
