import assert from "node:assert/strict";
import { titleBefore } from "../../../server/src/engine/names/titles";

/** The language, the words before a name, and how many tokens of them are a title, with the gender that it tells; 0 for none. */
const ROWS: readonly (readonly [lang: string | null, words: string, tokens: number, gender?: "male" | "female"])[] = [
  ["ru", "вчера г н", 2, "male"],
  ["ru", "к г ну", 2, "male"],
  ["ru", "госпожой", 1, "female"],
  ["ru", "с президентом", 1],
  ["ru", "Президент", 1],
  ["ru", "президента России", 2],
  ["ru", "вице премьеру", 2],
  ["ru", "встретил министра обороны России", 3],
  ["ru", "министру иностранных дел РФ", 4],
  ["ru", "генерал лейтенантом", 2],
  ["ru", "главнокомандующего", 1],
  ["ru", "королевой", 1, "female"],
  ["ru", "президент сказал", 0],
  ["ru", "после дождя", 0],
  ["ru", "", 0],
  ["en", "to Mr", 1, "male"],
  ["en", "MRS", 1, "female"],
  ["en", "then Prime Minister", 2],
  ["en", "Defence Minister", 2],
  ["en", "the President of Azerbaijan", 3],
  ["en", "said", 0],
  ["en-GB", "Dame", 1, "female"],
  ["vi", "gặp ông", 1, "male"],
  ["vi", "Bà", 1, "female"],
  ["vi", "của Tổng Bí thư", 3],
  ["vi", "Bộ trưởng Quốc phòng Nga", 5],
  ["vi", "Chủ tịch nước", 3],
  ["vi", "đồng chí", 2],
  ["vi", "hôm nay", 0],
  ["ru", "ông", 0],
  ["fr", "président", 0],
  ["constructor", "Mr", 0],
  [null, "г жа", 2, "female"],
  [null, "Mr", 1, "male"],
  [null, "cụ", 1],
];

describe("titles before a name", () => {
  for (const [lang, words, tokens, gender = null] of ROWS)
    it(`${lang}: ${words}`, () => {
      const title = titleBefore(words === "" ? [] : words.split(" "), lang);
      assert.deepEqual(title, tokens === 0 ? null : { tokens, gender });
    });
});
