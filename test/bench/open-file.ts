import { pathToFileURL } from "node:url";
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Position,
} from "vscode-languageserver-protocol/node";
import type { Client } from "./client";

/** A file that is open in the client. Offsets are UTF-16. */
export interface OpenFile {
  readonly uri: string;
  readonly text: () => string;
  readonly position: (offset: number) => Position;
  /** Replaces `[start, end)`, as typing and deleting do. */
  readonly edit: (start: number, end: number, words: string) => Promise<void>;
}

export async function openFile({ connection }: Client, path: string, content: string): Promise<OpenFile> {
  const uri = pathToFileURL(path).href;
  let text = content;
  let version = 1;
  const languageId = path.endsWith(".ann.yaml") ? "glossator-annotations" : "plaintext";
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version, text },
  });
  const position = (offset: number): Position => {
    let line = 0;
    let start = 0;
    for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", start)) {
      line++;
      start = next + 1;
    }
    return { line, character: offset - start };
  };
  return {
    uri,
    text: () => text,
    position,
    edit: async (start, end, words) => {
      const range = { start: position(start), end: position(end) };
      text = text.slice(0, start) + words + text.slice(end);
      version++;
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text: words }],
      });
    },
  };
}
