import assert from "node:assert/strict";
import { type Config, DEFAULT_CONFIG, TYPES } from "../../server/src/engine/config";
import { readConfig } from "../../server/src/engine/read/config";
import { severityIn } from "../../server/src/engine/rules/codes";
import { entries } from "../../server/src/engine/table";
import { fixture, loaded, nameIn } from "../fixture";
import { sameProblems } from "./marks";

/** What `glossator.yaml` says, and what of the default it changes. */
const configs: Record<string, readonly [text: string, changed: Partial<Config>]> = {
  "an empty one": ["", {}],
  "only a comment": ["# nothing\n", {}],
  languages: ["languages: [en, vi]", { languages: ["en", "vi"] }],
  "one language": ["languages: en", { languages: ["en"] }],
  "types of its own": ["types: [ship, person]", { types: [...TYPES, "ship"] }],
  "what belongs to it": ["include: [texts/**]\nexclude: old", { include: ["texts/**"], exclude: ["old"] }],
  severities: [
    "rules: {anchor.orphan: warning, mention.crossing: off}",
    {
      rules: new Map([
        ["anchor.orphan", "warning"],
        ["mention.crossing", "off"],
      ]),
    },
  ],
};

describe("glossator.yaml", () => {
  for (const [title, [text, changed]] of Object.entries(configs))
    it(`may say ${title}`, () => {
      const { file, given: _, ...config } = readConfig("file:///glossator.yaml", text);
      const { file: none, given: nothing, ...defaults } = DEFAULT_CONFIG;
      assert.deepEqual(config, { ...defaults, ...changed });
      assert.equal(file?.length, text.length);
      assert.equal(none, null);
      assert.equal(nothing.size, 0);
    });

  it("knows where it says something, and that it says nothing with an empty key", () => {
    const { given } = readConfig("file:///glossator.yaml", "types:\nlanguages: [en]\nrules:\n  anchor.orphan: off\n");
    assert.deepEqual(
      [...given],
      [
        ["languages", 7],
        ["rules", 23],
        ["rules.anchor.orphan", 32],
      ],
    );
  });

  it("weighs problems", () => {
    const { rules } = readConfig("file:///glossator.yaml", "rules: {anchor.orphan: info, mention.crossing: off}");
    const config = { ...DEFAULT_CONFIG, rules };
    const codes = ["anchor.orphan", "mention.crossing", "entity.no-name"] as const;
    assert.deepEqual(
      codes.map((code) => severityIn(config, code)),
      ["info", "off", "warning"],
    );
  });

  it("keeps what is right of a broken one", () =>
    void sameProblems(`
--- glossator.yaml
types: [ship]
rules: [anchor.orphan]
       ^^^^^^^^^^^^^^^ config.invalid: "rules" must be a mapping of keys to values, such as {mention.missing: off}.
include: 5
exclude: {a: b}
         ^^^^^^ config.invalid: "exclude" must be a single value or a list.
languages: "en
           ^^^ yaml.syntax: Quoted words are not closed; write the " that is missing.
--- ships.ann.yaml
entities:
  kuznetsov: {type: ship, names: {en: Kuznetsov}}
`));

  it("says which files belong to the corpus", () => {
    const { files } = loaded(
      fixture(`
--- glossator.yaml
include: ["texts/**/*.ann.yaml", "*.ann.yaml"]
exclude: ["**/old/**", draft.ann.yaml]
--- people.ann.yaml
--- draft.ann.yaml
--- texts/a.ann.yaml
--- texts/sub/b.ann.yaml
--- texts/old/c.ann.yaml
--- other/d.ann.yaml
--- texts/plain.yaml
--- texts/.ann.yaml
`),
    ).corpus();
    const names = [...entries(files)].map(([uri]) => nameIn(uri)).sort();
    assert.deepEqual(names, ["people.ann.yaml", "texts/a.ann.yaml", "texts/sub/b.ann.yaml"]);
  });
});
