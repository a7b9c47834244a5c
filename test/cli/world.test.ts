import assert from "node:assert/strict";
import type { Params } from "../../server/src/cli/params";
import { fixture, ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { inProcess, textOf } from "./hosts";

const { files } = fixture(`
--- a.txt
Медведев.
--- a.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: he}
--- b.ann.yaml
version: 1
`);

const disk = memoryDisk(new Map([...files].map(([name, text]) => [`${ROOT}/${name}`, text])));

const lint = (argv: readonly string[], world: Partial<Params>, env: Readonly<Record<string, string>> = {}) =>
  inProcess(disk, ROOT, ["lint", ...argv], { env, ...world });

const looked = { isOut: true, isErr: true, columns: 60 };
const ERASED = "\r\x1b[K";
const SUMMARY = "1 error in 2 annotation files.\n";

/** A clock that goes on by so many milliseconds whenever somebody looks. */
const clock = (step: number): (() => number) => {
  let now = 0;
  return () => (now += step);
};

describe("progress of glossator lint", () => {
  it("is told on a terminal once a second has passed, and erased", async () => {
    const { out, err } = await lint(["--format", "json"], { terminal: looked, elapsed: clock(600) });
    const [first, ...others] = err.split(/(?=\r)/);
    assert.equal(first, "\rReading annotation files …\x1b[K");
    assert.ok(others.includes("\rReading annotation files 2 of 2 …\x1b[K"), err);
    assert.ok(others.includes("\rChecking annotation files 1 of 2 …\x1b[K"), err);
    assert.equal(others.filter((each) => each === ERASED).length, 2);
    assert.equal(others.at(-1), ERASED);
    assert.equal(JSON.parse(out).length, 1);
  });
  it("is not told before", async () => {
    const { err } = await lint([], { terminal: looked, elapsed: clock(10) });
    assert.equal(err, SUMMARY);
  });
  it("is not told where nobody looks", async () => {
    const { err } = await lint([], { elapsed: clock(600) });
    assert.equal(err, SUMMARY);
  });
  it("is erased before a refusal", async () => {
    const unreadable = { ...disk, read: (path: string) => (path.endsWith("b.ann.yaml") ? null : disk.read(path)) };
    const { err, code } = await lint([], { disk: unreadable, terminal: looked, elapsed: clock(600) });
    assert.equal(
      err.slice(err.lastIndexOf("\r")),
      `${ERASED}glossator: The file "b.ann.yaml" cannot be read; check its permissions.\n`,
    );
    assert.equal(code, 2);
  });
});

describe("glossator lint, interrupted", () => {
  const written: string[] = [];
  const replace = (path: string): void => void written.push(path);

  it("ends with 130, says nothing and writes nothing", async () => {
    const interruption = AbortSignal.abort();
    const outcome = await lint(["--output", "report.txt"], { interruption, replace });
    assert.deepEqual(outcome, { code: 130, out: "", err: "" });
    assert.deepEqual(written, []);
  });
  it("erases what it told", async () => {
    const interruption = new AbortController();
    const { code, err } = await lint(["--output", "report.txt"], {
      replace,
      terminal: looked,
      elapsed: clock(600),
      interruption: interruption.signal,
      disk: {
        ...disk,
        read: (path) => {
          if (path.endsWith("b.ann.yaml")) interruption.abort();
          return disk.read(path);
        },
      },
    });
    assert.equal(code, 130);
    assert.ok(err.startsWith("\rReading annotation files …") && err.endsWith(ERASED), err);
    assert.deepEqual(written, []);
  });
  it("does not wait for standard input any more", async () => {
    const interruption = new AbortController();
    const input = async (): Promise<Buffer> => {
      interruption.abort();
      throw new Error("Premature close");
    };
    const outcome = await lint(["--stdin", "--stdin-filename", "a.txt"], { input, interruption: interruption.signal });
    assert.deepEqual(outcome, { code: 130, out: "", err: "" });
  });
});

describe("glossator lint, failing", () => {
  it("ends with 2 and says that the mistake is not the user's", async () => {
    const failing = {
      ...disk,
      read: (): never => {
        throw new TypeError("no such luck");
      },
    };
    const { code, out, err } = await lint([], { disk: failing });
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(
      err,
      /^glossator: It failed, which is a mistake in the program; please report this: TypeError: no such luck\n/,
    );
  });
  it("says why a report cannot be written", async () => {
    const replace = (): never => {
      throw new Error("EACCES: permission denied");
    };
    assert.deepEqual(await lint(["--output", "no/report.txt"], { replace }), {
      code: 2,
      out: "",
      err: 'glossator: The file "no/report.txt" cannot be written (EACCES: permission denied); check the path and its permissions.\n',
    });
  });
});

/** Whether output is coloured, for a terminal and for a pipe. */
const colours: readonly (readonly [env: Readonly<Record<string, string>>, terminal: boolean, pipe: boolean])[] = [
  [{}, true, false],
  [{ NO_COLOR: "1" }, false, false],
  [{ NO_COLOR: "" }, true, false],
  [{ FORCE_COLOR: "1" }, true, true],
  [{ FORCE_COLOR: "3", TERM: "dumb" }, true, true],
  [{ FORCE_COLOR: "0" }, false, false],
  [{ FORCE_COLOR: "false" }, false, false],
  [{ FORCE_COLOR: "" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
  [{ TERM: "dumb" }, false, false],
];

describe("colours of glossator lint", () => {
  for (const [env, onTerminal, inPipe] of colours)
    it(JSON.stringify(env), async () => {
      const isColoured = async (world: Partial<Params>) => (await lint([], world, env)).out.includes("\x1b[");
      assert.equal(await isColoured({ terminal: looked }), onTerminal);
      assert.equal(await isColoured({}), inPipe);
    });
  it("are in text alone", async () => {
    for (const format of ["concise", "json", "sarif", "github", "gitlab", "junit", "checkstyle"])
      assert.ok(!(await lint(["--format", format], { terminal: looked }, { FORCE_COLOR: "1" })).out.includes("\x1b["));
  });
});

describe("the width of glossator lint", () => {
  const long = new Map([[`${ROOT}/a.ann.yaml`, `version: 1\nnonsense: ${"x".repeat(200)}\n`]]);
  for (const [columns, width] of [
    [60, 60],
    [10, 40],
    [0, 100],
  ] as const)
    it(`is ${width} for ${columns}`, async () => {
      const { out } = await lint([], { disk: memoryDisk(long), terminal: { isOut: false, isErr: false, columns } });
      // One column is kept for a sign that something is cut off on the left.
      assert.equal(out.split("\n")[2]!.length, width - 1);
    });
});

describe("glossator suggest, with a reader that takes its time", () => {
  const texts = ["a", "b", "c"].map((name): [string, string] => [`${ROOT}/${name}.txt`, "Здесь Медведев."]);
  const registry = "version: 1\nentities:\n  medvedev: {type: person, names: {ru: [Дмитрий Медведев, Медведев]}}\n";
  const bare = memoryDisk(new Map([...texts, [`${ROOT}/people.ann.yaml`, registry]]));

  it("looks at no further text before it has caught up", async () => {
    const events: string[] = [];
    let isFull = false;
    const write = (output: string | Uint8Array): void => {
      for (const [, name] of textOf(output).matchAll(/(\w)\.txt/g)) events.push(`printed ${name}`);
      isFull = true;
    };
    const drained = () =>
      isFull
        ? new Promise<void>((done) => {
            isFull = false;
            setImmediate(() => done(void events.push("caught up")));
          })
        : null;
    const { code } = await inProcess(bare, ROOT, ["suggest"], { write, drained });
    assert.equal(code, 0);
    assert.deepEqual(events, ["printed a", "caught up", "printed b", "caught up", "printed c"]);
  });
});
