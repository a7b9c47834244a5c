import assert from "node:assert/strict";
import fc from "fast-check";
import { foldWords } from "../../../server/src/engine/fold";
import { formsOf } from "../../../server/src/engine/names/forms";
import type { Entity } from "../../../server/src/engine/records";
import { person } from "./person";

const called = (names: readonly (readonly [lang: string, value: string])[], gender: string | null): Entity => {
  const entity = person("names: {ru: Имя}");
  const [name] = entity.names;
  return { ...entity, gender, names: names.map(([lang, value]) => ({ ...name!, lang, value, forms: [value] })) };
};

const tokensOf = (text: string): string => (foldWords(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).join(" ");

const MOST_FORMS = 250;

const word = fc.oneof(
  fc.constantFrom(
    "Дмитрий",
    "Рогозин",
    "Олегович",
    "Ким",
    "Чен",
    "фон",
    "Nguyễn",
    "Hòa",
    "von",
    "Jr.",
    "O’Neil",
    "Ё",
    "Д.",
    "Ван",
    "Салтыков-Щедрин",
  ),
  fc.constantFrom(
    "-",
    "–",
    "«»",
    "42",
    "😀",
    "محمد",
    "習近平",
    "\u200f",
    "e\u0301",
    "\ud800",
    "",
    "оглы",
    "А-",
    "-Б",
    "ь",
    "Й",
    "İ",
    "constructor",
    "__proto__",
    "ß",
  ),
  fc.string({ maxLength: 8, unit: "binary" }),
);

const names = fc.array(
  fc.tuple(
    fc.constantFrom("ru", "en", "vi", "uk", "zh", "", "x-odd"),
    fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
  ),
  { maxLength: 5 },
);

describe("forms of whatever stands for a person's name", () => {
  it("are few, each once, with letters or digits, and the name is among them", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("male", "female", "other", null), (names, gender) => {
        const forms = formsOf(called(names, gender));
        const tokens = forms.map(({ text }) => tokensOf(text));
        assert.equal(new Set(tokens).size, tokens.length);
        assert.ok(!tokens.includes(""));
        for (const { text } of forms) assert.equal(text, text.replace(/\s+/g, " ").trim());
        for (const [, value] of names) {
          const own = tokensOf(value);
          assert.ok(own === "" || tokens.includes(own), value);
        }
        assert.ok(forms.length <= MOST_FORMS * Math.max(1, names.length));
      }),
    );
  });

  for (const [what, value] of [
    ["ten thousand letters", "Ы".repeat(10_000)],
    ["ten thousand words", "Иван ".repeat(10_000)],
    ["ten thousand hyphens", "Иван".concat("-".repeat(10_000))],
    ["ten thousand spaces", `Иван${" ".repeat(10_000)}Петров`],
    ["ten thousand marks", `Иван${"\u0323".repeat(10_000)}`],
    ["ten thousand parts", "И-".repeat(10_000)],
  ] as const)
    it(`are bounded for ${what}`, () => {
      const forms = formsOf(
        called(
          [
            ["ru", value],
            ["en", value],
            ["vi", value],
          ],
          null,
        ),
      );
      assert.ok(forms.length > 0 && forms.length <= MOST_FORMS);
    });

  it("are none for a name without letters or digits", () => {
    assert.deepEqual(formsOf(called([["ru", " «…» "]], null)), []);
    assert.deepEqual(formsOf(called([["ru", ""]], null)), []);
  });

  it("are at most 250 for the longest names that people have", () => {
    const said = `names: {ru: [Пабло Диего Хосе Франсиско де Паула Пикассо, Анна-Мария Ёлкина-Ющенко Юрьевна], en: Pablo Diego José Francisco de Paula Picasso}`;
    const { length } = formsOf(person(said));
    assert.ok(length > 50 && length <= MOST_FORMS, String(length));
  });

  it("are remembered by the entity", () => {
    const entity = person("names: {ru: Дмитрий Рогозин}");
    assert.equal(formsOf(entity), formsOf(entity));
  });
});
