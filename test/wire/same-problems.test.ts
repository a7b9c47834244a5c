import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { uriOf } from "../../server/src/host/uri";
import { articleMaker } from "../bench/article";
import { entitiesOf, registryYaml } from "../bench/registry";
import { sidecarYaml } from "../bench/sidecar";
import { inProcess } from "../cli/hosts";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { connect } from "./connect";

const SEVERITIES = ["", "error", "warning", "info"];

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
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

const corpora: Record<string, Record<string, string>> = {
  "the sample corpus": sample,
  "the sample corpus, damaged": damaged(sample),
  "a generated corpus": generated(1),
  "a generated corpus, damaged": damaged(generated(2)),
};

describe("the editor and the command line", function () {
  this.timeout(60_000);
  for (const [title, files] of Object.entries(corpora))
    it(`find the same problems in ${title}`, async () => {
      const contents = new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text]));
      const { code, out } = await inProcess(memoryDisk(contents), ROOT, ["lint", "--format", "json"]);
      const problems: {
        file: string;
        line: number;
        column: number;
        code: string;
        severity: string;
        message: string;
      }[] = JSON.parse(out);
      const wanted = problems.map((each) => [
        each.file,
        each.line,
        each.column,
        each.severity,
        each.code,
        each.message,
      ]);
      assert.equal(code, problems.some(({ severity }) => severity === "error") ? 1 : 0);
      if (title.endsWith("damaged")) assert.ok(problems.length > 20, `only ${problems.length} problems`);

      const wire = await connect(memoryDisk(contents));
      const names = Object.keys(files).filter((name) => name.endsWith(".ann.yaml"));
      const shown = (name: string): readonly Diagnostic[] => wire.pushed.get(uriOf(join(ROOT, name))) ?? [];
      const found = () =>
        names.sort().flatMap((name) =>
          shown(name).map(({ range: { start }, severity, code: rule, message }) => {
            return [name, start.line + 1, start.character + 1, SEVERITIES[severity!], rule, message];
          }),
        );
      await wire.until(found, wanted);
      await wire.end();
    });
});
