import {
  type DocumentSymbol,
  type Location,
  type LocationLink,
  MarkupKind,
  type ReferenceParams,
  ReferencesRequest,
  type SemanticTokens,
  SemanticTokensBuilder,
  type TypeHierarchyItem,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import { type Declared, declared, measureOf } from "../engine/corpus";
import { definition } from "../engine/features/definition";
import { documentSymbols, type DocumentSymbol as Outline } from "../engine/features/document-symbol";
import { fileTokens } from "../engine/features/file-tokens";
import { highlight } from "../engine/features/highlight";
import { type Hover, hover, isKnownAt } from "../engine/features/hover";
import { keyHover } from "../engine/features/key-hover";
import { references } from "../engine/features/references";
import { tokens } from "../engine/features/tokens";
import { hierarchyRoot, subtypes, supertypes } from "../engine/features/type-hierarchy";
import { workspaceSymbols } from "../engine/features/workspace-symbol";
import { nameOf } from "../engine/language";
import type { Span } from "../engine/span";
import { has } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { symbolKind } from "./convert";
import { modifierBits, typeIndex } from "./legend";
import { locations } from "./locations";
import { atPosition, guarded, type Session, type Snapshot, snapshot, snapshotOf } from "./session";
import type { Written } from "./written";

/** Registers the requests that read: hover, navigation, symbols, hierarchy and tokens. */
export function registerReading(session: Session, hasDefinitionLinks: boolean): void {
  const { connection } = session;
  const { languages } = connection;

  connection.onHover(
    guarded(connection, "textDocument/hover", null, (params) =>
      atPosition(
        session,
        params,
        null,
        ({ corpus, host, uri, languages: wanted, range }, offset) => {
          const found = hover(corpus, uri, offset, wanted) ?? hoverOnKey(host, uri, offset, wanted);
          return found && { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: range(uri, found) };
        },
        ({ corpus, uri }, offset) => isKnownAt(corpus, uri, offset),
      ),
    ),
  );

  connection.onDefinition(
    guarded(connection, "textDocument/definition", null, (params) =>
      atPosition<Location[] | LocationLink[] | null>(
        session,
        params,
        null,
        ({ corpus, uri, range, location }, offset) => {
          const found = definition(corpus, uri, offset);
          if (!hasDefinitionLinks) return found.map(location);
          return found.map((target) => ({
            targetUri: session.spelling(target.uri),
            targetRange: range(target.uri, target.whole),
            targetSelectionRange: range(target.uri, target),
          }));
        },
      ),
    ),
  );

  connection.onRequest(
    ReferencesRequest.method,
    guarded(connection, ReferencesRequest.method, null, (params: ReferenceParams) =>
      atPosition<Written<readonly Location[]> | null>(session, params, null, (found, offset) =>
        locations(references(found.corpus, found.uri, offset, params.context.includeDeclaration), found),
      ),
    ),
  );

  connection.onDocumentHighlight(
    guarded(connection, "textDocument/documentHighlight", null, (params) =>
      atPosition(session, params, null, ({ corpus, uri, range }, offset) =>
        highlight(corpus, uri, offset).map((span) => ({ range: range(uri, span) })),
      ),
    ),
  );

  connection.onDocumentSymbol(
    guarded(connection, "textDocument/documentSymbol", null, async ({ textDocument }) => {
      const found = await snapshot(session, textDocument.uri);
      if (!found) return null;
      return documentSymbols(found.corpus, found.uri, found.languages).map((symbol) => outline(found, symbol));
    }),
  );

  connection.onWorkspaceSymbol(
    guarded(connection, "workspace/symbol", null, async ({ query }) => {
      const hosts = session.corpora.hosts();
      await Promise.all(hosts.map(session.corpora.registries));
      return hosts.flatMap((host): WorkspaceSymbol[] => {
        const { corpus, languages: wanted, location } = snapshotOf(session, host, "");
        return workspaceSymbols(corpus, query, wanted).map(({ name, id, type, declared: { uri, entity } }) => ({
          name,
          kind: symbolKind(type),
          containerName: id,
          location: location({ uri, start: entity.start, end: entity.end }),
        }));
      });
    }),
  );

  languages.typeHierarchy.onPrepare(
    guarded(connection, "textDocument/prepareTypeHierarchy", null, (params) =>
      atPosition<TypeHierarchyItem[] | null>(session, params, null, (found, offset) => {
        const root = hierarchyRoot(found.corpus, found.uri, offset);
        return root ? [hierarchyItem(found, root)] : null;
      }),
    ),
  );
  const family = (relatives: typeof subtypes) => async (params: { item: TypeHierarchyItem }) => {
    const found = await snapshot(session, params.item.uri);
    return found ? relatives(found.corpus, String(params.item.data)).map((each) => hierarchyItem(found, each)) : null;
  };
  languages.typeHierarchy.onSupertypes(guarded(connection, "typeHierarchy/supertypes", null, family(supertypes)));
  languages.typeHierarchy.onSubtypes(guarded(connection, "typeHierarchy/subtypes", null, family(subtypes)));

  const NO_TOKENS: SemanticTokens = { data: [] };
  languages.semanticTokens.on(
    guarded(connection, "textDocument/semanticTokens/full", NO_TOKENS, async ({ textDocument }) => {
      const found = await snapshot(session, textDocument.uri);
      return found ? encoded(found) : NO_TOKENS;
    }),
  );
  languages.semanticTokens.onRange(
    guarded(connection, "textDocument/semanticTokens/range", NO_TOKENS, async ({ textDocument, range }) => {
      const found = await snapshot(session, textDocument.uri);
      const start = found?.offset(found.uri, range.start) ?? null;
      const end = found?.offset(found.uri, range.end) ?? null;
      return found && start !== null && end !== null ? encoded(found, { start, end }) : NO_TOKENS;
    }),
  );
}

/** What a key of an annotation file or of the configuration means; `null` in texts. */
function hoverOnKey(host: CorpusHost, uri: string, offset: number, languages: readonly string[]): Hover | null {
  const { files, config } = host.corpus();
  const root = config.file?.uri === uri ? "config" : has(files, uri) ? "file" : null;
  const text = root && host.textOf(uri);
  return root && text !== null ? keyHover(text, offset, root, languages) : null;
}

function outline(found: Snapshot, symbol: Outline): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKind(symbol.type),
    range: found.range(found.uri, symbol.whole),
    selectionRange: found.range(found.uri, symbol),
    children: symbol.children.map((child) => outline(found, child)),
  };
}

