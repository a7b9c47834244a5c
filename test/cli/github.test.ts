import assert from "node:assert/strict";
import { type Annotation, githubCommand, githubReport, hiddenByGithub } from "../../server/src/report/github";

const problem: Annotation = {
  file: "talks.txt",
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  code: "anchor.changed",
  severity: "warning",
  message: "Changed.",
};

describe("a problem as a workflow command of GitHub", () => {
  const cases: readonly (readonly [change: Partial<Annotation>, command: string])[] = [
    [{}, "::warning file=talks.txt,line=3,endLine=3,col=5,endColumn=9,title=anchor.changed::Changed."],
    [{ severity: "info", endLine: 4 }, "::notice file=talks.txt,line=3,endLine=4,title=anchor.changed::Changed."],
    [{ endColumn: 5 }, "::warning file=talks.txt,line=3,endLine=3,title=anchor.changed::Changed."],
    [
      { severity: "error", message: "100 %: a,\r\n::error::b" },
      "::error file=talks.txt,line=3,endLine=3,col=5,endColumn=9,title=anchor.changed::100 %25: a,%0D%0A::error::b",
    ],
    [
      { file: "a,line=9:b%\n::error::.txt" },
      "::warning file=a%2Cline=9%3Ab%25%0A%3A%3Aerror%3A%3A.txt,line=3,endLine=3,col=5,endColumn=9,title=anchor.changed::Changed.",
    ],
  ];
  for (const [change, command] of cases)
    it(JSON.stringify(change), () => assert.equal(githubCommand({ ...problem, ...change }), command));

  it("comes after those that matter more", () => {
    const report = githubReport([
      { ...problem, severity: "info" },
      { ...problem, message: "first" },
      { ...problem, message: "second" },
      { ...problem, severity: "error" },
    ]);
    assert.deepEqual(
      report.split("\n").map((line) => /^::(\w+).*::(\w+)/.exec(line)?.slice(1).join(" ")),
      ["error Changed", "warning first", "warning second", "notice Changed", undefined],
    );
  });

  it("may be one too many", () => {
    const many = (count: number, severity: Annotation["severity"]) =>
      Array.from({ length: count }, () => ({ ...problem, severity }));
    assert.equal(hiddenByGithub([...many(10, "error"), ...many(3, "info")]), "");
    assert.equal(
      hiddenByGithub([...many(11, "error"), ...many(30, "info")]),
      "GitHub shows 10 of 11 errors and 10 of 30 notices beside the lines; the log has them all.\n",
    );
  });
});
