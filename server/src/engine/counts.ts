import { eachLink, links } from "./chain";
import type { Corpus, EntityIndex } from "./corpus";
import { entries, get } from "./table";

/** How many mentions an id has, and in how many texts. A file without a text stands for itself. */
export function countsOf(
  { entities, stacked }: Corpus,
  id: string,
): { readonly mentions: number; readonly texts: number } {
  const index = get(entities, id);
  if (!index) return { mentions: 0, texts: 0 };
  let counted = textCounts.get(index);
  if (counted?.stacked !== stacked) textCounts.set(index, (counted = { stacked, texts: textCount(index, stacked) }));
  return { mentions: index.mentions, texts: counted.texts };
}

/** Counting is a walk through memory: for a view of thousands of entities it is done once, until one of them changes. */
const textCounts = new WeakMap<EntityIndex, { readonly stacked: Corpus["stacked"]; readonly texts: number }>();

function textCount({ contributions }: EntityIndex, stacked: Corpus["stacked"]): number {
  const shared = sharedTexts(stacked);
  const several = new Set<string>();
  let alone = 0;
  eachLink(contributions, (file, { mentions }) => {
    const text = shared.get(file);
    if (mentions > 0 && text === undefined) alone++;
    else if (mentions > 0) several.add(text!);
  });
  return alone + several.size;
}

const sharedByStacked = new WeakMap<Corpus["stacked"], ReadonlyMap<string, string>>();

/** The texts under several annotation files, by file. Mostly there is none, so that counting texts is counting files. */
function sharedTexts(stacked: Corpus["stacked"]): ReadonlyMap<string, string> {
  const known = sharedByStacked.get(stacked);
  if (known) return known;
  const shared = new Map<string, string>();
  for (const [text, files] of entries(stacked)) for (const file of files) shared.set(file, text);
  sharedByStacked.set(stacked, shared);
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
