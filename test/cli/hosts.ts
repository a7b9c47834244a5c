import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../server/src/cli/main";
import type { Params } from "../../server/src/cli/params";
import { type Disk, nodeDisk } from "../../server/src/host/disk";
import { writeFile } from "../../server/src/host/write-file";
import { BIN } from "../bundle";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

/** What one run of the command line needs. */
export interface Run {
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Below the root of the files. */
  readonly cwd: string;
  readonly argv: readonly string[];
  /** The name of a file that is there and cannot be read. */
  readonly unreadable?: string | undefined;
  /** What comes over standard input. */
  readonly input?: string | Buffer | undefined;
  /** Environment variables besides those that every program needs. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface HostOutcome extends Outcome {
  /** The content of a file after the run, or `null`. */
  readonly written: (name: string) => string | null;
}

/** What a program writes, as a reader gets it. */
export const textOf = (output: string | Uint8Array): string =>
  typeof output === "string" ? output : Buffer.from(output).toString();

/** A place in which a command line can run. */
export type Host = (run: Run) => Promise<HostOutcome>;

/** In this process, over a disk in memory. */
export const inMemory: Host = async (run) => {
  const files = new Map([...run.files].map(([name, content]) => [join(ROOT, name), content]));
  const replace = (path: string, content: Buffer) => void files.set(path, content);
  const outcome = await inFolderOf(memoryDisk(files), ROOT, run, { replace });
  return { ...outcome, written: (name) => files.get(join(ROOT, name))?.toString() ?? null };
};

/** In this process, over a copy in a temporary folder. */
export const onDisk: Host = (run) => inFolder(run.files, (folder) => inFolderOf(nodeDisk, folder, run));

/** The program as it is built, as a process over a copy in a temporary folder. */
export const asProcess: Host = ({ files, cwd, argv, input = "", env }) =>
  inFolder(files, async (folder) => {
    const { PATH = "" } = process.env;
    const options = {
      cwd: join(folder, cwd),
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      input,
      env: { PATH, ...env },
    } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], options);
    return { code: status, out: stdout, err: stderr };
  });

/** In this process, over a folder that holds the files. */
const inFolderOf = (disk: Disk, folder: string, run: Run, world: Partial<Params> = {}): Promise<Outcome> =>
  inProcess(unreadableAt(disk, folder, run.unreadable), join(folder, run.cwd), run.argv, {
    env: run.env ?? {},
    input: async () => Buffer.from((run.input ?? "") as string),
    ...world,
  });

/** In this process, in a world of which a test may say what it is like. */
export async function inProcess(
  disk: Disk,
  cwd: string,
  argv: readonly string[],
  world: Partial<Params> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main({
    argv,
    cwd,
    env: {},
    disk,
    replace: writeFile,
    input: async () => Buffer.from(""),
    write: (output) => {
      out += textOf(output);
    },
    drained: () => null,
    warn: (text) => {
      err += text;
    },
    terminal: { isOut: false, isErr: false, columns: 0 },
    elapsed: () => 0,
    interruption: new AbortController().signal,
    async *changes() {},
    threads: null,
    serve: () => {
      out += "served";
    },
    ...world,
  });
  return { code, out, err };
}

async function inFolder(files: Run["files"], act: (folder: string) => Promise<Outcome>): Promise<HostOutcome> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "glossator-"));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const outcome = await act(folder);
    const after = new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
    return { ...outcome, written: (name) => after.get(name) ?? null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

/** Who runs the tests may be allowed to read everything, so that permissions would not do. */
const unreadableAt = (disk: Disk, folder: string, name: string | undefined): Disk => ({
  ...disk,
  read: (path) => (name !== undefined && path === join(folder, name) ? null : disk.read(path)),
  list: (path) => (name !== undefined && path === join(folder, name) ? null : disk.list(path)),
});
