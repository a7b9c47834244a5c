import type { Anchor } from "./anchor/anchor";
import { anchorsOf } from "./anchor/anchors";
import { followed } from "./anchor/follow";
import { packed } from "./anchor/packed";
import { markOf } from "./anchor/past";
import type { FileState } from "./corpus";
import type { Edit } from "./edit/edit";
import type { Mention } from "./records";
import type { LoadedText } from "./source";

/** Undoing more single keystrokes than this, mentions follow as through any other edit. */
const MAX_HISTORY = 300;

/** An annotation file after edits led from `before` to `source`. A text that was there before has its anchors again. */
export function typed(state: FileState, before: LoadedText, source: LoadedText, edits: readonly Edit[]): FileState {
  const { file, anchors, typing } = state;
  if (!anchors) return state;
  const past = [...(typing?.history ?? []), { ...markOf(before.text), anchors }].slice(-MAX_HISTORY);
  const { length, hash } = markOf(source.text);
  const index = past.findLastIndex((each) => each.length === length && each.hash === hash);
  if (index !== -1) return { ...state, anchors: past[index]!.anchors, typing: { history: past.slice(0, index) } };
  const { length: count } = file.mentions;
  const edited = { before: before.text, edits, after: source };
  const next = followed(anchors, count, edited, () => anchorsOf(file, source, state.witness ?? null));
  return { ...state, anchors: next, typing: { history: past } };
}

/** A file that was read again while its text is typed into: a mention whose selector is the same stays where it is. */
export function reread(state: FileState, old: FileState): FileState {
  const { file, anchors } = state;
  if (!old.typing || !old.anchors || !anchors || old.sourceUri !== state.sourceUri) return state;
  const [before, after] = [old.file.mentions, file.mentions];
  const { first, last } = changedIn(before, after);
  const known = new Map<string, Anchor[]>();
  for (let i = first; i < before.length - last; i++) {
    const anchor = old.anchors.at(i);
    const key = keyOf(before[i]!);
    if (anchor) known.set(key, [...(known.get(key) ?? []), anchor]);
  }
  const stayed = (i: number): Anchor | null | undefined => {
    if (i < first) return old.anchors!.at(i);
    if (i >= after.length - last) return old.anchors!.at(i + before.length - after.length);
    return known.get(keyOf(after[i]!))?.shift();
  };
  const next = packed(anchors.lines, after.length, (i) => {
    const fresh = anchors.at(i);
    return fresh && (stayed(i) ?? fresh);
  });
  return { ...state, anchors: next, typing: { history: [] } };
}

/** How many mentions have the same selectors as before, from the first on and from the last back: what is typed is in between. */
function changedIn(before: readonly Mention[], after: readonly Mention[]): { first: number; last: number } {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && isSame(before[first]!, after[first]!)) first++;
  let last = 0;
  while (last < most - first && isSame(before.at(-1 - last)!, after.at(-1 - last)!)) last++;
  return { first, last };
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.prefix === b.prefix &&
  a.suffix === b.suffix &&
  a.occurrence === b.occurrence &&
  a.exact.length === b.exact.length &&
  a.exact.every(({ value }, i) => value === b.exact[i]!.value);

const keyOf = ({ exact, prefix, suffix, occurrence }: Mention): string =>
  JSON.stringify([exact.map(({ value }) => value), prefix, suffix, occurrence]);
