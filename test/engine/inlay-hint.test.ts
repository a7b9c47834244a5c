import assert from "node:assert/strict";
import { inlayHints } from "../../server/src/engine/features/inlay-hint";
import { fixture, loaded, uriIn } from "../fixture";

const FILES = `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, names: {en: Dmitry Rogozin, ru: Дмитрий Рогозин, vi: Đmi-tri Rô-gô-din}}
  su-30: {type: weapon-system, names: {ru: Су-30}}
  su-30sm: {type: weapon-system, broader: "su-30", names: {ru: Су-30СМ, en: [Su-30SM, Flanker]}}
  nameless: {type: place, broader: nobody}
--- talks.txt
Рогозин говорил о Су-30СМ и Су-30. Рогозин и Dmitry Rogozin.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин, suffix: говорил}
  - {entity: su-30sm, exact: [Рогозин, Су-30СМ]}
  - {entity: su-30, exact: Су-30, suffix: .}
  - {entity: dmitry-rogozin, exact: Рогозин, prefix: Су-30., status: rejected}
  - {entity: dmitry-rogozin, exact: Dmitry Rogozin}
  - {entity: unknown, exact: говорил}
  - {exact: и, gloss: and}
--- short.txt
Рогозин is Rogozin.
--- short.txt.ann.yaml
version: 1
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
  - {entity: dmitry-rogozin, exact: Rogozin}
`;

/** The file with `⟨what is shown⟩` where it is shown. */
const rows: readonly (readonly [title: string, languages: readonly string[], name: string, shown: string])[] = [
  ["in a registry, behind `broader`", ["ru"], "people.ann.yaml", `broader: "su-30"⟨Су-30⟩, names`],
  [
    "behind an id, the name in another script",
    ["ru", "en"],
    "talks.txt.ann.yaml",
    "entity: dmitry-rogozin⟨Дмитрий Рогозин⟩, exact: Рогозин, suffix",
  ],
  [
    "behind an id, not a name that says the same",
    ["en"],
    "talks.txt.ann.yaml",
    "entity: dmitry-rogozin, exact: Рогозин, suffix",
  ],
  [
    "behind an id, a name that says the same but for its marks and joints",
    ["vi"],
    "talks.txt.ann.yaml",
    "entity: dmitry-rogozin⟨Đmi-tri Rô-gô-din⟩, exact: Рогозин, suffix",
  ],
  ["behind an id, not where the entity is unknown", ["ru"], "talks.txt.ann.yaml", "entity: unknown, exact"],
  [
    "in a text, in the reader's language",
    ["vi", "en"],
    "talks.txt",
    "Рогозин⟨Đmi-tri Rô-gô-din⟩ говорил о Су-30СМ⟨Su-30SM⟩ и Су-30. Рогозин и Dmitry Rogozin⟨Đmi-tri Rô-gô-din⟩.",
  ],
  [
    "in a text, not behind the name itself",
    ["en"],
    "talks.txt",
    "Рогозин⟨Dmitry Rogozin⟩ говорил о Су-30СМ⟨Su-30SM⟩ и Су-30. Рогозин и Dmitry Rogozin.",
  ],
  [
    "in a text, none in the reader's own language",
    ["ru-RU", "en"],
    "talks.txt",
    "Рогозин говорил о Су-30СМ и Су-30. Рогозин и Dmitry Rogozin.",
  ],
  ["in a text of no known language, by script", ["en"], "short.txt", "Рогозин⟨Dmitry Rogozin⟩ is Rogozin."],
];

describe("inlay hints", () => {
  const given = fixture(FILES);
  const corpus = loaded(given).corpus();
  const textIn = (name: string): string => given.files.get(name)!;

  for (const [title, languages, name, shown] of rows)
    it(title, () => {
      const text = textIn(name);
      const hints = inlayHints(corpus, uriIn(name), { start: 0, end: text.length }, languages, true);
      const drawn = drawnIn(text, hints);
      assert.ok(drawn.includes(shown), drawn);
    });

  it("in texts only if they are wanted", () => {
    const range = { start: 0, end: textIn("talks.txt").length };
    assert.deepEqual(inlayHints(corpus, uriIn("talks.txt"), range, ["en"], false), []);
  });

  it("of a part of a file", () => {
    const text = textIn("talks.txt");
    const range = { start: text.indexOf("Су-30СМ"), end: text.length };
    const hints = inlayHints(corpus, uriIn("talks.txt"), range, ["en"], true);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ["Su-30SM"],
    );
    const file = textIn("talks.txt.ann.yaml");
    const line = { start: file.indexOf("  - {entity: su-30sm"), end: file.indexOf("  - {entity: su-30,") };
    const inFile = inlayHints(corpus, uriIn("talks.txt.ann.yaml"), line, ["ru"], true);
    assert.deepEqual(
      inFile.map(({ label }) => label),
      ["Су-30СМ"],
    );
  });
});

function drawnIn(text: string, hints: readonly { readonly offset: number; readonly label: string }[]): string {
  let drawn = text;
  for (const { offset, label } of [...hints].sort((a, b) => b.offset - a.offset))
    drawn = `${drawn.slice(0, offset)}⟨${label}⟩${drawn.slice(offset)}`;
  return drawn;
}
