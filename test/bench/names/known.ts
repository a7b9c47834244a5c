import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allDeclared, type Corpus, type Declared } from "../../../server/src/engine/corpus";
import { loaded } from "../../fixture";

/** The registries of the gold set as a corpus. */
export interface Known {
  readonly corpus: Corpus;
  /** By id. */
  readonly entities: ReadonlyMap<string, Declared>;
}

export const REGISTRIES = ["people.ann.yaml", "weapon-systems.ann.yaml"];

export function known(): Known {
  const files = new Map(REGISTRIES.map((name) => [name, readFileSync(join(__dirname, "registries", name), "utf8")]));
  const corpus = loaded({ files }).corpus();
  return { corpus, entities: new Map([...allDeclared(corpus)].map((each) => [each.entity.id, each])) };
}
