import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articleMaker } from "./bench/article";
import { entitiesOf, registryYaml } from "./bench/registry";
import { sidecarYaml } from "./bench/sidecar";

const seeds = fileURLToPath(new URL("../seeds/", import.meta.url));
const sample = Object.fromEntries(readdirSync(seeds).map((name) => [name, readFileSync(seeds + name, "utf8")]));

const generated = (seed: number): Record<string, string> => {
  const entities = entitiesOf(seed);
  const article = articleMaker(seed, entities);
  const files: Record<string, string> = {
    "people.ann.yaml": registryYaml(entities, "person"),
    "weapon-systems.ann.yaml": registryYaml(entities, "weapon-system"),
  };
  for (let i = 0; i < 8; i++) {
    files[`${i}.txt`] = article(i).text;
    files[`${i}.txt.ann.yaml`] = sidecarYaml(article(i));
  }
  return files;
};

/** Every seventh line repeated, every eleventh gone, every thirteenth misspelt. */
const damaged = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const lines = text.split("\n").flatMap((line, i) => {
        if (i % 7 === 6) return [line, line];
        if (i % 11 === 10) return [];
        return i % 13 === 12 ? [line.replace(/(\p{L})(\p{L})/u, "$2$1")] : [line];
      });
      return [name, name === "glossator.yaml" ? text : lines.join("\n")];
    }),
  );

/** By what they are: the contents of their files by name. */
export const CORPORA: Readonly<Record<string, Record<string, string>>> = {
  "the sample corpus": sample,
  "the sample corpus, damaged": damaged(sample),
  "a generated corpus": generated(1),
  "a generated corpus, damaged": damaged(generated(2)),
};
