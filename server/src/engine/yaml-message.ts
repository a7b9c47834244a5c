/** What the parser says, for people who write annotations: what is wrong and what to do next. */
export function yamlMessage(message: string): string {
  const line = message.split("\n", 1)[0]!.trim();
  for (const [pattern, clearer] of CLEARER) if (pattern.test(line)) return line.replace(pattern, clearer);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.?]$/.test(line) ? "" : "."}`;
}

const CLEARER: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing (["']).*$/, "Quoted words are not closed; write the $1 that is missing."],
  [/^.* and end with a (.)$/, "Write the closing $1 that is missing, and indent every line before it."],
  [
    /^Nested mappings are not allowed.*$/,
    "Put words that contain a colon in quotation marks, or indent the next line less.",
  ],
  [/^Block collections are not allowed within flow collections$/, "Write a comma between the keys."],
  [/^A block sequence may not be used.*$/, "Write the key that this list belongs to, or indent its first line less."],
  [/^Implicit keys need to be on a single line$/, "Write a colon after the key."],
  [/^Implicit map keys need to be followed by map values$/, "Write a colon and a value after the key."],
  [/^Sequence item without - indicator$/, "Indent this line as the keys above it."],
  [/^All (?:mapping|sequence) items must start at the same column$/, "Indent this line as those above it."],
  [/^(Plain value cannot start with .*)$/, "$1; put it in quotation marks."],
  [/^Unexpected (?:\S+) at node end$/, "The value ended before this; put all of it in one pair of quotation marks."],
  [/^(Invalid escape sequence .*)$/, "$1; write the backslash twice, or use single quotation marks."],
];
