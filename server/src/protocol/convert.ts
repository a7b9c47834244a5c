import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Position,
  type Range,
  SymbolKind,
} from "vscode-languageserver";
import { type Corpus, measureOf } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import { helpOf } from "../engine/rules/codes";
import type { Severity } from "../engine/severity";
import type { Span } from "../engine/span";
import type { Place } from "../engine/target";
import { type Lines, offsetAt, positionAt } from "../engine/units";

/** Converts between the engine's offsets and LSP's positions in the files of one corpus. */
export interface Converter {
  /** `null` for a file that the corpus does not know. */
  readonly offset: (uri: string, position: Position) => number | null;
  readonly range: (uri: string, span: Span) => Range;
  readonly location: (place: Place) => Location;
  /** The client's spelling of a uri of ours. */
  readonly spelling: (uri: string) => string;
  /** Of a file that the corpus does not know, one line. */
  readonly linesIn: (uri: string) => Lines;
  readonly diagnostic: (problem: Problem) => Diagnostic;
}

/** `spelling` turns a uri of ours into the client's own spelling of it. */
export function converter(corpus: Corpus, spelling: (uri: string) => string): Converter {
  const linesIn = (uri: string): Lines => measureOf(corpus, uri)?.lines ?? NO_LINES;
  const range = (uri: string, { start, end }: Span, lines = linesIn(uri)): Range => ({
    start: positionAt(lines, start),
    end: positionAt(lines, end),
  });
  const location = (place: Place): Location => ({
    uri: spelling(place.uri),
    range: range(place.uri, place, place.lines),
  });
  return {
    offset: (uri, position) => {
      const measure = measureOf(corpus, uri);
      return measure ? offsetAt(measure.lines, measure.length, position) : null;
    },
    range,
    location,
    spelling,
    linesIn,
    diagnostic: (problem) => ({
      range: range(problem.uri, problem),
      severity: SEVERITIES[problem.severity],
      code: problem.code,
      codeDescription: { href: helpOf(problem.code) },
      source: "glossator",
      message: problem.message,
      ...(problem.related && {
        relatedInformation: problem.related.map((related) => ({
          location: location(related),
          message: related.message,
        })),
      }),
    }),
  };
}

const NO_LINES: Lines = Uint32Array.of(0);

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const KINDS: ReadonlyMap<string, SymbolKind> = new Map([
  ["person", SymbolKind.Class],
  ["weapon-system", SymbolKind.Struct],
  ["organization", SymbolKind.Module],
  ["place", SymbolKind.Namespace],
  ["event", SymbolKind.Event],
  ["term", SymbolKind.String],
  ["group", SymbolKind.Array],
]);

/** The nearest symbol kind that LSP has for an entity type. */
export const symbolKind = (type: string): SymbolKind => KINDS.get(type) ?? SymbolKind.Object;
