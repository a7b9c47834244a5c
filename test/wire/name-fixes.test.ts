import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixture } from "../fixture";
import { applied } from "./applied";
import { wireCorpus } from "./corpus";

/** By title what is offered at `$0` of a file, with the files that it changes as they are afterwards. */
async function offered(source: string): Promise<Record<string, Record<string, string>>> {
  const {
    files,
    cursor: { name, offset },
  } = fixture(source);
  const position = TextDocument.create("", "", 0, files.get(name)!).positionAt(offset);
  const corpus = await wireCorpus(source);
  await corpus.loaded();
  await corpus.openFile(name);
  const actions = await corpus.askOf<CodeAction[]>("textDocument/codeAction", name, {
    range: { start: position, end: position },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  await corpus.end();
  const kept = actions.filter(({ title }) => !title.startsWith("Ignore "));
  return Object.fromEntries(kept.map(({ title, edit }) => [title, applied(edit!, files)]));
}

const PEOPLE = `--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {ru: Рогозин}} # he
  sergei-shoigu:
    type: person
    names:
      ru: [Сергей Шойгу, Шойгу]
      en:
        - Sergei Shoigu
  ivanov-a: {type: person, gloss: {en: A}, names: {ru: [Алексей Иванов, Иванов]}}
  ivanov-b: {type: person, gloss: {en: B}, names: {ru: [Борис Иванов, Иванов]}}
`;

const people = (from: string, to: string) => ({ "people.ann.yaml": body(PEOPLE).replace(from, to) });
const body = (file: string): string => file.replace(/^--- .*\n/, "");

interface Row {
  readonly source: string;
  readonly fixes: Record<string, Record<string, string>>;
}

const sidecar = (mentions: string, lang = "ru") => `version: 1\nsource: {lang: ${lang}}\nmentions:\n${mentions}`;

const rows: Record<string, Row> = {
  "words that fit another entity: link, add in a flow list of one, describe": {
    source: `--- t.txt\nШойгу прибыл\n--- t.txt.ann.yaml\n${sidecar("  - entity: rogozin # who\n    exact: Шой$0гу\n")}${PEOPLE}`,
    fixes: {
      'Link to "sergei-shoigu"': {
        "t.txt.ann.yaml": sidecar("  - entity: sergei-shoigu # who\n    exact: Шойгу\n"),
      },
      'Add “Шойгу” to the Names of "rogozin"': people("{ru: Рогозин}", "{ru: [Рогозин, Шойгу]}"),
      "Mark as Description (form: description)": {
        "t.txt.ann.yaml": sidecar("  - entity: rogozin # who\n    exact: Шойгу\n    form: description\n"),
      },
    },
  },
  "words that two fit: a choice": {
    source: `--- t.txt\nИванова ждали. Иванов тут\n--- t.txt.ann.yaml\n${sidecar("  - {entity: rogozin, exact: Ива$0нов, form: name}\n")}${PEOPLE}`,
    fixes: {
      'Link to "ivanov-a"': { "t.txt.ann.yaml": sidecar("  - {entity: ivanov-a, exact: Иванов, form: name}\n") },
      'Link to "ivanov-b"': { "t.txt.ann.yaml": sidecar("  - {entity: ivanov-b, exact: Иванов, form: name}\n") },
      'Add “Иванов” to the Names of "rogozin"': people("{ru: Рогозин}", "{ru: [Рогозин, Иванов]}"),
      "Mark as Description (form: description)": {
        "t.txt.ann.yaml": sidecar("  - {entity: rogozin, exact: Иванов, form: description}\n"),
      },
    },
  },
  "words that nobody fits: a name in a block list": {
    source: `--- t.txt\nThe Boss: came\n--- t.txt.ann.yaml\n${sidecar('  - {entity: sergei-shoigu, exact: "The Bo$0ss:"}\n', "en")}${PEOPLE}`,
    fixes: {
      'Add “The Boss:” to the Names of "sergei-shoigu"': people(
        "        - Sergei Shoigu\n",
        '        - Sergei Shoigu\n        - "The Boss:"\n',
      ),
      "Mark as Description (form: description)": {
        "t.txt.ann.yaml": sidecar('  - {entity: sergei-shoigu, exact: "The Boss:", form: description}\n', "en"),
      },
    },
  },
  "words in a language that the names do not have yet": {
    source: `--- t.txt\nSếp đến\n--- t.txt.ann.yaml\n${sidecar("  - {entity: sergei-shoigu, exact: Sế$0p}\n", "vi")}${PEOPLE}`,
    fixes: {
      'Add “Sếp” to the Names of "sergei-shoigu"': people(
        "        - Sergei Shoigu\n",
        "        - Sergei Shoigu\n      vi: Sếp\n",
      ),
      "Mark as Description (form: description)": {
        "t.txt.ann.yaml": sidecar("  - {entity: sergei-shoigu, exact: Sếp, form: description}\n", "vi"),
      },
    },
  },
  "a known name in a text that nobody has annotated": {
    source: `--- t.txt\nРого$0зин пришёл.\nРогозин ушёл.\n--- t.txt.ann.yaml\n${sidecar("  - {exact: ушёл, gloss: left} # end\n")}${PEOPLE}`,
    fixes: {
      "Annotate as Рогозин": {
        "t.txt.ann.yaml": sidecar(
          "  - entity: rogozin\n    exact: Рогозин\n    suffix: пришёл.\n  - {exact: ушёл, gloss: left} # end\n",
        ),
      },
      "Annotate All “Рогозин” in This Text": {
        "t.txt.ann.yaml": sidecar(
          "  - entity: rogozin\n    exact: Рогозин\n    suffix: пришёл.\n  - entity: rogozin\n    exact: Рогозин\n    suffix: ушёл.\n  - {exact: ушёл, gloss: left} # end\n",
        ),
      },
      "Not This One": {
        "t.txt.ann.yaml": sidecar(
          "  - entity: rogozin\n    exact: Рогозин\n    suffix: пришёл.\n    status: rejected\n  - {exact: ушёл, gloss: left} # end\n",
        ),
      },
    },
  },
  "a name that two have: a choice, never a guess": {
    source: `--- t.txt\nУтром пришёл Ива$0нов.\n${PEOPLE}`,
    fixes: {
      "Annotate as Алексей Иванов": {
        "t.txt.ann.yaml":
          "version: 1\nmentions:\n  - entity: ivanov-a\n    exact: Иванов\n    prefix: Утром пришёл\n    suffix: .\n",
      },
      "Annotate as Борис Иванов": {
        "t.txt.ann.yaml":
          "version: 1\nmentions:\n  - entity: ivanov-b\n    exact: Иванов\n    prefix: Утром пришёл\n    suffix: .\n",
      },
      "Not This One": {
        "t.txt.ann.yaml":
          "version: 1\nmentions:\n  - entity: ivanov-a\n    exact: Иванов\n    prefix: Утром пришёл\n    suffix: .\n    status: rejected\n",
      },
    },
  },
  "a name that somebody has rejected there: nothing": {
    source: `--- t.txt\nУтром пришёл Рого$0зин.\n--- t.txt.ann.yaml\n${sidecar("  - {entity: rogozin, exact: Рогозин, status: rejected}\n")}${PEOPLE}`,
    fixes: {},
  },
};

describe("fixes about names", () => {
  for (const [title, { source, fixes }] of Object.entries(rows))
    it(title, async () => assert.deepEqual(await offered(source), fixes));
});
