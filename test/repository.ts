import { execFileSync } from "node:child_process";

const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", [...IDENTITY, "-c", "core.autocrlf=false", ...args], { cwd: folder, encoding: "utf8" });

/** Makes a folder a git repository. */
export function newRepository(folder: string): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
}

/** Commits all that is in a repository, and answers the name of the commit. */
export function commitAll(folder: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "A commit of the tests");
  return git(folder, "rev-parse", "HEAD").trim();
}

/** Makes `folder` a clone that has the last commit of a repository and no other. */
export function shallowClone(repository: string, folder: string): void {
  git(repository, "clone", "--quiet", "--depth=1", `file://${repository}`, folder);
}
