import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageclient/node";

/**
 * An edit whose changes are to be confirmed, as VS Code's preview shows it best. VS Code begins with everything unticked
 * that needs confirmation, so here everything is ticked, and what asks for the preview is a change of nothing: the making
 * of `existing`, a file that there is. A new file is made together with its first lines, so that nobody can untick these.
 */
export function previewed(edit: WorkspaceEdit, existing: string): WorkspaceEdit {
  const { changeAnnotations, documentChanges = [] } = edit;
  if (!changeAnnotations) return edit;
  const ticked = Object.entries(changeAnnotations).map(([id, about]) => [id, { ...about, needsConfirmation: false }]);
  const question = { label: "Preview", needsConfirmation: true };
  const asking: CreateFile = { kind: "create", uri: existing, options: { ignoreIfExists: true }, annotationId: ASKING };
  return {
    changeAnnotations: { ...Object.fromEntries(ticked), [ASKING]: question },
    documentChanges: [
      asking,
      ...documentChanges.map((change, i) => {
        const next = documentChanges[i + 1];
        if ("kind" in change)
          return change.kind === "create" && next && "edits" in next ? filled(change, next) : change;
        const before = documentChanges[i - 1];
        return before && "kind" in before && before.kind === "create" ? following(change) : change;
      }),
    ],
  };
}

const ASKING = "?";

/** The making of a file with the first of its edits as its contents, which VS Code has beyond the protocol. */
function filled(file: CreateFile, { edits: [first] }: TextDocumentEdit): CreateFile {
  const contents = new TextEncoder().encode(textOf(first));
  return { ...file, options: { ...file.options, contents } as CreateFile["options"] & object };
}

/** The other edits of a new file, behind its contents. */
function following({ textDocument, edits: [first, ...rest] }: TextDocumentEdit): TextDocumentEdit {
  const end = { line: textOf(first).split("\n").length - 1, character: 0 };
  return { textDocument, edits: rest.map((edit) => ({ ...edit, range: { start: end, end } })) };
}

const textOf = (edit: TextDocumentEdit["edits"][number] | undefined): string =>
  edit && "newText" in edit ? edit.newText : "";
