import type { Affected } from "./change";
import type { Corpus } from "./corpus";
import { missingIn } from "./names/missing";
import { isLoaded, type Source } from "./source";
import { emptyTable, entries, get, remove, set } from "./table";

/** Texts in memory are looked at whenever somebody asks. */
export function applyNames(corpus: Corpus, by: Corpus["namesBy"]): readonly [Corpus, Affected] {
  if (corpus.namesBy === by) return [corpus, NOTHING];
  if (!by) return [{ ...corpus, namesBy: by, missing: emptyTable() }, "everything"];
  const affected = new Set<string>();
  for (const [uri, source] of entries(corpus.sources)) if (isLoaded(source)) affected.add(uri);
  return [{ ...corpus, namesBy: by }, affected];
}

/** Looks which names nobody has annotated in a text; of one that is not in memory nothing is known any more. */
export function applyMissing(corpus: Corpus, source: Source): readonly [Corpus, Affected] {
  const { uri } = source;
  const before = get(corpus.missing, uri);
  const now = isLoaded(source) ? missingIn(corpus, source) : undefined;
  const isQuiet = !before?.names.length && !now?.names.length;
  const missing = now ? set(corpus.missing, uri, now) : remove(corpus.missing, uri);
  return [{ ...corpus, missing }, isQuiet ? NOTHING : new Set([uri])];
}

const NOTHING: Affected = new Set();