function hierarchyItem({ corpus, range, location, languages }: Snapshot, { uri, entity }: Declared): TypeHierarchyItem {
  const base = entity.broader ? declared(corpus, entity.broader.value) : null;
  return {
    name: nameOf(entity, languages),
    detail: base ? `${entity.id}, variant of ${base.entity.id}` : entity.id,
    kind: symbolKind(entity.type?.value ?? "entity"),
    uri: location({ uri, start: entity.start, end: entity.end }).uri,
    range: range(uri, entity.whole),
    selectionRange: range(uri, entity),
    data: entity.id,
  };
}

/** The tokens as LSP encodes them: relative to one another, none over a line end. */
function encoded({ corpus, uri, range }: Snapshot, within?: Span): SemanticTokens {
  const measure = measureOf(corpus, uri);
  const builder = new SemanticTokensBuilder();
  if (!measure) return { data: [] };
  const { lines, length } = measure;
  for (const token of has(corpus.files, uri) ? fileTokens(corpus, uri, within) : tokens(corpus, uri, within)) {
    const { start, end } = range(uri, token);
    for (let line = start.line; line <= end.line; line++) {
      const lineLength = (lines[line + 1] ?? length + 1) - 1 - lines[line]!;
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lineLength;
      if (to > from) builder.push(line, from, to - from, typeIndex(token), modifierBits(token));
    }
  }
  // Without a result id: the builder names results by the clock, and two in one millisecond would share a name.
  return { data: builder.build().data };
}
