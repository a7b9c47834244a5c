/** A half-open range `[start, end)` of UTF-16 offsets in a canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a file together with the place where it stands. */
export interface Located extends Span {
  readonly value: string;
}

/** Whether `offset` lies in `span`; the end counts, so that a caret behind the last letter still hits. */
export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Text order: by start, and of two that start together the longer one first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Whether the two spans share characters and neither contains the other. */
export const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);
