import type { Finding } from "./problem";
import type { Located, Span } from "./span";

/** What one annotation file says, as flat records. It is complete as far as the file could be read. */
export interface AnnotationFile {
  readonly uri: string;
  readonly source: SourceInfo;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** What was found wrong while reading: YAML and schema. */
  readonly findings: readonly Finding[];
  /** Where the file has its `entities:` and `mentions:`; `null` where it has none. */
  readonly sections: { readonly entities: Span | null; readonly mentions: Span | null };
  readonly suppressions: readonly Suppression[];
}

/** A comment `# glossator-ignore code reason`. The span is its own. */
export interface Suppression extends Span {
  readonly code: string;
  readonly reason: string;
  /** The mention or entity that it is about; `null` where it is about what stands in none. */
  readonly item: Span | null;
}

/** The `source:` of an annotation file: about the text. Every field may be missing. */
export interface SourceInfo {
  readonly path: Located | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when the text was written. */
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** A person, weapon system, organization, place, event or a type of the corpus's own. The span is that of its id. */
export interface Entity extends Span {
  readonly id: string;
  /** Whether nothing at all is said of it. */
  readonly isEmpty: boolean;
  /** From the id to the end of the last value. */
  readonly whole: Span;
  readonly type: Located | null;
  /** The first name of a language is the preferred one. */
  readonly names: readonly Name[];
  readonly gender: string | null;
  readonly gloss: readonly LocalText[];
  readonly roles: readonly Role[];
  readonly broader: Located | null;
  /** For example NATO and GRAU names of a weapon system. */
  readonly designations: readonly LocalText[];
  readonly sameAs: readonly Located[];
}

/** A text in a language; `lang` is empty where the file gives one string for every language. */
export interface LocalText extends Located {
  readonly lang: string;
}

export interface Name extends LocalText {
  readonly indeclinable: boolean;
  /** A misspelling that is recognised but never shown (SKOS hiddenLabel). */
  readonly hidden: boolean;
  /** Irregular forms spelt out. */
  readonly forms: readonly string[];
}

/** An office held. Dates as in `SourceInfo.date`; both ends belong to the role. */
export interface Role extends Span {
  readonly title: readonly LocalText[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A span of the text that refers to an entity, or carries a gloss, or both. The span is that of the whole item. */
export interface Mention extends Span {
  readonly entity: Located | null;
  /** The fragments, in text order; one for a continuous mention. Never empty. */
  readonly exact: readonly Located[];
  readonly prefix: string;
  readonly suffix: string;
  /** 1-based; 0 where the file gives none. */
  readonly occurrence: number;
  readonly gloss: readonly LocalText[];
  readonly cert: string | null;
  readonly status: string | null;
  /** When it got this status, as `SourceInfo.date`. */
  readonly date: string | null;
  readonly form: string | null;
  readonly resp: string | null;
  readonly note: string | null;
}

/** Whether a mention counts: a rejected or removed one is kept in the file but refers to nothing any more. */
export const isLive = ({ status }: Pick<Mention, "status">): boolean => status !== "rejected" && status !== "removed";

/** The words of a mention as one string, its fragments joined by an ellipsis. */
export const wordsOf = (mention: Mention): string => mention.exact.map(({ value }) => value).join(" … ");
