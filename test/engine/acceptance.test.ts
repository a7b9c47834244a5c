import assert from "node:assert/strict";
import fc from "fast-check";
import { type Anchors, hull } from "../../server/src/engine/anchor/anchor";
import { anchorsOf } from "../../server/src/engine/anchor/anchors";
import { RESULTS, type Result } from "../../server/src/engine/anchor/decide";
import type { FileState } from "../../server/src/engine/corpus";
import { acceptance } from "../../server/src/engine/edit/acceptance";
import { scalar } from "../../server/src/engine/edit/scalar";
import { readFile } from "../../server/src/engine/read/file";
import { type LoadedText, sourceText } from "../../server/src/engine/source";
import { linesOf } from "../../server/src/engine/units";
import { EDITS, type Kind } from "../bench/anchors/editor";
import { selectedIn } from "../bench/anchors/figures";
import { task } from "../bench/anchors/task";

const URI = "file:///a.txt.ann.yaml";

/** The mentions of a text of the bench as an annotation file has them: on lines of their own, in braces, in brackets. */
function annotations(mentions: ReturnType<typeof selectedIn>, style: "block" | "flow" | "list"): string {
  const keys = mentions.map(({ entity, exact, prefix, suffix, occurrence }) => [
    ["entity", entity],
    ["exact", exact],
    ...(prefix === "" ? [] : [["prefix", prefix]]),
    ...(suffix === "" ? [] : [["suffix", suffix]]),
    ...(occurrence === 0 ? [] : [["occurrence", String(occurrence)]]),
  ]);
  const flow = (pairs: readonly (readonly string[])[]): string =>
    `{${pairs.map(([key, value]) => `${key}: ${scalar(value!, true)}`).join(", ")}}`;
  const items = keys.map((pairs, i) =>
    style === "block"
      ? `  # ${i}\n  - ${pairs.map(([key, value]) => `${key}: ${scalar(value!)}`).join("\n    ")}\n`
      : `  - ${flow(pairs)} # ${i}\n`,
  );
  const list = style === "list" ? ` [\n  ${keys.map(flow).join(",\n  ")},\n]\n` : `\n${items.join("")}`;
  return `version: 1\nmentions:${list}# the end\n`;
}

function stateOf(text: string, source: LoadedText): FileState {
  const file = readFile(URI, text);
  const anchors = anchorsOf(file, source);
  const size = { lines: linesOf(text), length: text.length };
  return { file, ...size, sourceUri: source.uri, anchors, typing: null, witness: undefined };
}

const spansAt = (anchors: Anchors, i: number): string => JSON.stringify(anchors.at(i)?.spans);

describe("accepting where mentions are, after any edit", function () {
  this.timeout(120_000);

  it("finds each by its selector, makes none worse and touches no line of another", () => {
    const kinds = fc.constantFrom(...(Object.keys(EDITS) as Kind[]));
    const wanted = fc.subarray<Result>(["moved", "changed"], { minLength: 1 });
    const styles = fc.constantFrom("block", "flow", "list");
    let [count, kept] = [0, 0];
    fc.assert(
      fc.property(fc.nat(209), kinds, wanted, styles, (index, kind, results, style) => {
        const made = task(index, kind);
        const source = sourceText("file:///a.txt", made.after) as LoadedText;
        const text = annotations(selectedIn(made).slice(0, 40), style);
        const before = stateOf(text, source);
        const done = acceptance(before, text, source, new Set(results));
        const after = stateOf(done.text, source);
        assert.equal(after.file.mentions.length, before.file.mentions.length);
        assert.deepEqual(after.file.findings, []);
        before.file.mentions.forEach((mention, i) => {
          const [old, now] = [before.anchors!.at(i)!, after.anchors!.at(i)!];
          if (done.accepted.includes(i)) {
            assert.ok(results.includes(old.result) && now.result === "exact");
            assert.equal(spansAt(after.anchors!, i), spansAt(before.anchors!, i));
            return;
          }
          assert.ok(RESULTS.indexOf(now.result) <= RESULTS.indexOf(old.result), `${i}: ${old.result}, ${now.result}`);
          if (hull(old)) assert.equal(spansAt(after.anchors!, i), spansAt(before.anchors!, i));
          const same = after.file.mentions[i]!;
          assert.equal(done.text.slice(same.start, same.end).trim(), text.slice(mention.start, mention.end).trim());
        });
        const others = (all: string, { file: { mentions } }: FileState): string =>
          mentions.reduceRight((rest, { start, end }, i) => {
            return done.accepted.includes(i)
              ? rest.slice(0, start) + rest.slice(start + all.slice(start, end).trimEnd().length)
              : rest;
          }, all);
        assert.equal(others(done.text, after), others(text, before));
        const asked = before.file.mentions.filter((_, i) => results.includes(before.anchors!.at(i)!.result)).length;
        assert.equal(done.accepted.length + done.kept.length, asked);
        count += done.accepted.length;
        kept += done.kept.length;
      }),
      { numRuns: 120 },
    );
    assert.ok(count > 100 && kept * 100 <= count, `${count} accepted, ${kept} kept`);
  });
});
