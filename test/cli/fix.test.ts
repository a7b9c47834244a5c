import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { fixedFiles } from "../../server/src/cli/fix";
import { problemsOf } from "../../server/src/engine/check";
import { sortedKeys } from "../../server/src/engine/table";
import { type CorpusHost, corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { overlaidDisk } from "../../server/src/host/overlaid-disk";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

const cases: Record<string, { readonly given: string; readonly wanted: string | null }> = {
  "nothing wrong": { given: "version: 1\nmentions:\n  - {exact: Putin, gloss: g}\n", wanted: null },
  "a version is missing": {
    given: "mentions:\n  - {exact: Putin, gloss: g} # he\n",
    wanted: "version: 1\nmentions:\n  - {exact: Putin, gloss: g} # he\n",
  },
  "line ends and byte order mark stay": {
    given: "\uFEFFmentions:\r\n  - exact: Putin\r\n    glos: g\r\n    gloss: g\r\n",
    wanted: "\uFEFFversion: 1\r\nmentions:\r\n  - exact: Putin\r\n    glos: g\r\n    gloss: g\r\n",
  },
  "one fix leads to another": {
    given:
      "version: 1\nmentions:\n  - {exact: left, gloss: g}\n  - {exact: Putin, gloss: g}\n  - {exact: Putin, gloss: g}\n",
    wanted: "version: 1\nmentions:\n  - {exact: Putin, gloss: g}\n  - {exact: left, gloss: g}\n",
  },
  "a comment that ignores nothing goes": {
    given: "version: 1\nmentions:\n  # glossator-ignore anchor.orphan gone\n  - {exact: Putin, gloss: g}\n",
    wanted: "version: 1\nmentions:\n  - {exact: Putin, gloss: g}\n",
  },
  "what needs a choice stays": {
    given: "version: 1\nmentions:\n  - {entity: nobody, exact: Putin}\n",
    wanted: null,
  },
};

interface Run {
  readonly host: CorpusHost;
  readonly fixed: ReadonlyMap<string, string>;
  readonly problemsBefore: readonly string[];
}

function run(files: Map<string, string>): Run {
  const over = new Map<string, Buffer>();
  const disk = overlaidDisk(memoryDisk(files), over);
  const host = corpusHost(disk, ROOT);
  loadAll(host);
  const problemsBefore = problemsIn(host);
  const wanted = sortedKeys(host.corpus().files).map((uri) => ({ host, uri }));
  const fixed = new Map(fixedFiles(disk, over, wanted).map(({ path, after }) => [path, after.toString("utf8")]));
  return { host, fixed, problemsBefore };
}

const problemsIn = (host: CorpusHost): readonly string[] =>
  sortedKeys(host.corpus().files).flatMap((uri) =>
    problemsOf(host.corpus(), uri).map(({ severity, code, message }) => `${severity} ${code} ${message}`),
  );

describe("fixing what can be fixed safely", () => {
  for (const [title, { given, wanted }] of Object.entries(cases))
    it(title, () => {
      const files = new Map([
        [`${ROOT}/a.txt`, "Putin came and left.\n"],
        [`${ROOT}/a.txt.ann.yaml`, given],
      ]);
      assert.equal(run(files).fixed.get(`${ROOT}/a.txt.ann.yaml`) ?? null, wanted);
    });

  it("never makes a file worse, and leaves nothing to be fixed again", () => {
    const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
    const contents = new Map(readdirSync(seeds).map((name) => [`${ROOT}/${name}`, readFileSync(seeds + name, "utf8")]));
    const sidecars = [...contents.keys()].filter((path) => path.endsWith(".ann.yaml"));
    const damage = fc.record({
      path: fc.constantFrom(...sidecars),
      line: fc.nat(),
      kind: fc.constantFrom("repeat", "drop", "swap", "misspell"),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (list) => {
        const files = new Map(contents);
        for (const { path, line, kind } of list) {
          const lines = files.get(path)!.split("\n");
          const at = line % lines.length;
          if (kind === "repeat") lines.splice(at, 0, lines[at]!);
          else if (kind === "drop") lines.splice(at, 1);
          else if (kind === "swap") lines.splice(at, 2, ...lines.slice(at, at + 2).reverse());
          else lines[at] = lines[at]!.replace(/([a-z])([a-z])/, "$2$1");
          files.set(path, lines.join("\n"));
        }
        const { fixed, problemsBefore, host } = run(files);
        const errors = (problems: readonly string[]) => problems.filter((each) => each.startsWith("error")).length;
        assert.ok(problemsIn(host).length <= problemsBefore.length);
        assert.ok(errors(problemsIn(host)) <= errors(problemsBefore));
        for (const [path, text] of fixed) files.set(path, text);
        assert.deepEqual([...run(files).fixed.keys()], []);
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});
