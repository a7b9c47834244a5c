import assert from "node:assert/strict";
import fc from "fast-check";
import { search } from "../../server/src/engine/anchor/search";
import { fold, foldWords } from "../../server/src/engine/fold";

/** What is folded, and the words that both become. */
const same: Record<string, readonly [one: string, other: string, folded: string]> = {
  "no-break spaces": ["С-300\u00a0ПМУ", "С-300 ПМУ", "С-300 ПМУ"],
  "thin and ideographic spaces": ["a\u2009b\u3000c", "a b c", "a b c"],
  "runs of white space and line ends": ["министр \t\n  обороны", "министр обороны", "министр обороны"],
  "soft hyphens": ["воен\u00adный", "военный", "военный"],
  "zero-width spaces and joiners": ["воен\u200bный\u2060", "военный", "военный"],
  "marks of direction": ["\u200fПутин\u202c", "Путин", "Путин"],
  "stress marks": ["Влади\u0301мир", "Владимир", "Владимир"],
  "guillemets and straight quotes": ["«Охотник»", '"Охотник"', '"Охотник"'],
  "German and English quotes": ["„Охотник“", "“Охотник”", '"Охотник"'],
  apostrophes: ["д’Артаньян", "д'Артаньян", 'д"Артаньян'],
  dashes: ["Су–30 — Су−30", "Су-30 - Су‑30", "Су-30 - Су-30"],
  "ё and е": ["Пётр, ЁЖ", "Петр, ЕЖ", "Петр, ЕЖ"],
  "decomposed Vietnamese": ["Nguyễn".normalize("NFD"), "Nguyễn", "Nguyễn"],
  "decomposed й": ["Сергей".normalize("NFD"), "Сергей", "Сергей"],
  "decomposed ё": ["Пётр".normalize("NFD"), "Петр", "Петр"],
  "decomposed Korean": ["대한민국".normalize("NFD"), "대한민국", "대한민국"],
  "a syllable with its last letter apart": ["가\u11a8", "각", "각"],
  "a stress mark before another mark": ["и\u0301\u0306", "й", "й"],
  "a soft hyphen before a mark": ["и\u00ad\u0306", "й", "й"],
};

const different: Record<string, readonly [one: string, other: string]> = {
  "đ and d": ["Điện Biên", "Diện Biên"],
  "Đ and Ð": ["\u0110", "\u00d0"],
  "a and á": ["ma", "má"],
  "upper and lower case": ["Путин", "путин"],
  "и and й": ["мои", "мой"],
  "Latin a and Cyrillic а": ["a", "а"],
  "a hyphen and a space": ["Су-30", "Су 30"],
};

/** A text, words to find in it, and how the words stand there. */
const places: Record<string, readonly [text: string, words: string, found: string]> = {
  "unfolded text": ["Вчера Путин сказал", "Путин", "Путин"],
  "a stress mark within": ["Вчера Пу\u0301тин сказал", "Путин", "Пу\u0301тин"],
  "a stress mark at the end": ["Вчера Пути\u0301 и", "Пути", "Пути\u0301"],
  "soft hyphens": ["воен\u00adно-техни\u00adческий", "технический", "техни\u00adческий"],
  "no-break space": ["С\u00a0Путиным", "С Путиным", "С\u00a0Путиным"],
  "line end and indentation": ["министр\n    обороны РФ", "министр обороны", "министр\n    обороны"],
  "quotes of another kind": ["БПЛА «Охотник» летит", '"Охотник"', "«Охотник»"],
  "NFD text, NFC words": ["ông Nguyễn Văn A".normalize("NFD"), "Nguyễn", "Nguyễn".normalize("NFD")],
  "NFC text, NFD words": ["ông Nguyễn Văn A", "Nguyễn".normalize("NFD"), "Nguyễn"],
  "a syllable in the middle of NFD Korean": ["대한민국".normalize("NFD"), "민", "민".normalize("NFD")],
  "after an emoji": ["😀 Путин", "Путин", "Путин"],
  "an emoji": ["за 😀 и", "😀", "😀"],
};

describe("folding", () => {
  for (const [what, [one, other, folded]] of Object.entries(same))
    it(`unifies ${what}`, () => assert.deepEqual([fold(one).text, fold(other).text].map(trimmed), [folded, folded]));
  for (const [what, [one, other]] of Object.entries(different))
    it(`keeps apart ${what}`, () => assert.notEqual(foldWords(one), foldWords(other)));
  for (const [what, [text, words, found]] of Object.entries(places))
    it(`leads back: ${what}`, () => {
      const { text: folded, origin } = fold(text);
      const wanted = foldWords(words);
      const [start] = search(folded, [wanted]).get(wanted)!;
      assert.equal(text.slice(origin(start!), origin(start! + wanted.length)), found);
    });

  it("has a way back that never turns, from end to end", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, origin } = fold(text);
        assert.equal(origin(folded.length), text.length);
        for (let at = 0; at < folded.length; at++) assert.ok(origin(at) <= origin(at + 1), `at ${at}`);
      }),
    ));
  it("does nothing more the second time", () =>
    fc.assert(fc.property(anyText, (text) => assert.equal(fold(fold(text).text).text, fold(text).text))));
  it("is the same for NFC and NFD", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(fold(text.normalize("NFD")).text, fold(text.normalize("NFC")).text);
      }),
    ));
  it("is the same for a text and for words", () =>
    fc.assert(fc.property(anyText, (text) => assert.equal(trimmed(fold(text).text), foldWords(text)))));
  it("is the same for a text and for words, whatever the letter", () => {
    for (const words of new Set(Object.values(same).flat())) assert.equal(trimmed(fold(words).text), foldWords(words));
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      for (const words of [letter, `a${letter}`, `${letter}е`, ` ${letter}`])
        assert.equal(trimmed(fold(words).text), foldWords(words), words);
    }
  });
});

describe("search", () => {
  it("finds what indexOf finds", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 80 }),
        fc.array(fc.string({ unit: letters, maxLength: 6 })),
        (text, quotes) => {
          const found = search(text, quotes);
          for (const quote of quotes.filter((words) => words !== ""))
            assert.deepEqual(found.get(quote), all(text, quote));
        },
      ),
    ));
});

const letters = fc.constantFrom("а", "б", " ", "😀");

/** Letters that fold, compose, are dropped and stand beside each other as they will. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ..."aеиоdđЁё «»—-'\n\u00a0\u00ad\u0300\u0301\u0302\u0306\u0308\u0323\u0335\u200b\u3000",
    ..."가각\u1100\u1161\u11a8\u212b",
    "😀",
    "\ud83d",
  ),
  maxLength: 40,
});

const trimmed = (text: string): string => text.trim();

function all(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + quote.length <= text.length; at++) if (text.startsWith(quote, at)) found.push(at);
  return found;
}
