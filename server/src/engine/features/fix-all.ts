import { apply } from "../apply";
import { problemsOf } from "../check";
import type { Corpus } from "../corpus";
import { type Edit, edited } from "../edit/edit";
import { lineEdits } from "../format/line-edits";
import { readFile } from "../read/file";
import type { Severity } from "../severity";
import { get } from "../table";
import { linesOf } from "../units";
import { fixesOf } from "./quick-fix";

/** Some fixes show only after others: a repeated mention that is gone is in no wrong place any more. */
const MAX_ROUNDS = 30;

/**
 * The edits of an annotation file that mend all that can be mended safely, and bring no worse problems instead. `text` is
 * its canonical text.
 */
export function fixAll(corpus: Corpus, uri: string, text: string): readonly Edit[] {
  let now: State = { corpus, text };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = safeFixes(now, uri);
    const all = fixes.length === 0 ? now : better(now, uri, fixes.flat());
    const next = all === now ? (firstOf(fixes, (edits) => better(now, uri, edits), now) ?? now) : all;
    if (next === now) break;
    now = next;
  }
  return lineEdits(text, now.text);
}

interface State {
  readonly corpus: Corpus;
  /** The canonical text of the annotation file. */
  readonly text: string;
}

/** The file with these edits, or as it was where it would have more problems, the more severe ones counting first. */
function better(state: State, uri: string, edits: readonly Edit[]): State {
  const text = edited(state.text, edits);
  const file = readFile(uri, text);
  const { sourceUri } = get(state.corpus.files, uri)!;
  const [corpus] = apply(state.corpus, { kind: "file", file, lines: linesOf(text), length: text.length, sourceUri });
  const [before, after] = [countsOf(state.corpus, uri), countsOf(corpus, uri)];
  const at = before.findIndex((count, i) => count !== after[i]);
  return at !== -1 && after[at]! < before[at]! ? { corpus, text } : state;
}

const countsOf = (corpus: Corpus, uri: string): readonly number[] => {
  const problems = problemsOf(corpus, uri);
  return SEVERITIES.map((severity) => problems.filter((problem) => problem.severity === severity).length);
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function firstOf<T>(all: readonly T[], attempt: (each: T) => State, state: State): State | null {
  for (const each of all) {
    const next = attempt(each);
    if (next !== state) return next;
  }
  return null;
}

/** The edits of each safe fix that does not get in the way of those before it. A fix is made as a whole or not at all. */
function safeFixes({ corpus, text }: State, uri: string): readonly (readonly Edit[])[] {
  const state = get(corpus.files, uri)!;
  const chosen: (readonly Edit[])[] = [];
  for (const problem of problemsOf(corpus, uri)) {
    const fix = fixesOf(corpus, state, text, problem).find(({ isSafe }) => isSafe);
    const others = chosen.flat();
    const isApart = fix?.edits.every((edit) =>
      others.every((other) => edit.start !== other.start && (edit.end <= other.start || other.end <= edit.start)),
    );
    if (fix && isApart) chosen.push(fix.edits);
  }
  return chosen;
}
