import { type Corpus, type FileState, measureOf } from "../engine/corpus";
import { placesInText } from "../engine/features/places-in-text";
import { copied } from "../engine/flat";
import type { Problem } from "../engine/problem";
import { helpOf } from "../engine/rules/codes";
import type { Severity } from "../engine/severity";
import type { Span } from "../engine/span";
import { get } from "../engine/table";
import { positionAt } from "../engine/units";

/** Lines and columns are 1-based, columns in UTF-16 units as editors count. */
export interface Place {
  /** Relative to the working directory or to the top of the repository, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The order of files, by code unit. */
export const byFile = (a: Place, b: Place): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** The order of files, and in each of places. */
export const byPlace = (a: Place, b: Place): number => byFile(a, b) || a.line - b.line || a.column - b.column;

/** A problem as it is printed as JSON. */
export interface ReportedProblem extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The address of the documentation of its code. */
  readonly help: string;
}

/** A problem with what surrounds it. */
export interface DetailedProblem extends ReportedProblem {
  /** The line that it begins in. */
  readonly lineText: string;
  /** What it is about as it is written, every white space one space: the same wherever the line moves to. */
  readonly words: string;
  readonly related: readonly (Place & { readonly message: string })[];
  /** Where the mention that it is about stands in the text, or could stand. */
  readonly inText: readonly Place[];
}

/** Makes a problem printable; `text` is the canonical text of its file, `nameOf` says how a file is called. */
export function detailed(
  corpus: Corpus,
  problem: Problem,
  text: string,
  nameOf: (uri: string) => string,
): DetailedProblem {
  const { uri, start, end, code, severity, message, related = [] } = problem;
  const state = get(corpus.files, uri);
  const [lineStart, lineEnd] = [text.lastIndexOf("\n", start - 1) + 1, text.indexOf("\n", start)];
  const placeAt = (at: string, span: Span) => placeOf(corpus, at, span, nameOf);
  return {
    ...placeAt(uri, { start, end }),
    code,
    severity,
    message,
    help: helpOf(code),
    // Copies: a slice would keep the whole file in memory.
    lineText: copied(text.slice(start === 0 ? 0 : lineStart, lineEnd === -1 ? text.length : lineEnd)),
    words: copied(text.slice(start, end).replace(/\s+/g, " ").trim()),
    related: related.map((each) => ({ ...placeAt(each.uri, each), message: each.message })),
    inText: state ? inText(state, problem, placeAt) : [],
  };
}

const inText = (state: FileState, problem: Problem, placeAt: (uri: string, span: Span) => Place): readonly Place[] =>
  state.sourceUri === null ? [] : placesInText(state, problem).map((span) => placeAt(state.sourceUri!, span));

function placeOf(corpus: Corpus, uri: string, { start, end }: Span, nameOf: (uri: string) => string): Place {
  const lines = measureOf(corpus, uri)?.lines;
  const from = lines ? positionAt(lines, start) : { line: 0, character: 0 };
  const to = lines ? positionAt(lines, end) : { line: 0, character: 0 };
  return {
    file: nameOf(uri),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
