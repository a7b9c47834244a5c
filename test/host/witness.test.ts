import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeDisk } from "../../server/src/host/disk";
import { uriOf } from "../../server/src/host/uri";
import { inProcess } from "../cli/hosts";
import { commitAll, newRepository } from "../repository";
import { connect } from "../wire/connect";

const OLD = "On Monday Norcott met the miners in the town hall. Later Norcott left.\n";
const EDITED = "On Tuesday old Norcot greeted the miners in a town hall. Later Norcott left.\n";
const ANNOTATIONS = `version: 1
mentions:
  - {exact: Norcott, gloss: he, prefix: On Monday, suffix: met the miners}
`;
const FOUND = { exact: "Norcott", line: 1, column: 16, anchor: "changed" };
const LOST = { exact: "Norcott", line: null, column: null, anchor: "orphan" };

/** What happens to the files of a folder, and where the one mention is then. */
interface Row {
  readonly title: string;
  readonly steps: readonly (readonly [file: "text" | "annotations", words: string] | "init" | "commit")[];
  readonly mention: typeof FOUND | typeof LOST;
}

const ROWS: readonly Row[] = [
  {
    title: "a text that was edited after the last commit",
    steps: ["init", ["text", OLD], ["annotations", ANNOTATIONS], "commit", ["text", EDITED]],
    mention: FOUND,
  },
  {
    title: "a text that was edited in commits of its own",
    steps: [
      ...["init" as const, ["text", OLD] as const, ["annotations", ANNOTATIONS] as const, "commit" as const],
      ...[["text", OLD.replace("Monday", "Sunday")] as const, "commit" as const, ["text", EDITED] as const],
      "commit",
    ],
    mention: FOUND,
  },
  {
    title: "an annotation file that is not committed",
    steps: ["init", ["text", OLD], "commit", ["annotations", ANNOTATIONS], ["text", EDITED]],
    mention: FOUND,
  },
  {
    title: "a text that was edited before its annotation file",
    steps: ["init", ["text", EDITED], ["annotations", ANNOTATIONS], "commit"],
    mention: LOST,
  },
  {
    title: "a text that is not committed",
    steps: ["init", ["annotations", ANNOTATIONS], "commit", ["text", EDITED]],
    mention: LOST,
  },
  { title: "no commit", steps: ["init", ["annotations", ANNOTATIONS], ["text", EDITED]], mention: LOST },
  {
    title: "no repository",
    steps: [
      ["annotations", ANNOTATIONS],
      ["text", EDITED],
    ],
    mention: LOST,
  },
];

describe("the last committed version of a text", function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "glossator-witness-")));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (file: "text" | "annotations", words: string) =>
    writeFileSync(join(folder, file === "text" ? "a.txt" : "a.txt.ann.yaml"), words);

  for (const { title, steps, mention } of ROWS)
    it(`says where a mention is: ${title}`, async () => {
      for (const step of steps)
        if (step === "init") newRepository(folder);
        else if (step === "commit") commitAll(folder);
        else write(...step);
      const { out } = await inProcess(nodeDisk, folder, ["mentions", "--format", "json"]);
      const [{ exact, line, column, anchor }] = JSON.parse(out);
      assert.deepEqual({ exact, line, column, anchor }, mention);
    });

  it("is heard by the server, in the background, and again after a commit", async () => {
    newRepository(folder);
    write("text", OLD);
    write("annotations", ANNOTATIONS);
    commitAll(folder);
    write("text", EDITED);
    const wire = await connect(nodeDisk, { folders: [folder] });
    const uri = uriOf(join(folder, "a.txt.ann.yaml"));
    const codes = () => wire.pushed.get(uri)?.map(({ code }) => code);
    await wire.until(codes, ["anchor.changed"]);
    // Edited outside of the editor, and back.
    write("text", OLD);
    await wire.watched([uriOf(join(folder, "a.txt")), 2]);
    await wire.until(codes, []);
    write("text", EDITED);
    await wire.watched([uriOf(join(folder, "a.txt")), 2]);
    await wire.until(codes, ["anchor.changed"]);
    // Committed together: as far as git knows, the selector was written for this text.
    write("annotations", `${ANNOTATIONS}# as it is\n`);
    commitAll(folder);
    await wire.watched([uriOf(join(folder, ".git/logs/HEAD")), 2]);
    await wire.until(codes, ["anchor.orphan"]);
    await wire.end();
  });
});
