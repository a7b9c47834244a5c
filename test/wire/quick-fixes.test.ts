import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { uriIn } from "../fixture";
import { wireCorpus } from "./corpus";

const REGISTRY = `--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {en: Dmitry Rogozin}}
  dmitry-medvedev: {type: person, names: {en: Dmitry Medvedev}}
`;

interface Row {
  readonly title: string;
  readonly text: string;
  /** The annotation file, the cursor at `$0`. */
  readonly before: string;
  /** By what it offers there: the file afterwards, if it is a fix of the file. */
  readonly fixes: Record<string, string>;
}

const MENTION = "version: 1\nmentions:\n";

const rows: readonly Row[] = [
  {
    title: "an unknown entity: the nearest ones, or a new one of each type",
    text: "Рогозин",
    before: `${MENTION}  - entity: dmitry-rog$0osin # who\n    exact: Рогозин\n`,
    fixes: {
      "Change to dmitry-rogozin (Dmitry Rogozin)": `${MENTION}  - entity: dmitry-rogozin # who\n    exact: Рогозин\n`,
      ...Object.fromEntries(
        ["person", "weapon-system", "organization", "place", "event"].map((type) => [
          `Declare dmitry-rogosin in this file (${type})`,
          `version: 1\nentities:\n  dmitry-rogosin:\n    type: ${type}\n    names:\n      en: Рогозин\nmentions:\n  - entity: dmitry-rogosin # who\n    exact: Рогозин\n`,
        ]),
      ),
    },
  },
  {
    title: "an unknown broader entity: the nearest ones",
    text: "",
    before:
      "version: 1\nentities:\n  x: {type: person, names: {en: X}, broader: dmitry-medvedef$0}\nsource: {path: t.txt}\n",
    fixes: {
      "Change to dmitry-medvedev (Dmitry Medvedev)":
        "version: 1\nentities:\n  x: {type: person, names: {en: X}, broader: dmitry-medvedev}\nsource: {path: t.txt}\n",
    },
  },
  {
    title: "a misspelt key: the key",
    text: "Рогозин",
    before: `${MENTION}  - exact: Рогозин\n    glos$0: {en: a person}\n    gloss: who\n`,
    fixes: { "Change to gloss": `${MENTION}  - exact: Рогозин\n    gloss: {en: a person}\n    gloss: who\n` },
  },
  {
    title: "a misspelt type: the type",
    text: "",
    before: "version: 1\nentities:\n  x: {type: persn$0, names: {en: X}}\nsource: {path: t.txt}\n",
    fixes: {
      "Change to person": "version: 1\nentities:\n  x: {type: person, names: {en: X}}\nsource: {path: t.txt}\n",
    },
  },
  {
    title: "a mention that is there twice: out",
    text: "Рогозин и он",
    before: `${MENTION}  - {exact: Рогозин, gloss: a}\n  # again\n  - {exact: Рого$0зин, suffix: и, gloss: a} # twice\n`,
    fixes: { "Remove this mention": `${MENTION}  - {exact: Рогозин, gloss: a}\n  # again\n` },
  },
  {
    title: "words that stand twice: which place, shown with its surroundings",
    text: "Утром Рогозин.\nВечером Рогозин.",
    before: `${MENTION}  - exact: Рого$0зин # who\n    gloss: a\n`,
    fixes: {
      "Choose “… Утром [Рогозин] . …”": `${MENTION}  - exact: Рогозин # who\n    gloss: a\n    prefix: Утром\n    suffix: .\n`,
      "Choose “… Вечером [Рогозин] . …”": `${MENTION}  - exact: Рогозин # who\n    gloss: a\n    prefix: Вечером\n    suffix: .\n`,
      "Keep as removed (status: removed, date: 2026-11-03)": `${MENTION}  - exact: Рогозин # who\n    gloss: a\n    status: removed\n    date: 2026-11-03\n`,
      "Remove this mention": MENTION,
    },
  },
  {
    title: "words that stand elsewhere: where, or given up",
    text: "Рогозин пришёл.",
    before: `${MENTION}  - {exact: Рого$0зин, prefix: Владимиром Владимировичем, occurrence: 1, gloss: a}\n`,
    fixes: {
      "Choose “… [Рогозин] пришёл. …” (6 % likely)": `${MENTION}  - {exact: Рогозин, gloss: a, suffix: пришёл.}\n`,
      "Keep as removed (status: removed, date: 2026-11-03)": `${MENTION}  - {exact: Рогозин, prefix: Владимиром Владимировичем, occurrence: 1, gloss: a, status: removed, date: 2026-11-03}\n`,
      "Remove this mention": MENTION,
    },
  },
  {
    title: "words that are not in the text: the nearest ones, in the likest surroundings",
    text: "Утром Рогозин. Вечером с Рогозин говорили.",
    before: `${MENTION}  - exact: Рога$0зин\n    prefix: Днём с\n    gloss: a\n`,
    fixes: {
      "Choose “… Рогозин. Вечером с [Рогозин] говорили. …”": `${MENTION}  - exact: Рогозин\n    prefix: Рогозин. Вечером с\n    gloss: a\n    suffix: говорили.\n`,
      "Keep as removed (status: removed, date: 2026-11-03)": `${MENTION}  - exact: Рогазин\n    prefix: Днём с\n    gloss: a\n    status: removed\n    date: 2026-11-03\n`,
      "Remove this mention": MENTION,
    },
  },
  {
    title: "words that were edited in the text: the new ones",
    text: "Утром Рогозин. Вечером с Рогозиным говорили.",
    before: `${MENTION}  - exact: "Рогозин$0" # who\n    prefix: Вечером с\n    suffix: говорили\n    gloss: a\n`,
    fixes: {
      "Accept the new words “Рогозиным”": `${MENTION}  - exact: "Рогозиным" # who\n    prefix: Вечером с\n    suffix: говорили\n    gloss: a\n`,
      "Keep as removed (status: removed, date: 2026-11-03)": `${MENTION}  - exact: "Рогозин" # who\n    prefix: Вечером с\n    suffix: говорили\n    gloss: a\n    status: removed\n    date: 2026-11-03\n`,
      "Remove this mention": MENTION,
    },
  },
  {
    title: "words that were edited, in a list in brackets",
    text: "Утром Рогозин. Вечером с Рогозиным говорили, а ночью молчали.",
    before:
      "version: 1\nmentions: [ {exact: Рогозин$0, prefix: Вечером с,\n   suffix: говорили, gloss: a},  {exact: Утром, gloss: b}]\n",
    fixes: {
      "Accept the new words “Рогозиным”":
        "version: 1\nmentions: [ {exact: Рогозиным, prefix: Вечером с,\n   suffix: говорили, gloss: a},  {exact: Утром, gloss: b}]\n",
      "Keep as removed (status: removed, date: 2026-11-03)":
        "version: 1\nmentions: [ {exact: Рогозин, prefix: Вечером с,\n   suffix: говорили, gloss: a, status: removed, date: 2026-11-03},  {exact: Утром, gloss: b}]\n",
      "Remove this mention": "version: 1\nmentions: [ {exact: Утром, gloss: b}]\n",
    },
  },
  {
    title: "a suggestion that is gone: its status and date become others",
    text: "Никого.",
    before: `${MENTION}  - exact: Рого$0зин\n    status: "suggested"\n    date: 2025-01\n    gloss: a\n`,
    fixes: {
      "Keep as removed (status: removed, date: 2026-11-03)": `${MENTION}  - exact: Рогозин\n    status: "removed"\n    date: 2026-11-03\n    gloss: a\n`,
      "Remove this mention": MENTION,
    },
  },
  {
    title: "no version: the version",
    text: "Рогозин",
    before: "$0mentions:\n  - {exact: Рогозин, gloss: a}\n",
    fixes: { "Add version: 1": `${MENTION}  - {exact: Рогозин, gloss: a}\n` },
  },
  {
    title: "a name that stands twice: out",
    text: "",
    before: "version: 1\nentities:\n  x: {type: person, names: {en: [X, Y, X$0, Z]}}\nsource: {path: t.txt}\n",
    fixes: {
      "Remove this name": "version: 1\nentities:\n  x: {type: person, names: {en: [X, Y, Z]}}\nsource: {path: t.txt}\n",
    },
  },
  {
    title: "a name that stands twice behind one that is a mapping: nothing, the brackets are not its own",
    text: "",
    before: "version: 1\nentities:\n  x: {type: person, names: {en: [X, {text: Y}, X$0]}}\nsource: {path: t.txt}\n",
    fixes: {},
  },
  {
    title: "a name that stands twice on a line of its own: the line",
    text: "",
    before:
      "version: 1\nentities:\n  x:\n    type: person\n    names:\n      en:\n        - X\n        - X$0 # again\n        - Z\nsource: {path: t.txt}\n",
    fixes: {
      "Remove this name":
        "version: 1\nentities:\n  x:\n    type: person\n    names:\n      en:\n        - X\n        - Z\nsource: {path: t.txt}\n",
    },
  },
  {
    title: "a name with letters that look alike: the right ones, in its quotation marks",
    text: "",
    before: "version: 1\nentities:\n  s-300: {type: weapon-system, names: {ru: 'C-30$00'}}\nsource: {path: t.txt}\n",
    fixes: {
      "Change to С-300":
        "version: 1\nentities:\n  s-300: {type: weapon-system, names: {ru: 'С-300'}}\nsource: {path: t.txt}\n",
    },
  },
  {
    title: "a mention of letters that look alike: nothing, because the text has them",
    text: "СМC",
    before: `${MENTION}  - {exact: СМ$0C, gloss: a}\n`,
    fixes: {},
  },
  {
    title: "a variant where the text names the family: the family",
    text: "Су-30",
    before: `version: 1\nentities:\n  su-30: {type: weapon-system, names: {ru: Су-30}}\n  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}, broader: su-30}\nmentions:\n  - entity: "su-30s$0m"\n    exact: Су-30\n`,
    fixes: {
      "Change to su-30": `version: 1\nentities:\n  su-30: {type: weapon-system, names: {ru: Су-30}}\n  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}, broader: su-30}\nmentions:\n  - entity: "su-30"\n    exact: Су-30\n`,
    },
  },
  {
    title: "a family where the text names the variant: the variant",
    text: "Су-30СМ",
    before: `version: 1\nentities:\n  su-30: {type: weapon-system, names: {ru: Су-30}}\n  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}, broader: su-30}\nmentions:\n  - {entity: su-30$0, exact: Су-30СМ}\n`,
    fixes: {
      "Change to su-30sm": `version: 1\nentities:\n  su-30: {type: weapon-system, names: {ru: Су-30}}\n  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}, broader: su-30}\nmentions:\n  - {entity: su-30sm, exact: Су-30СМ}\n`,
    },
  },
  {
    title: "two entities at one place: one of them",
    text: "Rogozin came",
    before: `${MENTION}  - {entity: dmitry-rogozin, exact: Rogozin}\n  - {entity: dmitry-med$0vedev, exact: Rogozin, suffix: came}\n`,
    fixes: {
      "Remove this mention": `${MENTION}  - {entity: dmitry-rogozin, exact: Rogozin}\n`,
      "Keep as rejected (status: rejected)": `${MENTION}  - {entity: dmitry-rogozin, exact: Rogozin}\n  - {entity: dmitry-medvedev, exact: Rogozin, suffix: came, status: rejected}\n`,
    },
  },
  {
    title: "mentions out of order: moved with their comments, nothing else",
    text: "А, Б и В",
    before: `${MENTION}    # the last\n    -   gloss: "c"\n        exact: В # three\n        # of its own\n\n    - {exact: Н$0ет, status: removed, gloss: n}\n    # first\n    - {exact: $0А, gloss: a}\n    - exact: 'Б'\n      gloss: |\n        b\n\nsource: {lang: ru}\n`,
    fixes: {
      "Put the mentions in the order of the text": `${MENTION}    # first\n    - {exact: А, gloss: a}\n\n    - exact: 'Б'\n      gloss: |\n        b\n    # the last\n    -   gloss: "c"\n        exact: В # three\n        # of its own\n    - {exact: Нет, status: removed, gloss: n}\n\nsource: {lang: ru}\n`,
    },
  },
  {
    title: "mentions out of order in brackets",
    text: "А, Б и В",
    before: "version: 1\nmentions: [ {gloss: c, exact: В},  {exact: $0А, gloss: a}, {gloss: b, exact: Б}]\n",
    fixes: {
      "Put the mentions in the order of the text":
        "version: 1\nmentions: [ {exact: А, gloss: a},  {gloss: b, exact: Б}, {gloss: c, exact: В}]\n",
    },
  },
];

