import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What `npx glossator` runs. */
export const BIN = join(ROOT, "server", "bin", "glossator.cjs");

/** Builds the server and the command line unless what is built is newer than every source file. */
export function build(): void {
  const built = ["glossator.cjs", "server.cjs"].map((name) => join(ROOT, "server", "dist", name));
  const sources = readdirSync(join(ROOT, "server", "src"), { recursive: true, encoding: "utf8" });
  const newest = Math.max(...sources.map((name) => timeOf(join(ROOT, "server", "src", name))));
  if (built.every((path) => existsSync(path) && timeOf(path) > newest)) return;
  execFileSync("npm", ["run", "--silent", "build", "-w", "server"], { cwd: ROOT, stdio: "inherit" });
}

const timeOf = (path: string): number => statSync(path).mtimeMs;
