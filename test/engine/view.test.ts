import assert from "node:assert/strict";
import fc from "fast-check";
import type { EntityRow } from "../../server/src/cli/entities";
import type { MentionRow } from "../../server/src/cli/mentions";
import { mentionsByText } from "../../server/src/engine/counts";
import { concordance } from "../../server/src/engine/features/concordance";
import { doubtfulTexts, sumOf, tallyOf } from "../../server/src/engine/features/doubtful";
import { entityTypes } from "../../server/src/engine/features/entity-types";
import { get } from "../../server/src/engine/table";
import { inMemory } from "../cli/hosts";
import { loaded, uriIn } from "../fixture";
import { annotations, REGISTRIES, SIDECARS, TEXTS, text } from "./arbitraries";

const anyCorpus = fc
  .tuple(
    fc.record(Object.fromEntries(SIDECARS.map((name) => [name, annotations]))),
    fc.record(Object.fromEntries(TEXTS.map((name) => [name, text]))),
    fc.record(Object.fromEntries(REGISTRIES.map((name) => [name, annotations]))),
  )
  .map((parts) => new Map<string, string>(parts.flatMap((part) => Object.entries(part))));

const listed = async <T>(files: ReadonlyMap<string, string>, command: string): Promise<readonly T[]> => {
  const { out } = await inMemory({ files, cwd: ".", argv: [command, "--format", "json"] });
  return JSON.parse(out);
};

describe("a view of a corpus", function () {
  this.timeout(60_000);

  it("counts and lists what the command line does", () =>
    fc.assert(
      fc.asyncProperty(anyCorpus, async (files) => {
        const host = loaded({ files });
        const corpus = host.corpus();
        const linesOf = (uri: string, wanted: Parameters<typeof concordance>[3]) =>
          concordance(corpus, uri, host.textOf, wanted, []);

        const entities = await listed<EntityRow>(files, "entities");
        const byType = new Map<string, number>();
        for (const { type } of entities) byType.set(type ?? "", (byType.get(type ?? "") ?? 0) + 1);
        assert.deepEqual(new Map(entityTypes(corpus).map(({ type, entities: count }) => [type, count])), byType);
        for (const { id, mentions, texts } of entities) {
          const byText = [...mentionsByText(corpus, id)];
          assert.equal(byText.length, texts);
          assert.equal(
            byText.reduce((sum, [, count]) => sum + count, 0),
            mentions,
          );
          for (const [uri, count] of byText) assert.equal(linesOf(uri, { entity: id }).length, count);
        }

        const mentions = await listed<MentionRow>(files, "mentions");
        const read = mentions.filter(({ annotation }) => get(corpus.files, uriIn(annotation.file))!.anchors);
        const countOf = (rows: readonly MentionRow[], result: string) =>
          rows.filter(({ anchor }) => anchor === result).length;
        assert.deepEqual(sumOf(doubtfulTexts(corpus)), {
          orphans: countOf(read, "orphan"),
          ambiguous: countOf(read, "ambiguous"),
          changed: countOf(read, "changed"),
        });
        for (const name of TEXTS) {
          const rows = mentions.filter(({ file }) => file === name);
          const tally = tallyOf(corpus, uriIn(name));
          if (!tally) assert.deepEqual(rows, []);
          else
            assert.deepEqual(tally, {
              mentions: rows.length,
              orphans: countOf(rows, "orphan"),
              ambiguous: countOf(rows, "ambiguous"),
              changed: countOf(rows, "changed"),
            });
          assert.equal(linesOf(uriIn(name), "all").length, rows.length);
          const doubtful = linesOf(uriIn(name), "doubtful").length;
          assert.equal(doubtful, (tally?.orphans ?? 0) + (tally?.ambiguous ?? 0) + (tally?.changed ?? 0));
        }
      }),
    ));
});
