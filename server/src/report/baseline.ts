/** What tells a problem from others wherever its line has moved to: the file, the code, and the words that it is about. */
export interface Known {
  readonly file: string;
  readonly code: string;
  readonly words: string;
}

/** Known problems, with how many there are of each. */
export type Baseline = readonly (Known & { readonly count: number })[];

/** The baseline of these problems, in an order that keeps differences between two baselines small. */
export function baselineOf(problems: readonly Known[]): Baseline {
  const counts = new Map<string, Known & { count: number }>();
  for (const { file, code, words } of problems) {
    const key = keyOf({ file, code, words });
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { file, code, words, count: 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** What a baseline says of problems: which are new, and which entries were not met, with how many of each are missing. */
export interface Compared<P> {
  readonly fresh: readonly P[];
  readonly gone: Baseline;
}

/** Of several alike problems the first ones are the known ones. Entries of files that `isLinted` denies are left alone. */
export function compared<P extends Known>(
  baseline: Baseline,
  problems: readonly P[],
  isLinted: (file: string) => boolean,
): Compared<P> {
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  const fresh = problems.filter((problem) => {
    const key = keyOf(problem);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const gone = baseline.flatMap((entry) => {
    const count = left.get(keyOf(entry))!;
    return count > 0 && isLinted(entry.file) ? [{ ...entry, count }] : [];
  });
  return { fresh, gone };
}

/** A baseline as it is kept: one entry a line. */
export const writtenBaseline = (baseline: Baseline): string =>
  `{"version":${VERSION},"problems":[${baseline.map((entry) => `\n${JSON.stringify(entry)}`).join(",")}\n]}\n`;

/** Reads a baseline; `null` where the text is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    const { version, problems } = JSON.parse(text) as { readonly version: unknown; readonly problems: unknown };
    return version === VERSION && Array.isArray(problems) && problems.every(isEntry) ? problems : null;
  } catch {
    return null;
  }
}

const VERSION = 1;

const isEntry = (value: unknown): value is Baseline[number] => {
  const { file, code, words, count } = (value ?? {}) as Record<string, unknown>;
  const isNamed = [file, code, words].every((each) => typeof each === "string");
  return isNamed && typeof count === "number" && Number.isInteger(count) && count > 0;
};

const keyOf = ({ file, code, words }: Known): string => `${file}\0${code}\0${words}`;
