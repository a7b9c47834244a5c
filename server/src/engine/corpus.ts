import type { Anchors } from "./anchor/anchor";
import type { Typing } from "./anchor/past";
import { type Chain, eachLink, links } from "./chain";
import { type Config, DEFAULT_CONFIG } from "./config";
import type { MissingNames } from "./names/missing-name";
import { entitiesByName, filesNaming, type NameIndex } from "./namesakes";
import type { AnnotationFile, Entity, Mention } from "./records";
import { isText, type Source } from "./source";
import { isMentionOf, mentionAt } from "./stored/stored-file";
import { emptyTable, get, sortedKeys, type Table } from "./table";
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
  /** Those texts of `layers` that have several annotation files over them, which are few. */
  readonly stacked: Table<readonly string[]>;
  /** By entity id: what each file contributes to it. An id that is only referred to is here as well. */
  readonly entities: Table<EntityIndex>;
  /** By folded name: the files in which an entity is called so. */
  readonly names: NameIndex;
  /** The files that declare entities; one that says the same of them as before stays what it was. */
  readonly declaring: Table<AnnotationFile>;
  /** The declarations whose names are looked for in texts, for a moment older ones; `null` where nobody wants that. */
  readonly namesBy: Table<AnnotationFile> | null;
  /** By the uri of a text that is not in memory: the names that nobody has annotated in it, once it has been looked at. */
  readonly missing: Table<MissingNames>;
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
  /** Not `null` while the text is typed into: the anchors follow that, and not the selectors alone. */
  readonly typing: Typing | null;
  /**
   * An older version of the text, in folded form, that the selectors were written for; `null` where there is none.
   * `undefined` until somebody has looked for it, which is worth while as long as a mention is in doubt.
   */
  readonly witness: string | null | undefined;
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
  /** The live mentions. */
  readonly mentions: number;
  /** The index of the first of them among the file's mentions; -1 where there is none. */
  readonly first: number;
  readonly narrower: readonly string[];
}

export const EMPTY_CORPUS: Corpus = {
  config: DEFAULT_CONFIG,
  files: emptyTable(),
  sources: emptyTable(),
  layers: emptyTable(),
  stacked: emptyTable(),
  entities: emptyTable(),
  names: emptyTable(),
  declaring: emptyTable(),
  namesBy: null,
  missing: emptyTable(),
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

/** The entities that are called so, where there are several: in `file` and elsewhere, by folded words, in the order of uris and of each file. */
export function namesakesOf(corpus: Corpus, file: AnnotationFile, words: string): readonly Declared[] {
  const uris = filesNaming(corpus.names, words);
  const own = entitiesByName(file).get(words) ?? [];
  if (uris.length < 2 && (uris[0] ?? file.uri) === file.uri)
    return own.length < 2 ? [] : own.map((entity) => ({ uri: file.uri, entity }));
  return uris.flatMap((uri) =>
    (entitiesByName(get(corpus.files, uri)!.file).get(words) ?? []).map((entity) => ({ uri, entity })),
  );
}

/** Every entity of the corpus, each once, in the order of uris and of each file. */
export function* allDeclared({ declaring, files }: Corpus): Generator<Declared> {
  const seen = new Set<string>();
  for (const uri of sortedKeys(declaring))
    for (const [id, [entity]] of entitiesById(get(files, uri)!.file)) {
      if (seen.has(id)) continue;
      seen.add(id);
      yield { uri, entity: entity! };
    }
}

/** Every live mention of the id, by the order of annotation files and in each of the file. */
export function mentionsOf(corpus: Corpus, id: string): readonly MentionAt[] {
  const found: MentionAt[] = [];
  eachMention(corpus, id, (state, index) => found.push({ state, index, mention: mentionAt(state.file, index) }));
  return found;
}

/**
 * Calls `see` with each of `mentionsOf`, which is not made for it. Only these mentions are looked at: in a large corpus it is the
 * memory of all the others that would take the time.
 */
export function eachMention(corpus: Corpus, id: string, see: (state: FileState, index: number) => void): void {
  const contributions: Contributed[] = [];
  eachLink(get(corpus.entities, id)?.contributions ?? null, (uri, { mentions, first }) => {
    if (mentions > 0) contributions.push({ uri, mentions, first });
  });
  for (const { uri, mentions, first } of inOrder(contributions.reverse())) {
    const state = get(corpus.files, uri)!;
    for (let index = first, left = mentions; left > 0; index++) {
      if (index > first && !isMentionOf(state.file, index, id)) continue;
      see(state, index);
      left--;
    }
  }
}

export interface MentionAt {
  readonly state: FileState;
  readonly mention: Mention;
  /** Among the file's mentions. */
  readonly index: number;
}

type Contributed = Pick<Contribution, "mentions" | "first"> & { readonly uri: string };

/** By uri; contributions that are in order already, as after loading a corpus, cost one pass. */
const inOrder = (contributions: Contributed[]): Contributed[] =>
  contributions.every(({ uri }, i) => i === 0 || contributions[i - 1]!.uri <= uri)
    ? contributions
    : contributions.sort((a, b) => (a.uri < b.uri ? -1 : 1));

/** Every annotation file that says the id: declares it, mentions it (also a rejected mention), or is narrower. */
export const filesSaying = (corpus: Corpus, id: string): readonly FileState[] =>
  links(get(corpus.entities, id)?.contributions ?? null).map(([uri]) => get(corpus.files, uri)!);

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

/** The entities of a file by id, more than one where it declares an id twice. */
export function entitiesById(file: AnnotationFile): ReadonlyMap<string, readonly Entity[]> {
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
