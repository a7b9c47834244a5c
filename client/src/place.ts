import { Position, Range, Selection, Uri, Location as VsLocation, window } from "vscode";
import type { Location } from "vscode-languageclient/node";
import type { Place } from "./requests";

/** The cursor of the active editor; undefined where no text editor is active. */
export function activePlace(): Place | undefined {
  const editor = window.activeTextEditor;
  return editor && place(editor.document.uri, editor.selection.active);
}

/** A file, at its cursor if it is the active one, else at its start. */
export function placeOf(uri: Uri): Place {
  const active = activePlace();
  return active?.textDocument.uri === uri.toString() ? active : place(uri, new Position(0, 0));
}

/** What VS Code takes for a location of the server. */
export function toLocation({ uri, range: { start, end } }: Location): VsLocation {
  return new VsLocation(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
}

/** Opens the file of a location and selects it, cursor at its start, so that the next command finds the same mention. */
export async function open(location: Location): Promise<void> {
  const { uri, range } = toLocation(location);
  const editor = await window.showTextDocument(uri, { selection: new Range(range.start, range.start) });
  // Whoever has moved on meanwhile is not called back.
  const isThere = editor.selection.active.isEqual(range.start);
  if (isThere && !range.isEmpty) editor.selection = new Selection(range.end, range.start);
}

function place(uri: Uri, { line, character }: Position): Place {
  return { textDocument: { uri: uri.toString() }, position: { line, character } };
}
