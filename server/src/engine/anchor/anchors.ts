import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import { type Anchor, type Anchors, MAX_CANDIDATES } from "./anchor";
import type { Decision, Result } from "./decide";
import { packed, unpacked } from "./packed";
import type { Candidate, Quote } from "./quote";
import { type Recovered, recover } from "./recover";
import { decisionsOf, type Said, type Selectors, saidBy } from "./said";
import { saidOf } from "./said-of";
import { type Pair, placeKey, type Settled, type Sought, twinsKey } from "./sought";
import { NO_TESTIMONIES, type Testimonies, testimoniesOf } from "./testimonies";
import type { Testimony } from "./witness";

/** Two places that are each at least as sure as this compete. */
const MAYBE = 0.5;

/**
 * Finds every mention in `source`, whose text must be in memory. Offsets are UTF-16 in the canonical text. `older` is a
 * version of the text, in folded form, that the selectors were written for; it is asked where they alone do not tell.
 */
export function anchorsOf(
  { mentions }: { readonly mentions: Selectors },
  source: LoadedText,
  older: string | null = null,
): Anchors {
  const { text, origin } = foldedOf(source);
  const said = saidOf(mentions, source, text);
  const { quotes } = said;
  const numbers = certain(said, origin);
  if (!said.starts.includes(-1)) return unpacked(source.lines, { numbers, others: null });
  const toCanonical = ({ start, end }: Span): Span => ({ start: origin(start), end: origin(end) });
  const decisions = withoutLostTwins(quotes, decisionsOf(said));
  const before = () => withoutLostTwins(quotes, decisionsOf(saidBy(quotes, older!)));
  const testimonies = older === null ? NO_TESTIMONIES : testimoniesOf(older, text, quotes, decisions, before);
  const recovered = recoveredIn(text, quotes, decisions, testimonies);
  return packed(source.lines, quotes.length, anchorAt, numbers);

  function anchorAt(i: number): Anchor | null {
    const decision = decisions[i];
    if (!decision || said.starts[i] !== -1) return null;
    if (decision.kind === "exact") return placed("exact", decision.place, 1);
    const found = recovered.found.get(i);
    if (found) return placed(found.kind, found.place, found.confidence);
    const testimony = testimonies.get(i);
    const numbered = !testimony && decision.kind === "fitting" && decision.places[quotes[i]!.occurrence - 1];
    if (numbered && recovered.isInOrder && !recovered.isTaken(numbered)) return placed("exact", numbered, MAYBE);
    const { result, places } = testimony
      ? gone(decision, testimony)
      : doubtful(quotes[i]!, decision, recovered.weighed.get(i) ?? []);
    const candidates = places
      .slice(0, MAX_CANDIDATES)
      .map(({ place, confidence }) => ({ ...toCanonical(place), confidence }));
    return { result, spans: NONE, candidates, confidence: candidates[0]?.confidence ?? 0 };
  }

  function placed(result: Result, { fragments }: Candidate, confidence: number): Anchor {
    const spans = fragments.map(toCanonical);
    const words = result === "changed" && {
      words: spans.map(({ start, end }) => spaced(source.text.slice(start, end))),
    };
    return { result, spans, candidates: NONE, confidence, ...words };
  }
}

const NONE: readonly never[] = [];

/** How sure a place is that an older text shows. */
const WITNESSED = 0.98;

/** For each mention where it begins and ends, if its selector says so; else the same number twice. */
function certain({ starts, quotes }: Said, origin: (offset: number) => number): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(2 * starts.length);
  for (const [i, start] of starts.entries()) {
    if (start === null || start === -1) continue;
    numbers[2 * i] = origin(start);
    numbers[2 * i + 1] = origin(start + quotes[i]!.fragments[0]!.length);
  }
  return numbers;
}

const spaced = (words: string): string => words.replace(/\s+/g, " ");

/** Where fewer places are left than occurrences are counted, their numbers no longer say which is which. */
function withoutLostTwins(quotes: readonly (Quote | null)[], decisions: readonly (Decision | null)[]) {
  const short = new Map<string, readonly Candidate[]>();
  decisions.forEach((decision, i) => {
    const quote = quotes[i];
    if (quote && quote.occurrence > 0 && decision?.kind === "fitting") short.set(twinsKey(quote), decision.places);
  });
  if (short.size === 0) return decisions;
  return decisions.map((decision, i): Decision | null => {
    const quote = quotes[i];
    const isNumbered = quote && quote.occurrence > 0 && decision?.kind === "exact";
    const places = isNumbered ? short.get(twinsKey(quote)) : undefined;
    return places ? { kind: "fitting", places } : decision;
  });
}

/** Looks for the mentions whose selectors alone do not say where they are. */
function recoveredIn(
  text: string,
  quotes: readonly (Quote | null)[],
  decisions: readonly (Decision | null)[],
  testimonies: Testimonies,
) {
  const settled: Settled[] = [];
  const sought: Sought[] = [];
  const seen: Recovered[] = [];
  decisions.forEach((decision, index) => {
    const quote = quotes[index];
    if (!decision || !quote) return;
    const testimony = testimonies.get(index);
    if (decision.kind === "exact") settled.push({ index, quote, place: decision.place });
    else if (testimony) seen.push(...recoveredBy(testimony, index, quote));
    else if (decision.kind !== "far" && quote.prefix + quote.suffix !== "")
      sought.push({ index, quote, places: decision.places });
  });
  const { found: others, weighed, isInOrder } = recover(text, [...settled, ...seen], sought);
  const found = [...seen, ...others];
  const pairs = new Map<number, Pair[]>();
  for (const pair of weighed) pairs.set(pair.sought.index, [...(pairs.get(pair.sought.index) ?? []), pair]);
  const taken = new Set(found.map(({ place }) => place.start));
  const isTaken = ({ start }: Span): boolean => taken.has(start);
  return { found: new Map(found.map((each) => [each.index, each])), weighed: pairs, isInOrder, isTaken };
}

const recoveredBy = ({ place, words }: Testimony, index: number, quote: Quote): readonly Recovered[] =>
  place ? [{ index, quote, place, kind: words < 1 ? "changed" : "moved", confidence: WITNESSED }] : [];

/** A mention that was deleted, as an older text shows; what stands in its place may still be meant. */
function gone({ places }: Exclude<Decision, { kind: "exact" }>, { instead }: Testimony) {
  const others = places.filter((place) => instead === null || placeKey(place) !== placeKey(instead));
  const all = [...(instead ? [instead] : []), ...others].map((place) => ({ place, confidence: 0 }));
  return { result: "orphan", places: all } as const;
}

/** A mention that was not found: whether several places compete, and the likeliest ones first. */
function doubtful(quote: Quote, { kind, places }: Exclude<Decision, { kind: "exact" }>, pairs: readonly Pair[]) {
  const unweighed = places.map((place) => ({ place, confidence: 0 }));
  if (kind === "far") return { result: "orphan", places: unweighed } as const;
  if (quote.prefix + quote.suffix === "") {
    const isAmbiguous = places.length > 1 && quote.occurrence === 0;
    return { result: isAmbiguous ? "ambiguous" : "orphan", places: unweighed } as const;
  }
  const best = [...pairs].sort((a, b) => b.confidence - a.confidence || a.place.start - b.place.start);
  const isClose = best.length > 1 && best[1]!.confidence > MAYBE;
  return { result: isClose ? "ambiguous" : "orphan", places: best } as const;
}
