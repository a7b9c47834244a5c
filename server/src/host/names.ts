import type { Affected, Change } from "../engine/apply";
import type { Corpus } from "../engine/corpus";
import { changedBeginnings, hasAny } from "../engine/names/beginnings";
import { preparing } from "../engine/names/lexicon";
import { preparingFor } from "../engine/names/unannotated";
import { severityIn } from "../engine/rules/codes";
import { MENTION_MISSING } from "../engine/rules/reading";
import { isLoaded, type Source } from "../engine/source";
import { entries, get, has } from "../engine/table";

/** What is known of texts that are not in memory. */
export interface Looked {
  /** The uris of texts in which nobody has looked for names, or not since something happened to them. */
  readonly unseen: Set<string>;
  /** The declarations whose names were looked for in all others at an earlier start; `null` for none. */
  keptBy: Corpus["namesBy"];
}

const NOTHING: Affected = new Set();

/** So many texts are asked between two breaths whether they have one of some words. */
const STEP = 500;

/**
 * Looks for names that nobody has annotated in texts that are not in memory: in the `unseen` ones, which are taken out, and in those that
 * have a word with which a name begins that came or went. Before that it makes the lexicon ready, in steps too.
 */
export function* lookForNames(
  looked: Looked,
  corpus: () => Corpus,
  change: (change: Change) => Affected,
  read: (uri: string) => Source,
): Generator<Affected> {
  const { unseen } = looked;
  // One walk through the set, which meets what is added meanwhile: to ask for its first one each time skips all that were taken out.
  const queue = unseen.values();
  while (corpus().isComplete) {
    const { namesBy, declaring, sources } = corpus();
    if (severityIn(corpus().config, MENTION_MISSING) === "off") {
      looked.keptBy = null;
      if (namesBy) yield change({ kind: "names", by: null });
      return;
    }
    if (namesBy !== declaring) {
      for (const _ of preparing(corpus())) yield NOTHING;
      for (const [, source] of entries(sources))
        if (isLoaded(source)) for (const _ of preparingFor(corpus(), source)) yield NOTHING;
      yield* addConcerned(unseen, { ...corpus(), namesBy: namesBy ?? looked.keptBy }, declaring);
      looked.keptBy = null;
      // Others may have come in the meantime, which are for the next time.
      yield change({ kind: "names", by: declaring });
      continue;
    }
    const { value: uri } = queue.next();
    if (uri === undefined) return;
    unseen.delete(uri);
    if (!has(corpus().layers, uri) || isLoaded(get(sources, uri))) continue;
    const source = read(uri);
    if (isLoaded(source)) for (const _ of preparingFor(corpus(), source)) yield NOTHING;
    yield change({ kind: "missing", source });
  }
}

/** Adds the texts in which names that came or went may stand. */
function* addConcerned(
  unseen: Set<string>,
  { namesBy, layers, missing }: Corpus,
  declaring: Corpus["declaring"],
): Generator<Affected> {
  const hashes = changedBeginnings(namesBy, declaring);
  if (!hashes) {
    for (const [uri] of entries(layers)) unseen.add(uri);
    return;
  }
  let count = 0;
  for (const [uri, { beginnings }] of entries(missing)) {
    if (hasAny(beginnings, hashes)) unseen.add(uri);
    if (++count % STEP === 0) yield NOTHING;
  }
}
