import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Affected } from "../engine/apply";
import type { CorpusHost } from "../host/corpus-host";
import { turn } from "./loader";
import { staleUris } from "./stale";

/** How diagnostics reach a client. The server only says what is stale. */
export interface Diagnostics {
  readonly stale: (host: CorpusHost, affected: Affected) => void;
}

export interface DiagnosticSource {
  /** The diagnostics of a file as it is now. */
  readonly of: (uri: string) => Diagnostic[];
  readonly isOpen: (uri: string) => boolean;
  /** The client's spelling of a uri. */
  readonly spelling: (uri: string) => string;
}

/** So long, in milliseconds, nothing must have happened before diagnostics are sent. */
const QUIET = 25;
const SLICE = 10;

/** Sends diagnostics by itself: of open files first, of all others in slices. */
export function pushing(connection: Connection, source: DiagnosticSource): Diagnostics {
  const waiting = new Set<string>();
  const shown = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isSending = false;

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    let begin = performance.now();
    for (const uri of [...waiting].filter(source.isOpen).concat([...waiting].filter((each) => !source.isOpen(each)))) {
      if (!waiting.delete(uri)) continue;
      const diagnostics = source.of(uri);
      if (diagnostics.length > 0 || shown.has(uri) || source.isOpen(uri)) {
        if (diagnostics.length > 0) shown.add(uri);
        else shown.delete(uri);
        void connection.sendDiagnostics({ uri: source.spelling(uri), diagnostics });
      }
      if (performance.now() - begin < SLICE) continue;
      await turn();
      begin = performance.now();
      if ([...waiting].some(source.isOpen)) break;
    }
    isSending = false;
    if (waiting.size > 0) schedule(0);
  };

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  };

  return {
    stale: (host, affected) => {
      const uris = staleUris(host, affected);
      for (const uri of uris) waiting.add(uri);
      if (uris.length > 0) schedule(QUIET);
    },
  };
}

/**
 * Answers when the client asks. A request for the whole workspace is held until there is something new, as the protocol
 * suggests: clients ask again as soon as they have an answer.
 */
export function pulling(connection: Connection, source: DiagnosticSource, canRefresh: boolean): Diagnostics {
  const revisions = new Map<string, number>();
  let revision = 0;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const idOf = (uri: string): string => String(revisions.get(uri) ?? 0);

  connection.languages.diagnostics.on(({ textDocument, previousResultId }): DocumentDiagnosticReport => {
    const uri = source.spelling(textDocument.uri);
    const resultId = idOf(uri);
    if (previousResultId === resultId && resultId !== "0") return { kind: "unchanged", resultId };
    return { kind: "full", resultId, items: source.of(uri) };
  });

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token): Promise<WorkspaceDiagnosticReport> => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [source.spelling(uri), value]));
      while (!token.isCancellationRequested) {
        const items = await changedSince(previous);
        if (items.length > 0) return { items };
        await new Promise<void>((done) => {
          wake = done;
          token.onCancellationRequested(() => done());
        });
      }
      return { items: [] };
    },
  );

  const changedSince = async (previous: ReadonlyMap<string, string>) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let begin = performance.now();
    for (const uri of [...revisions.keys()]) {
      if (previous.get(uri) === idOf(uri)) continue;
      const diagnostics = source.of(uri);
      if (diagnostics.length > 0 || previous.has(uri))
        items.push({ kind: "full", uri, version: null, resultId: idOf(uri), items: diagnostics });
      if (performance.now() - begin < SLICE) continue;
      await turn();
      begin = performance.now();
    }
    return items;
  };

  return {
    stale: (host, affected) => {
      const uris = staleUris(host, affected);
      if (uris.length === 0) return;
      revision++;
      for (const uri of uris) revisions.set(uri, revision);
      clearTimeout(timer);
      timer = setTimeout(() => {
        wake();
        if (canRefresh && uris.some(source.isOpen))
          void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
      }, QUIET);
    },
  };
}
