import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Replaces the content of a file, or makes one, all of it or, where that fails or is interrupted, nothing. A file keeps its
 * mode; of a link the file is written that it leads to; a device or pipe is written to. Throws where it cannot be written.
 */
export function writeFile(path: string, content: Buffer): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = stat ? realpathSync.native(path) : path;
  const mode = stat?.mode ?? 0o666 & ~process.umask();
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(temporary, "wx", mode & MODE_BITS);
  try {
    try {
      writeFileSync(file, content);
      fchmodSync(file, mode & MODE_BITS);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

const MODE_BITS = 0o7777;

/** So that the new name survives a power failure; not every system can do that. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // The file itself is written.
  }
}
