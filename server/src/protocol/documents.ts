import {
  type TextDocumentContentChangeEvent,
  TextDocuments,
  type TextDocumentsConfiguration,
} from "vscode-languageserver";
import { canonical } from "../engine/canonical";
import { type Lines, linesOf, offsetAt } from "../engine/units";

/** An open document: an immutable value in canonical form. Line and column mean the same as in the client's text. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: Lines;
}

/** The open documents, kept by the client's notifications. */
export const openDocuments = (): TextDocuments<OpenDocument> => new TextDocuments(immutable);

const immutable: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, _languageId, version, content) => documentOf(uri, version, canonical(content)),
  update: (document, changes, version) => {
    let { text, lines } = document;
    for (const change of changes) {
      text = changed(text, lines, change);
      lines = linesOf(text);
    }
    return { uri: document.uri, version, text, lines };
  },
};

const documentOf = (uri: string, version: number, text: string): OpenDocument => ({
  uri,
  version,
  text,
  lines: linesOf(text),
});

function changed(text: string, lines: Lines, change: TextDocumentContentChangeEvent): string {
  const inserted = canonical(change.text);
  if (!("range" in change)) return inserted;
  const start = offsetAt(lines, text.length, change.range.start);
  const end = offsetAt(lines, text.length, change.range.end);
  return text.slice(0, Math.min(start, end)) + inserted + text.slice(Math.max(start, end));
}
