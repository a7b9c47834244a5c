import { allDeclared, type Corpus } from "../corpus";

/**
 * The types that entities have, with how many have each: in the order of the configuration, then those it does not know
 * by name; `""` for entities without a type comes last.
 */
export function entityTypes(corpus: Corpus): readonly { readonly type: string; readonly entities: number }[] {
  const counts = new Map<string, number>();
  for (const { entity } of allDeclared(corpus)) {
    const type = entity.type?.value ?? "";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const { types } = corpus.config;
  const others = [...counts.keys()].filter((type) => type !== "" && !types.includes(type)).sort();
  return [...types, ...others, ""].flatMap((type) => {
    const entities = counts.get(type);
    return entities === undefined ? [] : [{ type, entities }];
  });
}
