import type { Failure } from "./figures";
import type { LinkFailure } from "./links";

/** An item with what was got wrong in it: `⟦…⟧` is missed, `⟪…⟫` a false alarm. */
export function failureText({ item, missed, falseAlarms }: Failure): string {
  const edits = [
    ...missed.map((place) => ({ ...place, open: "⟦", close: "⟧" })),
    ...falseAlarms.map((place) => ({ ...place, open: "⟪", close: "⟫" })),
  ].flatMap(({ start, end, entities, open, close }) => [
    { at: start, words: open, isEnd: false },
    { at: end, words: `${close}(${entities.join("|")})`, isEnd: true },
  ]);
  edits.sort((a, b) => b.at - a.at || Number(a.isEnd) - Number(b.isEnd));
  const text = edits.reduce((text, { at, words }) => text.slice(0, at) + words + text.slice(at), item.text);
  return `${item.file}:${item.line}: ${item.kind}\n  ${text}\n`;
}

/** A link that was judged wrongly, in a line. */
export function linkFailureText({ item, mark, entity, isSwapped }: LinkFailure): string {
  const words = item.text.slice(mark.start, mark.end);
  const what = isSwapped ? `is ${mark.entities.join("|")}, but passes for` : "is flagged, though it is";
  return `${item.file}:${item.line}: the link of “${words}” ${what} ${entity}\n`;
}
