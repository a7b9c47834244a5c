import { type Anchors, anchorsOf } from "./anchor/anchors";
import type { Config } from "./config";
import type { Contribution, Corpus, EntityIndex, FileState } from "./corpus";
import { type AnnotationFile, isLive } from "./records";
import { isLoaded, released, type Source } from "./source";
import { emptyTable, entries, get, remove, set, sortedKeys, type Table } from "./table";
import type { Lines } from "./units";

/** One thing that happened to a corpus. */
export type Change =
  | {
      readonly kind: "file";
      readonly file: AnnotationFile;
      readonly lines: Lines;
      readonly length: number;
      readonly sourceUri: string | null;
    }
  | { readonly kind: "file-gone"; readonly uri: string }
  | { readonly kind: "source"; readonly source: Source }
  /** No annotation file needs the text any more. */
  | { readonly kind: "source-gone"; readonly uri: string }
  /** The text is no longer needed in memory; its anchors stay. */
  | { readonly kind: "release"; readonly uri: string }
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "complete"; readonly isComplete: boolean };

/** What a change may have altered: the annotation files whose problems must be looked at again. */
export type Affected = ReadonlySet<string> | "everything";

const NOTHING: Affected = new Set();

/**
 * The corpus after a change, and what the change affects. The cost is that of the changed file: of the index, only the
 * entity ids are touched to which the file contributes something else than before.
 */
export function apply(corpus: Corpus, change: Change): readonly [Corpus, Affected] {
  switch (change.kind) {
    case "file":
      return applyFile(corpus, change);
    case "file-gone":
      return removeFile(corpus, change.uri);
    case "source":
      return applySource(corpus, change.source);
    case "source-gone":
      return [{ ...corpus, sources: remove(corpus.sources, change.uri) }, NOTHING];
    case "release": {
      const source = get(corpus.sources, change.uri);
      if (!isLoaded(source)) return [corpus, NOTHING];
      return [{ ...corpus, sources: set(corpus.sources, change.uri, released(source)) }, NOTHING];
    }
    case "config":
      return [{ ...corpus, config: change.config }, "everything"];
    case "complete":
      if (corpus.isComplete === change.isComplete) return [corpus, NOTHING];
      return [{ ...corpus, isComplete: change.isComplete }, "everything"];
  }
}

function applyFile(corpus: Corpus, change: Extract<Change, { kind: "file" }>): readonly [Corpus, Affected] {
  const { file, lines, length, sourceUri } = change;
  const old = get(corpus.files, file.uri);
  const state: FileState = { file, lines, length, sourceUri, anchors: anchorsIn(corpus, file, sourceUri) };
  const { entities, affected } = reindexed(corpus.entities, file.uri, old?.file, file);
  affected.add(file.uri);
  const files = set(corpus.files, file.uri, state);
  const layers = relayered(corpus.layers, file.uri, old?.sourceUri ?? null, sourceUri);
  return [{ ...corpus, files, layers, entities }, affected];
}

function removeFile(corpus: Corpus, uri: string): readonly [Corpus, Affected] {
  const old = get(corpus.files, uri);
  if (!old) return [corpus, NOTHING];
  const { entities, affected } = reindexed(corpus.entities, uri, old.file, undefined);
  affected.add(uri);
  const layers = relayered(corpus.layers, uri, old.sourceUri, null);
  return [{ ...corpus, files: remove(corpus.files, uri), layers, entities }, affected];
}

function applySource(corpus: Corpus, source: Source): readonly [Corpus, Affected] {
  const next = { ...corpus, sources: set(corpus.sources, source.uri, source) };
  const layers = get(corpus.layers, source.uri) ?? [];
  let { files } = corpus;
  for (const uri of layers) {
    const state = get(files, uri)!;
    files = set(files, uri, { ...state, anchors: anchorsIn(next, state.file, source.uri) });
  }
  return [{ ...next, files }, new Set(layers)];
}

function anchorsIn(corpus: Corpus, file: AnnotationFile, sourceUri: string | null): Anchors | null {
  const source = sourceUri === null ? undefined : get(corpus.sources, sourceUri);
  return isLoaded(source) ? anchorsOf(file, source) : null;
}

