import assert from "node:assert/strict";
import { problemsOf } from "../../server/src/engine/check";
import { sortedKeys } from "../../server/src/engine/table";
import { loaded } from "../fixture";
import { articleMaker, USUAL } from "./article";
import { BY_CHANCE } from "./lint";
import { entitiesOf, registryYaml } from "./registry";
import { sidecarYaml } from "./sidecar";

describe("the corpora of the bench", () => {
  const SEED = 1;
  const entities = entitiesOf(SEED);
  const article = articleMaker(SEED, entities);
  const articles = Array.from({ length: 60 }, (_, i) => article(i));

  it("have texts of the size and number of mentions that they promise", () => {
    for (const { text, mentions } of articles) {
      assert.equal(mentions.length, USUAL.mentions);
      assert.ok(Math.abs(Buffer.byteLength(text) - USUAL.bytes) < USUAL.bytes / 20);
    }
  });

  it("are the same for the same seed", () => {
    assert.deepEqual(articleMaker(SEED, entitiesOf(SEED))(17), articles[17]);
  });

  it("have no problems but those of chance, though names and paragraphs repeat", () => {
    const files = new Map<string, string>();
    for (const type of ["person", "weapon-system"] as const)
      files.set(`${type}.ann.yaml`, registryYaml(entities, type));
    articles.forEach((made, i) => {
      files.set(`${i}.txt`, made.text);
      files.set(`${i}.txt.ann.yaml`, sidecarYaml(made));
    });
    const corpus = loaded({ files }).corpus();
    const problems = sortedKeys(corpus.files).flatMap((uri) => problemsOf(corpus, uri));
    assert.deepEqual(
      problems.filter(({ code }) => !BY_CHANCE.includes(code)),
      [],
    );
    assert.ok(articles.some(({ mentions }) => mentions.some(({ occurrence }) => occurrence > 0)));
  });
});
