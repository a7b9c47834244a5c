import assert from "node:assert/strict";
import fc from "fast-check";
import type { Place } from "../../server/src/engine/target";
import { linesOf, positionAt } from "../../server/src/engine/units";
import { locations } from "../../server/src/protocol/locations";
import { jsonEncoder } from "../../server/src/protocol/written";

/** Files of a corpus with their texts, and how the client writes their uris. */
const FILES: Record<string, { readonly text: string; readonly spelling: string }> = {
  "file:///a.txt": { text: "one line", spelling: "file:///a.txt" },
  "file:///c:/b.txt": { text: "Путин\n\nприбыл.\n".repeat(50), spelling: "file:///c%3A/b.txt" },
  "file:///новость.txt": { text: "\n".repeat(20_000), spelling: 'file:///новость "вторая"\\.txt' },
};
const lines = (uri: string) => linesOf(FILES[uri]!.text);
const convert = {
  spelling: (uri: string) => FILES[uri]!.spelling,
  linesIn: lines,
  location: ({ uri, start, end }: Place) => ({
    uri: FILES[uri]!.spelling,
    range: { start: positionAt(lines(uri), start), end: positionAt(lines(uri), end) },
  }),
};

const place = fc
  .record({
    uri: fc.constantFrom(...Object.keys(FILES)),
    start: fc.nat(20_100),
    length: fc.nat(300),
    hasLines: fc.boolean(),
  })
  .map(({ uri, start, length, hasLines }): Place => {
    const span = { uri, start, end: start + length };
    return hasLines ? { ...span, lines: lines(uri) } : span;
  });

describe("locations that write themselves", () => {
  it("are the bytes of the JSON of their values, one message after another", async () => {
    const encoder = jsonEncoder();
    const message = fc.record({ id: fc.oneof(fc.nat(), fc.string()), places: fc.array(place, { maxLength: 60 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 4 }), async (messages) => {
        for (const { id, places } of messages) {
          const written = { jsonrpc: "2.0", id, result: locations(places, convert) };
          const plain = { jsonrpc: "2.0", id, result: places.map(convert.location) };
          const bytes = Buffer.from(await encoder.encode(written)).toString();
          assert.equal(bytes, JSON.stringify(plain));
          assert.equal(JSON.stringify(written), JSON.stringify(plain));
        }
      }),
    );
  });

  it("outgrow the room for them", async () => {
    const places = Array.from({ length: 5_000 }, (_, i) => ({ uri: "file:///новость.txt", start: i, end: i + 1 }));
    const encoded = await jsonEncoder().encode({ jsonrpc: "2.0", result: locations(places, convert) } as never);
    assert.deepEqual(JSON.parse(Buffer.from(encoded).toString()).result, places.map(convert.location));
  });

  for (const message of [
    { jsonrpc: "2.0", id: 1, result: null },
    { method: "m", params: { result: "é" } },
  ])
    it(`other messages are as ever: ${JSON.stringify(message)}`, async () => {
      const encoded = await jsonEncoder().encode({ jsonrpc: "2.0", ...message });
      assert.equal(Buffer.from(encoded).toString(), JSON.stringify({ jsonrpc: "2.0", ...message }));
    });
});