function relayered(layers: Corpus["layers"], uri: string, before: string | null, after: string | null) {
  if (before === after) return layers;
  let next = layers;
  if (before !== null) {
    const rest = (get(next, before) ?? []).filter((other) => other !== uri);
    next = rest.length > 0 ? set(next, before, rest) : remove(next, before);
  }
  return after === null ? next : set(next, after, [...(get(next, after) ?? []), uri].sort());
}

function reindexed(
  entities: Table<EntityIndex>,
  uri: string,
  before: AnnotationFile | undefined,
  after: AnnotationFile | undefined,
): { entities: Table<EntityIndex>; affected: Set<string> } {
  const old = contributionsOf(before);
  const now = contributionsOf(after);
  const affected = new Set<string>();
  const changed: string[] = [];
  let next = entities;
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(id);
    const is = now.get(id);
    if (isSame(was, is)) continue;
    const index = indexed(get(next, id), uri, was, is);
    next = index ? set(next, id, index) : remove(next, id);
    if (was?.declarations === is?.declarations && isSameList(was?.narrower, is?.narrower)) continue;
    changed.push(id);
  }
  for (const table of [entities, next]) addFamilies(table, changed, affected);
  return { entities: next, affected };
}

/** Adds the files that have to do with one of `ids` or with anything narrower: a cycle reaches all of these. */
function addFamilies(entities: Table<EntityIndex>, ids: readonly string[], affected: Set<string>): void {
  const seen = new Set(ids);
  for (const id of seen) {
    const index = get(entities, id);
    if (!index) continue;
    for (const [uri] of entries(index.contributions)) affected.add(uri);
    for (const narrower of index.narrower) seen.add(narrower);
  }
}

function indexed(
  index: EntityIndex | undefined,
  uri: string,
  was: Contribution | undefined,
  is: Contribution | undefined,
): EntityIndex | null {
  const old = index?.contributions ?? emptyTable<Contribution>(32);
  const contributions = is ? set(old, uri, is) : remove(old, uri);
  if (contributions.size === 0) return null;
  const mentions = (index?.mentions ?? 0) - (was?.mentions ?? 0) + (is?.mentions ?? 0);
  const isMentionOnly = (was?.declarations ?? 0) === (is?.declarations ?? 0) && isSameList(was?.narrower, is?.narrower);
  if (index && isMentionOnly) return { ...index, contributions, mentions };
  const uris = sortedKeys(contributions);
  return {
    contributions,
    mentions,
    declaredIn: uris.filter((key) => get(contributions, key)!.declarations > 0),
    narrower: [...new Set(uris.flatMap((key) => get(contributions, key)!.narrower))].sort(),
  };
}

const summaries = new WeakMap<AnnotationFile, ReadonlyMap<string, Contribution>>();
const NO_CONTRIBUTIONS: ReadonlyMap<string, Contribution> = new Map();

function contributionsOf(file: AnnotationFile | undefined): ReadonlyMap<string, Contribution> {
  if (!file) return NO_CONTRIBUTIONS;
  let summary = summaries.get(file);
  if (!summary) summaries.set(file, (summary = summarize(file)));
  return summary;
}

function summarize(file: AnnotationFile): ReadonlyMap<string, Contribution> {
  const summary = new Map<string, { declarations: number; mentions: number; narrower: string[] }>();
  const of = (id: string) => {
    let entry = summary.get(id);
    if (!entry) summary.set(id, (entry = { declarations: 0, mentions: 0, narrower: [] }));
    return entry;
  };
  for (const { id, broader } of file.entities) {
    of(id).declarations++;
    if (broader) of(broader.value).narrower.push(id);
  }
  for (const mention of file.mentions) if (mention.entity && isLive(mention)) of(mention.entity.value).mentions++;
  return summary;
}

const isSame = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  a?.mentions === b?.mentions && a?.declarations === b?.declarations && isSameList(a?.narrower, b?.narrower);

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
