import assert from "node:assert/strict";
import type { Span } from "../../../server/src/engine/span";
import { judged, type Outcome } from "./judge";
import type { Task, Truth } from "./task";

/** The text of the truths is of no concern; `at` stands for a span of ten. */
const at = (start: number, length = 10): Span => ({ start, end: start + length });

interface Row {
  readonly name: string;
  readonly truths: readonly Partial<Truth>[];
  readonly answers: readonly (Span | null)[];
  readonly outcomes: readonly Outcome[];
}

/** One of two twins is left. */
const TWINS: Row["truths"] = [
  { id: 1, spans: [], twins: [2] },
  { id: 2, spans: [at(5)], twins: [1] },
];

const ROWS: readonly Row[] = [
  { name: "just the words", truths: [{ spans: [at(5)] }], answers: [at(5)], outcomes: ["right"] },
  {
    name: "other words that are right too",
    truths: [{ spans: [at(5), at(9, 6)] }],
    answers: [at(9, 6)],
    outcomes: ["right"],
  },
  { name: "most of the words", truths: [{ spans: [at(5)] }], answers: [at(5, 8)], outcomes: ["loose"] },
  { name: "a corner of the words", truths: [{ spans: [at(5)] }], answers: [at(12)], outcomes: ["wrong"] },
  { name: "another place", truths: [{ spans: [at(5)] }], answers: [at(50)], outcomes: ["wrong"] },
  { name: "silence", truths: [{ spans: [at(5)] }], answers: [null], outcomes: ["orphaned"] },
  { name: "a deleted mention, found", truths: [{ spans: [] }], answers: [at(5)], outcomes: ["kept"] },
  { name: "a deleted mention, not found", truths: [{ spans: [] }], answers: [null], outcomes: ["gone"] },
  {
    name: "one of two twins is left, and one is found",
    truths: TWINS,
    answers: [at(5), null],
    outcomes: ["gone", "right"],
  },
  {
    name: "one of two twins is left, and both are found there",
    truths: TWINS,
    answers: [at(5), at(5)],
    outcomes: ["kept", "right"],
  },
  {
    name: "one of two twins is left, and the other is found elsewhere",
    truths: TWINS,
    answers: [at(50), null],
    outcomes: ["kept", "orphaned"],
  },
];

describe("what a method says of a mention is", () => {
  for (const { name, truths, answers, outcomes } of ROWS)
    it(`${outcomes.join(" and ")}: ${name}`, () => {
      const whole = truths.map((truth, id) => ({ id, spans: [], isJudged: true, twins: [], ...truth }));
      const task = { truths: whole } as unknown as Task;
      const found = answers.map((span) => ({ span, result: span ? ("exact" as const) : ("orphan" as const) }));
      assert.deepEqual(judged(task, found), outcomes);
    });
});
