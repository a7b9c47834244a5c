import { added, type Chain, links, removed } from "./chain";
import { foldWords } from "./fold";
import type { AnnotationFile, Entity } from "./records";
import { get, remove, set, type Table } from "./table";

/** By folded name: the files in which an entity is called so. */
export type NameIndex = Table<Chain<true>>;

/** A name that stands in more files is no matter of two entities. */
const MAX_FILES = 100;

const known = new WeakMap<AnnotationFile, ReadonlyMap<string, readonly Entity[]>>();

/** The entities of a file by their folded names; hidden names do not count. */
export function entitiesByName(file: AnnotationFile): ReadonlyMap<string, readonly Entity[]> {
  if (file.entities.length === 0) return NOTHING;
  const ready = known.get(file);
  if (ready) return ready;
  const found = new Map<string, Entity[]>();
  for (const entity of file.entities)
    for (const { value, hidden } of entity.names) {
      const name = foldWords(value);
      const same = found.get(name);
      if (hidden || same?.includes(entity)) continue;
      if (same) same.push(entity);
      else found.set(name, [entity]);
    }
  known.set(file, found);
  return found;
}

/** The files in which an entity is called so, sorted; none for a name that is everywhere. */
export function filesNaming(index: NameIndex, name: string): readonly string[] {
  const uris: string[] = [];
  for (const [uri] of links(get(index, name) ?? null)) {
    if (uris.length === MAX_FILES) return [];
    uris.push(uri);
  }
  return uris.length > 1 ? uris.sort() : uris;
}

/** The index after a file has changed. Files that share a name with it, or did, are added to `affected`. */
export function renamed(
  index: NameIndex,
  uri: string,
  before: AnnotationFile | undefined,
  after: AnnotationFile | undefined,
  affected: Set<string>,
): NameIndex {
  const [old, now] = [before, after].map((file) => (file ? entitiesByName(file) : NOTHING)) as [Names, Names];
  let next = index;
  for (const name of old.keys()) {
    for (const other of filesNaming(index, name)) affected.add(other);
    if (now.has(name)) continue;
    const rest = removed(get(next, name)!, uri);
    next = rest ? set(next, name, rest) : remove(next, name);
    for (const other of filesNaming(next, name)) affected.add(other);
  }
  for (const name of now.keys()) {
    if (old.has(name)) continue;
    for (const other of filesNaming(next, name)) affected.add(other);
    next = set(next, name, added(get(next, name) ?? null, uri, true));
  }
  return next;
}

type Names = ReadonlyMap<string, readonly Entity[]>;

const NOTHING: Names = new Map();
