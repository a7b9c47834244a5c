import type { Span } from "../../../server/src/engine/span";
import type { GoldItem, Mark } from "./gold";

/** Words in which a method sees an entity; several ids where it offers a choice. */
export interface Found extends Span {
  readonly entities: readonly string[];
}

/** How a method did on one item. Every mark is right or missed; a false alarm is what is found and not right. */
export interface Judged {
  readonly right: readonly Mark[];
  readonly missed: readonly Mark[];
  readonly falseAlarms: readonly Found[];
}

/**
 * Right is what has the words of a mark and its entity alone; of a choice, all its entities. Quotation marks and brackets at
 * the ends of the words do not matter, nor does an English possessive.
 */
export function judged({ text, marks }: GoldItem, found: readonly Found[]): Judged {
  const right = marks.filter((mark) => found.some((each) => isSame(text, mark, each)));
  return {
    right,
    missed: marks.filter((mark) => !right.includes(mark)),
    falseAlarms: found.filter((each) => !right.some((mark) => isSame(text, mark, each))),
  };
}

function isSame(text: string, one: Found, other: Found): boolean {
  const [a, b] = [core(text, one), core(text, other)];
  const ids = new Set(other.entities);
  return (
    a.start === b.start &&
    a.end === b.end &&
    (ids.size === 1 || one.entities.length > 1) &&
    one.entities.every((id) => ids.has(id))
  );
}

/** The words without what surrounds them. */
function core(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  const tail = /(?:['’]s?)?[^\p{L}\p{M}\p{N}]*$/u.exec(words)![0].length;
  return { start: start + head, end: end - tail };
}
