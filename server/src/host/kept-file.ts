import { createHash, randomBytes } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Bytes, bytes as newBytes } from "../engine/stored/bytes";
import { piecesOf, wholeOf } from "./pieces";

/** Data and the bytes that it tells the places of, as they were kept in a file. */
export interface Kept {
  readonly data: unknown;
  readonly bytes: Buffer;
}

/** What a file keeps; `null` where there is none. A file that is damaged anywhere is not believed. */
export function kept(path: string): Kept | "damaged" | null {
  try {
    return keptIn(openSync(path, "r"));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "damaged";
  }
}

function keptIn(file: number): Kept | "damaged" {
  try {
    const { size } = fstatSync(file);
    const trailer = partOf(file, size - SUM - TRAILER, size);
    const bytes = partOf(file, 0, trailer.readUInt32LE());
    const data = partOf(file, bytes.length, size - SUM - TRAILER);
    const sum = createHash("sha256").update(bytes).update(data).update(trailer.subarray(0, TRAILER)).digest();
    return sum.equals(trailer.subarray(TRAILER)) ? { data: wholeOf(linesIn(data)), bytes } : "damaged";
  } finally {
    closeSync(file);
  }
}

function* linesIn(text: Buffer): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(LINE_FEED, start);
    const end = found === -1 ? text.length : found;
    yield text.toString("utf8", start, end);
    start = end + 1;
  }
}

const LINE_FEED = 0x0a;

/** The bytes of a file from one place to another. Throws where it does not have them. */
function partOf(file: number, start: number, end: number): Buffer {
  const part = Buffer.allocUnsafeSlow(end - start);
  for (let at = 0; at < part.length; ) {
    const count = readSync(file, part, at, part.length - at, start + at);
    if (count === 0) throw new Error("The file ends too early.");
    at += count;
  }
  return part;
}

/**
 * Keeps the bytes that `fill` puts together, and the data that it returns, in a file that only its owner can read: all at once at
 * the end, so that whoever reads meanwhile has the old file or the new one. Answers whether that went well.
 */
export function* keep(path: string, fill: (bytes: Bytes) => Generator<void, unknown>): Generator<void, boolean> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  let file: number | null = null;
  let hasBegun = false;
  let isDone = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(temporary, "wx", 0o600);
    hasBegun = true;
    const sum = createHash("sha256");
    const bytes = newBytes();
    const room = Buffer.allocUnsafeSlow(PART);
    const write = (parts: readonly Uint8Array[]): void => {
      let used = 0;
      const empty = (rest: Uint8Array): void => {
        sum.update(rest);
        writeFileSync(file!, rest);
      };
      for (const part of parts) {
        if (used + part.length > PART) {
          empty(room.subarray(0, used));
          used = 0;
        }
        if (part.length > PART) empty(part);
        else {
          room.set(part, used);
          used += part.length;
        }
      }
      empty(room.subarray(0, used));
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
    for (const piece of piecesOf(step.value)) {
      write([Buffer.from(`${piece}\n`)]);
      yield;
    }
    write([trailer]);
    writeFileSync(file, sum.digest());
    closeSync(file);
    file = null;
    renameSync(temporary, path);
    isDone = true;
    return true;
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
    if (hasBegun && !isDone) rmSync(temporary, { force: true });
  }
}

/** Does in one go what could be done in steps. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So many bytes are written at a time. */
const PART = 2 ** 20;

/** Where the data begins, then the sum of everything before; in bytes. */
const TRAILER = 4;
const SUM = 32;
