import { type Corpus, type Declared, namesakesOf } from "../corpus";
import { foldWords } from "../fold";
import { preferredNames } from "../language";
import type { Entity } from "../records";
import { broaderThan } from "./known-entity";
import type { Rule } from "./rule";

/** A surname that two people have in common is no problem: the name must be the preferred one of either. */
export const entityNameShared: Rule = {
  code: "entity.name-shared",
  severity: "warning",
  about: "Two entities share a name and nothing tells them apart.",
  check: (corpus, { file }) =>
    file.entities.flatMap((entity) => {
      const told = new Set([entity.id]);
      return entity.names.flatMap(({ value, hidden, start, end }) => {
        if (hidden) return [];
        const name = foldWords(value);
        const twin = namesakesOf(corpus, file, name).find(
          ({ entity: other }) => !told.has(other.id) && areAlike(corpus, entity, other, name),
        );
        if (!twin) return [];
        told.add(twin.entity.id);
        const message = `"${value}" is a name of "${entity.id}" and of "${twin.entity.id}", and nothing tells the two apart; merge them, or give each a gloss of its own.`;
        return [{ message, start, end, related: [relatedTo(twin)] }];
      });
    }),
};

const relatedTo = ({ uri, entity: { id, start, end } }: Declared) => ({
  uri,
  start,
  end,
  message: `"${id}" is declared here.`,
});

function areAlike(corpus: Corpus, a: Entity, b: Entity, name: string): boolean {
  if (a.type?.value !== b.type?.value || !(preferredOf(a).has(name) || preferredOf(b).has(name))) return false;
  const isVariant = (one: Entity, of: Entity) => broaderThan(corpus, one).some(({ id }) => id === of.id);
  const areKin = isVariant(a, b) || isVariant(b, a);
  return !areKin && !TELLING.some((said) => differs(said(a), said(b)));
}

const preferred = new WeakMap<Entity, ReadonlySet<string>>();

/** The preferred names in the folded form, asked of every namesake. */
function preferredOf(entity: Entity): ReadonlySet<string> {
  let names = preferred.get(entity);
  if (!names) preferred.set(entity, (names = new Set(preferredNames(entity).map(({ value }) => foldWords(value)))));
  return names;
}

/** What tells entities apart where both say it and each something else. */
const TELLING: readonly ((entity: Entity) => readonly string[])[] = [
  ({ gloss }) => gloss.map(({ lang, value }) => `${lang} ${value}`),
  ({ roles }) => roles.map(({ title, from, to }) => `${title.map(({ value }) => value).join()} ${from} ${to}`),
  ({ designations }) => designations.map(({ lang, value }) => `${lang} ${value}`),
  ({ sameAs }) => sameAs.map(({ value }) => value),
  ({ broader }) => (broader ? [broader.value] : []),
];

const differs = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.join("\n") !== b.join("\n");
