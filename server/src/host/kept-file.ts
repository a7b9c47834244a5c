import { createHash, randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Bytes, bytes as newBytes } from "../engine/stored/bytes";

/** Data and the bytes that it tells the places of, as they were kept in a file. */
export interface Kept {
  readonly data: unknown;
  readonly bytes: Buffer;
}

/** What a file keeps; `null` where there is none. A file that is damaged anywhere is not believed. */
export function kept(path: string): Kept | "damaged" | null {
  try {
    const whole = readFileSync(path);
    const trailerAt = whole.length - SUM - TRAILER;
    const isWhole = trailerAt >= 0 && sumOf(whole.subarray(0, -SUM)).equals(whole.subarray(-SUM));
    if (!isWhole) return "damaged";
    const data = whole.toString("utf8", whole.readUInt32LE(trailerAt), trailerAt);
    return { data: JSON.parse(data), bytes: whole };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "damaged";
  }
}

/**
 * Keeps the bytes that `fill` puts together, and the data that it returns, in a file that only its owner can read: all at once at
 * the end, so that whoever reads meanwhile has the old file or the new one. Answers whether that went well.
 */
export function* keep(path: string, fill: (bytes: Bytes) => Generator<void, unknown>): Generator<void, boolean> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  let file: number | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    file = openSync(temporary, "wx", 0o600);
    const sum = createHash("sha256");
    const bytes = newBytes();
    const write = (parts: readonly Uint8Array[]): void => {
      const part = Buffer.concat(parts);
      sum.update(part);
      writeFileSync(file!, part);
    };
    const filling = fill(bytes);
    let step = filling.next();
    for (let written = 0; !step.done; step = filling.next()) {
      if (bytes.length() - written > PART) {
        write(bytes.take());
        written = bytes.length();
      }
      yield;
    }
    write(bytes.take());
    yield;
    const trailer = Buffer.alloc(TRAILER);
    trailer.writeUInt32LE(bytes.length());
    write([Buffer.from(JSON.stringify(step.value)), trailer]);
    writeFileSync(file, sum.digest());
    closeSync(file);
    file = null;
    renameSync(temporary, path);
    return true;
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
    rmSync(temporary, { force: true });
  }
}

/** So many bytes are written at a time. */
const PART = 2 ** 20;

/** Where the data begins, then the sum of everything before; in bytes. */
const TRAILER = 4;
const SUM = 32;

const sumOf = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();
