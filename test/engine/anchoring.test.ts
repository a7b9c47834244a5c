import assert from "node:assert/strict";
import fc from "fast-check";
import { hull } from "../../server/src/engine/anchor/anchor";
import { looking } from "../../server/src/engine/anchor/look";
import { canonical } from "../../server/src/engine/canonical";
import { foldWords } from "../../server/src/engine/fold";
import { isText } from "../../server/src/engine/source";
import { get } from "../../server/src/engine/table";
import { fixture, loaded, uriIn } from "../fixture";
import { type Labelled, sameMarks } from "./marks";

/**
 * Texts with mentions. Below the text: where which mention was found, and how; for an ambiguous one each place that
 * fits. Below the words of the mention: that it was not found.
 */
const anchored: Record<string, string> = {
  "words that stand once": `
--- t.txt
Вчера Путин прилетел в Баку.
      ^^^^^ 1 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
`,
  "words made unique by what stands before, after, or both": `
--- t.txt
Вчера Путин прилетел, сегодня Путин улетел, завтра Путин прилетел.
      ^^^^^ 2 exact
                              ^^^^^ 1 exact
                                                   ^^^^^ 3 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, suffix: улетел}
  - {gloss: g, exact: Путин, prefix: Вчера}
  - {gloss: g, exact: Путин, prefix: завтра, suffix: прилетел}
`,
  "words that stand several times": `
--- t.txt
Вчера Путин прилетел, сегодня Путин улетел, завтра Путин прилетел.
      ^^^^^ 1 ambiguous
      ^^^^^ 2 ambiguous
                              ^^^^^ 1 ambiguous
                                                   ^^^^^ 1 ambiguous
                                                   ^^^^^ 2 ambiguous
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
  - {gloss: g, exact: Путин, suffix: прилетел}
`,
  "an occurrence, of the words alone and with their surroundings": `
--- t.txt
Вчера Путин прилетел, сегодня Путин улетел, завтра Путин прилетел.
      ^^^^^ 3 exact
                              ^^^^^ 1 exact
                                                   ^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, occurrence: 2}
  - {gloss: g, exact: Путин, suffix: прилетел, occurrence: 2}
  - {gloss: g, exact: Путин, suffix: прилетел, occurrence: 1}
  - {gloss: g, exact: Путин, suffix: прилетел, occurrence: 3}
                      ^^^^^ 4 orphan
`,
  "a paragraph that is repeated word for word": `
--- t.txt
Министр Шойгу прибыл.
        ^^^^^ 1 exact
Министр Шойгу прибыл.
        ^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Шойгу, prefix: Министр, suffix: прибыл, occurrence: 1}
  - {gloss: g, exact: Шойгу, prefix: Министр, suffix: прибыл, occurrence: 2}
`,
  fragments: `
--- t.txt
Владимир и Людмила Путин; Владимир, Владимир Ильич Путин
^^^^^^^^ 1 exact
                   ^^^^^ 1 exact
                          ^^^^^^^^ 2 exact
                                    ^^^^^^^^ 2 exact
                                                   ^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: [Владимир, Путин], suffix: ;}
  - {gloss: g, exact: [Владимир, Владимир, Путин], prefix: ;}
  - {gloss: g, exact: [Путин, Владимир, Людмила]}
                       ^^^^^^^^^^^^^^^^^^^^^^^^ 3 orphan
`,
  "fragments that touch, and fragments that would overlap": `
--- t.txt
самолёт Су-30
        ^^ 1 exact
          ^^^ 1 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: [Су, "-30"]}
  - {gloss: g, exact: [Су-, "-30"]}
                       ^^^^^^^^^^ 2 orphan
`,
  "fragments too far apart": `
--- t.txt
Владимир ${"и ".repeat(160)}Путин
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: [Владимир, Путин]}
                       ^^^^^^^^^^^^^^^ 1 orphan
`,
  "fragments whose first words stand twice": `
--- t.txt
Владимир или Владимир Путин
^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1 ambiguous
             ^^^^^^^^^^^^^^ 1 ambiguous
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: [Владимир, Путин]}
`,
  "mentions in one another and across one another": `
--- t.txt
министр обороны России Сергей Шойгу
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1 exact
^^^^^^^^^^^^^^^^^^^^^^ 2 exact
                ^^^^^^ 3 exact
                ^^^^^^^^^^^^^ 4 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: министр обороны России Сергей Шойгу}
  - {gloss: g, exact: министр обороны России}
  - {gloss: g, exact: России}
  - {gloss: g, exact: России Сергей}
`,
  "other words before": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
                  ^^^^^ 1 moved
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Президент России, suffix: прилетел в Баку}
`,
  "other words after": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
                  ^^^^^ 1 moved
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Глава государства, suffix: вечером улетел}
`,
  "other words in part on both sides": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
                  ^^^^^ 1 moved
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Наш глава государства, suffix: прилетел на Кубу}
`,
  "two mentions that have lost their places, and one place that both may mean": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Президент России, suffix: прилетел в Баку}
                      ^^^^^ 1 orphan
  - {gloss: g, exact: Путин, prefix: Глава государства, suffix: вечером улетел}
                      ^^^^^ 2 orphan
`,
  "two mentions with one selector: the entity, and a gloss": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
                  ^^^^^ 1 moved
                  ^^^^^ 2 moved
