import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Affected } from "../engine/apply";
import { isLoaded } from "../engine/source";
import { get } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { guarded } from "./session";
import { staleUris } from "./stale";
import { SLICE, turn } from "./turn";

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
  readonly opened: () => Iterable<string>;
  /** The client's spelling of a uri. */
  readonly spelling: (uri: string) => string;
  /** Our spelling of one of the client's. */
  readonly key: (uri: string) => string;
}

/** So long, in milliseconds, what is stale is collected before diagnostics are sent. */
const COLLECT = 10;

/** So long, in milliseconds, nothing happens to a long file before its diagnostics are sent. */
const PAUSE = 300;

/** Sends diagnostics by itself: of open files first, of all others in slices. */
export function pushing(connection: Connection, source: DiagnosticSource): Diagnostics {
  const waiting = new Set<string>();
  /** Long files, each with the end of its pause. */
  const paused = new Map<string, NodeJS.Timeout>();
  /** With the spelling that each was sent under. */
  const shown = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let isSending = false;
  let isStopped = false;

  /** What is stale, one after the other: open files first, whenever they come, and however many others wait. */
  function* due(): Iterable<string> {
    for (const uri of waiting) {
      for (const each of source.opened()) if (waiting.delete(each)) yield each;
      if (waiting.delete(uri)) yield uri;
    }
  }

  const send = async (): Promise<void> => {
    isSending = true;
    let begin = performance.now();
    for (const uri of due()) {
      const diagnostics = source.of(uri);
      if (diagnostics.length > 0 || shown.has(uri) || source.isOpen(uri)) {
        const [now, before] = [source.spelling(uri), shown.get(uri)];
        if (diagnostics.length > 0) shown.set(uri, now);
        else shown.delete(uri);
        if (before !== undefined && before !== now)
          void connection.sendDiagnostics({ uri: before, diagnostics: [] }).catch(() => {});
        void connection.sendDiagnostics({ uri: now, diagnostics }).catch(() => {});
      }
      if (performance.now() - begin < SLICE) continue;
      await turn();
      if (isStopped) return;
      begin = performance.now();
    }
    isSending = false;
  };

  const schedule = (wait: number): void => {
    if (timer || isSending || isStopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      void send();
    }, wait);
  };

  const pause = (uri: string): void => {
    clearTimeout(paused.get(uri));
    const end = setTimeout(() => {
      paused.delete(uri);
      waiting.add(uri);
      schedule(0);
    }, PAUSE);
    paused.set(uri, end);
  };

  return {
    stale: (host, affected) => {
      for (const uri of staleUris(host, affected, shown.keys()))
        if (isDue(host, uri, source)) isLong(host, uri, source) ? pause(uri) : waiting.add(uri);
      if (waiting.size > 0) schedule(COLLECT);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      for (const each of paused.values()) clearTimeout(each);
    },
  };
}

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

/** Whether it is an open text in which looking for names takes long enough to wait until the typing pauses. */
function isLong(host: CorpusHost, uri: string, { isOpen }: DiagnosticSource): boolean {
  if (!isOpen(uri)) return false;
  const text = get(host.corpus().sources, uri);
  return isLoaded(text) && text.length > LONG;
}

/** In UTF-16 code units. */
const LONG = 200_000;

/** While a corpus is being read only open files are due: in the end everything is stale once more. */
const isDue = (host: CorpusHost, uri: string, source: DiagnosticSource): boolean =>
  host.corpus().isComplete || source.isOpen(uri);
