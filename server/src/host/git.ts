import { execFile } from "node:child_process";
import { dirname, relative, resolve, sep } from "node:path";

/** A git repository as it is read. Paths are absolute. Nothing in it is run: no filters, hooks, drivers or monitors. */
export interface Repository {
  readonly root: string;
  /** Whether only the last commits are here. */
  readonly isShallow: () => Promise<boolean>;
  /** The commit that a revision means; `null` where it means none. */
  readonly commit: (revision: string) => Promise<string | null>;
  /** The last commit up to `HEAD` that changed a file; `null` for a file that is not committed. */
  readonly lastChange: (path: string) => Promise<string | null>;
  /** A file's bytes at a commit; `null` where it was not there. */
  readonly content: (commit: string, path: string) => Promise<Buffer | null>;
  /** The files that differ from a commit, those that are not committed yet and those that are gone included. */
  readonly changedSince: (commit: string) => Promise<readonly string[]>;
}

/** The repository that a folder is in; `null` where it is in none, and where there is no git. */
export async function repositoryOf(folder: string): Promise<Repository | null> {
  const top = await git(folder, ["rev-parse", "--show-toplevel"]);
  if (!top) return null;
  const root = resolve(lineOf(top));
  const within = (path: string): string => relative(root, path).split(sep).join("/");
  const line = async (args: readonly string[]): Promise<string | null> => {
    const output = await git(root, args);
    return output && output.length > 0 ? lineOf(output) : null;
  };
  const paths = async (args: readonly string[]): Promise<readonly string[]> => {
    const names = (await git(root, args))?.toString("utf8").split("\0") ?? [];
    return names.filter((name) => name !== "").map((name) => resolve(root, name));
  };
  return {
    root,
    isShallow: async () => (await line(["rev-parse", "--is-shallow-repository"])) === "true",
    commit: (revision) => line(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]),
    lastChange: (path) => line(["log", "-1", "--format=%H", "HEAD", "--", `:(literal)${within(path)}`]),
    content: (commit, path) => git(root, ["cat-file", "blob", `${commit}:${within(path)}`]),
    changedSince: async (commit) => {
      const tracked = await paths([
        "diff",
        "--name-only",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "-z",
        commit,
        "--",
      ]);
      const untracked = await paths(["ls-files", "--others", "--exclude-standard", "-z"]);
      return [...new Set([...tracked, ...untracked])];
    },
  };
}

/** More than this of one file is not read. */
const MAX_BYTES = 64 << 20;

const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-optional-locks", "--no-pager"];

/** What a git command prints; `null` where it fails. */
function git(folder: string, args: readonly string[]): Promise<Buffer | null> {
  // Windows looks for programs where they are started first.
  const options = {
    cwd: dirname(process.execPath),
    maxBuffer: MAX_BYTES,
    encoding: "buffer",
    windowsHide: true,
  } as const;
  return new Promise((done) => {
    execFile("git", ["-C", folder, ...SAFE, ...args], options, (error, output) => done(error ? null : output));
  });
}

const lineOf = (output: Buffer): string => output.toString("utf8").replace(/\r?\n$/, "");