--- t.txt.ann.yaml
mentions:
  - {entity: putin, exact: Путин, prefix: Президент России, suffix: прилетел в Баку}
  - {gloss: g, exact: Путин, prefix: Президент России, suffix: прилетел в Баку}
`,
  "a place that another mention has already": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
                  ^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Президент России, suffix: прилетел в Баку}
                      ^^^^^ 1 orphan
  - {gloss: g, exact: Путин, prefix: Глава государства, suffix: прилетел в}
`,
  "words that were inflected, misspelt, written in other letters": `
--- t.txt
В Москве утром Рогозина встретил посол. Позже Рогозни подписал протокол. Вечером Rogozin улетел домой.
               ^^^^^^^^ 1 changed
                                              ^^^^^^^ 2 changed
                                                                                 ^^^^^^^ 3 changed
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Рогозин, prefix: В Москве утром, suffix: встретил посол}
  - {gloss: g, exact: Рогозин, prefix: Позже, suffix: подписал протокол}
  - {gloss: g, exact: Рогозин, prefix: Вечером, suffix: улетел домой}
`,
  "words right between their surroundings: names added, taken away, abbreviated, or a short one misspelt": `
--- t.txt
Behind Senator Tran Minh Chau stood two officers. The letter that Yeltov wrote was lost. Later on A. Norcott left the hall. Tin về ông Yen đến tai báo.
       ^^^^^^^^^^^^^^^^^^^^^^ 1 changed
                                                                  ^^^^^^ 2 changed
                                                                                                  ^^^^^^^^^^ 3 changed
                                                                                                                                       ^^^ 4 changed
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Senator Chau, prefix: Behind, suffix: stood two officers}
  - {gloss: g, exact: Boris Yeltov, prefix: The letter that, suffix: wrote was lost}
  - {gloss: g, exact: Arthur Norcott, prefix: Later on, suffix: left the hall}
  - {gloss: g, exact: Yên, prefix: Tin về ông, suffix: đến tai báo}
`,
  "a respelt name in its surroundings, and the same name as it was elsewhere": `
--- t.txt
The letter that Minister Nguien Ngoc Trung wrote was lost. Behind Minister Nguyen Ngoc Trung stood two officers.
                         ^^^^^^^^^^^^^^^^^ 1 changed
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Nguyen Ngoc Trung, prefix: The letter that Minister, suffix: wrote was lost}
`,
  "a short name misspelt where only one side is left": `
--- t.txt
Tin về ông Yen rời hội trường.
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Yên, prefix: Tin về ông, suffix: đến tai báo}
                      ^^^ 1 orphan
`,
  "another name in the same place": `
--- t.txt
В Москве утром Медведева встретил посол.
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Рогозина, prefix: В Москве утром, suffix: встретил посол}
                      ^^^^^^^^ 1 orphan
`,
  "neighbours that tell which of two places is meant": `
--- t.txt
Первым говорил Алиев. Затем Путин сказал, что согласен. Потом говорил Рухани. Ему Путин сказал, что подумает.
               ^^^^^ 1 exact
                            ^^^^^ 2 moved
                                                                      ^^^^^^ 3 exact
                                                                                  ^^^^^ 4 moved
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Алиев}
  - {gloss: g, exact: Путин, prefix: После него, suffix: "сказал, что"}
  - {gloss: g, exact: Рухани}
  - {gloss: g, exact: Путин, prefix: А тому, suffix: "сказал, что"}
`,
  "other words all around": `
--- t.txt
Глава государства Путин прилетел в Баку на саммит.
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Ещё вчера, suffix: молчал}
                      ^^^^^ 1 orphan
  - {gloss: g, exact: Путин, prefix: Ещё вчера}
                      ^^^^^ 2 orphan
`,
  "other words around, and one place that is clearly nearer": `
--- t.txt
Сегодня днём Путин молчал. Вчера днём Путин сказал это.
                                      ^^^^^ 1 moved
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Вчера утром, suffix: сказал это.}
`,
  "other words around, and one place that is a little nearer": `
--- t.txt
Сегодня Путин сказал. Завтра Путин сказал.
        ^^^^^ 1 ambiguous
                             ^^^^^ 1 ambiguous
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Вчера, suffix: сказал}
`,
  "other words around, and places that are equally near": `
--- t.txt
Сегодня Путин сказал. Сегодня Путин сказал.
        ^^^^^ 1 ambiguous
                              ^^^^^ 1 ambiguous
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, prefix: Вчера, suffix: сказал}
`,
  "words that are not there": `
--- t.txt
Вчера Путин прилетел в Баку.
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Рогозин, prefix: Вчера, suffix: прилетел}
                      ^^^^^^^ 1 orphan
  - {gloss: g, exact: путин}
                      ^^^^^ 2 orphan
`,
  "whole words rather than parts of others": `
--- t.txt
Путина встретил Путин; Су-30СМ летит за Су-30, а Су-30МКИ стоит.
                ^^^^^ 1 exact
                       ^^^^^^^ 3 exact
                                        ^^^^^ 2 exact
                                                 ^^^^^^^^ 4 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
  - {gloss: g, exact: Су-30}
  - {gloss: g, exact: Су-30СМ}
  - {gloss: g, exact: Су-30МКИ}
`,
  "a part of a word where there is no whole one": `
--- t.txt
Истребитель Су-30СМ показал фотограф «Рогозин_ТАСС».
            ^^^^^ 1 exact
                                      ^^^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Су-30}
  - {gloss: g, exact: Рогозин}
`,
  "an occurrence among whole words only": `
--- t.txt
Путина, Путин, Путину, Путин
                       ^^^^^ 1 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, occurrence: 2}
`,
  "a part of a word, asked for by its surroundings": `
--- t.txt
Путина встретил Путин.
^^^^^ 1 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, suffix: а встретил}
`,
  "the edges of the text": `
--- t.txt
Путин и Шойгу
^^^^^ 1 exact
^^^^^^^^^^^^^ 3 exact
        ^^^^^ 2 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, suffix: и}
  - {gloss: g, exact: Шойгу, prefix: и}
  - {gloss: g, exact: Путин и Шойгу}
  - {gloss: g, exact: Путин и Шойгу и Алиев}
                      ^^^^^^^^^^^^^^^^^^^^^ 4 orphan
`,
  "an empty text": `
--- t.txt
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин}
                      ^^^^^ 1 orphan
  - {gloss: g, exact: " "}
                      ^^^ 2 orphan
`,
  "white space at the joints": `
--- t.txt
Комплекс «С-300» , а также (Су-30)
          ^^^^^ 1 exact
          ^^^^^ 2 exact
          ^^^^^ 3 exact
                            ^^^^^ 4 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: С-300, prefix: "Комплекс « ", suffix: " »"}
  - {gloss: g, exact: " С-300 ", prefix: Комплекс «, suffix: "»"}
  - {gloss: g, exact: С-300, prefix: Комплекс «, suffix: "» , а"}
  - {gloss: g, exact: Су-30, prefix: "также (", suffix: )}
`,
  "mentions that do not count": `
--- t.txt
Вчера Путин прилетел в Баку.
      ^^^^^ 3 exact
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: Путин, status: rejected}
  - {gloss: g, exact: Рогозин, status: removed}
  - {gloss: g, exact: Путин, status: suggested}
`,
};

