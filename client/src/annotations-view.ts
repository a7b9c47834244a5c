import { commands, EventEmitter, env, MarkdownString, type TreeItem, type TreeView, window } from "vscode";
import { itemOf } from "./annotations-item";
import { entityNode, type Node, nodesUnder, topNodes } from "./annotations-node";
import type { LanguageServer } from "./language-server";
import { readingMessage } from "./messages";
import { open } from "./place";
import type { EntitySummary } from "./requests";
import { chooseEntity, showMentionsOf } from "./show-mentions";

/** The *Annotations* view and the commands on its rows. Without a row they are about the selected one. */
export interface AnnotationsView {
  readonly view: TreeView<Node>;
  /** *Find Entity…*: lets the user pick an entity and shows it in the view. */
  findEntity(): Promise<void>;
  goToDeclaration(row: unknown): Promise<void>;
  showMentions(row: unknown): Promise<void>;
  renameEntity(row: unknown): Promise<void>;
  copyId(row: unknown): Promise<void>;
  /** Does to the entity of a row what a command does to the one under the cursor; without a row, to that one. */
  atDeclaration(row: unknown, act: () => Promise<void>): Promise<void>;
}

export function annotationsView(server: LanguageServer): AnnotationsView {
  const changed = new EventEmitter<undefined>();
  let isStale = false;

  const refresh = (): void => {
    isStale = !view.visible;
    if (view.visible) changed.fire(undefined);
  };

  const tops = async (): Promise<Node[]> => {
    const corpora = await server.request("glossator/corpora", {}).catch(() => null);
    const nodes = topNodes(corpora ?? []);
    const isReading = corpora?.some(({ isComplete }) => !isComplete) ?? false;
    const state = corpora === null ? "failed" : isReading ? "reading" : "empty";
    await commands.executeCommand("setContext", "glossator.view", nodes.length > 0 ? "filled" : state);
    view.message = isReading && nodes.length > 0 ? readingMessage : "";
    return nodes;
  };

  const view = window.createTreeView<Node>("glossator.annotations", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getParent: ({ parent }) => parent,
      getChildren: (node) => (node ? nodesUnder(server, node) : tops()),
      resolveTreeItem: (item, node) => withCard(server, item, node),
    },
  });
  server.onChanged(refresh);
  view.onDidChangeVisibility(() => isStale && refresh());

  /** Does it with the entity of a row, or of the selected one. */
  const on = (act: (entity: EntitySummary) => unknown) => async (row: unknown) => {
    const entity = entityOf(row ?? view.selection[0]);
    if (entity) await act(entity);
  };

  return {
    view,
    findEntity: async () => {
      const entity = await chooseEntity(server, "Find Entity");
      const node = entity && entityNode(await server.request("glossator/corpora", {}), entity);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
    },
    goToDeclaration: on(({ declaration }) => open(declaration)),
    showMentions: on((entity) => showMentionsOf(server, entity)),
    renameEntity: on(async ({ declaration }) => {
      await open(declaration);
      await commands.executeCommand("editor.action.rename");
    }),
    copyId: on(({ id }) => env.clipboard.writeText(id)),
    atDeclaration: async (row, act) => {
      const entity = entityOf(row);
      if (entity) await open(entity.declaration);
      await act();
    },
  };
}

/** What a command is given is a row of the view or, from another menu, a file. */
function entityOf(row: unknown): EntitySummary | undefined {
  const node = row as Node | undefined;
  return node?.kind === "entity" ? node.entity : undefined;
}

async function withCard(server: LanguageServer, item: TreeItem, node: Node): Promise<TreeItem> {
  if (node.kind !== "entity") return item;
  const { corpus, id } = node.entity;
  const card = await server.request("glossator/card", { corpus, entity: id });
  if (card !== null) item.tooltip = new MarkdownString(card);
  return item;
}
