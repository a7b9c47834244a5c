import type { ReadingCode } from "./rules/reading";
import type { Severity } from "./severity";
import type { Span } from "./span";

/** Something wrong in one file, before configuration decides how much it matters. */
export interface Finding extends Span {
  readonly code: string;
  /** One sentence: what is wrong, and what to do next. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** Words at its place, and what to write instead of them. */
  readonly instead?: { readonly words: string; readonly by: string };
}

/** A second place that a finding is about. */
export interface Related extends Span {
  readonly uri: string;
  readonly message: string;
}

/** A finding with the file it stands in and its severity. */
export interface Problem extends Finding {
  readonly uri: string;
  readonly severity: Severity;
}

/** How readers report findings while they go. */
export type Report = (code: ReadingCode, message: string, span: Span) => void;
