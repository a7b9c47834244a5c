import assert from "node:assert/strict";
import type { CodeAction, Location, Range, WorkspaceEdit } from "vscode-languageserver-protocol";
import { fixture } from "../fixture";
import { applied } from "./applied";
import { wireCorpus } from "./corpus";

const FILE = `version: 1
mentions:
  - entity: rogozin # who
    exact: Рогозин
    status: suggested # by us
    resp: glossator@1
  - {entity: aliyev, exact: Алиева, status: suggested, resp: me}
  - entity: rogozin
    exact: Рогозину
  - status: suggested
    entity: aliyev
    exact: Алиев
`;
const CORPUS = `
--- t.txt
Рогозин ждал Алиева. Рогозину рад Алиев.
--- t.txt.ann.yaml
${FILE}--- none.txt
Никого.
--- none.txt.ann.yaml
version: 1
mentions: [{exact: Никого, gloss: nobody}]
--- people.ann.yaml
version: 1
entities:
  rogozin: {type: person, names: {ru: Рогозин}}
  aliyev: {type: person, names: {ru: Алиев}}
`;
const { files } = fixture(CORPUS);

interface Row {
  readonly name?: string;
  /** Once in the file. */
  readonly words: string;
  readonly act: "accept" | "reject" | "next" | "previous";
  /** The annotation file afterwards, where it is changed. */
  readonly file?: string;
  /** Where the cursor goes, and how many are left; or why nothing is done. */
  readonly goal: string;
}

const SIDECAR = "t.txt.ann.yaml";
const without = (from: string, to = "") => FILE.replace(from, to);

const rows: Record<string, Row> = {
  "accepted: the status goes, who made it stays": {
    words: "Рого$0зин ждал",
    act: "accept",
    file: without("    status: suggested # by us\n"),
    goal: "t.txt 0:13 Алиева, 2 left",
  },
  "rejected: the status says so": {
    words: "Рого$0зин ждал",
    act: "reject",
    file: without("status: suggested # by us", "status: rejected # by us"),
    goal: "t.txt 0:13 Алиева, 2 left",
  },
  "accepted in braces, from its last letter": {
    words: "Алиева$0.",
    act: "accept",
    file: without(", status: suggested, resp: me", ", resp: me"),
    goal: "t.txt 0:34 Алиев, 2 left",
  },
  "rejected in braces": {
    words: "ждал $0Алиева",
    act: "reject",
    file: without("status: suggested, resp: me", "status: rejected, resp: me"),
    goal: "t.txt 0:34 Алиев, 2 left",
  },
  "accepted where the status is the first key; behind the last comes the first": {
    words: "рад $0Алиев",
    act: "accept",
    file: without("  - status: suggested\n    entity: aliyev", "  - entity: aliyev"),
    goal: "t.txt 0:0 Рогозин, 2 left",
  },
  "accepted in the annotation file: the next one stands higher there": {
    name: SIDECAR,
    words: "entity: rogozin $0# who",
    act: "accept",
    file: without("    status: suggested # by us\n"),
    goal: "t.txt.ann.yaml 5:28 Алиева, 2 left",
  },
  "rejected in the annotation file: the first one stands where it stood": {
    name: SIDECAR,
    words: "exact: Алиев$0\n",
    act: "reject",
    file: without("  - status: suggested", "  - status: rejected"),
    goal: "t.txt.ann.yaml 3:11 Рогозин, 2 left",
  },
  "the next one from between two": { words: "Рогози$0ну", act: "next", goal: "t.txt 0:34 Алиев, 3 left" },
  "the one before from between two": { words: "Рогози$0ну", act: "previous", goal: "t.txt 0:13 Алиева, 3 left" },
  "the next one from one": { words: "Рого$0зин ждал", act: "next", goal: "t.txt 0:13 Алиева, 3 left" },
  "before the first the last": { words: "Рого$0зин ждал", act: "previous", goal: "t.txt 0:34 Алиев, 3 left" },
  "not one under the cursor": {
    words: "Рогози$0ну",
    act: "accept",
    goal: "There is no suggested mention under the cursor; go to the next one first.",
  },
  "none at all": { name: "none.txt", words: "Ни$0кого", act: "next", goal: "No suggested mention is left here." },
};

type Answer = { edit: WorkspaceEdit | null; location: Location | null; left: number } | { refusal: string };

describe("suggested mentions", () => {
  for (const [title, { name = "t.txt", words, act, file, goal }] of Object.entries(rows))
    it(title, async () => {
      const corpus = await wireCorpus(CORPUS);
      await corpus.loaded();
      await corpus.openFile(name);
      const answer = await corpus.askAt<Answer>("glossator/suggestion", name, words, { act });
      if ("refusal" in answer) assert.equal(answer.refusal, goal);
      else {
        const changed = answer.edit ? applied(answer.edit, files) : {};
        assert.deepEqual(changed, file === undefined ? {} : { [SIDECAR]: file });
        await corpus.openFile(SIDECAR, file ?? FILE);
        assert.equal(`${corpus.location(answer.location!)}, ${answer.left} left`, goal);
      }
      await corpus.end();
    });

  it("are told by place", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    const ranges = async (name: string) =>
      (await corpus.askOf<Range[]>("glossator/suggestions", name)).map(
        ({ start }) => `${start.line}:${start.character}`,
      );
    assert.deepEqual(await ranges("t.txt"), ["0:0", "0:13", "0:34"]);
    assert.deepEqual(await ranges(SIDECAR), ["3:11", "6:28", "11:11"]);
    assert.deepEqual(await ranges("none.txt"), []);
    await corpus.end();
  });

  it("can be accepted and rejected from a menu, in any editor", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    await corpus.openFile("t.txt");
    const at = { line: 0, character: 14 };
    const actions = await corpus.askOf<CodeAction[]>("textDocument/codeAction", "t.txt", {
      range: { start: at, end: at },
      context: { diagnostics: [], only: ["quickfix"] },
    });
    await corpus.end();
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, applied(edit!, files)[SIDECAR]]),
      [
        ["Accept Suggestion", without(", status: suggested, resp: me", ", resp: me")],
        ["Reject Suggestion", without("status: suggested, resp: me", "status: rejected, resp: me")],
      ],
    );
  });
});
