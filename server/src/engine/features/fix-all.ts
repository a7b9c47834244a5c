import { apply } from "../apply";
import { problemsOf } from "../check";
import type { Corpus } from "../corpus";
import { type Edit, edited } from "../edit/edit";
import { lineEdits } from "../format/line-edits";
import { readFile } from "../read/file";
import { get } from "../table";
import { linesOf } from "../units";
import { fixesOf } from "./quick-fix";

/** Some fixes show only after others: a repeated mention that is gone is in no wrong place any more. */
const MAX_ROUNDS = 8;

/** The edits of an annotation file that mend all that can be mended safely. `text` is its canonical text. */
export function fixAll(corpus: Corpus, uri: string, text: string): readonly Edit[] {
  let [now, after] = [corpus, text];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(now, uri, after);
    if (edits.length === 0) break;
    after = edited(after, edits);
    const file = readFile(uri, after);
    const { sourceUri } = get(now.files, uri)!;
    [now] = apply(now, { kind: "file", file, lines: linesOf(after), length: after.length, sourceUri });
  }
  return lineEdits(text, after);
}

/** The edits of the safe fixes that do not get in each other's way. A fix is made as a whole or not at all. */
function safeEdits(corpus: Corpus, uri: string, text: string): readonly Edit[] {
  const state = get(corpus.files, uri)!;
  const chosen: Edit[] = [];
  for (const problem of problemsOf(corpus, uri)) {
    const fix = fixesOf(corpus, state, text, problem).find(({ isSafe }) => isSafe);
    const isApart = fix?.edits.every((edit) =>
      chosen.every((other) => edit.end <= other.start || other.end <= edit.start),
    );
    if (fix && isApart && !fix.edits.some(({ start }) => chosen.some((other) => other.start === start)))
      chosen.push(...fix.edits);
  }
  return chosen;
}
