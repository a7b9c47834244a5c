import assert from "node:assert/strict";
import { METHODS } from "./methods";

/** `⟦…⟧` marks the mention in the old text, and in the new one where each method has it. */
interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: Readonly<Record<string, string>>;
}

const ROWS: readonly Row[] = [
  {
    name: "the same words in other surroundings elsewhere",
    before: "Then Norcott spoke. Later the angry ⟦Norcott⟧ left by train.",
    after: {
      "Hypothes.is": "Then Norcott spoke. Later the angry ⟦Norcott⟧ left by bus.",
      "exact with context": "Then Norcott spoke. Later the angry ⟦Norcott⟧ left by bus.",
      "quote only": "Then ⟦Norcott⟧ spoke. Later the angry Norcott left by bus.",
    },
  },
  {
    name: "words that were respelt",
    before: "Later the angry ⟦Norcott⟧ left by train.",
    after: {
      "Hypothes.is": "Later the angry ⟦Norkott⟧ left by train.",
      "exact with context": "Later the angry Norkott left by train.",
      "quote only": "Later the angry Norkott left by train.",
    },
  },
  {
    name: "a mention that was deleted, with the same words elsewhere",
    before: "Norcott spoke. Later the angry ⟦Norcott⟧ left by train.",
    after: {
      Glossator: "Norcott spoke.",
      "Glossator with git": "Norcott spoke.",
      "Hypothes.is": "⟦Norcott⟧ spoke.",
      "exact with context": "⟦Norcott⟧ spoke.",
      "quote only": "⟦Norcott⟧ spoke.",
    },
  },
];

describe("the methods that are compared", () => {
  for (const { name, before, after } of ROWS)
    for (const [method, expected] of Object.entries(after))
      it(`${name}: ${method}`, () => {
        const [head, exact, tail] = before.split(/[⟦⟧]/) as [string, string, string];
        const mention = {
          ...{ id: 0, entity: "norcott", also: [], start: head.length, end: head.length + exact.length },
          ...{ exact, prefix: head.slice(-16).trim(), suffix: tail.slice(0, 16).trim(), occurrence: 0 },
        };
        const text = expected.replace(/[⟦⟧]/g, "");
        const [answer] = METHODS[method]!({ before: head + exact + tail, mentions: [mention], after: text });
        const found = answer!.span;
        const shown = found
          ? `${text.slice(0, found.start)}⟦${text.slice(found.start, found.end)}⟧${text.slice(found.end)}`
          : text;
        assert.equal(shown, expected);
      });
});
