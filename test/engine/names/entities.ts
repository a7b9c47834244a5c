import type { Entity } from "../../../server/src/engine/records";

/** Names by language, or designations by scheme. */
export type Names = Readonly<Record<string, string>>;

/** An entity that says what its names are, and nothing else. */
export function entityOf(type: string, names: Names, designations: Names = {}): Entity {
  const at = { start: 0, end: 0 };
  const texts = (of: Names) => Object.entries(of).map(([lang, value]) => ({ ...at, lang, value }));
  return {
    ...at,
    id: "x",
    isEmpty: false,
    whole: at,
    type: { ...at, value: type },
    names: texts(names).map((name) => ({ ...name, indeclinable: false, hidden: false, forms: [] })),
    gender: null,
    gloss: [],
    roles: [],
    broader: null,
    designations: texts(designations),
    sameAs: [],
  };
}
