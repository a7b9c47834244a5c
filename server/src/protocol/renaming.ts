import { MessageType, type RenameFile, ShowMessageNotification, type WorkspaceEdit } from "vscode-languageserver";
import { fileName } from "../engine/file-name";
import type { Disk } from "../host/disk";
import { following } from "../host/renamed";
import { pathOf, uriOf } from "../host/uri";
import { guarded, type Session, snapshotOf } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** When texts are renamed or moved in the editor, their annotation files go with them. */
export function registerRenaming(session: Session, disk: Disk): void {
  const { connection, corpora } = session;
  connection.workspace.onWillRenameFiles(
    guarded(connection, "workspace/willRenameFiles", null, ({ files }): WorkspaceEdit | null => {
      const renames = files.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [pathOf(oldUri), pathOf(newUri)];
        return from === null || to === null ? [] : [{ from, to }];
      });
      const documentChanges = corpora.hosts().flatMap((host) => {
        const { moves, edits, blocked } = following(disk, host, renames);
        for (const { from, to } of blocked)
          void connection.sendNotification(ShowMessageNotification.type, {
            type: MessageType.Warning,
            message: `${fileName(uriOf(to))} exists already, so ${fileName(uriOf(from))} stays where it is.`,
          });
        const changes = edits.map(({ uri, edit }) => ({ uri, create: false, edits: [edit] }));
        const edited = workspaceEdit(session, snapshotOf(session, host, ""), changes).documentChanges!;
        const moved = moves.map(
          ({ from, to }): RenameFile => ({
            kind: "rename",
            oldUri: session.spelling(uriOf(from)),
            newUri: uriOf(to),
          }),
        );
        return [...edited, ...moved];
      });
      return documentChanges.length > 0 ? { documentChanges } : null;
    }),
  );
}
