import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { legend } from "./legend";

/** The kind of the action that accepts what moved or changed in an annotation file. */
export const REANCHOR = `${CodeActionKind.Source}.reanchor.glossator`;

/** What the server offers; `isPull` for a client that asks for diagnostics by itself. */
export const capabilities = (isPull: boolean): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  typeHierarchyProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      CodeActionKind.RefactorMove,
      CodeActionKind.RefactorRewrite,
      CodeActionKind.SourceFixAll,
      REANCHOR,
    ],
  },
  inlayHintProvider: true,
  semanticTokensProvider: { legend, full: true, range: true },
  ...(isPull && {
    diagnosticProvider: { identifier: "glossator", interFileDependencies: true, workspaceDiagnostics: true },
  }),
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] } },
  },
});
