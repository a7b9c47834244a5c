import { TYPES } from "./config";
import { escaped } from "./markdown";
import { CERTS, FORMS, STATUSES } from "./read/mention";
import { CODES } from "./rules/codes";
import { SEVERITIES } from "./severity";

/** What a key of annotation files or of `glossator.yaml` means, and what stands behind it. */
export interface Key {
  /** One or two sentences, as the JSON schema has them. */
  readonly description: string;
  /** Whether it is written with a value on its line, with a mapping below it, or with a list below it. */
  readonly shape: "value" | "block" | "list";
  /** The mapping that it holds, alone or as each item of a list; `null` for plain words. */
  readonly holds: Mapping | null;
  /** The values that it takes: all of them, or what they name. */
  readonly values: readonly string[] | Values | null;
}

/** Mappings with keys of their own. */
export type ClosedMapping = "file" | "source" | "entity" | "name" | "role" | "mention" | "config";

/** Mappings whose keys are ids, languages, schemes or rule codes. */
export type OpenMapping = "entities" | "names" | "texts" | "designations" | "rules";

export type Mapping = ClosedMapping | OpenMapping;

/** What the values of a key name. */
export type Values = "entity" | "type" | "new-type" | "language" | "words";

/** What a key of a mapping means; `null` for a key that the format does not have. */
export function keyIn(mapping: Mapping, name: string): Key | null {
  if (!isClosed(mapping)) return OPEN[mapping];
  return Object.hasOwn(CLOSED[mapping], name) ? CLOSED[mapping][name]! : null;
}

/** The keys of a mapping in canonical order. */
export const keysOf = (mapping: ClosedMapping): ReadonlyMap<string, Key> => new Map(Object.entries(CLOSED[mapping]));

/** Whether a mapping has keys of its own. */
export const isClosed = (mapping: Mapping): mapping is ClosedMapping => mapping in CLOSED;

/** What a key means and which words it takes, as Markdown. */
export function markdownOfKey(name: string, { description, values }: Key): string {
  const choice = Array.isArray(values) ? `\n\n${values.map((value) => `\`${value}\``).join(" · ")}` : "";
  return `**${escaped(name)}**\n\n${description}${choice}`;
}

/** What a rule finds, and how much that matters where nothing is set, as Markdown. */
export function markdownOfRule(code: string): string {
  const { severity, about } = CODES.get(code)!;
  return `**${escaped(code)}**\n\n${about}\n\nWithout a setting: \`${severity}\`.`;
}

const words = (description: string, values: Key["values"] = null): Key => ({
  description,
  shape: "value",
  holds: null,
  values,
});
const block = (description: string, holds: Mapping): Key => ({ description, shape: "block", holds, values: null });
const list = (description: string, holds: Mapping | null = null, values: Key["values"] = null): Key => ({
  description,
  shape: "list",
  holds,
  values,
});

const BOOLEANS = ["true", "false"];

/** In canonical order. */
const CLOSED: Readonly<Record<ClosedMapping, Readonly<Record<string, Key>>>> = {
  file: {
    version: words("The version of the format: 1.", ["1"]),
    source: block("About the source text. Every key is optional.", "source"),
    entities: block(
      "People, weapon systems and whatever else the texts are about, by id. An entity declared here is usable from every file of the corpus.",
      "entities",
    ),
    mentions: list("What is annotated in the text, in text order.", "mention"),
  },
  source: {
    path: words(
      "Where the text is, relative to this file, and never outside the corpus. Without it: this file's name without .ann.yaml.",
    ),
    lang: words("The language of the text, as a BCP 47 tag.", "language"),
    date: words("When the text was written. It decides which role of a person was in force."),
    title: words("The title of the text."),
    url: words("Where the text was published."),
  },
  entity: {
    type: words("person, weapon-system, organization, place, event, or one of the types in glossator.yaml.", "type"),
    names: block(
      "Names per language. The first of a language is the preferred one (SKOS prefLabel), the rest are alternatives.",
      "names",
    ),
    gender: words("Of a person; it decides how the name is inflected.", ["male", "female"]),
    gloss: block("A short explanation in Markdown. HTML and links other than http(s) are never shown.", "texts"),
    roles: list("Dated offices. The hover shows the one in force on the date of the text.", "role"),
    broader: words("The id of the family or base variant (SKOS broader).", "entity"),
    designations: block("What others call it, by who does, for example NATO and GRAU.", "designations"),
    sameAs: list("Addresses of the same entity elsewhere."),
  },
  name: {
    text: words("The name."),
    indeclinable: words("The name is not inflected.", BOOLEANS),
    forms: list("Irregular forms, spelt out."),
    hidden: words("A spelling that is recognised but never shown, such as a misspelling (SKOS hiddenLabel).", BOOLEANS),
  },
  role: {
    title: block("The title of the office.", "texts"),
    from: words("When the role began; that day, month or year belongs to it."),
    to: words("When the role ended; that day, month or year belongs to it. Without it the role goes on."),
  },
  mention: {
    entity: words("The id of the entity that the words refer to.", "entity"),
    exact: words(
      "The words themselves (W3C TextQuoteSelector). A list is the fragments of a discontinuous mention, in text order.",
      "words",
    ),
    prefix: words("The words just before. White space at the joint does not matter."),
    suffix: words("The words just after. White space at the joint does not matter."),
    occurrence: words("Which of several equal matches is meant, counted from 1 in text order."),
    gloss: block("An explanation of these words, shown before the one of the entity.", "texts"),
    cert: words("How certain the annotator is (TEI).", CERTS),
    status: words("Whether the mention counts. Without it: accepted.", STATUSES),
    date: words("When the mention got this status."),
    form: words(
      'How the words refer: by name, by description as in "the minister", or by pronoun. Without it: name.',
      FORMS,
    ),
    resp: words("Who or what made the mention."),
    note: words("A remark for other annotators."),
  },
  config: {
    include: list(
      "Globs, relative to this file, of the annotation files that belong to the corpus. Without it: all of them.",
    ),
    exclude: list("Globs, relative to this file, of files and folders that do not belong to the corpus."),
    languages: list(
      "The languages of the reader, the one wanted most first: names and glosses are shown in the first of these that they are written in.",
      null,
      "language",
    ),
    types: list(`Types of entities besides ${TYPES.slice(0, -1).join(", ")} and ${TYPES.at(-1)}.`, null, "new-type"),
    rules: block("How much a problem matters, by its code.", "rules"),
  },
};

/** What every key of the mapping means. */
const OPEN: Readonly<Record<OpenMapping, Key>> = {
  entities: block("The id of an entity: small letters and digits joined by hyphens, unique in the corpus.", "entity"),
  names: { ...words("A language, as a BCP 47 tag."), holds: "name" },
  texts: words("A language, as a BCP 47 tag."),
  designations: words("Who calls it so, for example NATO or GRAU."),
  rules: words("The code of a rule.", SEVERITIES),
};
