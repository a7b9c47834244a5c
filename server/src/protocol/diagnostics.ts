import type { Diagnostic } from "vscode-languageserver";
import type { Affected } from "../engine/apply";
import type { CorpusHost } from "../host/corpus-host";

/** How diagnostics reach a client. The server only says what is stale. */
export interface Diagnostics {
  readonly stale: (host: CorpusHost, affected: Affected) => void;
  /** The client wants no more of them. */
  readonly stop: () => void;
}

/** Uris are in our spelling unless it says otherwise. */
export interface DiagnosticSource {
  /** The diagnostics of a file as it is now. */
  readonly of: (uri: string) => Diagnostic[];
  readonly isOpen: (uri: string) => boolean;
  /** The files that are open now. */
  readonly opened: () => Iterable<string>;
  /** The client's spelling of a uri. */
  readonly spelling: (uri: string) => string;
  /** Our spelling of one of the client's. */
  readonly key: (uri: string) => string;
}

/** So long, in milliseconds, what is stale is collected before diagnostics are sent. */
export const COLLECT = 10;

/** While a corpus is being read only open files are due: in the end everything is stale once more. */
export const isDue = (host: CorpusHost, uri: string, source: DiagnosticSource): boolean =>
  host.corpus().isComplete || source.isOpen(uri);
