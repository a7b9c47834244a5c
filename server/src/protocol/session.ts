import type { CancellationToken, Connection, Position, TextDocuments } from "vscode-languageserver";
import { has } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { pathOf, uriOf } from "../host/uri";
import { type Converter, converter } from "./convert";
import type { Corpora } from "./corpora";
import type { OpenDocument } from "./documents";
import { readerLanguages, type Settings } from "./settings";

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly corpora: Corpora;
  readonly settings: () => Settings;
  readonly locale: string | undefined;
  /** The client's spelling of a uri: as it opened the document, else ours. */
  readonly spelling: (uri: string) => string;
  /** Whether the client shows what edits are for, and asks the user before it makes them. */
  readonly hasChangeAnnotations: () => boolean;
  /** Whether the client selects what is still to be typed in what an edit writes. */
  readonly hasSnippetEdits: () => boolean;
  /** Today, as `2016-08-09`. */
  readonly today: () => string;
  /** The client's commands that show what the server knows, where it has them. */
  readonly commands: Readonly<Record<"peekCandidates" | "reanchor" | "knownNames", string | null>>;
}

/** A request made ready for the engine: the corpus as it is at this moment, our spelling of the uri, the offset. */
export interface Snapshot extends Converter {
  readonly host: CorpusHost;
  readonly corpus: ReturnType<CorpusHost["corpus"]>;
  readonly uri: string;
  readonly languages: readonly string[];
}

/**
 * The snapshot for a file, once the registries of its corpus are read, or what is read of them is `enough`; `null` where it is no file on a
 * disk.
 */
export async function snapshot(
  session: Session,
  uri: string,
  enough: (found: Snapshot) => boolean = () => false,
): Promise<Snapshot | null> {
  const path = pathOf(uri);
  if (path === null) return null;
  const { corpora } = session;
  const now = () => snapshotOf(session, host, uriOf(path));
  let host = corpora.hostOf(path);
  await readUntil(corpora, host, () => enough(now()));
  // The file may have come to belong to another corpus in the meantime.
  while (corpora.hostOf(path) !== host) {
    host = corpora.hostOf(path);
    await readUntil(corpora, host, () => enough(now()));
  }
  return now();
}

async function readUntil(corpora: Corpora, host: CorpusHost, isEnough: () => boolean): Promise<void> {
  let isRead = false;
  const registries = corpora.registries(host).then(() => {
    isRead = true;
  });
  for (let declaring: unknown = null; ; declaring = host.corpus().declaring) {
    await Promise.race([registries, corpora.more(host)]);
    if (isRead || (host.corpus().declaring !== declaring && isEnough())) return;
  }
}

/** The snapshot of a corpus as it is. */
export function snapshotOf(session: Session, host: CorpusHost, uri: string): Snapshot {
  const corpus = host.corpus();
  const languages = readerLanguages(session.settings(), corpus, session.locale);
  return { host, corpus, uri, languages, ...converter(corpus, session.spelling) };
}

/**
 * Calls `act` with snapshot and offset, or answers `empty` where the corpus has nothing at that place. With `enough`, that of the
 * registries which is read may do.
 */
export async function atPosition<T>(
  session: Session,
  { textDocument, position }: { readonly textDocument: { readonly uri: string }; readonly position: Position },
  empty: T,
  act: (snapshot: Snapshot, offset: number) => T,
  enough: (snapshot: Snapshot, offset: number) => boolean = () => false,
): Promise<T> {
  const offsetIn = ({ offset, uri }: Snapshot): number | null => offset(uri, position);
  const found = await snapshot(session, textDocument.uri, (sofar) => {
    const offset = offsetIn(sofar);
    return offset !== null && enough(sofar, offset);
  });
  const offset = found && offsetIn(found);
  return found && offset !== null ? act(found, offset) : empty;
}

/**
 * Calls `act` with snapshot and canonical text of an annotation file or of `glossator.yaml`, or answers `empty` for any
 * other file.
 */
export async function atFile<T>(
  session: Session,
  uri: string,
  empty: T,
  act: (snapshot: Snapshot, text: string) => T,
): Promise<T> {
  const found = await snapshot(session, uri);
  const isOurs = found && (has(found.corpus.files, found.uri) || found.corpus.config.file?.uri === found.uri);
  const text = isOurs ? found.host.textOf(found.uri) : null;
  return found && text !== null ? act(found, text) : empty;
}

/**
 * Wraps a handler: one that fails is logged with its method and uri and answered with its empty value, so that the
 * server stays up. A cancelled request is answered with the empty value as well.
 */
export function guarded<P, T>(
  connection: Connection,
  method: string,
  empty: T,
  handle: (params: P, token?: CancellationToken) => Promise<T> | T,
) {
  return async (params: P, token?: CancellationToken): Promise<T> => {
    if (token?.isCancellationRequested) return empty;
    try {
      return await handle(params, token);
    } catch (error) {
      logFailure(connection, `${method} ${uriIn(params)}`, error);
      return empty;
    }
  };
}

/** Says in the log what failed, and how. */
export const logFailure = (connection: Connection, what: string, error: unknown): void =>
  connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);

const uriIn = (params: unknown): string => {
  const { textDocument, item } = params as { textDocument?: { uri?: string }; item?: { uri?: string } };
  return textDocument?.uri ?? item?.uri ?? "";
};
