import assert from "node:assert/strict";
import { selections } from "../../server/src/engine/features/selection";

const FILE = "version: 1\nmentions:\n";

/** What is selected at `$0`, step by step, up to but without the whole file. */
const rows: readonly (readonly [title: string, text: string, steps: readonly string[]])[] = [
  [
    "from a word of a value in a block",
    `${FILE}  - entity: dmitry-ro$0gozin\n    exact: Дмитрий Рогозин # him\n  - exact: x\n`,
    [
      "rogozin",
      "dmitry-rogozin",
      "entity: dmitry-rogozin",
      "entity: dmitry-rogozin\n    exact: Дмитрий Рогозин",
      "- entity: dmitry-rogozin\n    exact: Дмитрий Рогозин",
      "- entity: dmitry-rogozin\n    exact: Дмитрий Рогозин # him\n  - exact: x",
      "mentions:\n  - entity: dmitry-rogozin\n    exact: Дмитрий Рогозин # him\n  - exact: x",
      "version: 1\nmentions:\n  - entity: dmitry-rogozin\n    exact: Дмитрий Рогозин # him\n  - exact: x",
    ],
  ],
  [
    "from a word of a value in brackets",
    `${FILE}  - {entity: putin, exact: [Влад$0имир, Путин]}\n`,
    [
      "Владимир",
      "[Владимир, Путин]",
      "exact: [Владимир, Путин]",
      "{entity: putin, exact: [Владимир, Путин]}",
      "- {entity: putin, exact: [Владимир, Путин]}",
      "mentions:\n  - {entity: putin, exact: [Владимир, Путин]}",
      "version: 1\nmentions:\n  - {entity: putin, exact: [Владимир, Путин]}",
    ],
  ],
  [
    "from a word in quotation marks",
    'source: {title: "один дв$0а"}',
    ["два", "один два", '"один два"', 'title: "один два"', '{title: "один два"}'],
  ],
  ["from a key", "source:\n  la$0ng: ru\n", ["lang", "lang: ru", "source:\n  lang: ru"]],
  [
    "from the hyphen",
    "mentions:\n  $0- exact: x\n  - exact: y\n",
    ["- exact: x", "- exact: x\n  - exact: y", "mentions:\n  - exact: x\n  - exact: y"],
  ],
  ["from the end of a value", "source:\n  lang: ru$0\n", ["ru", "lang: ru", "source:\n  lang: ru"]],
  ["from a comment", "# on$0e\nversion: 1\n", ["one"]],
  [
    "in what is broken",
    "mentions:\n  - {exact: x\n  - {exact: y$0y}\n",
    ["yy", "exact: yy", "{exact: yy}", "- {exact: yy}"],
  ],
];

describe("selection", () => {
  for (const [title, marked, steps] of rows)
    it(title, () => {
      const offset = marked.indexOf("$0");
      const text = marked.replace("$0", "");
      const found = selections(text, offset).map(({ start, end }) => text.slice(start, end));
      assert.equal(found.at(-1), text);
      assert.deepEqual(found.slice(0, steps.length), steps);
      if (!title.includes("broken")) assert.deepEqual(found.slice(0, -1), steps);
    });
});
