import assert from "node:assert/strict";
import fc from "fast-check";
import { tokens } from "../../server/src/engine/features/tokens";
import { fixture, loaded, uriIn } from "../fixture";
import { sameMarks } from "./marks";

const registry = `
--- registry.ann.yaml
entities:
  putin: {type: person}
  su-30: {type: weapon-system}
  moscow: {type: place}
  thing: {}
`;

/** Texts, and below them their tokens. */
const coloured: Record<string, string> = {
  "of every type": `
--- t.txt
Путин в Москве о Су-30, ВТС и о том, чего нет
^^^^^ person
        ^^^^^^ place
                 ^^^^^ weapon-system
                        ^^^ term
                                ^^^ entity
                                     ^^^^ entity
--- t.txt.ann.yaml
mentions:
  - {entity: putin, exact: Путин}
  - {entity: moscow, exact: Москве}
  - {entity: su-30, exact: Су-30}
  - {gloss: g, exact: ВТС}
  - {entity: thing, exact: том}
  - {entity: nothing, exact: чего}
`,
  "with doubts": `
--- t.txt
один два три
^^^^ term
     ^^^ term uncertain
         ^^^ term uncertain suggested
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: один, cert: high, status: accepted}
  - {gloss: g, exact: два, cert: medium}
  - {gloss: g, exact: три, cert: unknown, status: suggested}
  - {gloss: g, exact: один, status: removed}
`,
  "in one another": `
--- t.txt
президент Путин в Москве
^^^^^^^^^^ term
          ^^^^^ person
               ^^^ term
                  ^^^^^^ place
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: президент Путин в Москве}
  - {entity: putin, exact: Путин}
  - {entity: moscow, exact: Москве}
`,
  "across one another": `
--- t.txt
один два три
^^^^^ term
     ^^^^^^^ person
--- t.txt.ann.yaml
mentions:
  - {entity: putin, exact: два три}
  - {gloss: g, exact: один два}
`,
  "in one another from the same start": `
--- t.txt
Су-30 России
^^^^^ weapon-system
     ^^^^^^^ term
--- t.txt.ann.yaml
mentions:
  - {entity: su-30, exact: Су-30}
  - {gloss: g, exact: Су-30 России}
`,
  "in pieces": `
--- t.txt
Владимир и Людмила Путин
^^^^^^^^ person
                   ^^^^^ person
--- t.txt.ann.yaml
mentions:
  - {entity: putin, exact: [Владимир, Путин]}
`,
  "of nothing that is in doubt where it is": `
--- t.txt
ВТС и ВТС
--- t.txt.ann.yaml
mentions:
  - {gloss: g, exact: ВТС}
`,
};

describe("tokens", () => {
  for (const [title, source] of Object.entries(coloured))
    it(title, () => {
      const given = fixture(source + registry);
      const found = tokens(loaded(given).corpus(), uriIn("t.txt"));
      sameMarks(
        given,
        found.map(({ start, end, type, isUncertain, isSuggested }) => {
          const label = [type, isUncertain ? "uncertain" : "", isSuggested ? "suggested" : ""]
            .filter(Boolean)
            .join(" ");
          return { name: "t.txt", start, end, label };
        }),
      );
    });

  it("are sorted and disjoint, and cover just the mentions, whatever these are", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 12 })), { maxLength: 12 }), (ranges) => {
        const spans = ranges.map(([start, length]) => ({ start, end: Math.min(26, start + length) }));
        const lines = spans.map(({ start, end }) => `  - {gloss: g, exact: "${ALPHABET.slice(start, end)}"}\n`);
        const files = new Map([
          ["t.txt", ALPHABET],
          ["t.txt.ann.yaml", `mentions:\n${lines.join("")}`],
        ]);
        const found = tokens(loaded({ files }).corpus(), uriIn("t.txt"));
        let last = 0;
        for (const { start, end } of found) {
          assert.ok(last <= start && start < end, `${last} ${start} ${end}`);
          last = end;
        }
        for (let at = 0; at < ALPHABET.length; at++) {
          const covers = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
          assert.equal(found.some(covers), spans.some(covers), ALPHABET[at]);
        }
        const part = tokens(loaded({ files }).corpus(), uriIn("t.txt"), { start: 5, end: 9 });
        const clipped = found.map((token) => ({
          ...token,
          start: Math.max(token.start, 5),
          end: Math.min(token.end, 9),
        }));
        assert.deepEqual(
          part,
          clipped.filter(({ start, end }) => start < end),
        );
      }),
    ));
});

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
