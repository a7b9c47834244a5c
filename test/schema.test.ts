import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { TYPES } from "../server/src/engine/config";
import { CONFIG_KEYS } from "../server/src/engine/read/config";
import { ENTITY_KEYS, NAME_KEYS, ROLE_KEYS } from "../server/src/engine/read/entity";
import { FILE_KEYS, SOURCE_KEYS } from "../server/src/engine/read/file";
import { CERTS, FORMS, MENTION_KEYS, STATUSES } from "../server/src/engine/read/mention";
import { ruleSchema } from "./engine/rule-index";
import { rightConfigs, rightFiles, wrongConfigs, wrongFiles } from "./schema/fixtures";

const root = fileURLToPath(new URL("..", import.meta.url));
const annotations = schemaOf("annotations");
const configuration = schemaOf("glossator");

describe("the schema of annotation files", () => {
  const validate = compiled(annotations);

  it("accepts the example of the format", () => accepts(validate, rightFiles));
  it("accepts the sample corpus", function () {
    const folder = join(root, "seeds");
    const names = readdirSync(folder).filter((name) => name.endsWith(".ann.yaml"));
    if (names.length === 0) this.skip();
    accepts(validate, Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])));
  });
  for (const [why, text] of Object.entries(wrongFiles)) it(`rejects ${why}`, () => rejects(validate, text));

  it("has the keys that the engine reads", () => {
    const { entity, role, mention, name } = annotations.definitions;
    sameWords(Object.keys(annotations.properties), FILE_KEYS);
    sameWords(Object.keys(annotations.properties.source.properties), SOURCE_KEYS);
    sameWords(Object.keys(entity.properties), ENTITY_KEYS);
    sameWords(Object.keys(role.properties), ROLE_KEYS);
    sameWords(Object.keys(name.anyOf[1].properties), NAME_KEYS);
    sameWords(Object.keys(mention.properties), MENTION_KEYS);
    sameWords(entity.properties.type.anyOf[0].enum, TYPES);
    sameWords(mention.properties.cert.enum, CERTS);
    sameWords(mention.properties.status.enum, STATUSES);
    sameWords(mention.properties.form.enum, FORMS);
  });

  it("describes every key", () => describesAll(annotations));
});

describe("the schema of glossator.yaml", () => {
  const validate = compiled(configuration);

  it("accepts what the engine takes", () => accepts(validate, rightConfigs));
  it("accepts the one of the sample corpus", function () {
    const path = join(root, "seeds", "glossator.yaml");
    if (!existsSync(path)) this.skip();
    accepts(validate, { "seeds/glossator.yaml": readFileSync(path, "utf8") });
  });
  for (const [why, text] of Object.entries(wrongConfigs)) it(`rejects ${why}`, () => rejects(validate, text));

  it("has the keys that the engine reads", () => sameWords(Object.keys(configuration.properties), CONFIG_KEYS));
  it("describes every key", () => describesAll(configuration));
  it("has every rule, as server/src/engine/rules/ tells it", () => {
    assert.deepEqual(configuration.properties.rules.properties, ruleSchema());
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a schema is a tree of any shape, and the tests say which
function schemaOf(name: string): any {
  return JSON.parse(readFileSync(join(root, "syntaxes", `${name}.schema.json`), "utf8"));
}

function compiled(schema: object): ValidateFunction {
  return new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true }).compile(schema);
}

function accepts(validate: ValidateFunction, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    validate(parse(text));
    assert.deepEqual(validate.errors ?? [], [], name);
  }
}

function rejects(validate: ValidateFunction, text: string): void {
  assert.ok(!validate(parse(text)), text);
}

function sameWords(actual: readonly string[], expected: readonly string[]): void {
  assert.deepEqual([...actual].sort(), [...expected].sort());
}

function describesAll(schema: object): void {
  for (const [name, value] of Object.entries(schema)) {
    if (!value || typeof value !== "object") continue;
    if (name === "properties") {
      for (const [key, { description }] of Object.entries<{ description?: string }>(value))
        assert.ok(description?.endsWith("."), `${key} has no description`);
    }
    if (name !== "examples") describesAll(value);
  }
}
