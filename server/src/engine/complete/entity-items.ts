import { type Corpus, type Declared, declared } from "../corpus";
import { isMatch, workspaceSymbols } from "../features/workspace-symbol";
import { nameOf } from "../language";
import { isLive } from "../records";
import { get } from "../table";
import { type Completion, item, writtenAt } from "./item";
import type { Place } from "./place";

/** So many are offered at a time; further ones come when more has been written. */
const MOST = 200;

/**
 * The entities that what is written matches by id, name or alias in any language: those that the file refers to
 * already, the most frequent first, then the best matches of the corpus. No entity is broader than itself.
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
  const used = usedIn(corpus, uri, offset).filter(({ entity }) => isMatch(entity, typed));
  const others = workspaceSymbols(corpus, typed, languages).map(({ declared: found }) => found);
  const own = place.path[0] === "entities" ? place.path[1] : null;
  const all = [...new Map([...used, ...others].map((found) => [found.entity.id, found])).values()].filter(
    ({ entity }) => entity.id !== own,
  );
  return {
    items: all.slice(0, MOST).map((found) => itemOf(text, place, found, languages)),
    isIncomplete: all.length > MOST,
  };
}

function itemOf(text: string, place: Place, { entity }: Declared, languages: readonly string[]): Completion {
  const names = entity.names.flatMap(({ value, forms }) => [value, ...forms]);
  const designations = entity.designations.map(({ value }) => value);
  return item({
    label: entity.id,
    kind: "entity",
    text: writtenAt(text, place, entity.id),
    filter: [...new Set([entity.id, ...names, ...designations])].join(" "),
    beside: nameOf(entity, languages),
    entity: entity.id,
  });
}

/** The entities that the other mentions of the file refer to, the most frequent first. */
function usedIn(corpus: Corpus, uri: string, offset: number): readonly Declared[] {
  const counts = new Map<string, number>();
  for (const mention of get(corpus.files, uri)?.file.mentions ?? []) {
    const isHere = mention.start <= offset && offset <= mention.end;
    if (mention.entity && isLive(mention) && !isHere)
      counts.set(mention.entity.value, (counts.get(mention.entity.value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => declared(corpus, id) ?? []);
}
