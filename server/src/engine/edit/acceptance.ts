import type { Anchors } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { RESULTS, type Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import { readFile } from "../read/file";
import type { AnnotationFile } from "../records";
import type { LoadedText } from "../source";
import { edited } from "./edit";
import { accepted, type SelectorEdit } from "./reselect";

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
  const { file, anchors } = state;
  const wanted = file.mentions.flatMap((_, i) => (results.has(anchors?.at(i)?.result ?? "exact") ? [i] : []));
  const edits = accepted(state, text, source, results);
  const before: Attempt = { text, file, edits: [] };
  const last = attempt(before, edits) ?? edits.reduce((now, edit) => attempt(now, [...now.edits, edit]) ?? now, before);
  const done = new Set(last.edits.map(({ index }) => index));
  return { text: last.text, accepted: [...done], kept: wanted.filter((i) => !done.has(i)) };

  /** The file with these edits; `null` where that would not do, compared with what it is `from`. */
  function attempt(from: Attempt, made: readonly SelectorEdit[]): Attempt | null {
    const after = edited(
      text,
      made.map(({ edit }) => edit),
    );
    const to: Attempt = { text: after, file: readFile(file.uri, after), edits: made };
    return isFit(from, to) ? to : null;
  }

  function isFit(from: Attempt, to: Attempt): boolean {
    if (from.file.mentions.length !== to.file.mentions.length) return false;
    const meant = new Set(to.edits.map(({ index }) => index));
    const [old, now] = [anchorsOf(from.file, source), anchorsOf(to.file, source)];
    return from.file.mentions.every((_, i) =>
      meant.has(i)
        ? now.at(i)?.result === "exact" && isAt(now, anchors!, i)
        : wordsAt(from, i) === wordsAt(to, i) && !isWorse(old, now, i),
    );
  }
}

interface Attempt {
  readonly text: string;
  readonly file: AnnotationFile;
  readonly edits: readonly SelectorEdit[];
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
