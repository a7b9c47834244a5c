import { allDeclared, type Corpus } from "../corpus";
import { rankBy } from "../features/workspace-symbol";
import { nameOf } from "../language";
import { fitOf } from "../names/fit";
import { derivation, type NameForm } from "../names/form";
import { entitiesFitting } from "../names/misfits";
import { type Entity, isLive } from "../records";
import { get } from "../table";
import { type Completion, item, writtenAt } from "./item";
import type { Place } from "./place";

/** So many are offered at a time; further ones come when more has been written. */
const MOST = 100;

/**
 * The entities that what is written matches by id, name or alias in any language: those of which the words of the mention are a form
 * first, then those that the file refers to already, then the best matches, and of equal ones the most mentioned. No entity is broader
 * than itself.
 */
export function entityItems(
  text: string,
  place: Place,
  corpus: Corpus,
  uri: string,
  offset: number,
  languages: readonly string[],
): { readonly items: readonly Completion[]; readonly isIncomplete: boolean } {
  const typed = text.slice(place.span.start, offset);
  const own = place.path[0] === "entities" ? place.path[1] : null;
  const used = countsIn(corpus, uri, offset);
  const words = place.siblings.get("exact") ?? "";
  const fitting = words === "" ? [] : entitiesFitting(corpus, words, get(corpus.files, uri)?.file.source.lang ?? null);
  const rankOf = rankBy(typed);
  const found: Ranked[] = [];
  const left: Entity[] = [];
  const take = (entity: Entity, isWide: boolean): void => {
    const rank = typed === "" ? 0 : rankOf(entity, isWide);
    if (rank === Infinity) return void (isWide || left.push(entity));
    const mentions = get(corpus.entities, entity.id)?.mentions ?? 0;
    const fit = fitting.includes(entity.id) ? fitOf(words, entity) : null;
    found.push({ entity, rank, fit, used: used.get(entity.id) ?? 0, mentions });
  };
  for (const { entity } of allDeclared(corpus))
    if (entity.id !== own) take(entity, used.has(entity.id) || fitting.includes(entity.id));
  // These come behind all others.
  if (found.length <= MOST) for (const entity of left) take(entity, true);
  found.sort(byRank);
  return {
    items: found.slice(0, MOST).map((each) => itemOf(text, place, each, languages)),
    isIncomplete: found.length > MOST,
  };
}

interface Ranked {
  readonly entity: Entity;
  readonly rank: number;
  /** What the words of the mention are of its names. */
  readonly fit: NameForm | null;
  /** How often the file refers to it. */
  readonly used: number;
  readonly mentions: number;
}

const byRank = (a: Ranked, b: Ranked): number =>
  Number(b.fit !== null) - Number(a.fit !== null) ||
  b.used - a.used ||
  a.rank - b.rank ||
  b.mentions - a.mentions ||
  (a.entity.id < b.entity.id ? -1 : 1);

function itemOf(text: string, place: Place, { entity, fit }: Ranked, languages: readonly string[]): Completion {
  return item({
    label: entity.id,
    kind: "entity",
    text: writtenAt(text, place, entity.id),
    filter: filterOf(entity),
    beside: nameOf(entity, languages),
    detail: fit && fit.steps.length > 0 ? derivation(fit) : "",
    entity: entity.id,
  });
}

const filters = new WeakMap<Entity, string>();

/** All that it may be found by. */
function filterOf(entity: Entity): string {
  let filter = filters.get(entity);
  if (filter === undefined) {
    const names = entity.names.flatMap(({ value, forms }) => [value, ...forms]);
    const designations = entity.designations.map(({ value }) => value);
    filters.set(entity, (filter = [...new Set([entity.id, ...names, ...designations])].join(" ")));
  }
  return filter;
}

/** How often the other mentions of a file refer to each id. */
function countsIn(corpus: Corpus, uri: string, offset: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of get(corpus.files, uri)?.file.mentions ?? []) {
    const isHere = mention.start <= offset && offset <= mention.end;
    if (mention.entity && isLive(mention) && !isHere)
      counts.set(mention.entity.value, (counts.get(mention.entity.value) ?? 0) + 1);
  }
  return counts;
}
