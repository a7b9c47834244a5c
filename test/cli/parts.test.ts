import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Threads } from "../../server/src/cli/params";
import { threadsOf } from "../../server/src/cli/threads";
import { holding } from "../../server/src/cli/turns";
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

  interface Three extends Threads {
    /** How many of the others were asked. */
    asked: number;
    /** Settles once one of them has told something: rows, or a warning. */
    readonly heard: Readonly<Record<"rows" | "warning", Promise<void>>>;
    /** Lets them go on while this one waits. */
    release: () => void;
  }

  const three = (): Three => {
    const real = threadsOf(join(BIN, "../../dist/glossator.cjs"));
    const [rows, warning] = [told(), told()];
    const threads: Three = {
      count: 3,
      worthwhile: 2000,
      asked: 0,
      heard: { rows: rows.heard, warning: warning.heard },
      release: () => {},
      run: (task, part, signal, { onRows, warn }) => {
        threads.asked++;
        if (task.kind === "suggest") threads.release = () => void holding(task.turns, Promise.resolve());
        return real.run(task, part, signal, {
          onRows: (...each) => {
            onRows(...each);
            rows.tell();
          },
          warn: (text) => {
            warn(text);
            warning.tell();
          },
        });
      },
    };
    return threads;
  };

  /** What makes this thread wait, once it has begun, until another one has told something. */
  const waitingFor = (shared: Three, what: keyof Three["heard"]) => {
    let isHeard = false;
    void shared.heard[what].then(() => (isHeard = true));
    return () => {
      if (isHeard || shared.asked === 0) return null;
      queueMicrotask(shared.release);
      return shared.heard[what];
    };
  };

  it("suggests what one thread suggests, in the same order", () =>
    inFolder(CORPUS, async (folder) => {
      for (const argv of [[], ["--format", "json"], ["7", "8/*.txt"]]) {
        const shared = three();
        const alone = await inProcess(nodeDisk, folder, ["suggest", ...argv]);
        const world = { threads: shared, drained: waitingFor(shared, "rows") };
        assert.deepEqual(await inProcess(nodeDisk, folder, ["suggest", ...argv], world), alone);
        assert.equal(shared.asked, argv[0] === "7" ? 0 : 2);
        assert.ok(alone.out.includes("lavrov"));
      }
    }));

  it("says of every text that cannot be read that it was left out", () =>
    inFolder(CORPUS, async (folder) => {
      for (let i = 0; i < 100; i++) writeFileSync(join(folder, `${i % 50}/${i + 5000}.txt`), Buffer.of(0));
      const lines = ({ err }: { readonly err: string }) => err.split("\n").sort();
      const alone = await inProcess(nodeDisk, folder, ["suggest"]);
      assert.equal(alone.err.match(/is no text that can be read/g)?.length, 100);
      const shared = three();
      const world = { threads: shared, drained: waitingFor(shared, "warning") };
      assert.deepEqual(lines(await inProcess(nodeDisk, folder, ["suggest"], world)), lines(alone));
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
      const one = three();
      await inProcess(nodeDisk, folder, ["lint", "7"], { threads: one });
      assert.equal(one.asked, 0);
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
        worthwhile: 2000,
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

/** A promise that is kept when something is told. */
function told(): { readonly heard: Promise<void>; readonly tell: () => void } {
  let tell = (): void => {};
  const heard = new Promise<void>((done) => {
    tell = done;
  });
  return { heard, tell };
}
