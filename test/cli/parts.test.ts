import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Threads } from "../../server/src/cli/params";
import { threadsOf } from "../../server/src/cli/threads";
import { nodeDisk } from "../../server/src/host/disk";
import { BIN, build } from "../bundle";
import { inProcess } from "./hosts";
import { inFolder, put } from "./working-folder";

const PEOPLE =
  "--- people.ann.yaml\nversion: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n  lavrov: {type: person, names: {en: Lavrov}}\n";

/** More files than one thread is left alone with; one in five has an orphan, one in seven an unknown entity. */
const CORPUS =
  PEOPLE +
  Array.from({ length: 2200 }, (_, i) => {
    const entity = i % 7 === 0 ? "biden" : "putin";
    const text = i % 5 === 0 ? "Nobody came." : i % 3 === 0 ? "Putin came, Lavrov went." : "Putin came.";
    return `--- ${i % 50}/${i}.txt\n${text}\n--- ${i % 50}/${i}.txt.ann.yaml\nversion: 1\nmentions:\n  - {entity: ${entity}, exact: Putin}\n`;
  }).join("");

describe("glossator in several threads", function () {
  this.timeout(60_000);
  before(build);

  /** Three threads, and how many of them were asked. */
  const three = (): Threads & { asked: number } => {
    const real = threadsOf(join(BIN, "../../dist/glossator.cjs"));
    const threads: Threads & { asked: number } = {
      count: 3,
      worthwhile: { lint: 2000, suggest: 2000 },
      asked: 0,
      run: (task, part, signal, onRows) => {
        threads.asked++;
        return real.run(task, part, signal, onRows);
      },
    };
    return threads;
  };

  it("suggests what one thread suggests, in the same order", () =>
    inFolder(CORPUS, async (folder) => {
      for (const argv of [[], ["--format", "json"], ["7", "8/*.txt"]]) {
        const shared = three();
        const alone = await inProcess(nodeDisk, folder, ["suggest", ...argv]);
        assert.deepEqual(await inProcess(nodeDisk, folder, ["suggest", ...argv], { threads: shared }), alone);
        assert.equal(shared.asked, argv[0] === "7" ? 0 : 2);
        assert.ok(alone.out.includes("lavrov"));
      }
    }));

  it("lints as one thread does", () =>
    inFolder(CORPUS, async (folder) => {
      for (const argv of [
        [],
        ["--shard", "1/2"],
        ["7", "8/*.txt"],
        ["--format", "sarif"],
        ["--rule", "entity.unused=error"],
      ]) {
        const alone = await inProcess(nodeDisk, folder, ["lint", ...argv]);
        assert.deepEqual(
          await inProcess(nodeDisk, folder, ["lint", ...argv], { threads: three() }),
          alone,
          argv.join(" "),
        );
        assert.equal(alone.code, 1);
      }
    }));

  it("asks others where there is much to do, and only there", () =>
    inFolder(CORPUS, async (folder) => {
      const many = three();
      await inProcess(nodeDisk, folder, ["lint"], { threads: many });
      assert.equal(many.asked, 2);
      for (let i = 0; i < 50; i += 2) rmSync(join(folder, `${i}`), { recursive: true });
      const few = three();
      await inProcess(nodeDisk, folder, ["lint"], { threads: few });
      assert.equal(few.asked, 0);
    }));

  it("keeps in its cache what all of them read", () =>
    inFolder(CORPUS, async (folder) => {
      const cached = (threads: Threads) => inProcess(nodeDisk, folder, ["lint", "--cache"], { threads });
      const first = await cached(three());
      const again = three();
      assert.deepEqual(await cached(again), first);
      assert.equal(again.asked, 0);
      for (const i of [0, 1]) {
        put(folder, `--- ${i}/${i}.txt\nSomebody came.\n`);
        const changed = await cached(three());
        assert.deepEqual(changed, await inProcess(nodeDisk, folder, ["lint"]));
      }
    }));

  it("ends when it is interrupted", () =>
    inFolder(CORPUS, async (folder) => {
      const interruption = new AbortController();
      const threads: Threads = {
        count: 2,
        worthwhile: { lint: 2000, suggest: 2000 },
        run: (_task, _part, signal) =>
          new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(new Error("It was stopped.")));
            interruption.abort();
          }),
      };
      const { code, out } = await inProcess(nodeDisk, folder, ["lint"], { threads, interruption: interruption.signal });
      assert.deepEqual({ code, out }, { code: 130, out: "" });
    }));
});
