import type { LanguageServer } from "./language-server";
import type { EntitySummary } from "./requests";
import type { CorpusSummary, MentionLine, TextSummary, TypeSummary } from "./view-requests";

/** A row of the *Annotations* view, with the one that it is under. */
export type Node = { readonly parent: Node | undefined } & (
  | { readonly kind: "corpus"; readonly corpus: CorpusSummary }
  | { readonly kind: "attention"; readonly corpus: CorpusSummary }
  | { readonly kind: "type"; readonly corpus: CorpusSummary; readonly type: TypeSummary }
  | { readonly kind: "entity"; readonly entity: EntitySummary }
  /** Without an entity, a text with mentions that need attention. */
  | { readonly kind: "text"; readonly text: TextSummary; readonly entity?: EntitySummary; readonly isOpen: boolean }
  | { readonly kind: "mention"; readonly line: MentionLine; readonly index: number }
);

/** So many texts that need attention are opened with their group; of more, mentions are read only where asked for. */
const FEW = 20;

/** The rows of the first level: the corpora or, where there is only one, what it holds. */
export function topNodes(corpora: readonly CorpusSummary[]): Node[] {
  const [first, ...others] = corpora;
  if (first && others.length === 0) return nodesIn(first, undefined);
  return corpora.map((corpus) => ({ kind: "corpus", corpus, parent: undefined }));
}

/** The rows under a row, asked of the server when it is expanded. */
export async function nodesUnder(server: LanguageServer, node: Node): Promise<Node[]> {
  const parent = node;
  switch (node.kind) {
    case "corpus":
      return nodesIn(node.corpus, parent);
    case "type": {
      const params = { corpus: node.corpus.uri, type: node.type.type };
      const entities = await server.request("glossator/entities", params);
      return entities.map((entity) => ({ kind: "entity", entity, parent }));
    }
    case "entity": {
      const { entity } = node;
      const texts = await server.request("glossator/texts", { corpus: entity.corpus, entity: entity.id });
      return texts.map((text) => ({ kind: "text", text, entity, isOpen: texts.length === 1, parent }));
    }
    case "attention": {
      const texts = await server.request("glossator/texts", { corpus: node.corpus.uri });
      return texts.map((text) => ({ kind: "text", text, isOpen: texts.length <= FEW, parent }));
    }
    case "text": {
      const what = node.entity ? { entity: node.entity.id } : { isDoubtful: true };
      const lines = await server.request("glossator/lines", { textDocument: { uri: node.text.uri }, ...what });
      return lines.map((line, index) => ({ kind: "mention", line, index, parent }));
    }
    case "mention":
      return [];
  }
}

/** The row of an entity, under the rows that lead to it. */
export function entityNode(corpora: readonly CorpusSummary[], entity: EntitySummary): Node | undefined {
  const tops = topNodes(corpora);
  const inCorpus = tops.flatMap((top) => (top.kind === "corpus" ? nodesIn(top.corpus, top) : [top]));
  const parent = inCorpus.find(
    (node) => node.kind === "type" && node.corpus.uri === entity.corpus && node.type.type === entity.type,
  );
  return parent && { kind: "entity", entity, parent };
}

/** What tells a row from all others, and stays the same when it is read again. */
export function nodeId(node: Node): string {
  switch (node.kind) {
    case "corpus":
      return node.corpus.uri;
    case "attention":
      return `${node.corpus.uri} !`;
    case "type":
      return `${node.corpus.uri} ${node.type.type}`;
    case "entity":
      return `${node.entity.corpus} ${node.entity.type} ${node.entity.id}`;
    case "text":
      return `${nodeId(node.parent!)} ${node.text.uri}`;
    case "mention":
      return `${nodeId(node.parent!)} ${node.index}`;
  }
}

function nodesIn(corpus: CorpusSummary, parent: Node | undefined): Node[] {
  const isAttentionNeeded = corpus.orphans + corpus.ambiguous + corpus.changed > 0;
  const attention: Node[] = isAttentionNeeded ? [{ kind: "attention", corpus, parent }] : [];
  return [...attention, ...corpus.types.map((type): Node => ({ kind: "type", corpus, type, parent }))];
}
