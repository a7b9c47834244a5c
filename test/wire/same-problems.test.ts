import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { uriOf } from "../../server/src/host/uri";
import { inProcess } from "../cli/hosts";
import { CORPORA } from "../corpora";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { connect, type Wire } from "./connect";

const SEVERITIES = ["", "error", "warning", "info"];

describe("the editor and the command line", function () {
  this.timeout(60_000);
  for (const [title, files] of Object.entries(CORPORA))
    it(`find the same problems in ${title}, and so does the editor when it starts again`, async () => {
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

      const names = Object.keys(files).filter((name) => name !== "glossator.yaml");
      const shown = (wire: Wire, name: string): readonly Diagnostic[] => wire.pushed.get(uriOf(join(ROOT, name))) ?? [];
      const found = (wire: Wire) =>
        names.sort().flatMap((name) =>
          shown(wire, name)
            .filter(({ code }) => name.endsWith(".ann.yaml") || code === "mention.missing")
            .map(({ range: { start }, severity, code: rule, message }) => {
              return [name, start.line + 1, start.character + 1, SEVERITIES[severity!], rule, message];
            }),
        );
      const folder = mkdtempSync(join(tmpdir(), "glossator-same-"));
      for (const start of ["cold", "warm"]) {
        const wire = await connect(memoryDisk(contents), { caching: { folder, program: "a program" } });
        await wire.message("window/logMessage", ({ message }: { message: string }) => / read in /.test(message));
        await wire.until(() => found(wire), wanted);
        await wire.end();
        assert.equal(readdirSync(folder).length, 1, start);
      }
      rmSync(folder, { recursive: true });
    });
});
