import assert from "node:assert/strict";
import { random } from "../random";
import { documents, rendered } from "./document";
import { EDITINGS } from "./editor";

describe("the edited texts of the anchoring bench", () => {
  const all = documents(12, 1);

  it("are put together as they were taken apart", () => {
    for (const { text, paragraphs, selectors } of all) {
      const again = rendered(paragraphs);
      assert.equal(again.text, text);
      assert.deepEqual(
        [...again.truth.keys()].sort((a, b) => a - b),
        [...selectors.keys()],
      );
    }
  });

  it("have names that repeat", () => {
    const shares = all.map(({ selectors }) => {
      const sharing = selectors.filter(({ exact }, i) =>
        selectors.some((other, j) => i !== j && other.exact === exact),
      );
      return sharing.length / selectors.length;
    });
    assert.ok(shares.reduce((sum, share) => sum + share) / shares.length > 0.5);
  });

  for (const [kind, editing] of Object.entries(EDITINGS))
    it(`${kind}: the truth has the words of each mention that was not respelt, where it says`, () => {
      for (const [i, document] of all.entries()) {
        const others = all.filter((other) => other !== document && other.lang === document.lang);
        const { text, truth } = editing(document, others, random(i));
        let respelt = 0;
        for (const [id, { start, end }] of truth) {
          const words = text.slice(start, end).normalize("NFC").replace(/\s+/g, " ");
          if (words !== document.selectors[id]!.exact) respelt++;
          assert.match(words, /^\S.*\S$/);
        }
        if (kind !== "mentions respelt") assert.equal(respelt, 0);
        else assert.ok(respelt > 0 && respelt < truth.size / 2);
      }
    });
});
