import type { Anchor } from "./anchor/anchor";
import { anchorsOf } from "./anchor/anchors";
import { followed } from "./anchor/follow";
import { packed } from "./anchor/packed";
import { markOf } from "./anchor/past";
import { isSameSelector } from "./anchor/quote";
import type { FileState } from "./corpus";
import type { Edit } from "./edit/edit";
import type { Mention } from "./records";
import { sameEnds } from "./same-ends";
import type { LoadedText } from "./source";

/** Undoing more single keystrokes than this, mentions follow as through any other edit. */
const MAX_HISTORY = 300;

/** An annotation file after edits led from `before` to `source`. A text that was there before has its anchors again. */
export function typed(state: FileState, before: LoadedText, source: LoadedText, edits: readonly Edit[]): FileState {
  const { file, anchors, typing } = state;
  if (!anchors) return state;
  const past = [...(typing?.history ?? []), { ...markOf(before), anchors }].slice(-MAX_HISTORY);
  const { length, hash } = markOf(source);
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
  const { front, back } = sameEnds(before, after, isSameSelector);
  const known = new Map<string, Anchor[]>();
  for (let i = front; i < before.length - back; i++) {
    const anchor = old.anchors.at(i);
    const key = keyOf(before[i]!);
    if (anchor) known.set(key, [...(known.get(key) ?? []), anchor]);
  }
  const stayed = (i: number): Anchor | null | undefined => {
    if (i < front) return old.anchors!.at(i);
    if (i >= after.length - back) return old.anchors!.at(i + before.length - after.length);
    return known.get(keyOf(after[i]!))?.shift();
  };
  const next = packed(anchors.lines, after.length, (i) => {
    const fresh = anchors.at(i);
    return fresh && (stayed(i) ?? fresh);
  });
  return { ...state, anchors: next, typing: { history: [] } };
}

const keyOf = ({ exact, prefix, suffix, occurrence }: Mention): string =>
  JSON.stringify([exact.map(({ value }) => value), prefix, suffix, occurrence]);
