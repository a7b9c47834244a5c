import assert from "node:assert/strict";
import { anchorsOf } from "../../server/src/engine/anchor/anchors";
import type { Selectors } from "../../server/src/engine/anchor/said";
import { type LoadedText, sourceText } from "../../server/src/engine/source";
import { articleMaker, type BenchMention } from "../bench/article";
import { random } from "../bench/random";
import { entitiesOf } from "../bench/registry";

/** Of another text of more than 50,000 code units nothing is known that could be used again. */
const OTHER = "Another text. ".repeat(5_000);

describe("the mentions of a large file, looked for again after an edit of its text", () => {
  const { text, mentions } = articleMaker(1, entitiesOf(1), { mentions: 600, bytes: 110_000 })(0);
  const all = mentions.map((mention) => selected(text, mention));
  const anchored = (words: string) => {
    const anchors = anchorsOf({ mentions: all }, sourceText("file:///a.txt", words) as LoadedText);
    return all.map((_, i) => anchors.at(i));
  };
  const check = (before: string, after: string) => {
    anchored(OTHER);
    const first = anchored(after);
    anchored(OTHER);
    anchored(before);
    assert.deepEqual(anchored(after), first);
  };
  const replaced = (start: number, end: number, words: string) => text.slice(0, start) + words + text.slice(end);
  const { start, end, prefix, suffix } = mentions[300]!;
  const quote = text.slice(start - prefix.length - 2, end + suffix.length + 2);
  const edits: Record<string, string> = {
    "a letter between words": replaced(start - 60, start - 60, "x"),
    "words deleted": replaced(start, end, ""),
    "a letter behind the words": replaced(end, end, "x"),
    "a letter before the words": replaced(start, start, "x"),
    "the end of the prefix gone": replaced(start - 3, start, " "),
    "the end of the suffix changed": replaced(end + suffix.length - 1, end + suffix.length + 1, "xx"),
    "the same passage a second time before": replaced(100, 100, quote),
    "the same passage a second time behind": replaced(text.length - 100, text.length - 100, quote),
    "the same words a second time": replaced(100, 100, ` ${text.slice(start, end)} `),
    "a paragraph deleted": replaced(start, start + 3_000, ""),
    "nothing left": "",
  };

  for (const [name, edited] of Object.entries(edits))
    it(`stand where a first look finds them: ${name}`, () => {
      check(text, edited);
      check(edited, text);
    });

  it("stand where a first look finds them, whatever is copied, moved or deleted", () => {
    const { below } = random(7);
    for (let i = 0; i < 15; i++) {
      const [from, at] = [below(text.length - 400), below(text.length - 400)];
      const copied = text.slice(from, from + below(400));
      check(text, replaced(at, at + below(2) * below(400), below(3) === 0 ? "" : copied));
    }
  });

  it("stand where a first look finds them, whichever selectors are others, deleted or put in", () => {
    const { below } = random(11);
    const anchored = (mentions: Selectors) => {
      const anchors = anchorsOf({ mentions }, sourceText("file:///a.txt", text) as LoadedText);
      return mentions.map((_, i) => anchors.at(i));
    };
    const forget = () => anchorsOf({ mentions: [] }, sourceText("file:///a.txt", OTHER) as LoadedText);
    let before: Selectors = all;
    for (let i = 0; i < 40; i++) {
      const from = below(before.length);
      const [old, count] = below(2) === 0 ? [before[from]!, 1] : [all[below(all.length)]!, below(3)];
      const put = Array.from({ length: below(3) }, () => ({ ...old, ...OTHERWISE[below(3)] }));
      const after = [...before.slice(0, from), ...put, ...before.slice(from + count)];
      forget();
      const first = anchored(after);
      forget();
      anchored(before);
      assert.deepEqual(anchored(after), first);
      before = after;
    }
  });
});

/** What may be other about a selector. */
const OTHERWISE: readonly Partial<Selectors[number]>[] = [
  { status: "rejected" },
  { prefix: "nowhere " },
  { exact: [{ value: "Путин" }] },
];

function selected(text: string, { start, end, prefix, suffix, occurrence }: BenchMention): Selectors[number] {
  return { exact: [{ value: text.slice(start, end) }], prefix, suffix, occurrence, status: null };
}
