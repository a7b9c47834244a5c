import type { Located } from "../span";
import { lexemesOf } from "../yaml";

/** The comments of a YAML text, each from its `#` to the end of its line. Words after a `#` in a value are none. */
export function commentsIn(text: string): readonly Located[] {
  const comments: Located[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of lexemesOf(text)) {
    if (!MARKERS.has(lexeme)) {
      const start = offset;
      offset += lexeme.length;
      if (!isScalar && lexeme.startsWith("#")) comments.push({ value: lexeme, start, end: offset });
    }
    isScalar = lexeme === SCALAR;
  }
  return comments;
}

/** Lexemes that stand for no characters: the beginning of a document, an end in flow, and what comes before a scalar. */
const SCALAR = "\x1f";
const MARKERS: ReadonlySet<string> = new Set(["\x02", "\x18", SCALAR]);