/** A text in an unusual form, a mention, and the canonical text with what was found in brackets; ⏎ is a line end. */
const forms: Record<string, readonly [text: string, mention: string, found: string]> = {
  "CRLF line ends": [
    "Первый\r\nПутин\r\nтретий",
    "exact: Путин, prefix: Первый, suffix: третий",
    "exact: Первый⏎[Путин]⏎третий",
  ],
  "words over a CRLF": ["министр\r\nобороны", "exact: министр обороны", "exact: [министр⏎обороны]"],
  "a byte order mark": ["\ufeffПутин прибыл", "exact: Путин, suffix: прибыл", "exact: [Путин] прибыл"],
  "an NFD text": [
    "ông Nguyễn Xuân Phúc".normalize("NFD"),
    "exact: Xuân Phúc, prefix: Nguyễn",
    "exact: ông Nguyễn [Xuân Phúc]".normalize("NFD"),
  ],
  "an NFD selector": [
    "ông Nguyễn Xuân Phúc",
    "exact: Xuân Phúc, prefix: Nguyễn".normalize("NFD"),
    "exact: ông Nguyễn [Xuân Phúc]",
  ],
  "no-break spaces in the text": [
    "с\u00a0Путиным в\u00a0Баку",
    "exact: Путиным, prefix: с, suffix: в Баку",
    "exact: с\u00a0[Путиным] в\u00a0Баку",
  ],
  "no-break spaces in the selector": ["с Путиным", 'exact: "с\\_Путиным"', "exact: [с Путиным]"],
  "a stress mark": ["Шойгу\u0301 прибыл", "exact: Шойгу, suffix: прибыл", "exact: [Шойгу\u0301] прибыл"],
  "other quotation marks": [
    "БПЛА “Охотник” летит",
    'exact: Охотник, prefix: БПЛА «, suffix: "» летит"',
    "exact: БПЛА “[Охотник]” летит",
  ],
  "emoji beside a name": ["Путина 😀Путин😀", "exact: Путин", "exact: Путина 😀[Путин]😀"],
  "letters beyond the first plane": ["𐐨𐐩𐐪 𐐪𐐨𐐩 𐐨𐐩", "exact: 𐐨𐐩", "exact: 𐐨𐐩𐐪 𐐪𐐨𐐩 [𐐨𐐩]"],
  "words of emoji": ["так 😀 и так 😁", "exact: 😁", "exact: так 😀 и так [😁]"],
};

