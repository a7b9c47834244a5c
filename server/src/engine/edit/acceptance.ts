import type { Anchors } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { RESULTS, type Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import { readFile } from "../read/file";
import type { AnnotationFile } from "../records";
import type { LoadedText } from "../source";
import { edited } from "./edit";
import { accepted } from "./reselect";

/** An annotation file whose selectors say where its mentions stand now. */
export interface Acceptance {
  /** The canonical text of the file with the new selectors. */
  readonly text: string;
  /** The mentions that have another selector, by index. */
  readonly accepted: readonly number[];
  /** The mentions whose selectors stay although they are to be written anew: none that fits would leave the rest as it is. */
  readonly kept: readonly number[];
}

/**
 * Writes the selectors of the mentions with `results` anew, of which each is then `exact` where it was found, and no
 * other mention is any worse. `text` is the file's canonical text.
 */
export function acceptance(
  state: FileState,
  text: string,
  source: LoadedText,
  results: ReadonlySet<Result>,
): Acceptance {
  const wanted = state.file.mentions.flatMap((_, i) =>
    results.has(state.anchors?.at(i)?.result ?? "exact") ? [i] : [],
  );
  const all = attempt({ text, file: state.file }, wanted);
  if (all) return { text: all.text, accepted: wanted, kept: [] };
  const one = wanted.reduce<Attempt & { readonly done: readonly number[] }>(
    (now, i) => {
      const next = attempt(now, [i]);
      return next ? { ...next, done: [...now.done, i] } : now;
    },
    { text, file: state.file, done: [] },
  );
  return { text: one.text, accepted: one.done, kept: wanted.filter((i) => !one.done.includes(i)) };

  /** The file with other selectors for all of these mentions; `null` where that does not do. */
  function attempt(from: Attempt, indices: readonly number[]): Attempt | null {
    const isMeant = new Set(indices);
    const made = accepted({ ...state, file: from.file }, from.text, source, results, (i) => isMeant.has(i));
    if (made.length !== indices.length) return null;
    const text = edited(
      from.text,
      made.map(({ edit }) => edit),
    );
    const to = { text, file: readFile(state.file.uri, text) };
    return isBetter(from, to, isMeant) ? to : null;
  }

  function isBetter(from: Attempt, to: Attempt, meant: ReadonlySet<number>): boolean {
    if (from.file.mentions.length !== to.file.mentions.length) return false;
    const [before, after] = [anchorsOf(from.file, source), anchorsOf(to.file, source)];
    return from.file.mentions.every((_, i) =>
      meant.has(i)
        ? after.at(i)?.result === "exact" && isAt(after, state.anchors!, i)
        : wordsAt(from, i) === wordsAt(to, i) && !isWorse(before, after, i),
    );
  }
}

interface Attempt {
  readonly text: string;
  readonly file: AnnotationFile;
}

const wordsAt = ({ text, file }: Attempt, i: number): string =>
  text.slice(file.mentions[i]!.start, file.mentions[i]!.end).trimEnd();

/** Whether a mention is less sure than before, or was found and is so elsewhere or no longer. */
function isWorse(before: Anchors, after: Anchors, i: number): boolean {
  const [old, now] = [before.at(i), after.at(i)];
  if (!old || !now) return old !== now;
  return RESULTS.indexOf(now.result) > RESULTS.indexOf(old.result) || (old.spans.length > 0 && !isAt(before, after, i));
}

const isAt = (a: Anchors, b: Anchors, i: number): boolean =>
  JSON.stringify(a.at(i)?.spans) === JSON.stringify(b.at(i)?.spans);
