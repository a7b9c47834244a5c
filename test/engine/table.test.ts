import assert from "node:assert/strict";
import fc from "fast-check";
import {
  emptyTable,
  entries,
  get,
  has,
  remove,
  set,
  sortedKeys,
  type Table,
  tableOf,
} from "../../server/src/engine/table";

/** So many entries that many share a bucket. */
const crowd = Array.from({ length: 3000 }, (_, i) => [`k${i}`, -1] as const);

describe("a table", () => {
  it("behaves as a map, and an older version stays as it was", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(0, 3, 3000),
        fc.array(fc.tuple(fc.nat(4000), fc.option(fc.nat(3)))),
        (size, steps) => {
          const map = new Map<string, number>(crowd.slice(0, size));
          let table: Table<number> = crowd.slice(0, size).reduce((each, [key, value]) => set(each, key, value), empty);
          const before = table;
          const copy = new Map(map);
          for (const [number, value] of steps) {
            const key = `k${number}`;
            const next: Table<number> = value === null ? remove(table, key) : set(table, key, value);
            assert.equal(next === table, value === null ? !map.has(key) : map.get(key) === value);
            table = next;
            if (value === null) map.delete(key);
            else map.set(key, value);
            assert.equal(get(table, key), map.get(key));
            assert.equal(has(table, key), map.has(key));
          }
          same(table, map);
          same(before, copy);
        },
      ),
    ));

  it("made at once equals one made of its entries one by one, and goes on as that does", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4000), fc.nat(3)), { maxLength: 3000 }), fc.nat(4000), (pairs, more) => {
        const named = pairs.map(([number, value]) => [`k${number}`, value] as const);
        const table = tableOf(named);
        same(table, new Map(named));
        same(
          set(remove(table, named[0]?.[0] ?? ""), `k${more}`, 9),
          new Map([...new Map(named)].filter(([key]) => key !== named[0]?.[0])).set(`k${more}`, 9),
        );
        same(table, new Map(named));
      }),
    ));

  it("tells a value of undefined from none", () => {
    const table = set(emptyTable<undefined>(), "a", undefined);
    assert.equal(has(table, "a"), true);
    assert.equal(set(table, "a", undefined), table);
    assert.equal(has(remove(table, "a"), "a"), false);
  });
});

const empty = emptyTable<number>();

function same(table: Table<number>, map: ReadonlyMap<string, number>): void {
  assert.equal(table.size, map.size);
  assert.deepEqual(new Map(entries(table)), map);
  assert.deepEqual(sortedKeys(table), [...map.keys()].sort());
}