describe("anchoring", () => {
  for (const [title, source] of Object.entries(anchored)) it(title, () => check(source));
  for (const [title, [text, mention, found]] of Object.entries(forms))
    it(title, () => {
      const { files, sources } = loaded({
        files: new Map([
          ["t.txt", text],
          ["t.txt.ann.yaml", `mentions:\n  - {gloss: g, ${mention}}\n`],
        ]),
      }).corpus();
      const anchor = get(files, uriIn("t.txt.ann.yaml"))!.anchors!.at(0);
      const source = get(sources, uriIn("t.txt"));
      assert.ok(anchor && isText(source));
      const words = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
      const { start, end } = hull(anchor)!;
      const shown = `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`;
      assert.equal(`${anchor.result}: ${shown.replaceAll("\n", "⏎")}`, found);
      assert.equal(source.length, words.length);
    });
});

describe("the places that are looked at for mentions whose selectors fit nowhere", () => {
  const text = "Yelnikenko left. ".repeat(64);
  const places = Array.from({ length: 64 }, (_, i) => ({ start: 17 * i, end: 17 * i + 10 })).map((span) => ({
    ...span,
    fragments: [span],
  }));
  const quote = { fragments: ["Yelnikenko"], prefix: "Then", suffix: "spoke.", occurrence: 0 };
  const ROWS = [
    { mentions: 50, most: 64 },
    { mentions: 10_000, most: 20 },
    { mentions: 50_000, most: 4 },
  ];
  for (const { mentions, most } of ROWS)
    it(`are at most ${most} of each of ${mentions} mentions`, () => {
      const sought = Array.from({ length: mentions }, (_, index) => ({ index, quote, places }));
      const look = looking(text, sought);
      assert.equal(look.same(sought[0]!).length, most);
    });
});

