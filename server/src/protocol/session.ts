import type { CancellationToken, Connection, Position, TextDocuments } from "vscode-languageserver";
import type { CorpusHost } from "../host/corpus-host";
import { pathOf, uriOf } from "../host/uri";
import type { Workspace } from "../host/workspace";
import { type Converter, converter } from "./convert";
import type { OpenDocument } from "./documents";
import type { Loader } from "./loader";
import { readerLanguages, type Settings } from "./settings";

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly workspace: Workspace;
  readonly loader: Loader;
  readonly settings: () => Settings;
  readonly locale: string | undefined;
  /** The client's spelling of a uri: as it opened the document, else ours. */
  readonly spelling: (uri: string) => string;
}

/** A request made ready for the engine: the corpus as it is at this moment, our spelling of the uri, the offset. */
export interface Snapshot extends Converter {
  readonly host: CorpusHost;
  readonly corpus: ReturnType<CorpusHost["corpus"]>;
  readonly uri: string;
  readonly languages: readonly string[];
}

/** The snapshot for a file, once the registries of its corpus are read; `null` where it is no file on a disk. */
export async function snapshot(session: Session, uri: string): Promise<Snapshot | null> {
  const path = pathOf(uri);
  if (path === null) return null;
  const host = session.workspace.hostOf(path);
  await session.loader.registries(host);
  return snapshotOf(session, host, uriOf(path));
}

/** The snapshot of a corpus as it is. */
export function snapshotOf(session: Session, host: CorpusHost, uri: string): Snapshot {
  const corpus = host.corpus();
  const languages = readerLanguages(session.settings(), corpus, session.locale);
  return { host, corpus, uri, languages, ...converter(corpus, session.spelling) };
}

/** Calls `act` with snapshot and offset, or answers `empty` where the corpus has nothing at that place. */
export async function atPosition<T>(
  session: Session,
  params: { readonly textDocument: { readonly uri: string }; readonly position: Position },
  empty: T,
  act: (snapshot: Snapshot, offset: number) => T,
): Promise<T> {
  const found = await snapshot(session, params.textDocument.uri);
  const offset = found?.offset(found.uri, params.position) ?? null;
  return found && offset !== null ? act(found, offset) : empty;
}

/**
 * Wraps a handler: one that fails is logged with its method and uri and answered with its empty value, so that the
 * server stays up. A cancelled request is answered with the empty value as well.
 */
export function guarded<P, T>(connection: Connection, method: string, empty: T, handle: (params: P) => Promise<T> | T) {
  return async (params: P, token?: CancellationToken): Promise<T> => {
    if (token?.isCancellationRequested) return empty;
    try {
      return await handle(params);
    } catch (error) {
      const uri = (params as { textDocument?: { uri?: string } })?.textDocument?.uri ?? "";
      connection.console.error(`${method} ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
      return empty;
    }
  };
}
