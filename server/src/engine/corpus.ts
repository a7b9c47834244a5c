import type { Anchors } from "./anchor/anchors";
import { type Chain, links } from "./chain";
import { type Config, DEFAULT_CONFIG } from "./config";
import type { AnnotationFile, Entity } from "./records";
import { isText, type Source } from "./source";
import { emptyTable, entries, get, type Table } from "./table";
import type { Lines } from "./units";

/** All annotation files and texts under one root, and the index over them. An immutable value; see `apply`. */
export interface Corpus {
  readonly config: Config;
  /** By the uri of the annotation file. */
  readonly files: Table<FileState>;
  /** By the uri of the text. */
  readonly sources: Table<Source>;
  /** By the uri of a text: the annotation files over it, sorted. */
  readonly layers: Table<readonly string[]>;
  /** By entity id: what each file contributes to it. An id that is only referred to is here as well. */
  readonly entities: Table<EntityIndex>;
  /** Whether every file of the corpus has been read; until then nothing can be said to be missing. */
  readonly isComplete: boolean;
}

/** An annotation file as it stands in a corpus. */
export interface FileState {
  readonly file: AnnotationFile;
  /** The line starts and length of the file's own canonical text. */
  readonly lines: Lines;
  readonly length: number;
  /** The text that the file annotates; `null` for a registry. */
  readonly sourceUri: string | null;
  /** `null` until the text has been read, and where it cannot be. */
  readonly anchors: Anchors | null;
}

export interface EntityIndex {
  /** By annotation file. */
  readonly contributions: Chain<Contribution>;
  /** The mentions of all files together. */
  readonly mentions: number;
  /** The files that declare the entity, sorted; more than one, or one twice, is a problem. */
  readonly declaredIn: readonly string[];
  /** The ids that name this one as `broader`, sorted. */
  readonly narrower: readonly string[];
}

/** What one file says about one entity id. */
export interface Contribution {
  readonly declarations: number;
  readonly mentions: number;
  readonly narrower: readonly string[];
}

export const EMPTY_CORPUS: Corpus = {
  config: DEFAULT_CONFIG,
  files: emptyTable(),
  sources: emptyTable(),
  layers: emptyTable(),
  entities: emptyTable(),
  isComplete: false,
};

/** An entity with the annotation file that declares it. */
export interface Declared {
  readonly uri: string;
  readonly entity: Entity;
}

/** The declaration of an id: the first in the order of uris and of the file, or `null`. */
export function declared(corpus: Corpus, id: string): Declared | null {
  return declarationsOf(corpus, id)[0] ?? null;
}

/** Every declaration of an id, in the order of uris and of the file. */
export function declarationsOf(corpus: Corpus, id: string): readonly Declared[] {
  const files = get(corpus.entities, id)?.declaredIn ?? [];
  return files.flatMap((uri) => {
    const found = entitiesById(get(corpus.files, uri)!.file).get(id) ?? [];
    return found.map((entity) => ({ uri, entity }));
  });
}

/** Every entity of the corpus, by id, each once. */
export function* allDeclared(corpus: Corpus): Generator<Declared> {
  for (const [id, { declaredIn }] of entries(corpus.entities)) if (declaredIn.length > 0) yield declared(corpus, id)!;
}

/** The annotation files that mention the id, sorted by uri. */
export function mentioningFiles(corpus: Corpus, id: string): readonly FileState[] {
  const uris: string[] = [];
  for (const [uri, { mentions }] of links(get(corpus.entities, id)?.contributions ?? null))
    if (mentions > 0) uris.push(uri);
  return uris.sort().map((uri) => get(corpus.files, uri)!);
}

/** Every annotation file that says the id: declares it, mentions it (also a rejected mention), or is narrower. */
export const filesSaying = (corpus: Corpus, id: string): readonly FileState[] =>
  [...links(get(corpus.entities, id)?.contributions ?? null)].map(([uri]) => get(corpus.files, uri)!);

/** How many mentions an id has, and in how many texts. */
export function countsOf(corpus: Corpus, id: string): { readonly mentions: number; readonly texts: number } {
  const index = get(corpus.entities, id);
  if (!index) return { mentions: 0, texts: 0 };
  const texts = new Set<string>();
  for (const [uri, { mentions }] of links(index.contributions))
    if (mentions > 0) texts.add(get(corpus.files, uri)!.sourceUri ?? uri);
  return { mentions: index.mentions, texts: texts.size };
}

/** The annotation files over a text. */
export const layersOf = (corpus: Corpus, textUri: string): readonly FileState[] =>
  (get(corpus.layers, textUri) ?? []).map((uri) => get(corpus.files, uri)!);

/** The line starts and length of a file of the corpus, be it annotations, a text or the configuration, or `null`. */
export function measureOf(corpus: Corpus, uri: string): Measure | null {
  const source = get(corpus.sources, uri);
  const { file: config } = corpus.config;
  return get(corpus.files, uri) ?? (isText(source) ? source : config?.uri === uri ? config : null);
}

export interface Measure {
  readonly lines: Lines;
  readonly length: number;
}

const byId = new WeakMap<AnnotationFile, ReadonlyMap<string, readonly Entity[]>>();

function entitiesById(file: AnnotationFile): ReadonlyMap<string, readonly Entity[]> {
  const known = byId.get(file);
  if (known) return known;
  const index = new Map<string, Entity[]>();
  for (const entity of file.entities) {
    const same = index.get(entity.id);
    if (same) same.push(entity);
    else index.set(entity.id, [entity]);
  }
  byId.set(file, index);
  return index;
}
