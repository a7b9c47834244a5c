import assert from "node:assert/strict";
import fc from "fast-check";
import { moved } from "../../server/src/engine/anchor/follow";
import { dump } from "../../server/src/engine/dump";
import { difference, type Edit, edited } from "../../server/src/engine/edit/edit";
import type { Span } from "../../server/src/engine/span";
import { get } from "../../server/src/engine/table";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { annotations, text as anyText } from "./arbitraries";

/** `[` and `]` are the span, `<` and `>` what is replaced, by what stands behind the bar. */
const edits: Readonly<Record<string, string>> = {
  "<>one [two] three|x": "xone [two] three",
  "one <>[two] three|x": "one x[two] three",
  "one [<>two] three|x": "one x[two] three",
  "one [t<>wo] three|x": "one [txwo] three",
  "one [two<>] three|s and": "one [twos] and three",
  "one [two<>] three|, x": "one [two], x three",
  "один [два<>] три|е": "один [двае] три",
  "一 [二<>] 三|三": "一 [二]三 三",
  "one [two]<> three|x": "one [twox] three",
  "one [two] <>three|x": "one [two] xthree",
  "one [<t>wo] three|x": "one [xwo] three",
  "one [<two>] three|four": "one [four] three",
  "o<ne [t>wo] three|x": "ox[wo] three",
  "one [t<wo] th>ree|": "one [t]ree",
  "one [t<wo] th>ree|en or ": "one [ten] or ree",
  "one [two]< th>ree|x": "one [two]xree",
  "one< >[two] three|x": "onex[two] three",
  "one<> [two] three|x": "onex [two] three",
  "one [<two>] three|": "one null three",
  "on<e [two] t>hree|x": "null",
};

describe("a span while its text is edited", () => {
  for (const [row, wanted] of Object.entries(edits)) it(row, () => check(row, wanted));

  it("has the same letters in it, but for those that were deleted, and all that were typed among them", () =>
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.nat(), fc.array(anyEdit), (text, a, b, list) => {
        let span: Span = between(text.length, a, b);
        let letters = [...Array(text.length).keys()].map((i) => i >= span.start && i < span.end);
        for (const [from, to, size] of list) {
          const { start, end } = between(letters.length, from, to);
          const isWithin = span.start < start && end < span.end;
          const isBeside = end <= span.start || start >= span.end;
          if (!isWithin && !isBeside) continue;
          const edit = { start, end, text: "-".repeat(size) };
          letters = [...letters.slice(0, start), ...Array(size).fill(isWithin), ...letters.slice(end)];
          span = moved(span, edit)!;
          assert.deepEqual(span, { start: letters.indexOf(true), end: letters.lastIndexOf(true) + 1 });
        }
      }),
    ));
});

const anyEdit = fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 3 }));

/** A span that is not empty where the length allows it. */
function between(length: number, a: number, b: number): Span {
  const [start, end] = [a % length, (b % length) + 1];
  return start < end ? { start, end } : { start: end - 1, end: start + 1 };
}

function check(row: string, wanted: string): void {
  const [marked, text] = row.split("|") as [string, string];
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, "").length;
  const edit: Edit = { start: at("<"), end: at(">"), text };
  const after = edited(marked.replace(/[[\]<>]/g, ""), [edit]);
  const span = moved({ start: at("["), end: at("]") }, edit);
  const shown = span
    ? `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`
    : null;
  assert.equal(shown, wanted.includes("null") ? null : wanted);
}

describe("a text that is typed into", () => {
  it("has its mentions where they were when it is as it was, and where selectors say once it is saved", () =>
    fc.assert(
      fc.property(annotations, fc.array(anyText, { minLength: 1, maxLength: 8 }), (file, texts) => {
        const disk = memoryDisk(new Map([[`${ROOT}/a.txt.ann.yaml`, file]]));
        let open = texts[0]!;
        const hostNow = () => {
          const host = corpusHost(disk, ROOT, (path) => (path === `${ROOT}/a.txt` ? open : undefined));
          loadAll(host);
          return host;
        };
        const host = hostNow();
        const anchors = () => {
          const state = get(host.corpus().files, uriIn("a.txt.ann.yaml"))!;
          return state.file.mentions.map((_, i) => state.anchors?.at(i) ?? null);
        };
        const type = (after: string): void => {
          const before = open;
          open = after;
          host.touch(`${ROOT}/a.txt`, { before, edits: [difference(before, after)] });
        };
        const first = anchors();
        texts.forEach(type);
        type(texts[0]!);
        assert.deepEqual(anchors(), first);
        texts.forEach(type);
        host.saved(`${ROOT}/a.txt`);
        assert.equal(dump(host.corpus()), dump(hostNow().corpus()));
      }),
    ));
});
