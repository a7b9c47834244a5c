import { anchorsOf } from "./anchor/anchors";
import { applyMissing, applyNames } from "./apply-names";
import type { Affected, Change } from "./change";
import type { Corpus, FileState } from "./corpus";
import type { Edit } from "./edit/edit";
import { fold } from "./fold";
import { relayered } from "./layers";
import { reindexed } from "./reindex";
import { isLoaded, released, type Source } from "./source";
import { get, remove, set } from "./table";
import { reread, typed } from "./typing";

export type { Affected, Change } from "./change";

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
  const layers = relayered(corpus, file.uri, old?.sourceUri ?? null, sourceUri);
  return [{ ...corpus, files, sources: withSource(corpus, source), ...layers, ...index }, affected];
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
    ...relayered(corpus, file.uri, null, sourceUri),
  };
}

function removeFile(corpus: Corpus, uri: string): readonly [Corpus, Affected] {
  const old = get(corpus.files, uri);
  if (!old) return [corpus, NOTHING];
  const { affected, ...index } = reindexed(corpus, uri, old.file, undefined);
  affected.add(uri);
  const layers = relayered(corpus, uri, old.sourceUri, null);
  return [{ ...corpus, files: remove(corpus.files, uri), ...layers, ...index }, affected];
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

const withSource = ({ sources }: Corpus, source: Source | undefined): Corpus["sources"] =>
  source ? set(sources, source.uri, isLoaded(source) ? released(source) : source) : sources;

/** A file with its mentions where selectors and witness say. A witness is forgotten when nothing is in doubt. */
function anchored(corpus: Corpus, state: FileState, fresh?: Source): FileState {
  const { file, sourceUri, witness } = state;
  const source = fresh ?? (sourceUri === null ? undefined : get(corpus.sources, sourceUri));
  const anchors = isLoaded(source) ? anchorsOf(file, source, witness ?? null) : null;
  return { ...state, anchors, typing: null, witness: anchors && !anchors.isSure() ? witness : undefined };
}
