import { added, links, removed } from "./chain";
import { contributionsOf, isMentionOnly, isSame } from "./contribution";
import { type Contribution, type Corpus, type EntityIndex, entitiesById } from "./corpus";
import { hasMisfits } from "./names/misfits";
import { renamed } from "./namesakes";
import type { AnnotationFile } from "./records";
import { declaresTheSame, saysTheSame } from "./said";
import { entries, get, remove, set, type Table } from "./table";

/**
 * The index after a file has changed, and the files that this concerns. Only the ids are touched to which the file contributes
 * something else than before.
 */
export function reindexed(
  corpus: Corpus,
  uri: string,
  before: AnnotationFile | undefined,
  after: AnnotationFile | undefined,
): Pick<Corpus, "entities" | "names" | "declaring"> & { affected: Set<string> } {
  const { entities, isComplete } = corpus;
  const old = contributionsOf(before);
  const now = contributionsOf(after);
  const affected = new Set<string>();
  const changed: string[] = [];
  /** Mentioned for the first time, or no longer anywhere. */
  const mentioned: string[] = [];
  let next = entities;
  for (const id of old.size === 0 ? now.keys() : new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(id);
    const is = now.get(id);
    if (!isMentionOnly(was, is)) changed.push(id);
    else if (is?.declarations) {
      addDuplicates(entities, id, affected);
      if (!saysTheSame(before!, after!, id)) changed.push(id);
    }
    if (isSame(was, is)) continue;
    const known = get(entities, id);
    const index = indexed(known, uri, was, is);
    if ((known?.mentions ?? 0) > 0 !== (index?.mentions ?? 0) > 0) mentioned.push(id);
    next = index ? set(next, id, index) : remove(next, id);
  }
  for (const [table, file] of [
    [entities, before],
    [next, after],
  ] as const) {
    const at = (each: string) => (each === uri ? file : get(corpus.files, each)?.file);
    addFamilies(table, changed, affected);
    for (const id of withBroader(table, at, changed))
      for (const [each] of links(get(table, id)?.contributions ?? null)) affected.add(each);
    for (const id of withBroader(table, at, mentioned))
      for (const each of get(table, id)?.declaredIn ?? []) affected.add(each);
  }
  if (isComplete && changed.some((id) => isDeclared(entities, id) !== isDeclared(next, id))) addUnknown(next, affected);
  if (isComplete && changed.length > 0) addMisfits(corpus, affected);
  const names = renamed(corpus.names, uri, before, after, affected);
  return { entities: next, names, declaring: redeclared(corpus.declaring, uri, after), affected };
}

function redeclared(
  declaring: Corpus["declaring"],
  uri: string,
  after: AnnotationFile | undefined,
): Corpus["declaring"] {
  const before = get(declaring, uri);
  if (!after || after.entities.length === 0) return before ? remove(declaring, uri) : declaring;
  return before && declaresTheSame(before, after) ? declaring : set(declaring, uri, after);
}

const isDeclared = (entities: Table<EntityIndex>, id: string): boolean =>
  (get(entities, id)?.declaredIn.length ?? 0) > 0;

/** Adds the files that declare the id as well: the problem of each points at the places in the others. */
function addDuplicates(entities: Table<EntityIndex>, id: string, affected: Set<string>): void {
  const { declaredIn } = get(entities, id)!;
  if (declaredIn.length > 1) for (const uri of declaredIn) affected.add(uri);
}

/** Adds the files that refer to ids that no file declares: what their problems suggest instead is now another. */
function addUnknown(entities: Table<EntityIndex>, affected: Set<string>): void {
  for (const [, { declaredIn, contributions }] of entries(entities))
    if (declaredIn.length === 0) for (const [uri] of links(contributions)) affected.add(uri);
}

/** Adds the files that have words of which no name is known: it may be now, or is no longer. */
function addMisfits({ files }: Corpus, affected: Set<string>): void {
  for (const [uri, { file }] of entries(files)) if (hasMisfits(file)) affected.add(uri);
}

/** Adds the files that have to do with one of `ids` or with anything narrower: a cycle reaches all of these. */
function addFamilies(entities: Table<EntityIndex>, ids: readonly string[], affected: Set<string>): void {
  const seen = new Set(ids);
  for (const id of seen) {
    const index = get(entities, id);
    if (!index) continue;
    for (const [uri] of links(index.contributions)) affected.add(uri);
    for (const narrower of index.narrower) seen.add(narrower);
  }
}

/** The ids with all that is broader: what is said of a variant, and whether it is mentioned, concerns its families. */
function withBroader(
  entities: Table<EntityIndex>,
  fileAt: (uri: string) => AnnotationFile | undefined,
  ids: readonly string[],
): ReadonlySet<string> {
  const seen = new Set(ids);
  for (const id of seen)
    for (const uri of get(entities, id)?.declaredIn ?? []) {
      const file = fileAt(uri);
      for (const { broader } of (file && entitiesById(file).get(id)) ?? []) if (broader) seen.add(broader.value);
    }
  return seen;
}

function indexed(
  index: EntityIndex | undefined,
  uri: string,
  was: Contribution | undefined,
  is: Contribution | undefined,
): EntityIndex | null {
  const others = index && was ? removed(index.contributions, uri) : (index?.contributions ?? null);
  const contributions = is ? added(others, uri, is) : others;
  if (!contributions) return null;
  const mentions = (index?.mentions ?? 0) - (was?.mentions ?? 0) + (is?.mentions ?? 0);
  if (index && isMentionOnly(was, is))
    return { contributions, mentions, declaredIn: index.declaredIn, narrower: index.narrower };
  const all = links(contributions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    contributions,
    mentions,
    declaredIn: all.flatMap(([file, { declarations }]) => (declarations > 0 ? [file] : [])),
    narrower: [...new Set(all.flatMap(([, { narrower }]) => narrower))].sort(),
  };
}
