import assert from "node:assert/strict";
import { commands, type Hover, type MarkdownString, Uri, window, workspace } from "vscode";

describe("hover", () => {
  it("shows the entity that a mention refers to, declared in another file", async () => {
    const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, "talks.txt");
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    const mention = document.positionAt(document.getText().indexOf("Рогозина"));
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, mention);
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value))
      .join("\n");
    assert.match(text, /Dmitry Rogozin/);
    assert.match(text, /Oversaw the Russian defence industry/);
  });
});
