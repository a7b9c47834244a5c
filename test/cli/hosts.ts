import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../server/src/cli/main";
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
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A place in which a command line can run. */
export type Host = (run: Run) => Promise<Outcome>;

/** In this process, over a disk in memory. */
export const inMemory: Host = ({ files, cwd, argv, unreadable }) => {
  const disk = memoryDisk(new Map([...files].map(([name, content]) => [join(ROOT, name), content])));
  return inProcess(unreadableAt(disk, ROOT, unreadable), join(ROOT, cwd), argv);
};

/** In this process, over a copy in a temporary folder. */
export const onDisk: Host = ({ files, cwd, argv, unreadable }) =>
  inFolder(files, (folder) => inProcess(unreadableAt(nodeDisk, folder, unreadable), join(folder, cwd), argv));

/** The program as it is built, as a process over a copy in a temporary folder. */
export const asProcess: Host = ({ files, cwd, argv }) =>
  inFolder(files, async (folder) => {
    const options = { cwd: join(folder, cwd), encoding: "utf8", maxBuffer: 2 ** 26 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], options);
    return { code: status, out: stdout, err: stderr };
  });

/** In this process, in a folder of the disk. */
export async function inProcess(
  disk: Disk,
  cwd: string,
  argv: readonly string[],
  replace = writeFile,
): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main({
    argv,
    cwd,
    disk,
    replace,
    write: (text) => {
      out += text;
    },
    warn: (text) => {
      err += text;
    },
    serve: () => {
      out += "served";
    },
  });
  return { code, out, err };
}

async function inFolder<T>(files: Run["files"], act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "glossator-"));
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Who runs the tests may be allowed to read everything, so that permissions would not do. */
const unreadableAt = (disk: Disk, folder: string, name: string | undefined): Disk => ({
  ...disk,
  read: (path) => (name !== undefined && path === join(folder, name) ? null : disk.read(path)),
  list: (path) => (name !== undefined && path === join(folder, name) ? null : disk.list(path)),
});
