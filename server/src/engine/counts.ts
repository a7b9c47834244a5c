import { links } from "./chain";
import type { Corpus, EntityIndex } from "./corpus";
import { entries, get } from "./table";

/** How many mentions an id has, and in how many texts. A file without a text stands for itself. */
export function countsOf(
  { entities, layers }: Corpus,
  id: string,
): { readonly mentions: number; readonly texts: number } {
  const index = get(entities, id);
  if (!index) return { mentions: 0, texts: 0 };
  let counted = textCounts.get(index);
  if (counted?.layers !== layers) textCounts.set(index, (counted = { layers, texts: textCount(index, layers) }));
  return { mentions: index.mentions, texts: counted.texts };
}

/** Counting is a walk through memory: for a view of thousands of entities it is done once, until one of them changes. */
const textCounts = new WeakMap<EntityIndex, { readonly layers: Corpus["layers"]; readonly texts: number }>();

function textCount({ contributions }: EntityIndex, layers: Corpus["layers"]): number {
  const shared = sharedTexts(layers);
  const several = new Set<string>();
  let alone = 0;
  for (let link = contributions; link; link = link.next) {
    if (link.value.mentions === 0) continue;
    const text = shared.get(link.key);
    if (text === undefined) alone++;
    else several.add(text);
  }
  return alone + several.size;
}

const sharedByLayers = new WeakMap<Corpus["layers"], ReadonlyMap<string, string>>();

/** The texts under several annotation files, by file. Mostly there is none, so that counting texts is counting files. */
function sharedTexts(layers: Corpus["layers"]): ReadonlyMap<string, string> {
  const known = sharedByLayers.get(layers);
  if (known) return known;
  const shared = new Map<string, string>();
  for (const [text, files] of entries(layers)) if (files.length > 1) for (const file of files) shared.set(file, text);
  sharedByLayers.set(layers, shared);
  return shared;
}

/** How often each text mentions an id, by the text's uri. */
export function mentionsByText(corpus: Corpus, id: string): ReadonlyMap<string, number> {
  const byText = new Map<string, number>();
  for (const [file, { mentions }] of links(get(corpus.entities, id)?.contributions ?? null)) {
    if (mentions === 0) continue;
    const uri = get(corpus.files, file)!.sourceUri ?? file;
    byText.set(uri, (byText.get(uri) ?? 0) + mentions);
  }
  return byText;
}
