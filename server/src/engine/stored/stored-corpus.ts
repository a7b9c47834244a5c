import type { Anchor } from "../anchor/anchor";
import { partsOf, unpacked } from "../anchor/packed";
import { added, type Chain } from "../chain";
import type { Config } from "../config";
import { type Corpus, EMPTY_CORPUS, type FileState } from "../corpus";
import { layersFrom } from "../layers";
import { hasMisfits, rememberMisfits } from "../names/misfits";
import type { MissingName } from "../names/missing-name";
import { entitiesByName, type NameIndex } from "../namesakes";
import type { AnnotationFile } from "../records";
import { isLoaded, isText, type Source, type SourceFailure } from "../source";
import { entries, get, tableOf } from "../table";
import type { Lines } from "../units";
import type { Bytes } from "./bytes";
import { blockOf, fileOf } from "./stored-file";
import { indexOf, type StoredIndex, storeIndex } from "./stored-index";

/**
 * A corpus without its configuration, as plain data that can be JSON, and bytes that this data tells the places of. Of texts,
 * what is known when they are not in memory.
 */
export interface StoredCorpus {
  readonly uris: readonly string[];
  readonly sourceUris: readonly string[];
  /** Of each file: `FILE_WIDTH` numbers. */
  readonly filesAt: number;
  /** Of each text: `SOURCE_WIDTH` numbers. */
  readonly sourcesAt: number;
  /** What is said of few files and texts alone, by their numbers. */
  readonly failures: Few<SourceFailure["failure"]>;
  readonly doubts: Few<readonly (readonly [mention: number, anchor: Anchor])[]>;
  readonly witnesses: Few<string | null>;
  readonly misfits: readonly number[];
  readonly missing: Few<readonly MissingName[]>;
  /** Whether the missing names are those of the declarations that there are. */
  readonly hasNames: boolean;
  readonly index: Omit<StoredIndex, "numbers"> & { readonly numbersAt: number; readonly count: number };
}

type Few<T> = readonly (readonly [number, T])[];

/** The block and its size; length and line starts of the annotation file; its text; anchors, how many, and their line starts. */
const FILE_WIDTH = 10;

/** Length and line starts; the beginnings of names, and how many. */
const SOURCE_WIDTH = 5;

const NONE = -1;

/** Steps between two chances to do something else. */
const STEP = 50;

/**
 * Stores a corpus that has been read as a whole, in steps of few milliseconds. What is known of the names in the `unseen` texts is
 * left out. The bytes of what was put before may be taken between two steps.
 */
