import type { Corpus } from "../corpus";
import { isWebAddress } from "../markdown";
import { readYaml } from "../read/recover";
import { isText } from "../source";
import type { Span } from "../span";
import { get } from "../table";
import { type Leaf, leavesOf, pairAt } from "../tree";
import type { Node } from "../yaml";

export interface DocumentLink extends Span {
  /** A web address, or the uri of the file's text. */
  readonly target: string;
  readonly isText: boolean;
}

/**
 * What can be followed in an annotation file whose canonical text is `text`: web addresses in `source.url`, `sameAs` and
 * glosses, and `source.path` to the text; where the path goes without saying, from `source` or else `mentions`.
 */
export function documentLinks(corpus: Corpus, uri: string, text: string): readonly DocumentLink[] {
  const { root } = readYaml(text);
  const links = [...leavesOf(root)].flatMap((leaf) => webLinks(text, leaf));
  const target = get(corpus.files, uri)?.sourceUri ?? null;
  const place = target !== null && isText(get(corpus.sources, target)) ? textPlace(text, root) : null;
  return [...(place ? [{ ...place, target: target!, isText: true }] : []), ...links].sort((a, b) => a.start - b.start);
}

function webLinks(text: string, { path, node }: Leaf): readonly DocumentLink[] {
  const key = path[0] === "source" ? path[1] : path[2];
  if ((path[0] === "source" && key === "url") || (path[0] === "entities" && key === "sameAs")) {
    const at = text.indexOf(node.value, node.start);
    const isThere = isWebAddress(node.value) && at !== -1 && at < node.end;
    return isThere ? [{ start: at, end: at + node.value.length, target: node.value, isText: false }] : [];
  }
  if (key !== "gloss") return [];
  return [...text.slice(node.start, node.end).matchAll(ADDRESS)].map(({ 0: address, index }) => {
    const target = address.replace(/[.,;:!?]+$/, "");
    return { start: node.start + index, end: node.start + index + target.length, target, isText: false };
  });
}

/** As it stands in Markdown inside YAML: neither brackets nor quotation marks belong to it. */
const ADDRESS = /https?:\/\/[^\s<>()[\]"'`]+/gi;

function textPlace(text: string, root: Node | null): Span | null {
  const path = pairAt(root, "source", "path")?.value;
  const node = path ?? pairAt(root, "source")?.key ?? pairAt(root, "mentions")?.key;
  return node ? unquoted(text, node) : null;
}

const unquoted = (text: string, { start, end }: Span): Span =>
  /["']/.test(text[start]!) ? { start: start + 1, end: end - 1 } : { start, end };
