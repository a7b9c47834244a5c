export type Severity = "error" | "warning" | "info";

/** Every code that a problem can have, with its default severity and what it is about. Documented in docs/rules.md. */
export const CODES = {
  "yaml.syntax": ["error", "The file is not valid YAML."],
  "yaml.alias": ["error", "YAML anchors, aliases and merge keys are not used in annotation files."],
  "yaml.tag": ["error", "YAML tags are not used in annotation files."],
  "yaml.depth": ["error", "The YAML is nested too deeply to be read."],
  "yaml.key": ["error", "A key is not a plain word."],
  "file.unreadable": ["error", "An annotation file cannot be read, is not UTF-8, or is too large."],
  "config.invalid": ["error", "glossator.yaml says something that cannot be used."],
  "schema.version": ["warning", "The format version is missing or not one this program knows."],
  "schema.unknown-key": ["warning", "A key that the format does not have."],
  "schema.repeated-key": ["error", "A key stands twice in one mapping."],
  "schema.missing-key": ["error", "A key that is needed is missing."],
  "schema.wrong-type": ["error", "A value has the wrong shape."],
  "schema.wrong-value": ["error", "A value is none of those allowed."],
  "source.missing": ["error", "The source text does not exist."],
  "source.not-text": ["error", "The source text is not a UTF-8 text, or is too large."],
  "source.outside-root": ["error", "The source text lies outside the corpus."],
  "entity.unknown": ["error", "A mention refers to an entity that no file declares."],
  "entity.duplicate": ["error", "An entity is declared more than once."],
  "entity.type-unknown": ["warning", "A type that is neither built in nor in glossator.yaml."],
  "entity.no-name": ["warning", "An entity has no name."],
  "broader.unknown": ["error", "`broader` names an entity that no file declares."],
  "broader.cycle": ["error", "An entity is broader than itself."],
  "role.dates": ["error", "A role ends before it begins."],
  "gloss.link": ["warning", "A link that is not http or https is never shown."],
  "mention.empty": ["error", "A mention has neither entity nor gloss, or no words."],
  "mention.duplicate": ["warning", "Two mentions say the same about the same words."],
  "mention.crossing": ["warning", "Two mentions overlap and neither lies inside the other."],
  "mention.order": ["info", "The mentions are not in the order of the text."],
  "anchor.ambiguous": ["error", "The words of a mention stand in several places that fit equally well."],
  "anchor.changed": ["warning", "The words of a mention were edited in the text."],
  "anchor.orphan": ["error", "The words of a mention are not in the text, or not where the selector says."],
  "suppression.malformed": ["warning", "A comment to ignore a problem does not say which or why."],
  "suppression.unused": ["warning", "A comment to ignore a problem where there is none."],
} as const satisfies Record<string, readonly [Severity, string]>;

export type Code = keyof typeof CODES;

/** The default severity of a code. */
export const severityOf = (code: Code): Severity => CODES[code][0];

/** Whether this program has such a code. */
export const isCode = (word: string): word is Code => Object.hasOwn(CODES, word);
