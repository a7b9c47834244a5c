import {
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { COLLECT, type DiagnosticSource, type Diagnostics, isDue } from "./diagnostics";
import { guarded } from "./session";
import { staleUris } from "./stale";
import { SLICE, turn } from "./turn";

/**
 * Answers when the client asks. A request for the whole workspace is held until there is something new, as the protocol
 * suggests: clients ask again as soon as they have an answer.
 */
export function pulling(connection: Connection, source: DiagnosticSource, canRefresh: boolean): Diagnostics {
  const revisions = new Map<string, number>();
  /** The files that may have diagnostics: all others were looked at, have none, and nothing has happened to them since. */
  const likely = new Set<string>();
  const held = new Set<() => void>();
  let revision = 0;
  let timer: NodeJS.Timeout | undefined;
  let isOpenStale = false;
  let isStopped = false;
  const idOf = (uri: string): string => String(revisions.get(uri) ?? 0);

  const NOTHING: DocumentDiagnosticReport = { kind: "full", items: [] };
  connection.languages.diagnostics.on(
    guarded(
      connection,
      "textDocument/diagnostic",
      NOTHING,
      ({ textDocument, previousResultId }): DocumentDiagnosticReport => {
        const uri = source.key(textDocument.uri);
        const resultId = idOf(uri);
        if (previousResultId === resultId && resultId !== "0") return { kind: "unchanged", resultId };
        return { kind: "full", resultId, items: source.of(uri) };
      },
    ),
  );

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token): Promise<WorkspaceDiagnosticReport> => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [source.key(uri), value]));
      while (!token.isCancellationRequested && !isStopped) {
        const items = await changedSince(previous);
        if (items.length > 0) return { items };
        await new Promise<void>((done) => {
          held.add(done);
          token.onCancellationRequested(() => done());
        });
      }
      return { items: [] };
    },
  );

  const changedSince = async (previous: ReadonlyMap<string, string>) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let begin = performance.now();
    for (const uri of new Set([...likely, ...previous.keys()])) {
      const resultId = idOf(uri);
      if (previous.get(uri) === resultId || !revisions.has(uri)) continue;
      const diagnostics = source.of(uri);
      if (diagnostics.length === 0) likely.delete(uri);
      if (diagnostics.length > 0 || previous.has(uri))
        items.push({ kind: "full", uri: source.spelling(uri), version: null, resultId, items: diagnostics });
      if (performance.now() - begin < SLICE) continue;
      await turn();
      begin = performance.now();
    }
    return items;
  };

  const wake = (): void => {
    for (const done of held) done();
    held.clear();
  };

  const announce = (): void => {
    timer = undefined;
    wake();
    if (canRefresh && isOpenStale) void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
    isOpenStale = false;
  };

  return {
    stale: (host, affected) => {
      const uris = staleUris(host, affected, revisions.keys()).filter((uri) => isDue(host, uri, source));
      if (uris.length === 0) return;
      revision++;
      for (const uri of uris) {
        revisions.set(uri, revision);
        likely.add(uri);
      }
      isOpenStale ||= uris.some(source.isOpen);
      if (!isStopped) timer ??= setTimeout(announce, COLLECT);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      wake();
    },
  };
}
