import type { Edit } from "./edit";

/** The same as an edit of `text` in smaller ones, line by line where no line comes or goes, each only what differs. */
export function sharpened(text: string, edit: Edit): readonly Edit[] {
  const old = text.slice(edit.start, edit.end).split("\n");
  const now = edit.text.split("\n");
  if (old.length !== now.length) return [trimmed(text, edit)];
  let { start } = edit;
  return old.flatMap((line, i) => {
    const own = { ...edit, start, end: start + line.length, text: now[i]! };
    start = own.end + 1;
    return line === now[i] ? [] : [trimmed(text, own)];
  });
}

function trimmed(text: string, { start, end, text: next, ...rest }: Edit): Edit {
  let [from, to, left, right] = [start, end, 0, next.length];
  while (from < to && left < right && text[from] === next[left]) [from, left] = [from + 1, left + 1];
  while (from < to && left < right && text[to - 1] === next[right - 1]) [to, right] = [to - 1, right - 1];
  return { ...rest, start: from, end: to, text: next.slice(left, right) };
}
