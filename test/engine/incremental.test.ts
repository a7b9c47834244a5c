import assert from "node:assert/strict";
import fc from "fast-check";
import { problemsInText, problemsOf, problemsOfConfig } from "../../server/src/engine/check";
import { dump } from "../../server/src/engine/dump";
import { get } from "../../server/src/engine/table";
import { type CorpusHost, corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { staleUris } from "../../server/src/protocol/stale";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { annotations, REGISTRIES, SIDECARS, TEXTS, text } from "./arbitraries";

describe("a corpus", function () {
  this.timeout(60_000);
  it("is the same however it came to be, and what a change affects is all that it affects", () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 6 }), fc.array(anyChange, { maxLength: 12 }), (first, then) => {
        const world = worldAfter(first);
        const host = loadedFrom(world);
        const shown = new Map(Object.entries(problemsIn(host)));
        for (const change of then) {
          applyTo(world, change);
          const stale = [...touched(host, change), ...witnessed(host)];
          for (const uri of [...stale, ...lookedAt(host)]) if (shown.has(uri)) shown.set(uri, problemsAt(host, uri));
        }
        const fresh = loadedFrom(world);
        assert.equal(dump(host.corpus()), dump(fresh.corpus()));
        assert.deepEqual(Object.fromEntries(shown), problemsIn(fresh));
      }),
    ));

  it("is the same in whatever order its files are read", () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), fc.array(fc.nat()), (changes, order) => {
        const world = worldAfter(changes);
        const host = hostOf(world);
        const paths = [...world.disk.keys(), ...world.open.keys()];
        const inOrder = paths.map((path, i) => ({ path, rank: order[i] ?? 0 })).sort((a, b) => a.rank - b.rank);
        host.touch(`${ROOT}/glossator.yaml`);
        for (const { path } of inOrder) host.touch(path);
        loadAll(host);
        witnessed(host);
        assert.equal(dump(host.corpus()), dump(loadedFrom(world).corpus()));
      }),
    ));
});

/** What git has of every text. */
const OLDER = "B A B C\nC A A";

/** Asks about the files in doubt, as the server does, and answers those whose problems may be others now. */
function witnessed(host: CorpusHost): readonly string[] {
  const uris = host.doubtful("everything");
  return uris.flatMap((uri) => {
    const affected = host.witnessed(uri, get(host.corpus().files, uri)!.sourceUri!, OLDER);
    return staleUris(host, affected, everyUri);
  });
}

/** Looks for names that nobody has annotated, as the server does, and answers the files whose problems may be others now. */
const lookedAt = (host: CorpusHost): readonly string[] =>
  [...host.lookForNames()].flatMap((affected) => staleUris(host, affected, everyUri));

/** Files with their new texts on the disk or, open, in an editor; `null` for deleted and closed ones. */
interface Change {
  readonly disk?: Texts;
  readonly open?: Texts;
  /** The file or folder that the host is told of. */
  readonly touch: string;
}

type Texts = Readonly<Record<string, string | null>>;

interface World {
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

const anyChange: fc.Arbitrary<Change> = fc.oneof(
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

function applyTo(world: World, { disk = {}, open = {} }: Change): void {
  for (const [files, texts] of [
    [world.disk, disk],
    [world.open, open],
  ] as const)
    for (const [name, words] of Object.entries(texts))
      if (words === null) files.delete(`${ROOT}/${name}`);
      else files.set(`${ROOT}/${name}`, words);
}

function worldAfter(changes: readonly Change[]): World {
  const world = { disk: new Map(), open: new Map() };
  for (const change of changes) applyTo(world, change);
  return world;
}

const hostOf = ({ disk, open }: World): CorpusHost => corpusHost(memoryDisk(disk), ROOT, (path) => open.get(path));

function loadedFrom(world: World): CorpusHost {
  const host = hostOf(world);
  loadAll(host);
  for (const path of world.open.keys()) host.touch(path);
  witnessed(host);
  lookedAt(host);
  return host;
}

/** Tells the host as the server does, and answers the files whose problems may be others now. */
function touched(host: CorpusHost, { touch }: Change): readonly string[] {
  const stale = [...staleUris(host, host.touch(`${ROOT}/${touch}`), everyUri)];
  if (touch === "glossator.yaml")
    for (const { affected } of host.load()) stale.push(...staleUris(host, affected, everyUri));
  return stale;
}

const everyUri = ["glossator.yaml", ...TEXTS, ...SIDECARS, ...REGISTRIES].map(uriIn);

const problemsIn = (host: CorpusHost): Record<string, string> =>
  Object.fromEntries(everyUri.map((uri) => [uri, problemsAt(host, uri)]));

function problemsAt(host: CorpusHost, uri: string): string {
  const corpus = host.corpus();
  const own = corpus.config.file?.uri === uri ? problemsOfConfig(corpus) : problemsOf(corpus, uri);
  return JSON.stringify([...own, ...problemsInText(corpus, uri)], null, 1);
}