/** What is offered at `$0` of `t.txt.ann.yaml`, by title: the file afterwards. Any problem can be ignored, see `ignoring.test.ts`. */
async function offered(text: string, before: string, only: string): Promise<Record<string, string>> {
  const at = before.lastIndexOf("$0");
  const file = before.replaceAll("$0", "");
  const position = TextDocument.create("", "", 0, file).positionAt(at - (before.split("$0").length - 2) * 2);
  const corpus = await wireCorpus(`${REGISTRY}--- t.txt\n${text}\n--- t.txt.ann.yaml\n${file}`);
  await corpus.loaded();
  await corpus.openFile("t.txt.ann.yaml");
  const actions = await corpus.askOf<CodeAction[]>("textDocument/codeAction", "t.txt.ann.yaml", {
    range: { start: position, end: position },
    context: { diagnostics: [], only: [only] },
  });
  await corpus.end();
  return Object.fromEntries(
    actions
      .filter(({ title }) => !title.startsWith("Ignore "))
      .map(({ title, edit }) => {
        const [change, ...others] = edit!.documentChanges as TextDocumentEdit[];
        assert.deepEqual(others, []);
        assert.equal(change!.textDocument.uri, uriIn("t.txt.ann.yaml"));
        return [title, TextDocument.applyEdits(TextDocument.create("", "", 0, file), change!.edits as never)];
      }),
  );
}

describe("quick fixes", () => {
  for (const { title, text, before, fixes } of rows)
    it(title, async () => assert.deepEqual(await offered(text, before, "quickfix"), fixes));

  it("are made together where they are safe, one after the other", async () => {
    const text = "А, Б и В";
    const before =
      "$0mentions:\n  - {exact: В, gloss: c}\n  - {exact: А, glos: a}\n  - {exact: В, gloss: c}\n  - {exact: Б, entity: dmitry-rogosin}\n";
    assert.deepEqual(await offered(text, before, "source.fixAll"), {
      "Fix all that can be fixed safely":
        "version: 1\nmentions:\n  - {exact: А, gloss: a}\n  - {exact: Б, entity: dmitry-rogosin}\n  - {exact: В, gloss: c}\n",
    });
  });

  it("keep to themselves where nothing can be fixed safely", async () => {
    assert.deepEqual(await offered("А", `$0${MENTION}  - {exact: А, gloss: a}\n`, "source.fixAll"), {});
  });
});
