import { extname } from "node:path";
import { entries, has } from "../engine/table";
import type { Disk } from "./disk";
import type { Held } from "./held";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isInside } from "./root";
import { pathOf, uriOf } from "./uri";
import { type WalkOptions, walk } from "./walk";

/** The uris of texts without an annotation file, as `CorpusHost.unannotatedTexts` says; `null` now and then. */
export function* unannotatedTexts(disk: Disk, root: string, scope: WalkOptions, held: Held): Generator<string | null> {
  const endings = new Set([".txt", ".md"]);
  for (const [uri] of entries(held.corpus.layers)) endings.add(extname(pathOf(uri)!));
  for (const uri of held.latent) endings.add(extname(pathOf(uri)!.slice(0, -ANNOTATION_SUFFIX.length)));
  endings.delete("");
  const isTextName = (name: string) => endings.has(extname(name)) && name !== CONFIG_NAME;
  for (const found of walk(disk, root, { ...scope, isTextName })) {
    const path = found.kind === "text" ? found.path : null;
    const isOurs = path !== null && isInside(disk.real(path) ?? "", disk.real(root) ?? root);
    yield isOurs && !has(held.corpus.layers, uriOf(path)) ? uriOf(path) : null;
  }
}
