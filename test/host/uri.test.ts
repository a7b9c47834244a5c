import assert from "node:assert/strict";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { pathOf, uriOf } from "../../server/src/host/uri";

const piece = fc.constantFrom(
  "/",
  "/",
  "a",
  "Bc",
  "7",
  ".",
  "..",
  "-",
  "_",
  "~",
  "%",
  "%2e",
  " ",
  "é",
  "?",
  "#",
  "\\",
  ":",
  "\n",
);

describe("paths and uris", () => {
  it("are made of each other as node makes them", () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = `/${pieces.join("")}`;
        const uri = pathToFileURL(path).href;
        assert.equal(uriOf(path), uri);
        assert.equal(pathOf(uri), resolve(fileURLToPath(uri)));
        assert.equal(pathOf(`file://${path}`), parsed(`file://${path}`));
      }),
      { numRuns: 2000 },
    ));

  it("are none of another scheme or place", () => {
    for (const uri of ["untitled:a", "http://a/b", "file:%", "file://host/a"])
      assert.equal(pathOf(uri), parsed(uri), uri);
  });
});

function parsed(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? resolve(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}
