import type { Declaration } from "./declaration";

/** It is about a text, and not about an annotation file: the words have no mention that could be pointed at. */
export const MENTION_MISSING = "mention.missing";

/** What is found while files are read, where it is found, of the comments in them, and in texts. */
export const READING = [
  { code: "yaml.syntax", severity: "error", about: "The file is not valid YAML." },
  {
    code: "yaml.alias",
    severity: "error",
    about: "YAML anchors, aliases and merge keys are not used in annotation files.",
  },
  { code: "yaml.tag", severity: "error", about: "YAML tags are not used in annotation files." },
  { code: "yaml.depth", severity: "error", about: "The YAML is nested too deeply to be read." },
  { code: "yaml.key", severity: "error", about: "A key is not a plain word." },
  {
    code: "file.unreadable",
    severity: "error",
    about: "An annotation file cannot be read, is not UTF-8, or is too large.",
  },
  { code: "config.invalid", severity: "error", about: "glossator.yaml says something that cannot be used." },
  {
    code: "schema.version",
    severity: "warning",
    about: "The format version is missing or not one this program knows.",
  },
  { code: "schema.unknown-key", severity: "warning", about: "A key that the format does not have." },
  { code: "schema.repeated-key", severity: "error", about: "A key stands twice in one mapping." },
  { code: "schema.missing-key", severity: "error", about: "A key that is needed is missing." },
  { code: "schema.wrong-type", severity: "error", about: "A value has the wrong shape." },
  { code: "schema.wrong-value", severity: "error", about: "A value is none of those allowed." },
  { code: "role.dates", severity: "error", about: "A role ends before it begins." },
  { code: "mention.empty", severity: "error", about: "A mention has neither entity nor gloss, or no words." },
  { code: MENTION_MISSING, severity: "info", about: "A name of a known entity stands in a text without a mention." },
  {
    code: "suppression.malformed",
    severity: "warning",
    about: "A comment to ignore a problem does not say which or why.",
  },
  {
    code: "suppression.unused",
    severity: "warning",
    about: "A comment to ignore a problem where there is none.",
  },
] as const satisfies readonly Declaration[];

export type ReadingCode = (typeof READING)[number]["code"];
