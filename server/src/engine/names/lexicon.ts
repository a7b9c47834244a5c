import { type Corpus, type Declared, entitiesById } from "../corpus";
import type { AnnotationFile } from "../records";
import { saysTheSame } from "../said";
import { entries, get, type Table } from "../table";
import { adoptForms } from "./forms";
import { addForms, newTrie, type Trie } from "./trie";
import { addEntity, addingAll } from "./waiting-entities";

/**
 * All forms of the names of a corpus, to be looked for in texts in one pass. Most are compiled once; an entity that
 * changes afterwards is in a small trie of its own, and what the large one says of it counts no longer.
 */
export interface Lexicon {
  readonly base: Trie;
  readonly recent: Trie;
  /** Whether what a trie says of an entity still counts. */
  readonly isCurrent: (declared: Declared) => boolean;
  /** Whether all of it does. */
  readonly isWhole: boolean;
}

interface Compiled extends Lexicon {
  readonly files: Table<AnnotationFile>;
  readonly changed: ReadonlyMap<string, Declared | null>;
}

const known = new WeakMap<Table<AnnotationFile>, Compiled>();

/** The last lexicons, of which one may be nearly that of a corpus that has changed. */
let latest: readonly Compiled[] = [];
const MOST = 4;

/** So many changed entities are worth compiling all anew. */
const MANY = 100;

/** The lexicon of everything that a corpus declares; after a change of few entities it costs only these. */
export function lexiconOf({ declaring }: Corpus): Lexicon {
  let lexicon = known.get(declaring);
  if (!lexicon) {
    for (const step of compiling(declaring)) if (step) lexicon = step;
    known.set(declaring, lexicon!);
  }
  return lexicon!;
}

/** Makes the lexicon of a corpus ready, in steps of few milliseconds; what its forms are, only as far as texts ask for them. */
export function* preparing({ declaring }: Corpus): Generator<void> {
  if (known.has(declaring)) return;
  for (const step of compiling(declaring)) {
    if (step) known.set(declaring, step);
    yield;
  }
}

/** Makes all its forms, in such steps: for who is going to look through many texts. */
export function* preparingWhole(corpus: Corpus): Generator<void> {
  yield* preparing(corpus);
  for (const _ of addingAll(lexiconOf(corpus).base)) yield;
}

function* compiling(files: Table<AnnotationFile>): Generator<Compiled | null> {
  const lexicon = nearly(files) ?? (yield* compiledAnew(files));
  latest = [lexicon, ...latest.filter((other) => other.files !== lexicon.files)].slice(0, MOST);
  yield lexicon;
}

const STEP = 20;

function* compiledAnew(files: Table<AnnotationFile>): Generator<null, Compiled> {
  const base = newTrie();
  let count = 0;
  for (const [uri, file] of [...entries(files)].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [entity] of entitiesById(file).values()) {
      if (!entity) continue;
      addEntity(base, { uri, entity });
      if (++count % STEP === 0) yield null;
    }
  return { files, base, recent: newTrie(), changed: new Map(), isCurrent: () => true, isWhole: true };
}

/** A lexicon that differs in few entities from one that is there, or `null`. */
function nearly(files: Table<AnnotationFile>): Compiled | null {
  for (const lexicon of latest) {
    const changed = changesBetween(lexicon, files);
    if (!changed) continue;
    const recent = newTrie();
    for (const declared of changed.values()) if (declared) addForms(recent, declared);
    const current = new Set(changed.values());
    const isCurrent = (declared: Declared): boolean => current.has(declared) || !changed.has(keyOf(declared));
    return { files, base: lexicon.base, recent, changed, isCurrent, isWhole: false };
  }
  return null;
}

/** What the entities that differ are now, by what they were known as; `null` where these are many. */
function changesBetween(lexicon: Compiled, files: Table<AnnotationFile>): ReadonlyMap<string, Declared | null> | null {
  const changed = new Map(lexicon.changed);
  const uris = new Set<string>();
  for (const [uri, file] of entries(files)) if (get(lexicon.files, uri) !== file) uris.add(uri);
  for (const [uri] of entries(lexicon.files)) if (!get(files, uri)) uris.add(uri);
  for (const uri of uris) {
    const [before, after] = [get(lexicon.files, uri), get(files, uri)];
    const ids = new Set([...(before ? entitiesById(before).keys() : []), ...(after ? entitiesById(after).keys() : [])]);
    for (const id of ids) {
      if (before && after && saysTheSame(before, after, id)) continue;
      const entity = after && entitiesById(after).get(id)?.[0];
      changed.set(keyOf({ uri, entity: { id } }), entity ? { uri, entity } : null);
      if (changed.size > MANY) return null;
    }
    if (before && after) adoptForms(before, after);
  }
  return changed;
}

const keyOf = ({ uri, entity: { id } }: { readonly uri: string; readonly entity: { readonly id: string } }): string =>
  `${uri} ${id}`;
