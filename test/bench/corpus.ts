import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Article, articleMaker, type Size, USUAL } from "./article";
import { type BenchEntity, entitiesOf, registryYaml } from "./registry";
import { sidecarYaml } from "./sidecar";

/** A generated corpus on the disk. Any article of it can be made again in memory, to know what must be found in it. */
export interface BenchCorpus extends Stamp {
  readonly folder: string;
  /** The most frequent one first. */
  readonly entities: readonly BenchEntity[];
  readonly article: (index: number) => Article;
  /** The path of a text. */
  readonly path: (index: number) => string;
  readonly registry: (type: BenchEntity["type"]) => string;
}

/** What a corpus was made with and how large it came out. Where it is the same, the corpus is used again. */
interface Stamp {
  readonly version: number;
  readonly seed: number;
  readonly texts: number;
  readonly mentions: number;
  /** Of UTF-8. */
  readonly bytes: { readonly texts: number; readonly sidecars: number; readonly registries: number };
  /** Ids of entities, with the number of their mentions. */
  readonly mostFrequent: Counted;
  readonly rarest: Counted;
}

interface Counted {
  readonly id: string;
  readonly mentions: number;
}

/** In more texts than these, what takes minutes is done once or twice. */
export const MANY = 30_000;

/** To be raised with every change of what is generated. */
const VERSION = 1;
const SEED = 20160809;

/** The corpus of so many texts: an old one where there is one, else written into the folder of the bench. */
export function corpus(texts: number, size: Size = USUAL): BenchCorpus {
  const folder = join(benchFolder(), size === USUAL ? `${texts}-texts` : `${texts}-of-${size.mentions}-mentions`);
  const entities = entitiesOf(SEED);
  const made = {
    folder,
    entities,
    article: articleMaker(SEED, entities, size),
    path: (index: number) => join(folder, nameOf(index)),
    registry: (type: BenchEntity["type"]) => join(folder, REGISTRIES[type]),
  };
  const stampPath = `${folder}.json`;
  const old = existsSync(stampPath) ? (JSON.parse(readFileSync(stampPath, "utf8")) as Stamp) : null;
  if (old?.version === VERSION && old.seed === SEED && old.texts === texts) return { ...made, ...old };
  rmSync(stampPath, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const stamp = write(texts, made);
  writeFileSync(stampPath, `${JSON.stringify(stamp, null, 2)}\n`);
  return { ...made, ...stamp };
}

/** Where the bench keeps what it uses again: the corpora, and the programs that it compares with. */
export const benchFolder = (): string => process.env.GLOSSATOR_BENCH_DIR ?? join(tmpdir(), "glossator-bench");

const REGISTRIES = { person: "people.ann.yaml", "weapon-system": "weapon-systems.ann.yaml" };

/** A hundred texts to a folder. */
const nameOf = (index: number): string =>
  join(`news-${String(Math.floor(index / 100)).padStart(4, "0")}`, `news-${String(index).padStart(6, "0")}.txt`);

function write(texts: number, { folder, entities, article, path, registry }: Omit<BenchCorpus, keyof Stamp>): Stamp {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "glossator.yaml"), "languages: [en, ru, vi]\n");
  const bytes = { texts: 0, sidecars: 0, registries: 0 };
  for (const type of ["person", "weapon-system"] as const)
    bytes.registries += put(registry(type), registryYaml(entities, type));
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  let mentions = 0;
  for (let index = 0; index < texts; index++) {
    const made = article(index);
    if (index % 100 === 0) mkdirSync(join(path(index), ".."), { recursive: true });
    bytes.texts += put(path(index), made.text);
    bytes.sidecars += put(`${path(index)}.ann.yaml`, sidecarYaml(made));
    mentions += made.mentions.length;
    for (const { entity } of made.mentions) if (entity) counts.set(entity.id, counts.get(entity.id)! + 1);
  }
  const byCount = [...counts].map(([id, count]) => ({ id, mentions: count })).sort((a, b) => b.mentions - a.mentions);
  const rarest = byCount.filter((each) => each.mentions > 0).at(-1)!;
  return { version: VERSION, seed: SEED, texts, mentions, bytes, mostFrequent: byCount[0]!, rarest };
}

function put(path: string, text: string): number {
  const bytes = Buffer.from(text);
  writeFileSync(path, bytes);
  return bytes.length;
}
