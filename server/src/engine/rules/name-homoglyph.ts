import { foldWords } from "../fold";
import { latin } from "../likeness";
import { hasMixedWord, respelt, scriptOf, unmixed } from "../lookalike";
import type { Entity, Name } from "../records";
import { isLive } from "../records";
import { entityOf, spellingsOf } from "./known-entity";
import type { Rule } from "./rule";

/** A hidden name is there to be recognised as it is misspelt, and so makes a mention of that spelling right. */
export const nameHomoglyph: Rule = {
  code: "name.homoglyph",
  severity: "warning",
  about: "A name has letters of another script that look alike.",
  ignoresText: true,
  check: (corpus, { file }) => {
    const inNames = file.entities.flatMap((entity) =>
      entity.names.flatMap((name) => {
        const { value, start, end } = name;
        const by = name.hidden ? null : rightName(entity, name);
        if (by === null) return [];
        const message = `"${value}" has letters of another script that look alike; write "${by}", or make it a hidden name.`;
        return [{ message, start, end, instead: { words: value, by } }];
      }),
    );
    const script = scriptOf(file.source.lang ?? "");
    const inMentions = file.mentions.flatMap((mention) => {
      if (!isLive(mention)) return [];
      const { entity: link, exact } = mention;
      return exact.flatMap(({ value, start, end }) => {
        const mixed = hasMixedWord(value) ? unmixed(value, script) : null;
        const by = mixed ?? (script && respelt(value, script));
        if (!by) return [];
        const entity = link && entityOf(corpus, link.value);
        const names = entity && spellingsOf(entity);
        if (names?.has(foldWords(value)) || (mixed === null && !names?.has(foldWords(by)))) return [];
        const message = `"${value}" has letters of another script that look alike, so searching for "${by}" does not find it; ${link ? `give "${link.value}" this spelling as a hidden name` : "correct the text where it is yours"}.`;
        return [{ message, start, end }];
      });
    });
    return [...inNames, ...inMentions];
  },
};

/** A name in the right letters; `null` where it has them. A word of lookalikes alone is wrong only if other names say so. */
function rightName({ id, names, designations }: Entity, name: Name): string | null {
  const script = scriptOf(name.lang);
  if (hasMixedWord(name.value)) return unmixed(name.value, script);
  const by = script && respelt(name.value, script);
  if (!by) return null;
  const [wanted, written] = [latin(by), latin(name.value)];
  const others = [...names.filter((other) => other !== name), ...designations].map(({ value }) => value);
  return [id, ...others].some((other) => latin(other).startsWith(wanted) && !latin(other).startsWith(written))
    ? by
    : null;
}
