/**
 * A string as a terminal may show it: one line, in which what would move the cursor, change colours or turn the direction of
 * writing is a sign that is seen.
 */
export const visible = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(UNSEEN, (unit) => (unit < " " ? String.fromCharCode(0x2400 + unit.charCodeAt(0)) : "\ufffd"));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const UNSEEN = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;
