import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { keyHover } from "../../server/src/engine/features/key-hover";
import { type ClosedMapping, keysOf } from "../../server/src/engine/keys";
import { CONFIG_KEYS } from "../../server/src/engine/read/config";
import { ENTITY_KEYS, NAME_KEYS, ROLE_KEYS } from "../../server/src/engine/read/entity";
import { FILE_KEYS, SOURCE_KEYS } from "../../server/src/engine/read/file";
import { MENTION_KEYS } from "../../server/src/engine/read/mention";

const annotations = schemaOf("annotations");
const configuration = schemaOf("glossator");
const { entity, name, role, mention } = annotations.definitions;

/** Each mapping with the keys that readers take and what the JSON schemas say of them. */
const mappings: Readonly<Record<ClosedMapping, readonly [keys: readonly string[], properties: Properties]>> = {
  file: [FILE_KEYS, annotations.properties],
  source: [SOURCE_KEYS, annotations.properties.source.properties],
  entity: [ENTITY_KEYS, entity.properties],
  name: [NAME_KEYS, name.anyOf[1].properties],
  role: [ROLE_KEYS, role.properties],
  mention: [MENTION_KEYS, mention.properties],
  config: [CONFIG_KEYS, configuration.properties],
};

describe("the table of keys", () => {
  for (const [mapping, [keys, properties]] of Object.entries(mappings))
    it(`has the keys of ${mapping} in the readers' order, described as in the schema`, () => {
      const known = [...keysOf(mapping as ClosedMapping)];
      assert.deepEqual(
        known.map(([key]) => key),
        keys,
      );
      for (const [key, { description, values }] of known) {
        assert.equal(description, properties[key]!.description);
        const choice = properties[key]!.enum;
        if (choice) assert.deepEqual(values, choice);
      }
    });
});

const CERT = "**cert**\n\nHow certain the annotator is (TEI).\n\n`high` · `medium` · `low` · `unknown`";
const CROSSING =
  "**mention.crossing**\n\nTwo mentions overlap and neither lies inside the other.\n\nWithout a setting: `warning`.";

const hovers: readonly (readonly [title: string, root: "file" | "config", text: string, hover: string | null])[] = [
  ["a key", "file", "mentions:\n  - exact: x\n    ce$0rt: low\n", `cert: ${CERT}`],
  ["a key behind its last letter", "file", "mentions: [{exact: x, cert$0: low}]\n", `cert: ${CERT}`],
  ["a key of a broken file", "file", "source: {lang: ru\nmentions:\n  - exact: 'x\n    cer$0t: low\n", `cert: ${CERT}`],
  [
    "a key that means something else elsewhere",
    "file",
    "source:\n  tit$0le: x\n",
    "title: **title**\n\nThe title of the text.",
  ],
  ["a language", "file", "entities:\n  a:\n    names:\n      v$0i: x\n", "vi: Vietnamese"],
  ["a language in brackets", "file", "mentions:\n  - {exact: x, gloss: {r$0u: y}}\n", "ru: Russian"],
  ["a rule", "config", "rules:\n  mention.cros$0sing: off\n", `mention.crossing: ${CROSSING}`],
  ["nothing on a value", "file", "source:\n  title: tit$0le\n", null],
  ["nothing on a key that the format does not have", "file", "au$0thor: x\n", null],
  ["nothing on a key that stands elsewhere", "file", "cer$0t: low\n", null],
  ["nothing on a word that is no key", "file", "cer$0t\n", null],
  ["nothing on an id", "file", "entities:\n  ce$0rt:\n    type: person\n", null],
];

describe("hover on keys", () => {
  for (const [title, root, marked, expected] of hovers)
    it(title, () => {
      const offset = marked.indexOf("$0");
      const text = marked.replace("$0", "");
      const found = keyHover(text, offset, root, ["en"]);
      assert.equal(found && `${text.slice(found.start, found.end)}: ${found.markdown}`, expected);
    });
});

type Properties = Readonly<Record<string, { readonly description: string; readonly enum?: readonly string[] }>>;

// biome-ignore lint/suspicious/noExplicitAny: a schema is a tree of any shape, and the tests say which
function schemaOf(file: string): any {
  return JSON.parse(readFileSync(new URL(`../../syntaxes/${file}.schema.json`, import.meta.url), "utf8"));
}
