import type { CreateFile, WorkspaceEdit } from "vscode-languageclient/node";

/**
 * An edit whose changes are to be confirmed, as VS Code's preview shows it best. VS Code begins with everything unticked
 * that needs confirmation, so here everything is ticked, and what asks for the preview is a change of nothing: the making
 * of `existing`, a file that there is.
 */
export function previewed(edit: WorkspaceEdit, existing: string): WorkspaceEdit {
  const { changeAnnotations = {}, documentChanges = [] } = edit;
  const ticked = Object.entries(changeAnnotations).map(([id, about]) => [id, { ...about, needsConfirmation: false }]);
  const question = { label: "Preview", needsConfirmation: true };
  const asking: CreateFile = { kind: "create", uri: existing, options: { ignoreIfExists: true }, annotationId: ASKING };
  return {
    changeAnnotations: { ...Object.fromEntries(ticked), [ASKING]: question },
    documentChanges: [asking, ...documentChanges],
  };
}

const ASKING = "?";
