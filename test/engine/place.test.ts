import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { placeAt } from "../../server/src/engine/complete/place";
import { ITEM } from "../../server/src/engine/key-path";
import { type Node, parseYaml, type ScalarNode } from "../../server/src/engine/yaml";

const seeds = new URL("../../seeds/", import.meta.url);

/** A scalar of a file with the place that it has in the parsed tree. */
interface Known {
  readonly path: readonly string[];
  readonly kind: "key" | "value";
  readonly node: ScalarNode;
}

/** Where the lines say that something is being written, against where the tree of the finished file has it. */
describe("the place of a cursor", () => {
  for (const name of readdirSync(seeds).filter((each) => each.endsWith(".yaml"))) {
    const text = readFileSync(new URL(name, seeds), "utf8");
    const known = [...scalarsOf(parseYaml(text).root!, [])];

    it(`${name}: is that of the tree at every scalar`, () => {
      for (const { path, kind, node } of known) check(text, path, kind, node, node.end);
    });

    it(`${name}: is the same where the file is broken off right there`, () => {
      for (const { path, kind, node } of known) {
        const half = Math.ceil((node.start + node.end) / 2);
        check(text.slice(0, half), path, kind, node, half);
      }
    });

    it(`${name}: is the same where the rest of its line is missing`, () => {
      for (const { path, kind, node } of known) {
        const half = Math.ceil((node.start + node.end) / 2);
        check(text.slice(0, half) + text.slice(lineEnd(text, half)), path, kind, node, half);
      }
    });
  }
});

function check(text: string, path: readonly string[], kind: "key" | "value", node: ScalarNode, offset: number): void {
  const isQuoted = /["']/.test(text[node.start]!);
  const at = isQuoted && offset === node.end ? offset - 1 : offset;
  const place = placeAt(text, at);
  const line = `${text.slice(0, at).split("\n").at(-1)}|`;
  assert.ok(place, `no place at ${line}`);
  assert.deepEqual(place.path, path, line);
  assert.equal(place.span.start, node.start + (isQuoted ? 1 : 0), line);
  if (place.path.at(-1) !== ITEM) assert.equal(place.kind, kind, line);
}

function* scalarsOf(node: Node, path: readonly string[]): Generator<Known> {
  if (node.kind === "scalar") yield { path, kind: "value", node };
  else if (node.kind === "seq") for (const item of node.items) yield* scalarsOf(item, [...path, ITEM]);
  else
    for (const { key, value } of node.pairs) {
      yield { path, kind: "key", node: key };
      if (value) yield* scalarsOf(value, [...path, key.value]);
    }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
