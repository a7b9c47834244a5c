import {
  type TextDocumentContentChangeEvent,
  TextDocuments,
  type TextDocumentsConfiguration,
} from "vscode-languageserver";
import { canonical } from "../engine/canonical";
import { difference, type Edit, edited } from "../engine/edit/edit";
import { type Lines, linesAfter, linesOf, offsetAt } from "../engine/units";
import type { Typed } from "../host/touch";

/** An open document: an immutable value in canonical form. Line and column mean the same as in the client's text. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: Lines;
  /** How the text came from the one before it; `null` where it was opened like this. */
  readonly typed: Typed | null;
}

/** The open documents, kept by the client's notifications. */
export const openDocuments = (): TextDocuments<OpenDocument> => new TextDocuments(immutable);

const immutable: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, _languageId, version, content) => {
    const text = canonical(content);
    return { uri, version, text, lines: linesOf(text), typed: null };
  },
  update: (document, changes, version) => {
    let { text, lines } = document;
    const edits = changes.map((change) => {
      const edit = editOf(text, lines, change);
      text = edited(text, [edit]);
      lines = linesAfter(lines, edit, text);
      return edit;
    });
    return { uri: document.uri, version, text, lines, typed: { before: document.text, edits } };
  },
};

function editOf(text: string, lines: Lines, change: TextDocumentContentChangeEvent): Edit {
  const inserted = canonical(change.text);
  if (!("range" in change)) return difference(text, inserted);
  const start = offsetAt(lines, text.length, change.range.start);
  const end = offsetAt(lines, text.length, change.range.end);
  return { start: Math.min(start, end), end: Math.max(start, end), text: inserted };
}
