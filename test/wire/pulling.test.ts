import assert from "node:assert/strict";
import type { Connection, Diagnostic, WorkspaceDiagnosticReport } from "vscode-languageserver";
import { EMPTY_CORPUS } from "../../server/src/engine/corpus";
import type { CorpusHost } from "../../server/src/host/corpus-host";
import { pulling } from "../../server/src/protocol/pulling";

const uriOf = (i: number): string => `file:///corpus/${i}.txt.ann.yaml`;
const FILES = Array.from({ length: 100 }, (_, i) => uriOf(i));
const PROBLEM: Diagnostic = {
  message: "?",
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

type Previous = readonly { readonly uri: string; readonly value: string }[];

/** What a client is answered about many files of which few have a problem, and how many were looked at for that. */
function pulled(wrong: Set<string>) {
  let ask: (previous: Previous) => Promise<WorkspaceDiagnosticReport>;
  let looked = 0;
  const token = { isCancellationRequested: false, onCancellationRequested: () => {} };
  const onWorkspace = (handle: (params: unknown, token: unknown) => Promise<WorkspaceDiagnosticReport>) => {
    ask = (previousResultIds) => handle({ previousResultIds }, token);
  };
  const connection = { languages: { diagnostics: { on: () => {}, onWorkspace } } } as unknown as Connection;
  const of = (uri: string): Diagnostic[] => {
    looked++;
    return wrong.has(uri) ? [PROBLEM] : [];
  };
  const spelling = (uri: string): string => uri;
  const source = { of, isOpen: () => false, opened: () => [], spelling, key: spelling };
  const diagnostics = pulling(connection, source, false);
  const host = { root: "/corpus", corpus: () => ({ ...EMPTY_CORPUS, isComplete: true }) } as unknown as CorpusHost;
  return {
    stale: (uris: readonly string[]) => diagnostics.stale(host, new Set(uris)),
    answer: async (previous: Previous) => {
      looked = 0;
      const { items } = await ask(previous);
      const known = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
      const said = items.map((item) => `${item.uri}: ${item.kind === "full" ? item.items.length : "same"}`);
      return { known, said, looked };
    },
    stop: () => diagnostics.stop(),
  };
}

describe("pulling the diagnostics of many files", () => {
  it("looks at those alone that may have any, once it has looked at all", async () => {
    const wrong = new Set([uriOf(3)]);
    const { stale, answer, stop } = pulled(wrong);
    stale(FILES);
    const first = await answer([]);
    assert.deepEqual([first.said, first.looked], [[`${uriOf(3)}: 1`], FILES.length]);

    wrong.add(uriOf(7));
    stale([uriOf(7), uriOf(8)]);
    const second = await answer(first.known);
    assert.deepEqual([second.said, second.looked], [[`${uriOf(7)}: 1`], 2]);

    wrong.clear();
    stale([uriOf(3), uriOf(7)]);
    const third = await answer([...first.known, ...second.known]);
    assert.deepEqual([third.said, third.looked], [[`${uriOf(3)}: 0`, `${uriOf(7)}: 0`], 2]);
    stop();
  });

  it("says again what the client has forgotten, and what it has not heard of", async () => {
    const wrong = new Set([uriOf(3), uriOf(4)]);
    const { stale, answer, stop } = pulled(wrong);
    stale(FILES);
    const first = await answer([]);
    const again = await answer(first.known.slice(1));
    assert.deepEqual(again.said, [`${uriOf(3)}: 1`]);
    wrong.clear();
    stale([uriOf(3), uriOf(4)]);
    await answer(first.known);
    const lost = await answer(first.known);
    assert.deepEqual(lost.said, [`${uriOf(3)}: 0`, `${uriOf(4)}: 0`]);
    stop();
  });
});
