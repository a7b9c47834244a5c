import assert from "node:assert/strict";
import { extensions, Uri, window, workspace } from "vscode";

describe("a text with a sidecar", () => {
  it("activates the extension when it is opened", async () => {
    const folder = workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, "talks.txt"));
    const editor = await window.showTextDocument(document);
    assert.equal(editor.document.languageId, "plaintext");
    const extension = extensions.getExtension("glossator.glossator-vscode");
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
