import { commands, type ExtensionContext, Uri, workspace } from "vscode";

/** *Get Started*: opens the walkthrough. */
export async function getStarted({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#getStarted`, false);
}

/** *Open Sample Corpus*: opens a copy of the sample, made at the first time, in which the user may change everything. */
export async function openSample({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const sample = Uri.joinPath(globalStorageUri, "sample");
  const isThere = await workspace.fs.stat(sample).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await workspace.fs.createDirectory(globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(extensionUri, "seeds"), sample);
  }
  await commands.executeCommand("vscode.openFolder", sample, {
    forceNewWindow: workspace.workspaceFolders !== undefined,
  });
}
