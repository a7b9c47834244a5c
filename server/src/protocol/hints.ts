import type { ClientCapabilities, CodeLens, Connection, InlayHint } from "vscode-languageserver";
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from "vscode-languageserver";
import { mentionCounts } from "../engine/features/card";
import { codeLenses } from "../engine/features/code-lens";
import { inlayHints } from "../engine/features/inlay-hint";
import { guarded, type Session, snapshot } from "./session";
import { ChangedNotification } from "./view-requests";

/** Registers what is shown between the words of a file: code lenses over entities and inlay hints. */
export function registerHints(session: Session): void {
  const { connection } = session;

  connection.onCodeLens(
    guarded(connection, "textDocument/codeLens", [], async ({ textDocument }): Promise<CodeLens[]> => {
      const found = await snapshot(session, textDocument.uri);
      if (!found) return [];
      const { corpus, uri, range } = found;
      return codeLenses(corpus, uri).map(({ id, ...span }) => ({ range: range(uri, span), data: { uri, id } }));
    }),
  );

  connection.onCodeLensResolve((lens) =>
    guarded(connection, "codeLens/resolve", lens, async (each: CodeLens): Promise<CodeLens> => {
      const { uri, id } = each.data as { readonly uri: string; readonly id: string };
      const found = await snapshot(session, uri);
      if (!found) return each;
      const title = mentionCounts(found.corpus, id);
      return { ...each, command: { title, command: "glossator.showMentions", arguments: [id] } };
    })(lens),
  );

  connection.languages.inlayHint.on(
    guarded(connection, "textDocument/inlayHint", [], async ({ textDocument, range }): Promise<InlayHint[]> => {
      const found = await snapshot(session, textDocument.uri);
      const start = found?.offset(found.uri, range.start) ?? null;
      const end = found?.offset(found.uri, range.end) ?? null;
      if (!found || start === null || end === null) return [];
      const { corpus, uri, languages } = found;
      const hints = inlayHints(corpus, uri, { start, end }, languages, session.settings()["inlayHints.texts"]);
      return hints.map(({ offset, label }) => ({
        position: found.range(uri, { start: offset, end: offset }).start,
        label,
        paddingLeft: true,
      }));
    }),
  );
}

/** So long, in milliseconds, changes are collected before the client is told to ask again. */
const COLLECT = 250;

/** Tells a client that what is shown beside the texts is something else now, once for all changes of a while. */
export interface HintRefresh {
  readonly stale: () => void;
  readonly stop: () => void;
}

/** With `hasView` the client has a view of the corpora as well, beside code lenses and hints. */
export function hintRefresh(connection: Connection, { workspace }: ClientCapabilities, hasView: boolean): HintRefresh {
  const requests = [
    ...(workspace?.codeLens?.refreshSupport ? [CodeLensRefreshRequest.type] : []),
    ...(workspace?.inlayHint?.refreshSupport ? [InlayHintRefreshRequest.type] : []),
  ];
  let timer: NodeJS.Timeout | undefined;
  return {
    stale: () => {
      if (requests.length === 0 && !hasView) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const request of requests) void connection.sendRequest(request).catch(() => {});
        if (hasView) void connection.sendNotification(ChangedNotification, {}).catch(() => {});
      }, COLLECT);
    },
    stop: () => clearTimeout(timer),
  };
}
