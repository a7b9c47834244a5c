import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Disk } from "../host/disk";
import { isUnchanged, type Trace } from "../host/traced-disk";

/**
 * What an earlier run with the same `key` found, if everything that it asked the disk for is still the same; else `null`.
 * A cache that is damaged, of another version or of another run is as good as none.
 */
export function cached(file: string, key: string, disk: Disk): unknown {
  const entry = entryIn(file);
  return entry && entry.key === key && isUnchanged(disk, entry.trace) ? entry.result : null;
}

/** Keeps what a run found for the next one, all at once. A cache that cannot be written is none: `false`. */
export function keep(file: string, key: string, trace: Trace, result: unknown): boolean {
  const body = JSON.stringify({ key, trace, result } satisfies Entry);
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, `${sumOf(body)}\n${body}\n`);
    renameSync(temporary, file);
    return true;
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
    return false;
  }
}

interface Entry {
  /** Of the program, its options and the place that it ran in. */
  readonly key: string;
  readonly trace: Trace;
  readonly result: unknown;
}

/** The first line is the sum of the second: half a file, or one that somebody edited, is never believed. */
function entryIn(file: string): Entry | null {
  try {
    const [sum, body = ""] = readFileSync(file, "utf8").split("\n");
    return sum === sumOf(body) ? (JSON.parse(body) as Entry) : null;
  } catch {
    return null;
  }
}

const sumOf = (body: string): string => createHash("sha256").update(body).digest("hex");
