import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";

const golden = (name: string): string => readFileSync(join(__dirname, "..", "cli", "golden", name), "utf8");

describe("the problem matcher of VS Code tasks", () => {
  const [matcher, ...others] = manifest.contributes.problemMatchers;
  const { pattern } = matcher!;
  const regexp = new RegExp(pattern.regexp);

  it("is one, called $glossator, whose problems replace those of the extension", () => {
    assert.deepEqual(others, []);
    assert.equal(matcher!.name, "glossator");
    assert.equal(matcher!.owner, "glossator");
  });
  it("reads each line of --format concise as it was meant", () => {
    const lines = golden("concise.txt").trimEnd().split("\n");
    const read = lines.map((line) => {
      const match = regexp.exec(line) ?? [];
      const part = (name: "file" | "line" | "column" | "severity" | "code") => match[pattern[name]];
      return [part("file"), Number(part("line")), Number(part("column")), part("severity"), part("code")];
    });
    const problems: Record<string, string | number>[] = JSON.parse(golden("problems.json"));
    assert.deepEqual(
      read,
      problems.map(({ file, line, column, severity, code }) => [file, line, column, severity, code]),
    );
    assert.match(regexp.exec(lines[0]!)![pattern.message]!, /^"entities" has the key "putin" twice; keep one\.$/);
  });
  it("reads no line of other output", () => {
    for (const name of ["text.txt", "github.txt"])
      for (const line of golden(name).split("\n")) assert.doesNotMatch(line, regexp);
  });
});
