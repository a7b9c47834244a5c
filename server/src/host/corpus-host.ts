import { dirname } from "node:path";
import { type Affected, glimpse } from "../engine/apply";
import type { Corpus } from "../engine/corpus";
import { fold } from "../engine/fold";
import type { Problem } from "../engine/problem";
import { isLoaded } from "../engine/source";
import { get, sortedKeys } from "../engine/table";
import type { CorpusCache } from "./corpus-cache";
import { MAX_ANNOTATION_BYTES, MAX_TEXT_BYTES, type OpenText } from "./decode";
import type { Disk } from "./disk";
import { change, newHeld } from "./held";
import { type LoadStep, loadSteps, type OnFailure } from "./load";
import { problemsAt, unkept } from "./memory";
import { lookForNames } from "./names";
import { readerOf } from "./reader";
import { record } from "./record";
import { isInside } from "./root";
import { type Typed, touchIn } from "./touch";
import { unannotatedTexts } from "./unannotated-texts";
import { pathOf, uriOf } from "./uri";

/** One corpus on a disk, with open documents outranking what the disk holds. */
export interface CorpusHost {
  readonly root: string;
  /** Whether it takes no subfolders in: the corpus of a file that was opened alone. */
  readonly isShallow: boolean;
  /** The corpus as it is now; an immutable value. */
  readonly corpus: () => Corpus;
  /**
   * Reads everything, in steps: the configuration, the registries, then file after file. Between two steps the caller
   * may do anything else, also call `touch`. With `onFailure`, a file that makes the program fail costs itself alone.
   */
  readonly load: (onFailure?: OnFailure) => Generator<LoadStep>;
  /** The uris of the annotation files that `load` found and left where they are, because `isLatent` says so. */
  readonly latent: () => ReadonlySet<string>;
  /** The corpus with a latent file in it, which stays latent. */
  readonly glimpse: (uri: string) => Corpus;
  /** Takes a latent file in. */
  readonly take: (uri: string) => void;
  /**
   * Something happened to this path (opened, edited, closed, created, changed, deleted): it is read again. With `typed`,
   * mentions of an open text follow what was typed into it, until `saved` or the text is closed.
   */
  readonly touch: (path: string, typed?: Typed | null) => Affected;
  /** What was typed into an open text is on the disk: its mentions are where their selectors say, and nowhere else. */
  readonly saved: (path: string) => Affected;
  /**
   * The affected files with a mention whose selector alone does not say where it is, of whose text nobody has looked for
   * an older version; with `again`, whether or not somebody has.
   */
  readonly doubtful: (affected: Affected, again?: boolean) => readonly string[];
  /** An older version of a text, in canonical form, that the selectors of an annotation file were written for, or none. */
  readonly witnessed: (uri: string, textUri: string, text: string | null) => Affected;
  /**
   * Looks for names that nobody has annotated in the texts that are not in memory, those alone that may have others than before, in
   * steps of few milliseconds; between two the caller may do anything else. Nothing happens where `mention.missing` is off.
   */
  readonly lookForNames: () => Generator<Affected>;
  /** Whether the path lies where this corpus is, so that it could be a part of it. */
  readonly concerns: (path: string) => boolean;
  /**
   * The uris of the texts below the root that have no annotation file and could have one: those with an ending that
   * texts with one have, and `.txt` and `.md`; where the configuration includes and does not exclude the annotation file
   * that would be made. `null` now and then, so that the caller can stop or give way.
   */
  readonly unannotatedTexts: () => Generator<string | null>;
  /** The canonical text of a source, read again where it is not in memory; `null` where it cannot be. */
  readonly textOf: (uri: string) => string | null;
  /** The problems of an annotation file, remembered until something affects them; of a text or the configuration. */
  readonly problems: (uri: string) => readonly Problem[];
  /**
   * Keeps the corpus, once it has been read as a whole, for the next start, in steps of few milliseconds; answers whether that went
   * well. Nothing happens without a cache.
   */
  readonly keep: () => Generator<void, boolean>;
  /** How many files and texts are others than in what was kept; infinite where nothing was, 0 where there is nothing to keep. */
  readonly unkept: () => number;
}

