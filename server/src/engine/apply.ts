import { anchorsOf } from "./anchor/anchors";
import { added, links, removed } from "./chain";
import type { Config } from "./config";
import { type Contribution, type Corpus, type EntityIndex, entitiesById, type FileState } from "./corpus";
import type { Edit } from "./edit/edit";
import { fold } from "./fold";
import { hasMisfits } from "./names/misfits";
import { missingIn } from "./names/missing";
import { renamed } from "./namesakes";
import { type AnnotationFile, isLive } from "./records";
import { declaresTheSame, saysTheSame } from "./said";
import { isLoaded, released, type Source } from "./source";
import { emptyTable, entries, get, remove, set, type Table } from "./table";
import { reread, typed } from "./typing";
import type { Lines } from "./units";

/** One thing that happened to a corpus. */
export type Change =
  | {
      readonly kind: "file";
      readonly file: AnnotationFile;
      readonly lines: Lines;
      readonly length: number;
      readonly sourceUri: string | null;
      /** The source where it was read together with the file; its text is used for the anchors and not kept. */
      readonly source?: Source;
    }
  | { readonly kind: "file-gone"; readonly uri: string }
  /** `edits` led to this text from the one before, by typing; without them, selectors say anew where mentions stand. */
  | { readonly kind: "source"; readonly source: Source; readonly edits?: readonly Edit[] }
  /** No annotation file needs the text any more. */
  | { readonly kind: "source-gone"; readonly uri: string }
  /** The text is no longer needed in memory; its anchors stay. */
  | { readonly kind: "release"; readonly uri: string }
  /** What the text was like when its annotation file was written, `null` for nobody knows; the source as in `file`. */
  | { readonly kind: "witness"; readonly uri: string; readonly text: string | null; readonly source?: Source }
  /** The names of these declarations are looked for in texts from now on; of none with `null`. */
  | { readonly kind: "names"; readonly by: Corpus["namesBy"] }
  /** Which names nobody has annotated in a text that stays on the disk. */
  | { readonly kind: "missing"; readonly source: Source }
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "complete"; readonly isComplete: boolean };

/** What a change may have altered: the annotation files and texts whose problems must be looked at again. */
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
      return applySource(corpus, change.source, change.edits);
    case "source-gone":
      return [
        { ...corpus, sources: remove(corpus.sources, change.uri), missing: remove(corpus.missing, change.uri) },
        NOTHING,
      ];
    case "release": {
      const source = get(corpus.sources, change.uri);
      if (!isLoaded(source)) return [corpus, NOTHING];
      const known = corpus.namesBy ? applyMissing(corpus, source)[0] : corpus;
      return [{ ...known, sources: set(corpus.sources, change.uri, released(source)) }, NOTHING];
    }
    case "witness":
      return applyWitness(corpus, change);
    case "names":
      return applyNames(corpus, change.by);
    case "missing":
      return applyMissing(corpus, change.source);
    case "config":
      return [{ ...corpus, config: change.config }, "everything"];
    case "complete":
      if (corpus.isComplete === change.isComplete) return [corpus, NOTHING];
      return [{ ...corpus, isComplete: change.isComplete }, "everything"];
  }
}

function applyFile(corpus: Corpus, change: Extract<Change, { kind: "file" }>): readonly [Corpus, Affected] {
  const { file, lines, length, sourceUri, source } = change;
  const old = get(corpus.files, file.uri);
  const witness = old?.sourceUri === sourceUri ? old.witness : undefined;
  const fresh = anchored(corpus, { file, lines, length, sourceUri, anchors: null, typing: null, witness }, source);
  const state = old ? reread(fresh, old) : fresh;
  const { affected, ...index } = reindexed(corpus, file.uri, old?.file, file);
  affected.add(file.uri);
  const files = set(corpus.files, file.uri, state);
  const layers = relayered(corpus.layers, file.uri, old?.sourceUri ?? null, sourceUri);
  return [{ ...corpus, files, sources: withSource(corpus, source), layers, ...index }, affected];
}

/**
 * The corpus with one more annotation file, which the index does not know, and its text: for a look at a file that declares
 * nothing, when nobody asks who mentions whom.
 */
export function glimpse(corpus: Corpus, change: Extract<Change, { kind: "file" }>): Corpus {
  const { file, lines, length, sourceUri, source } = change;
  const state = { file, lines, length, sourceUri, anchors: null, typing: null, witness: undefined };
  return {
    ...corpus,
    files: set(corpus.files, file.uri, anchored(corpus, state, source)),
    sources: source ? set(corpus.sources, source.uri, source) : corpus.sources,
    layers: relayered(corpus.layers, file.uri, null, sourceUri),
  };
}

function removeFile(corpus: Corpus, uri: string): readonly [Corpus, Affected] {
  const old = get(corpus.files, uri);
  if (!old) return [corpus, NOTHING];
  const { affected, ...index } = reindexed(corpus, uri, old.file, undefined);
  affected.add(uri);
  const layers = relayered(corpus.layers, uri, old.sourceUri, null);
  return [{ ...corpus, files: remove(corpus.files, uri), layers, ...index }, affected];
}

function applySource(corpus: Corpus, source: Source, edits?: readonly Edit[]): readonly [Corpus, Affected] {
  const before = get(corpus.sources, source.uri);
  const next = { ...corpus, sources: set(corpus.sources, source.uri, source) };
  const layers = get(corpus.layers, source.uri) ?? [];
  let { files } = corpus;
  for (const uri of layers) {
    const state = get(files, uri)!;
    const isTyped = edits && isLoaded(before) && isLoaded(source);
    files = set(files, uri, isTyped ? typed(state, before, source, edits) : anchored(next, state));
  }
  return [{ ...next, files }, new Set(layers)];
}

