import assert from "node:assert/strict";
import { codeLenses } from "../../server/src/engine/features/code-lens";
import { fileTokens } from "../../server/src/engine/features/file-tokens";
import { fixture, loaded, uriIn } from "../fixture";
import { sameMarks } from "./marks";

const FILES = `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person}
  ^^^^^ person
  su-30: {}
  ^^^^^ entity
  su-30sm: {type: ship, broader: "su-30"}
  ^^^^^^^ ship
                                 ^^^^^^^ entity
  su-34: {type: ship, broader: su-27}
  ^^^^^ ship
--- talks.txt
Путин
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин}
             ^^^^^ person
  - {entity: unknown, exact: Путин}
  - {exact: Путин, gloss: him}
  - {exact: Путин, entity: putin, cert: low, status: rejected}
                           ^^^^^ person
`;

describe("tokens of annotation files", () => {
  const given = fixture(FILES);
  const corpus = loaded(given).corpus();

  it("are ids by the type of their entity", () => {
    const found = [...given.files.keys()].flatMap((name) =>
      fileTokens(corpus, uriIn(name)).map(({ type, ...span }) => ({ ...span, name, label: type })),
    );
    sameMarks(given, found);
  });

  it("can be asked of a part", () => {
    const text = given.files.get("people.ann.yaml")!;
    const start = text.indexOf("su-30sm");
    const found = fileTokens(corpus, uriIn("people.ann.yaml"), { start, end: start + 10 });
    assert.deepEqual(
      found.map(({ start: from, end }) => text.slice(from, end)),
      ["su-30sm"],
    );
  });
});

describe("code lenses", () => {
  const given = fixture(FILES);
  const corpus = loaded(given).corpus();

  it("stand over the entities of a registry", () => {
    const lenses = codeLenses(corpus, uriIn("people.ann.yaml"));
    const text = given.files.get("people.ann.yaml")!;
    assert.deepEqual(
      lenses.map(({ id, start, end }) => [id, text.slice(start, end)]),
      [
        ["putin", "putin"],
        ["su-30", "su-30"],
        ["su-30sm", "su-30sm"],
        ["su-34", "su-34"],
      ],
    );
  });

  it("stand nowhere else", () => {
    for (const name of ["talks.txt.ann.yaml", "talks.txt", "nowhere"])
      assert.deepEqual(codeLenses(corpus, uriIn(name)), []);
  });
});
