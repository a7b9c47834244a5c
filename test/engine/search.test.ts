import assert from "node:assert/strict";
import fc from "fast-check";
import { decide } from "../../server/src/engine/anchor/decide";
import { occurrences } from "../../server/src/engine/anchor/occurrences";
import { onlyPlaceOf } from "../../server/src/engine/anchor/only-place";
import { candidatesOf } from "../../server/src/engine/anchor/quote";
import { search, searchAll } from "../../server/src/engine/anchor/search";

/** Words that are parts of others, stand beside them, and are long and short. */
const words = fc.constantFrom("а", "аб", "абв", "абвг ", "абвгдежз", "абвгдежзи", " ", " ", ".", "😀", "\ud83d");
const texts = fc.array(words, { maxLength: 60 }).map((all) => all.join(""));
const piece = fc.array(words, { maxLength: 3 }).map((all) => all.join("").trim());

/** Written so that nobody can get it wrong. */
function placesOf(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

describe("the search for quotes", () => {
  it("finds every place of each, overlapping ones too", () =>
    fc.assert(
      fc.property(texts, fc.array(piece, { maxLength: 12 }), fc.constantFrom(undefined, 2), (text, quotes, most) => {
        const found = search(text, quotes, most);
        const wanted = new Map(
          quotes.filter((quote) => quote !== "").map((quote) => [quote, placesOf(text, quote).slice(0, most)]),
        );
        assert.deepEqual(found, wanted);
        assert.deepEqual(searchAll(text, new Set(wanted.keys()), most ?? 1000), wanted);
      }),
      { numRuns: 2000 },
    ));
});

describe("the only place of a quote", () => {
  it("is what is decided among all of its places, wherever anything is", () => {
    const numbers = fc.constantFrom(0, 0, 0, 1);
    let decided = 0;
    fc.assert(
      fc.property(texts, texts, piece, piece, piece, numbers, (before, behind, exact, prefix, suffix, occurrence) => {
        const text = before + prefix + exact + suffix + behind;
        const quote = { fragments: [exact], prefix, suffix, occurrence };
        const places = exact === "" ? [] : placesOf(text, exact);
        const decision = decide(
          quote,
          occurrences(
            text,
            candidatesOf(quote, () => places),
          ),
        );
        const isPlain = decision.kind === "exact" && occurrence === 0;
        assert.equal(onlyPlaceOf(text, quote, places), isPlain ? decision.place.start : -1);
        if (isPlain) decided++;
      }),
      { numRuns: 5000 },
    );
    assert.ok(decided > 300, `only ${decided} of 5,000 have one place, which proves little`);
  });

  const rows: readonly (readonly [title: string, text: string, prefix: string, suffix: string, place: number])[] = [
    ["the one where the words stand", "a Путин b", "", "", 2],
    ["the one with these words around it", "x Путин y Путин z", "y", "z", 10],
    ["the one that is a whole word", "Путина Путин", "", "", 7],
    ["none of two", "Путин Путин", "", "", -1],
    ["none of two whole words beside a part of one", "Путин Путина Путин", "", "", -1],
    ["none in other surroundings", "x Путин y", "z", "", -1],
    ["none where the words do not stand", "x", "", "", -1],
  ];
  for (const [title, text, prefix, suffix, place] of rows)
    it(`is ${title}`, () => {
      const quote = { fragments: ["Путин"], prefix, suffix, occurrence: 0 };
      assert.equal(onlyPlaceOf(text, quote, placesOf(text, "Путин")), place);
    });

  it("is not looked for among more than 64, in several fragments, or by number", () => {
    const text = "а ".repeat(65);
    assert.equal(
      onlyPlaceOf(`${text}б`, { fragments: ["а"], prefix: "", suffix: "б", occurrence: 0 }, placesOf(text, "а")),
      -1,
    );
    const [quote, places] = [{ fragments: ["а", "б"], prefix: "", suffix: "", occurrence: 0 }, [0]];
    assert.equal(onlyPlaceOf("а б", quote, places), -1);
    assert.equal(onlyPlaceOf("а б", { ...quote, fragments: ["а"], occurrence: 1 }, places), -1);
    assert.equal(onlyPlaceOf("а б", { ...quote, fragments: ["а"] }, places), 0);
  });
});