/** Whole letters, so that every cut between two of them is one that a reader could make. */
const letters = fc.constantFrom(
  ...["a", "и", "й", "ё", "е", "ệ", "đ", "1", " ", "\u00a0", "\n", "\r\n", "-", "—", "«", '"', ".", "\u00ad"],
  ...["a\u0301", "е\u0301", "😀", "😁", "한"],
);

const form = fc.constantFrom("NFC", "NFD");

describe("a selector made of a place and all around it", () => {
  it("leads back to the place, in whatever form text and annotations are saved", () =>
    fc.assert(
      fc.property(fc.array(letters), fc.array(letters), fc.array(letters), form, form, fc.boolean(), (...given) => {
        const [before, words, after, textForm, fileForm, hasMark] = given;
        const [prefix, exact, suffix] = [before, words, after].map((each) => canonical(each.join("")));
        fc.pre(foldWords(exact!) !== "");
        const mention = `{gloss: g, exact: ${quoted(exact!)}, prefix: ${quoted(prefix!)}, suffix: ${quoted(suffix!)}}`;
        const text = [...before, ...words, ...after].join("").normalize(textForm);
        const file = `mentions:\n  - ${mention.normalize(fileForm)}\n`;
        const files = new Map([
          ["t.txt", `${hasMark ? "\ufeff" : ""}${text}`],
          ["t.txt.ann.yaml", file],
        ]);
        const anchor = get(loaded({ files }).corpus().files, uriIn("t.txt.ann.yaml"))!.anchors!.at(0);
        const { start, end } = hull(anchor)!;
        assert.equal(anchor!.result, "exact");
        assert.equal(foldWords(canonical(text).slice(start, end)), foldWords(exact!));
        assert.equal(foldWords(canonical(text).slice(0, start)), foldWords(prefix!));
      }),
    ));
});

/** In double quotes, an empty one as a space: a key needs a value. */
const quoted = (words: string): string => JSON.stringify(words || " ");

function check(source: string): void {
  const given = fixture(source);
  const { file, anchors } = get(loaded(given).corpus().files, uriIn("t.txt.ann.yaml"))!;
  const found = file.mentions.flatMap(({ exact }, i): readonly Labelled[] => {
    const anchor = anchors!.at(i);
    if (!anchor) return [];
    const label = `${i + 1} ${anchor.result}`;
    if (anchor.result === "orphan")
      return [{ name: "t.txt.ann.yaml", start: exact[0]!.start, end: exact.at(-1)!.end, label }];
    const spans = anchor.spans.length > 0 ? anchor.spans : anchor.candidates;
    return spans.map((span) => ({ name: "t.txt", ...span, label }));
  });
  sameMarks(given, found);
}
