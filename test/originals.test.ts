import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { problemsOf } from "../server/src/engine/check";
import { declared } from "../server/src/engine/corpus";
import { isLoaded, sourceText } from "../server/src/engine/source";
import { get, sortedKeys } from "../server/src/engine/table";
import { mentionsIn } from "../server/src/engine/target";
import { codePoints } from "../server/src/engine/units";
import { type CorpusHost, corpusHost, loadAll } from "../server/src/host/corpus-host";
import { nodeDisk } from "../server/src/host/disk";
import { uriOf } from "../server/src/host/uri";

const root = fileURLToPath(new URL("..", import.meta.url));
const originals = join(root, "../shared/seeds");
const sidecars = join(root, "test/originals");

interface MentionRow {
  readonly entity: string;
  /** As the words stand in the text. */
  readonly exact: string;
  /** In code points of the canonical text. */
  readonly start: number;
  readonly end: number;
}

const expected: Readonly<Record<string, readonly MentionRow[]>> = JSON.parse(
  readFileSync(join(sidecars, "mentions.json"), "utf8"),
);

describe("the original documents", () => {
  let folder = "";
  let host: CorpusHost;

  before(function () {
    if (!existsSync(originals)) {
      console.log(`    The originals are not here (${originals}), so their annotations cannot be read against them.`);
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), "glossator-"));
    cpSync(originals, folder, { recursive: true });
    cpSync(sidecars, folder, { recursive: true });
    for (const name of ["people.ann.yaml", "weapon-systems.ann.yaml", "glossator.yaml"])
      cpSync(join(root, "seeds", name), join(folder, name));
    host = corpusHost(nodeDisk, folder);
    loadAll(host);
  });
  after(() => {
    if (folder !== "") rmSync(folder, { recursive: true });
  });

  for (const [name, rows] of Object.entries(expected))
    it(`has all mentions of people and weapon systems where they stand: ${name}`, () => {
      assert.notEqual(rows.length, 0);
      assert.deepEqual(mentionRows(host, uriOf(join(folder, name))), rows);
    });

  it("has no problems", () => {
    const { files } = host.corpus();
    assert.equal(files.size, Object.keys(expected).length + 2);
    assert.deepEqual(
      sortedKeys(files).flatMap((uri) => problemsOf(host.corpus(), uri)),
      [],
    );
  });
});

function mentionRows(from: CorpusHost, uri: string): readonly MentionRow[] {
  const corpus = from.corpus();
  const source = sourceText(uri, from.textOf(uri)!);
  assert.ok(isLoaded(source) && get(corpus.sources, uri) !== undefined);
  const pointsAt = codePoints(source.text);
  return mentionsIn(corpus, uri)
    .filter(({ mention: { entity } }) => isWanted(entity && declared(corpus, entity.value)?.entity.type?.value))
    .map(({ mention, span: { start, end } }) => ({
      entity: mention.entity!.value,
      exact: source.text.slice(start, end),
      start: pointsAt(start),
      end: pointsAt(end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const isWanted = (type: string | null | undefined): boolean => type === "person" || type === "weapon-system";
