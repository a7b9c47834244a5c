import type { Connection } from "vscode-languageserver";
import { isLoaded } from "../engine/source";
import { get } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { COLLECT, type DiagnosticSource, type Diagnostics, isDue } from "./diagnostics";
import { staleUris } from "./stale";
import { SLICE, turn } from "./turn";

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

/** So long, in milliseconds, nothing happens to a long file before its diagnostics are sent. */
const PAUSE = 300;

/** Whether it is an open text in which looking for names takes long enough to wait until the typing pauses. */
function isLong(host: CorpusHost, uri: string, { isOpen }: DiagnosticSource): boolean {
  if (!isOpen(uri)) return false;
  const text = get(host.corpus().sources, uri);
  return isLoaded(text) && text.length > LONG;
}

/** In UTF-16 code units. */
const LONG = 200_000;