/** What a corpus need not read or keep. */
export interface Thrift {
  /** Whether anybody wants to know where the mentions of an annotation file stand in its text. */
  readonly isTextWanted: (path: string, textPath: string) => boolean;
  /** Whether an annotation file beside a text need not be taken in for what others are asked: it declares nothing. */
  readonly isLatent: (path: string, corpus: Corpus) => boolean;
  /** Where the corpus is kept for the next start; without it nothing is kept. */
  readonly cache: CorpusCache;
}

/** The corpus at `root`, nothing of it read yet. Texts that nobody wants are not read. */
export function corpusHost(
  disk: Disk,
  root: string,
  openText: OpenText = () => undefined,
  isShallow = false,
  { isTextWanted = () => true, isLatent = () => false, cache }: Partial<Thrift> = {},
): CorpusHost {
  const held = newHeld();
  const { unseen, unconfirmed } = held.memory;
  let isCold = true;
  const scope = () => ({ ...held.corpus.config, isShallow });
  const ground = { disk, root, openText, isTextWanted, isKept: cache !== undefined };
  const reader = readerOf(ground, held);
  const touch = touchIn(ground, held, reader, scope);
  return {
    root,
    isShallow,
    corpus: () => held.corpus,
    latent: () => held.latent,
    glimpse: (uri) => {
      const path = pathOf(uri)!;
      return glimpse(held.corpus, reader.file(path, reader.read(path, MAX_ANNOTATION_BYTES), reader.source));
    },
    take: (uri) => void touch.file(pathOf(uri)!, true),
    touch: (path, typed = null) => touch.any(path, typed),
    saved: (path) => {
      const source = get(held.corpus.sources, uriOf(path));
      return isLoaded(source) ? change(held, { kind: "source", source }) : new Set();
    },
    doubtful: (affected, again = false) => {
      const uris = affected === "everything" ? sortedKeys(held.corpus.files) : [...affected];
      return uris.filter((uri) => {
        const state = get(held.corpus.files, uri);
        const isAsked = state?.witness !== undefined && !unconfirmed.has(uri);
        return state?.anchors?.isSure() === false && (again || !isAsked);
      });
    },
    witnessed: (uri, textUri, text) => {
      unconfirmed.delete(uri);
      const state = get(held.corpus.files, uri);
      if (state?.sourceUri !== textUri) return new Set();
      const isNews = (text === null ? null : fold(text).text) !== (state.witness ?? null);
      const isAway = !isLoaded(get(held.corpus.sources, textUri));
      if (isNews) unseen.add(textUri);
      const source = isNews && isAway && reader.source(pathOf(textUri)!);
      return change(held, { kind: "witness", uri, text, ...(source && { source }) });
    },
    unannotatedTexts: () => unannotatedTexts(disk, root, scope(), held),
    lookForNames: () =>
      lookForNames(
        held.memory,
        () => held.corpus,
        (next) => change(held, next),
        (uri) => reader.source(pathOf(uri)!),
      ),
    concerns: (path) => (isShallow ? path === root || dirname(path) === root : isInside(path, root)),
    textOf: (uri) => {
      const source = get(held.corpus.sources, uri);
      if (isLoaded(source)) return source.text;
      const decoded = reader.read(pathOf(uri)!, MAX_TEXT_BYTES);
      return "text" in decoded ? decoded.text : null;
    },
    problems: (uri) => problemsAt(held.memory, held.corpus, uri),
    *keep() {
      const { corpus, memory } = held;
      return cache && corpus.isComplete ? yield* record(cache, corpus, memory, disk, openText) : false;
    },
    unkept: () => (cache ? unkept(held.memory, held.corpus) : 0),
    *load(onFailure) {
      const kept = isCold && cache ? cache : null;
      isCold = false;
      yield* loadSteps({ disk, root, scope, isLatent, cache: kept, onFailure }, held, touch);
    },
  };
}

/** Loads everything at once. */
export function loadAll(host: CorpusHost): LoadStep {
  let last: LoadStep | undefined;
  for (const step of host.load()) last = step;
  return last!;
}
