import fc from "fast-check";
import { problemsInText, problemsOf, problemsOfConfig } from "../../server/src/engine/check";
import { get } from "../../server/src/engine/table";
import type { CorpusCache } from "../../server/src/host/corpus-cache";
import { type CorpusHost, corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { staleUris } from "../../server/src/protocol/stale";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { annotations, REGISTRIES, SIDECARS, TEXTS, text } from "./arbitraries";

/** What git has of every text. */
export const OLDER = "B A B C\nC A A";

/** Asks about the files in doubt, as the server does, and answers those whose problems may be others now. */
export function witnessed(host: CorpusHost, older = OLDER): readonly string[] {
  const uris = host.doubtful("everything");
  return uris.flatMap((uri) => {
    const affected = host.witnessed(uri, get(host.corpus().files, uri)!.sourceUri!, older);
    return staleUris(host, affected, everyUri);
  });
}

/** Looks for names that nobody has annotated, as the server does, and answers the files whose problems may be others now. */
export const lookedAt = (host: CorpusHost): readonly string[] =>
  [...host.lookForNames()].flatMap((affected) => staleUris(host, affected, everyUri));

/** Files with their new texts on the disk or, open, in an editor; `null` for deleted and closed ones. */
export interface Change {
  readonly disk?: Texts;
  readonly open?: Texts;
  /** The file or folder that the host is told of. */
  readonly touch: string;
}

type Texts = Readonly<Record<string, string | null>>;

export interface World {
  readonly disk: Map<string, string>;
  readonly open: Map<string, string>;
}

const config = fc.constantFrom(
  "types: [ship]",
  "exclude: [draft*, sub]",
  "rules: {entity.no-name: off}",
  "rules: {entity.unused: info}",
  "rules: {entity.unused: error, anchor.orphan: off}",
  "include: [",
);

const anyFile = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SIDECARS, ...REGISTRIES), annotations) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...TEXTS), text) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("glossator.yaml"), config) },
);

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyFile.map(([touch, words]) => ({ touch, disk: { [touch]: words } })),
  anyFile.map(([touch]) => ({ touch, disk: { [touch]: null } })),
  anyFile.map(([touch, words]) => ({ touch, disk: { [touch]: `${words}\0` } })),
  anyFile.map(([touch, words]) => ({ touch, open: { [touch]: words } })),
  anyFile.map(([touch]) => ({ touch, open: { [touch]: null } })),
  fc.record({ "sub/c.txt": fc.option(text), "sub/c.txt.ann.yaml": fc.option(annotations) }).map((disk) => ({
    touch: "sub",
    disk,
  })),
);

export function applyTo(world: World, { disk = {}, open = {} }: Change): void {
  for (const [files, texts] of [
    [world.disk, disk],
    [world.open, open],
  ] as const)
    for (const [name, words] of Object.entries(texts))
      if (words === null) files.delete(`${ROOT}/${name}`);
      else files.set(`${ROOT}/${name}`, words);
}

export function worldAfter(changes: readonly Change[]): World {
  const world = { disk: new Map(), open: new Map() };
  for (const change of changes) applyTo(world, change);
  return world;
}

export const hostOf = ({ disk, open }: World, cache: CorpusCache | null = null): CorpusHost =>
  corpusHost(memoryDisk(disk), ROOT, (path) => open.get(path), false, cache ? { cache } : {});

export function loadedFrom(world: World, cache: CorpusCache | null = null, older = OLDER): CorpusHost {
  const host = hostOf(world, cache);
  loadAll(host);
  for (const path of world.open.keys()) host.touch(path);
  witnessed(host, older);
  lookedAt(host);
  return host;
}

/** Tells the host as the server does, and answers the files whose problems may be others now. */
export function touched(host: CorpusHost, { touch }: Change): readonly string[] {
  const stale = [...staleUris(host, host.touch(`${ROOT}/${touch}`), everyUri)];
  if (touch === "glossator.yaml")
    for (const { affected } of host.load()) stale.push(...staleUris(host, affected, everyUri));
  return stale;
}

export const everyUri = ["glossator.yaml", ...TEXTS, ...SIDECARS, ...REGISTRIES].map(uriIn);

export const problemsIn = (host: CorpusHost): Record<string, string> =>
  Object.fromEntries(everyUri.map((uri) => [uri, problemsAt(host, uri)]));

export function problemsAt(host: CorpusHost, uri: string): string {
  const corpus = host.corpus();
  const own = corpus.config.file?.uri === uri ? problemsOfConfig(corpus) : problemsOf(corpus, uri);
  return JSON.stringify([...own, ...problemsInText(corpus, uri)], null, 1);
}
