/** A scalar as annotation files write it: plain where YAML allows, else in double quotes. */
export const scalar = (words: string): string => (isPlain(words) ? words : JSON.stringify(words));

/** A list in one line. */
export const flow = (items: readonly string[]): string =>
  `[${items.map((item) => (/[,[\]{}]/.test(item) ? JSON.stringify(item) : scalar(item))).join(", ")}]`;

const isPlain = (words: string): boolean =>
  words !== "" && words === words.trim() && !/^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(words);
