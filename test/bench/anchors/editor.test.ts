import assert from "node:assert/strict";
import { bySpan } from "../../../server/src/engine/span";
import { EDITS, type Kind } from "./editor";
import { selectedIn } from "./figures";
import { task } from "./task";

const KINDS = Object.keys(EDITS) as Kind[];
const INDEXES = Array.from({ length: 24 }, (_, i) => i);

/** What each kind of edit does with the mentions: whether any are deleted, and whether any get other words. */
const PROMISES: Readonly<Record<Kind, { readonly deletes: boolean; readonly respells: boolean }>> = {
  light: { deletes: true, respells: false },
  moderate: { deletes: true, respells: false },
  heavy: { deletes: true, respells: false },
  respelling: { deletes: false, respells: true },
  "beside respelling": { deletes: false, respells: false },
  deletion: { deletes: true, respells: false },
  lookalike: { deletes: false, respells: false },
  "NFD re-save": { deletes: false, respells: false },
  boilerplate: { deletes: true, respells: false },
  "repeat reduced": { deletes: true, respells: false },
};

describe("the edits that anchoring is measured with", () => {
  for (const kind of KINDS)
    it(`know where the mentions are: ${kind}`, () => {
      const tasks = INDEXES.map((index) => task(index, kind));
      let [deleted, respelt] = [0, 0];
      for (const { before, after, truths } of tasks)
        truths.forEach(({ spans, isJudged }, i) => {
          if (!isJudged) return;
          const { start, end } = before.places[i]!;
          const words = before.text.slice(start, end);
          const [span] = spans;
          if (!span) deleted++;
          else if (after.slice(span.start, span.end).normalize("NFC") !== words) respelt++;
        });
      assert.deepEqual({ deletes: deleted > 0, respells: respelt > 0 }, PROMISES[kind]);
    });

  it("keep apart what they have moved: no two mentions are at one place", () => {
    for (const kind of KINDS)
      for (const index of INDEXES) {
        const places = task(index, kind).truths.flatMap(({ spans: [span] }) =>
          span ? [`${span.start} ${span.end}`] : [],
        );
        assert.equal(new Set(places).size, places.length);
      }
  });

  it("are about every surviving mention but for those that respelling leaves to the other row", () => {
    for (const index of INDEXES) {
      const [one, other] = (["respelling", "moderate"] as const).map((kind) => task(index, kind).truths);
      assert.ok(one!.some(({ isJudged }) => isJudged) && one!.some(({ isJudged }) => !isJudged));
      assert.ok(other!.every(({ isJudged }) => isJudged));
    }
  });

  it("leave the mentions of one of two equal paragraphs, whose twins are deleted", () => {
    for (const index of INDEXES) {
      const { truths } = task(index, "repeat reduced");
      const known = new Map(truths.map((truth) => [truth.id, truth]));
      const deleted = truths.filter(({ spans }) => spans.length === 0);
      assert.ok(deleted.length > 0);
      for (const { twins } of deleted) assert.ok(twins.some((id) => known.get(id)!.spans.length > 0));
    }
  });

  it("are the same each time", () => {
    for (const kind of KINDS) assert.deepEqual(task(5, kind), task(5, kind));
  });
});

describe("the news that anchoring is measured on", () => {
  const tasks = Array.from({ length: 210 }, (_, index) => task(index, "NFD re-save"));

  it("have 5,000 mentions and more, half of which share their words with another one of the text", () => {
    let [all, shared] = [0, 0];
    for (const { before } of tasks) {
      const words = before.places.map(({ start, end }) => before.text.slice(start, end));
      all += words.length;
      shared += words.filter((each) => words.indexOf(each) !== words.lastIndexOf(each)).length;
    }
    assert.ok(all >= 5_000, `${all} mentions`);
    assert.ok(Math.abs(shared / all - 0.5) < 0.03, `${shared} of ${all} share their words`);
  });

  it("have their mentions in text order, each with a selector that is found at its place", () => {
    for (const one of tasks.slice(0, 24)) {
      const { text, places } = one.before;
      assert.deepEqual([...places].sort(bySpan), places);
      for (const { start, end, exact } of selectedIn(one)) assert.equal(exact, text.slice(start, end));
    }
  });

  it("repeat themselves as news does: 1 to 4 in 100 of the runs of four words, where no paragraph is repeated", () => {
    let [all, again] = [0, 0];
    for (const { before } of tasks) {
      const lines = [...new Set(before.text.split("\n"))].join("\n");
      const words = lines.toLowerCase().match(/[\p{L}\p{N}\p{M}-]+/gu)!;
      const runs = words.slice(3).map((_, i) => words.slice(i, i + 4).join(" "));
      all += runs.length;
      again += runs.length - new Set(runs).size;
    }
    assert.ok(again / all > 0.01 && again / all < 0.04, `${again} of ${all} runs`);
  });
});
