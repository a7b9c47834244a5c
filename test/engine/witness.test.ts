import assert from "node:assert/strict";
import fc from "fast-check";
import { anchorsOf } from "../../server/src/engine/anchor/anchors";
import { selectorFor } from "../../server/src/engine/edit/selector";
import { fold } from "../../server/src/engine/fold";
import { type LoadedText, sourceText } from "../../server/src/engine/source";

/** `[words]` is a mention of the older text; in the present one `[2|words]` is where the second of them has to be. */
interface Row {
  readonly title: string;
  readonly older: string;
  readonly present: string;
  /** Of those that are nowhere: number and the first of the places to choose from. */
  readonly lost?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    title: "a name in a sentence that says something else around it",
    older: "On Monday [Norcott] met the miners in the town hall. Norcott left.",
    present: "On Tuesday, as planned, [1|Norcott] greeted the miners in a town hall. Norcott left.",
  },
  {
    title: "a name of three letters that was misspelt",
    older: "Ông [Yên] trả lời ngắn gọn trước quốc hội. Ông Yến ngồi im lặng.",
    present: "Ông [1|Yen] trả lời ngắn gọn trước quốc hội. Ông Yến ngồi im lặng.",
  },
  {
    title: "words put between an office and a surname",
    older: "In the evening [Senator Chau] flew home without a word to the press.",
    present: "In the evening [1|Senator Tran Minh Chau] flew home without a word to the press.",
  },
  {
    title: "a name without context of which there is another one now",
    older: "The minister received [Norcott] at noon in his office.",
    present: "Norcott arrived late. The minister received [1|Norcott] at noon in his office.",
  },
  {
    title: "a name corrected to another one is not moved to another bearer, only offered",
    older: "The treaty was signed by [Norcott] after long talks. Later Norcott rested.",
    present: "The treaty was signed by Zeller after long talks. Later Norcott rested.",
    lost: ["1 Zeller"],
  },
  {
    title: "a sentence deleted: the name in the next one is somebody else's",
    older: "The hall was full of people. Then [Norcott] spoke of peace for an hour. Norcott was tired of it all.",
    present: "The hall was full of people. Norcott was tired of it all.",
    lost: ["1 Norcott"],
  },
  {
    title: "a sentence replaced by another one that begins with the same name",
    older: "Rain fell on the harbour. [Norcott] repaired the old boat with his sons. Night came.",
    present: "Rain fell on the harbour. [Norcott] was elected yesterday by 300 delegates. Night came.".replace(
      /[[\]]/g,
      "",
    ),
    lost: ["1 Norcott"],
  },
  {
    title: "paragraphs that changed places, each with its edits",
    older:
      "In the morning [Norcott] inspected the harbour and talked to the crews of two frigates.\n\n" +
      "At noon [Norcott] dined with the mayor of the town and a dozen of his oldest friends.\n\n" +
      "Nobody knows who paid for it.",
    present:
      "At noon sharp [2|Norcott] dined with the mayor of the town and a dozen of his oldest friends.\n\n" +
      "In the morning old [1|Norcott] inspected the harbour and talked to the crews of two frigates.\n\n" +
      "Nobody knows who paid for it.",
  },
  {
    title: "the first of two paragraphs that were the same is deleted",
    older:
      "One.\n\n[Norcott] said that he would go home soon.\n\nTwo.\n\n[Norcott] said that he would go home soon.\n\nThree.",
    present: "One.\n\nTwo.\n\n[2|Norcott] said that he would go home soon.\n\nThree.",
    lost: ["1 Norcott"],
  },
  {
    title: "a text saved in another normal form, with other quotation marks",
    older: "“Được”, ông [Nguyễn Văn Đạt] nói với các nhà báo. Ông Đạt cười.",
    present: "«Được», ông [1|Nguyễn Văn Đạt] nói to với các nhà báo. Ông Đạt cười.".normalize("NFD"),
  },
  {
    title: "a weapon system beside another one",
    older: "The range was closed while [Su-30] and T-72 fired at noon.",
    present: "The range was closed while [1|Su-30] and T-72 fired at dawn.",
  },
  { title: "nothing left", older: "[Norcott] spoke.", present: "", lost: ["1 "] },
];

const older = (marked: string) => {
  const spans: { start: number; end: number }[] = [];
  const text = marked.split(/[[\]]/).reduce((before, part, i) => {
    if (i % 2 === 1) spans.push({ start: before.length, end: before.length + part.length });
    return before + part;
  }, "");
  const source = sourceText("file:///a.txt", text) as LoadedText;
  const mentions = spans.map((span) => {
    const { exact, ...context } = selectorFor(source, span);
    return { exact: [{ value: exact }], ...context, status: null };
  });
  return { text, mentions };
};

describe("an older version of the text", () => {
  for (const { title, older: marked, present, lost = [] } of ROWS)
    it(title, () => {
      const { text: before, mentions } = older(marked);
      const text = present.replace(/\[\d\||\]/g, "");
      const anchors = anchorsOf({ mentions }, sourceText("file:///a.txt", text) as LoadedText, fold(before).text);
      const found = mentions.flatMap((_, i) => anchors.at(i)!.spans.map((span) => ({ ...span, i })));
      const shown = found
        .sort((a, b) => b.start - a.start)
        .reduce(
          (words, { start, end, i }) =>
            `${words.slice(0, start)}[${i + 1}|${words.slice(start, end)}]${words.slice(end)}`,
          text,
        );
      assert.equal(shown, present);
      const nowhere = anchors
        .doubtful()
        .filter((i) => anchors.at(i)!.spans.length === 0)
        .map((i) => {
          const [first] = anchors.at(i)!.candidates;
          return `${i + 1} ${first ? text.slice(first.start, first.end) : ""}`;
        });
      assert.deepEqual(nowhere, lost);
    });

  const word = fc.constantFrom("Norcott", "Zeller", "Chau", "met", "saw", "the", "old", "crew", ".", "in", "port");
  const sentences = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
  const edits = fc.array(fc.tuple(fc.nat(), fc.option(word)), { maxLength: 8 });

  it("changes nothing that the selectors say, and gives no two mentions one place", () =>
    fc.assert(
      fc.property(sentences, edits, (before, changes) => {
        const source = sourceText("file:///a.txt", before) as LoadedText;
        const names = [...before.matchAll(/Norcott|Zeller|Chau/g)];
        const mentions = names.map(({ 0: { length }, index }) => {
          const { exact, ...context } = selectorFor(source, { start: index, end: index + length });
          return { exact: [{ value: exact }], ...context, status: null };
        });
        const words = before.split(" ");
        for (const [at, put] of changes) words.splice(at % (words.length + 1), 1, ...(put === null ? [] : [put]));
        const text = sourceText("file:///a.txt", words.join(" ")) as LoadedText;
        const [alone, seen] = [anchorsOf({ mentions }, text), anchorsOf({ mentions }, text, fold(before).text)];
        const places = new Set<number>();
        mentions.forEach((_, i) => {
          const anchor = alone.at(i)!;
          if (anchor.result === "exact" && anchor.confidence === 1) assert.deepEqual(seen.at(i), anchor);
          for (const { start } of seen.at(i)!.spans) {
            assert.ok(!places.has(start), `${start} twice`);
            places.add(start);
          }
        });
      }),
      { numRuns: 500 },
    ));
});