export function* storeCorpus(corpus: Corpus, unseen: ReadonlySet<string>, bytes: Bytes): Generator<void, StoredCorpus> {
  const files = [...entries(corpus.files)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = [...entries(corpus.sources)];
  const sourceNumber = new Map(sources.map(([uri], i) => [uri, i]));
  const hasNames = corpus.namesBy === corpus.declaring;
  const known = new Map<Lines, number>();
  const putLines = (lines: Lines): readonly [number, number] => {
    const at = known.get(lines) ?? bytes.put(lines);
    known.set(lines, at);
    return [at, lines.length];
  };

  const few = {
    failures: [] as [number, SourceFailure["failure"]][],
    doubts: [] as [number, [number, Anchor][]][],
    witnesses: [] as [number, string | null][],
    misfits: [] as number[],
    missing: [] as [number, readonly MissingName[]][],
  };
  const sourceNumbers = new Int32Array(SOURCE_WIDTH * sources.length);
  for (const [i, [uri, source]] of sources.entries()) {
    if (i % STEP === 0) yield;
    if (!isText(source)) {
      few.failures.push([i, source.failure]);
      continue;
    }
    const isKnown = hasNames && !isLoaded(source) && !unseen.has(uri);
    const missing = isKnown ? get(corpus.missing, uri) : undefined;
    if (missing && missing.names.length > 0) few.missing.push([i, missing.names]);
    const beginnings = missing ? [bytes.put(missing.beginnings), missing.beginnings.length] : [NONE, 0];
    sourceNumbers.set([source.length, ...putLines(source.lines), ...beginnings], SOURCE_WIDTH * i);
  }
  const fileNumbers = new Int32Array(FILE_WIDTH * files.length);
  for (const [i, [, state]] of files.entries()) {
    if (i % STEP === 0) yield;
    const { file, lines, length, sourceUri, anchors, witness } = state;
    const block = blockOf(file);
    const text = sourceUri === null ? NONE : sourceNumber.get(sourceUri)!;
    const { numbers, others } = anchors ? partsOf(anchors) : { numbers: null, others: null };
    const placed =
      anchors && numbers ? [bytes.put(numbers), numbers.length, ...putLines(anchors.lines)] : [NONE, 0, 0, 0];
    const own = [bytes.put(block), block.length, length, ...putLines(lines), text];
    fileNumbers.set([...own, ...placed], FILE_WIDTH * i);
    if (others) few.doubts.push([i, [...others]]);
    if (witness !== undefined) few.witnesses.push([i, witness]);
    if (hasMisfits(file)) few.misfits.push(i);
  }
  yield;
  const { numbers, ...index } = yield* storeIndex(corpus, new Map(files.map(([uri], i) => [uri, i])));
  yield;
  return {
    uris: files.map(([uri]) => uri),
    sourceUris: sources.map(([uri]) => uri),
    filesAt: bytes.put(fileNumbers),
    sourcesAt: bytes.put(sourceNumbers),
    ...few,
    hasNames,
    index: { ...index, numbersAt: bytes.put(numbers), count: numbers.length },
  };
}

/**
 * The corpus again, of its data and its bytes, which begin at a multiple of four; `config` is what it is now. Of texts that come into
 * memory no names are told before `names` says so: for them all names have to be compiled, which takes its time.
 */
export function corpusOf(stored: StoredCorpus, bytes: Buffer, config: Config): Corpus {
  const { uris, sourceUris, filesAt, sourcesAt, index } = stored;
  const integers = (at: number, count: number) => new Int32Array(bytes.buffer, bytes.byteOffset + at, count);
  const naturals = (at: number, count: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
  const known = new Map<number, Lines>();
  const linesAt = (at: number, count: number): Lines => {
    const lines = known.get(at) ?? naturals(at, count);
    known.set(at, lines);
    return lines;
  };

  const failures = new Map(stored.failures);
  const missing = new Map(stored.missing);
  const sourceNumbers = integers(sourcesAt, SOURCE_WIDTH * sourceUris.length);
  const sources = sourceUris.map((uri, i): readonly [string, Source] => {
    const failure = failures.get(i);
    if (failure) return [uri, { uri, failure }];
    const [length, at, count] = sourceNumbers.subarray(SOURCE_WIDTH * i, SOURCE_WIDTH * (i + 1)) as unknown as Three;
    return [uri, { uri, text: null, length, lines: linesAt(at, count) }];
  });
  const names = sourceUris.flatMap((uri, i) => {
    const [at, count] = sourceNumbers.subarray(SOURCE_WIDTH * i + 3, SOURCE_WIDTH * (i + 1)) as unknown as Two;
    if (failures.has(i) || at === NONE) return [];
    return [[uri, { names: missing.get(i) ?? [], beginnings: naturals(at, count) }] as const];
  });

  const doubts = new Map(stored.doubts);
  const witnesses = new Map(stored.witnesses);
  const misfits = new Set(stored.misfits);
  const fileNumbers = integers(filesAt, FILE_WIDTH * uris.length);
  const layers = new Map<string, string[]>();
  const files = uris.map((uri, i): readonly [string, FileState] => {
    const own = fileNumbers.subarray(FILE_WIDTH * i, FILE_WIDTH * (i + 1));
    const [blockAt, size, length, at, count] = own as unknown as readonly [...Three, ...Two];
    const [text, anchorsAt, anchorCount, ...textLines] = own.subarray(5) as unknown as readonly [...Three, ...Two];
    const file = fileOf(uri, bytes.subarray(blockAt, blockAt + size));
    if (misfits.has(i)) rememberMisfits(file);
    const sourceUri = text === NONE ? null : sourceUris[text]!;
    if (sourceUri !== null) {
      const others = layers.get(sourceUri);
      if (others) others.push(uri);
      else layers.set(sourceUri, [uri]);
    }
    const others = doubts.get(i);
    const parts = { numbers: integers(Math.max(0, anchorsAt), anchorCount), others: others ? new Map(others) : null };
    const anchors = anchorsAt === NONE ? null : unpacked(linesAt(...textLines), parts);
    return [
      uri,
      { file, lines: linesAt(at, count), length, sourceUri, anchors, typing: null, witness: witnesses.get(i) },
    ];
  });

  const entities = indexOf({ ...index, numbers: integers(index.numbersAt, index.count) }, uris);
  const declaring = tableOf(declaringIn(stored, files));
  return {
    ...EMPTY_CORPUS,
    config,
    files: tableOf(files),
    sources: tableOf(sources),
    ...layersFrom(layers),
    entities,
    names: namesIn(declaring),
    declaring,
    missing: tableOf(names),
    isComplete: true,
  };
}

type Two = readonly [number, number];
type Three = readonly [number, number, number];

function declaringIn({ index }: StoredCorpus, files: readonly (readonly [string, FileState])[]) {
  const numbers = new Set(index.others.flatMap(([, file, { declarations }]) => (declarations > 0 ? [file] : [])));
  return [...numbers].map((i): readonly [string, AnnotationFile] => [files[i]![0], files[i]![1].file]);
}

function namesIn(declaring: Corpus["declaring"]): NameIndex {
  const chains = new Map<string, Chain<true>>();
  for (const [uri, file] of entries(declaring))
    for (const name of entitiesByName(file).keys()) chains.set(name, added(chains.get(name) ?? null, uri, true));
  return tableOf(chains);
}
