import type { Span } from "../span";
import type { Decision } from "./decide";
import type { Quote } from "./quote";
import { placeKey, twinsKey } from "./sought";
import { type Testimony, witness } from "./witness";

/** What an older text says of the mentions whose selectors alone do not say where they are, by index. */
export type Testimonies = ReadonlyMap<number, Testimony>;

export const NO_TESTIMONIES: Testimonies = new Map();

/** Longer texts, in folded code units, are not compared with older ones, which takes a second for each million. */
const MAX_LENGTH = 12_000_000;

/**
 * Asks an older text about the mentions that its selectors find there, as `before` decides, and not in the present text, as
 * `decisions` have it. No mention gets a place that another has, unless they had one place before.
 */
export function testimoniesOf(
  older: string,
  text: string,
  quotes: readonly (Quote | null)[],
  decisions: readonly (Decision | null)[],
  before: () => readonly (Decision | null)[],
): Testimonies {
  const isTooLong = Math.max(older.length, text.length) > MAX_LENGTH;
  const isAnySought = decisions.some((decision) => decision !== null && decision.kind !== "exact");
  if (older === text || isTooLong || !isAnySought) return NO_TESTIMONIES;
  const ask = witness(older, text);
  const owners = new Map<number, number>();
  const origins = new Map<number, number>();
  const found = new Map<number, Testimony>();
  before().forEach((old, i) => {
    const now = decisions[i];
    const origin = old?.kind === "exact" ? placeKey(old.place) : -1;
    if (now?.kind === "exact") owners.set(placeKey(now.place), origin);
    else if (now && old?.kind === "exact") {
      origins.set(i, origin);
      found.set(i, ask(old.place, frameOf(old.place, quotes[i]!)));
    }
  });
  const unsure = new Set(isInOrder(found) ? [] : unsureTwins(quotes, found));
  for (const [i, testimony] of found) {
    const { place } = testimony;
    if (!place) continue;
    const owner = owners.get(placeKey(place)) ?? origins.get(i)!;
    if (owner !== origins.get(i)) found.set(i, { ...testimony, place: null });
    else owners.set(placeKey(place), owner);
    if (unsure.has(i)) found.set(i, { ...testimony, place: null, instead: place });
  }
  return found;
}

/** Whether no passage has changed places. */
function isInOrder(found: Testimonies): boolean {
  const starts = [...found].sort(([a], [b]) => a - b).flatMap(([, { place }]) => place?.start ?? []);
  return starts.every((start, i) => i === 0 || starts[i - 1]! <= start);
}

const frameOf = ({ start, end }: Span, { prefix, suffix }: Quote): Span => ({
  start: Math.max(0, start - prefix.length - 1),
  end: end + suffix.length + 1,
});

/** Of mentions that differ in number alone, those in whose place another one could be. One that is left is no such. */
function* unsureTwins(quotes: readonly (Quote | null)[], found: Testimonies): Generator<number> {
  const groups = new Map<string, number[]>();
  for (const [i, { place, isFramed }] of found) {
    if (!place || isFramed || quotes[i]!.occurrence === 0) continue;
    const key = twinsKey(quotes[i]!);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  for (const group of groups.values()) if (group.length > 1) yield* group;
}