/** A text that is typed into has its anchors from that; a witness is heard when it is saved. */
function applyWitness(
  corpus: Corpus,
  { uri, text, source }: Extract<Change, { kind: "witness" }>,
): readonly [Corpus, Affected] {
  const old = get(corpus.files, uri);
  const witness = text === null ? null : fold(text).text;
  if (!old || old.witness === witness) return [corpus, NOTHING];
  const isHeard = !old.typing && (witness ?? old.witness ?? null) !== null;
  const state = { ...old, witness };
  const files = set(corpus.files, uri, isHeard ? anchored(corpus, state, source) : state);
  return [{ ...corpus, files }, isHeard ? new Set([uri]) : NOTHING];
}

/** Texts in memory are looked at whenever somebody asks. */
function applyNames(corpus: Corpus, by: Corpus["namesBy"]): readonly [Corpus, Affected] {
  if (corpus.namesBy === by) return [corpus, NOTHING];
  if (!by) return [{ ...corpus, namesBy: by, missing: emptyTable() }, "everything"];
  const affected = new Set<string>();
  for (const [uri, source] of entries(corpus.sources)) if (isLoaded(source)) affected.add(uri);
  return [{ ...corpus, namesBy: by }, affected];
}

function applyMissing(corpus: Corpus, source: Source): readonly [Corpus, Affected] {
  const { uri } = source;
  const before = get(corpus.missing, uri);
  const now = isLoaded(source) ? missingIn(corpus, source) : undefined;
  const isQuiet = !before?.names.length && !now?.names.length;
  const missing = now ? set(corpus.missing, uri, now) : remove(corpus.missing, uri);
  return [{ ...corpus, missing }, isQuiet ? NOTHING : new Set([uri])];
}

const withSource = ({ sources }: Corpus, source: Source | undefined): Corpus["sources"] =>
  source ? set(sources, source.uri, isLoaded(source) ? released(source) : source) : sources;

/** A file with its mentions where selectors and witness say. A witness is forgotten when nothing is in doubt. */
function anchored(corpus: Corpus, state: FileState, fresh?: Source): FileState {
  const { file, sourceUri, witness } = state;
  const source = fresh ?? (sourceUri === null ? undefined : get(corpus.sources, sourceUri));
  const anchors = isLoaded(source) ? anchorsOf(file, source, witness ?? null) : null;
  return { ...state, anchors, typing: null, witness: anchors && !anchors.isSure() ? witness : undefined };
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
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(id);
    const is = now.get(id);
    if (!isMentionOnly(was, is)) changed.push(id);
    else if (is?.declarations) {
      addDuplicates(entities, id, affected);
      if (!saysTheSame(before!, after!, id)) changed.push(id);
    }
    if (isSame(was, is)) continue;
    const index = indexed(get(entities, id), uri, was, is);
    if ((get(entities, id)?.mentions ?? 0) > 0 !== (index?.mentions ?? 0) > 0) mentioned.push(id);
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
  if (index && isMentionOnly(was, is)) return { ...index, contributions, mentions };
  const all = [...links(contributions)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    contributions,
    mentions,
    declaredIn: all.flatMap(([file, { declarations }]) => (declarations > 0 ? [file] : [])),
    narrower: [...new Set(all.flatMap(([, { narrower }]) => narrower))].sort(),
  };
}

/** What a file contributes to each id. Worked out when needed: keeping it would cost more than the file's records. */
function contributionsOf(file: AnnotationFile | undefined): ReadonlyMap<string, Contribution> {
  const summary = new Map<string, Contribution>();
  if (!file) return summary;
  file.mentions.forEach(({ entity, status }, i) => {
    if (!entity) return;
    const { mentions, first } = summary.get(entity.value) ?? NO_MENTIONS;
    const isCounted = isLive({ status });
    summary.set(
      entity.value,
      mentionsOnly(isCounted ? mentions + 1 : mentions, isCounted && mentions === 0 ? i : first),
    );
  });
  const of = (id: string): Contribution => summary.get(id) ?? NO_MENTIONS;
  for (const { id, broader } of file.entities) {
    summary.set(id, { ...of(id), declarations: of(id).declarations + 1 });
    if (broader) summary.set(broader.value, { ...of(broader.value), narrower: [...of(broader.value).narrower, id] });
  }
  return summary;
}

const NO_MENTIONS: Contribution = { declarations: 0, mentions: 0, first: -1, narrower: [] };

/** The contribution of a file that only mentions; files share these values. */
export function mentionsOnly(mentions: number, first: number): Contribution {
  const key = first * 16 + mentions;
  const known = mentions < 16 ? SHARED[key] : undefined;
  if (known) return known;
  const made = { ...NO_MENTIONS, mentions, first };
  if (mentions < 16 && first >= 0 && first < 256) SHARED[key] = made;
  return made;
}

const SHARED = new Array<Contribution | undefined>(256 * 16).fill(undefined);

/** Whether two contributions differ at most in their mentions, which concern no other file. */
const isMentionOnly = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  (a?.declarations ?? 0) === (b?.declarations ?? 0) && isSameList(a?.narrower, b?.narrower);

const isSame = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  a?.mentions === b?.mentions &&
  a?.first === b?.first &&
  a?.declarations === b?.declarations &&
  isSameList(a?.narrower, b?.narrower);

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
