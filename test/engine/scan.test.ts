import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { scan } from "../../server/src/engine/scan";
import { type Node, parseYaml } from "../../server/src/engine/yaml";
import { damaged, runs } from "./damaged";

const SEEDS = join(__dirname, "../../seeds");

const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(SEEDS, name), "utf8") }));

const accepted: readonly (readonly [title: string, text: string])[] = [
  ["a list indented no further than its key", "a:\n- b\n- c: d\n  e: f\ng: h\n"],
  ["an empty value", "a:\nb: c\n"],
  ["comments and blank lines", "# top\na: b # why\n\n  # deep\nc:\n  # above\n  d: e\n"],
  ["quoted scalars", `a: "x \\"y\\" \\u00e9"\nb: 'it''s'\nc: ""\n`],
  ["flow collections", 'a: {b: c, d: [e, "f, g"], h: {}, i: []}\n'],
  ["addresses", "a: [https://example.org/x?y=z]\nb: https://example.org\n"],
  ["no line feed at the end", "a: b"],
];

const declined: readonly (readonly [title: string, text: string])[] = [
  ["a scalar over two lines", "a: b\n  c\n"],
  ["a block scalar", "a: |\n  b\n"],
  ["an anchor", "a: &x b\n"],
  ["a tab", "a:\tb\n"],
  ["an open bracket", "a: [b\n"],
  ["an open quotation mark", 'a: "b\n'],
  ["a colon in a plain scalar", "a: b: c\n"],
  ["a second document", "a: b\n---\nc: d\n"],
  ["indentation that fits nothing", "a:\n    b: c\n  d: e\n"],
];

describe("the quick reader of annotation files", () => {
  for (const { name, text } of seeds) it(`reads ${name} as the parser does`, () => check(text, true));
  for (const [title, text] of accepted) it(`reads ${title}`, () => check(text, true));
  for (const [title, text] of declined) it(`gives up on ${title}`, () => assert.equal(scan(text), null));

  it("answers what the parser answers, or gives up, whatever is done to a file", () => {
    const texts = [...seeds.map(({ text }) => text.slice(0, 900)), ...accepted.map(([, text]) => text)];
    const tried = runs(10_000);
    let compared = 0;
    fc.assert(
      fc.property(damaged(texts), (text) => {
        if (check(text, false)) compared++;
      }),
      { numRuns: tried },
    );
    assert.ok(compared > tried / 20, `only ${compared} of ${tried} were read the quick way, which proves little`);
  });
});

/** Compares where the quick way answers; `mustRead` where it has to. Says whether it answered. */
function check(text: string, mustRead: boolean): boolean {
  const quick = scan(text);
  if (quick === null) {
    assert.equal(mustRead, false, "the quick way gave up");
    return false;
  }
  const { root, findings } = parseYaml(text);
  assert.deepEqual({ root: quick, findings: [] }, { root, findings });
  const plain = plainOf(quick);
  // No file of UTF-8 has half a character, which js-yaml refuses.
  if (plain !== REPEATED && isWellFormed(text)) assert.deepEqual(load(text, { schema: FAILSAFE_SCHEMA }), plain);
  return true;
}

/** A key that stands twice is a problem for us, and no YAML for others. */
const REPEATED = Symbol();

/** The value with nothing but strings in it, as js-yaml has it; an empty one is an empty string. */
function plainOf(node: Node | null): unknown {
  if (node === null) return "";
  if (node.kind === "scalar") return node.value;
  if (node.kind === "seq") {
    const items = node.items.map(plainOf);
    return items.includes(REPEATED) ? REPEATED : items;
  }
  const entries = node.pairs.map(({ key, value }) => [key.value, plainOf(value)] as const);
  const isRepeated = new Set(entries.map(([key]) => key)).size < entries.length;
  return isRepeated || entries.some(([, value]) => value === REPEATED) ? REPEATED : Object.fromEntries(entries);
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
