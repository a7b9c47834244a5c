import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { anchorsOf } from "../../server/src/engine/anchor/anchors";
import type { FileState } from "../../server/src/engine/corpus";
import { type Edit, edited } from "../../server/src/engine/edit/edit";
import { reselected, trimmed } from "../../server/src/engine/edit/reselect";
import { areAlike } from "../../server/src/engine/likeness";
import { readFile } from "../../server/src/engine/read/file";
import { isLoaded, type LoadedText } from "../../server/src/engine/source";
import { get } from "../../server/src/engine/table";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
const names = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
const contents = new Map(readdirSync(seeds).map((name) => [`${ROOT}/${name}`, readFileSync(seeds + name, "utf8")]));

/** Where to edit, as a part of the text or beside a mention; how much goes; what comes. */
const anyEdit = fc.record({
  at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat()),
  offset: fc.integer({ min: -12, max: 12 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 200 })),
  text: fc.constantFrom("", "а", "ом", " и ", "\n", "Путин", "S-300 и Су-30", "«", "ngày 12"),
});

describe("selectors written anew for the sample corpus", function () {
  this.timeout(60_000);
  for (const name of names)
    it(`${name}: find what was followed, and no other line is touched`, () =>
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (list) => {
          const path = `${ROOT}/${name}`;
          let open = contents.get(path)!;
          const host = corpusHost(memoryDisk(contents), ROOT, (each) => (each === path ? open : undefined));
          loadAll(host);
          const state = () => get(host.corpus().files, uriIn(`${name}.ann.yaml`))!;
          const source = () => get(host.corpus().sources, uriIn(name)) as LoadedText;
          assert.ok(isLoaded(source()));
          open = source().text;
          for (const { at, offset, length, text } of list) {
            const near = Number.isInteger(at) ? startOf(state(), at) + offset : Math.floor(at * open.length);
            const start = Math.max(0, Math.min(open.length, near));
            const edit: Edit = { start, end: Math.min(open.length, start + length), text };
            const before = open;
            open = edited(before, [edit]);
            host.touch(path, { before, edits: [edit] });
          }
          const file = host.textOf(state().file.uri)!;
          checkSelected(state(), file, source());
        }),
        { numRuns: 60 },
      ));
});

function startOf({ file, anchors }: FileState, i: number): number {
  return anchors!.at(i % file.mentions.length)?.spans[0]?.start ?? 0;
}

function checkSelected(state: FileState, text: string, source: LoadedText): void {
  const after = reselected(state, text, source).text;
  const file = readFile(state.file.uri, after);
  assert.equal(file.mentions.length, state.file.mentions.length);
  const anchors = anchorsOf(file, source);
  const others = state.file.mentions.reduceRight((rest, mention, i) => {
    const now = file.mentions[i]!;
    const spans = state.anchors!.at(i)!.spans.map((span) => trimmed(source.text, span));
    const words = spans.map(({ start, end }) => source.text.slice(start, end));
    const isSame = spans.length > 0 && words.every((each, n) => areAlike(mention.exact[n]!.value, each));
    if (isSame) assert.deepEqual(anchors.at(i)!.spans, spans, words.join(" … "));
    return rest.slice(0, now.start) + text.slice(mention.start, mention.end) + rest.slice(now.end);
  }, after);
  assert.equal(others, text);
}
