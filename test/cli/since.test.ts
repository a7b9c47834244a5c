import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changeSince } from "../../server/src/cli/since";
import { problemsOf } from "../../server/src/engine/check";
import { dump } from "../../server/src/engine/dump";
import { sortedKeys } from "../../server/src/engine/table";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { nodeDisk } from "../../server/src/host/disk";
import { overlaidDisk } from "../../server/src/host/overlaid-disk";
import { pathOf } from "../../server/src/host/uri";
import { commitAll, newRepository } from "../repository";

const PEOPLE = "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n";
const BEFORE: Record<string, string> = {
  "glossator.yaml": "",
  "people.ann.yaml": PEOPLE,
  "a.txt": "Putin came.\n",
  "a.txt.ann.yaml": "version: 1\nmentions:\n  - {entity: putin, exact: Putin}\n  - {entity: nobody, exact: came}\n",
  "b.txt": "Putin left.\n",
  "b.txt.ann.yaml": "version: 1\nmentions:\n  - {entity: putin, exact: Putin}\n",
};

/** What is changed, `null` for a file that goes; the problems of the change, as `file code`. */
const cases: Record<string, { readonly change: Record<string, string | null>; readonly problems: readonly string[] }> =
  {
    nothing: { change: {}, problems: [] },
    "a file with an old problem": {
      change: { "a.txt.ann.yaml": `${BEFORE["a.txt.ann.yaml"]}# a comment\n` },
      problems: ["a.txt.ann.yaml entity.unknown"],
    },
    "a text": { change: { "b.txt": "Nobody left.\n" }, problems: ["b.txt.ann.yaml anchor.orphan"] },
    "a registry, which causes problems elsewhere": {
      change: { "people.ann.yaml": PEOPLE.replace("putin:", "vladimir-putin:") },
      problems: ["a.txt.ann.yaml entity.unknown", "b.txt.ann.yaml entity.unknown"],
    },
    "a registry that is gone": {
      change: { "people.ann.yaml": null },
      problems: ["a.txt.ann.yaml entity.unknown", "b.txt.ann.yaml entity.unknown"],
    },
    "a new file": {
      change: { "c.txt.ann.yaml": "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n" },
      problems: ["c.txt.ann.yaml entity.duplicate", "people.ann.yaml entity.duplicate"],
    },
    "a problem that is gone": { change: { "a.txt.ann.yaml": "version: 1\n" }, problems: [] },
    "the configuration": {
      change: { "glossator.yaml": "types: [ship]\nrules: {entity.unknown: warning}\n" },
      problems: [],
    },
  };

describe("what was changed since a revision", () => {
  for (const [title, { change, problems }] of Object.entries(cases))
    for (const isCommitted of [true, false])
      it(`${title}${isCommitted ? "" : ", not committed"}`, async () => {
        const folder = realpathSync(mkdtempSync(join(tmpdir(), "glossator-since-")));
        try {
          newRepository(folder);
          for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(folder, name), text);
          const commit = commitAll(folder);
          for (const [name, text] of Object.entries(change))
            if (text === null) rmSync(join(folder, name));
            else writeFileSync(join(folder, name), text);
          if (isCommitted) commitAll(folder);
          const over = new Map<string, Buffer | null>();
          const disk = overlaidDisk(nodeDisk, over);
          const host = corpusHost(disk, folder);
          loadAll(host);
          const said = dump(host.corpus());
          const isOfChange = await changeSince(disk, over, [host], commit);
          const found = sortedKeys(host.corpus().files)
            .flatMap((uri) => problemsOf(host.corpus(), uri))
            .filter(isOfChange)
            .map(({ uri, code }) => `${pathOf(uri)!.slice(folder.length + 1)} ${code}`)
            .filter((each) => !each.endsWith(" source.missing"));
          assert.deepEqual([...new Set(found)], problems);
          assert.equal(dump(host.corpus()), said);
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
});
