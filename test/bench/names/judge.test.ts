import assert from "node:assert/strict";
import { itemsOf } from "./gold";
import { judged } from "./judge";

/** The gold item, what a method found in the same notation, and what becomes of it: right, missed, false alarms. */
const ROWS: readonly (readonly [
  name: string,
  gold: string,
  found: string,
  outcome: readonly [number, number, number],
])[] = [
  ["the same", "[Рогозина](a) ждали.", "[Рогозина](a) ждали.", [1, 0, 0]],
  ["nothing", "[Рогозина](a) ждали.", "Рогозина ждали.", [0, 1, 0]],
  ["somebody else", "[Рогозина](a) ждали.", "[Рогозина](b) ждали.", [0, 1, 1]],
  ["fewer words", "[Дмитрия Рогозина](a) ждали.", "Дмитрия [Рогозина](a) ждали.", [0, 1, 1]],
  ["a title as well", "Ждали г-на [Рогозина](a).", "Ждали [г-на Рогозина](a).", [0, 1, 1]],
  ["where nothing is", "Ждали мира.", "Ждали [мира](a).", [0, 0, 1]],
  ["a choice where there is none", "[Алиева](a) ждали.", "[Алиева](a|b) ждали.", [0, 1, 1]],
  ["the choice, in whatever order", "[Алиева](a|b) ждали.", "[Алиева](b|a) ждали.", [1, 0, 0]],
  ["a wider choice", "[Алиева](a|b) ждали.", "[Алиева](c|b|a) ждали.", [1, 0, 0]],
  ["one of a choice", "[Алиева](a|b) ждали.", "[Алиева](a) ждали.", [0, 1, 1]],
  ["quotation marks as well", "Пуск «[Калибра](a)».", "Пуск [«Калибра»](a).", [1, 0, 0]],
  ["the possessive as well", "[Putin](a)’s plane.", "[Putin’s](a) plane.", [1, 0, 0]],
  ["the plural is not a possessive", "[S-300s](a) stood.", "[S-300](a)s stood.", [0, 1, 1]],
];

describe("what the bench of names takes for right", () => {
  for (const [name, gold, found, outcome] of ROWS)
    it(name, () => {
      const [item] = itemsOf("ru.txt", "ru", gold);
      const [answer] = itemsOf("ru.txt", "ru", found);
      const { right, missed, falseAlarms } = judged(item!, answer!.marks);
      assert.deepEqual([right.length, missed.length, falseAlarms.length], outcome);
    });
});
