import type { Corpus } from "../corpus";
import { foldWords } from "../fold";
import { latin } from "../likeness";
import { hasMixedWord, respelt, scriptOf, unmixed } from "../lookalike";
import { type AnnotationFile, type Entity, isLive, type Mention, type Name } from "../records";
import { entityOf, spellingsOf } from "./known-entity";
import { eachMention, type Rule, type RuleFinding } from "./rule";

/** A hidden name is there to be recognised as it is misspelt, and so makes a mention of that spelling right. */
export const nameHomoglyph: Rule = {
  code: "name.homoglyph",
  severity: "warning",
  about: "A name has letters of another script that look alike.",
  ...eachMention(wrongWords, wrongNames),
};

function wrongNames({ entities }: AnnotationFile): readonly RuleFinding[] {
  return entities.flatMap((entity) =>
    entity.names.flatMap((name) => {
      const { value, start, end } = name;
      const by = name.hidden ? null : rightName(entity, name);
      if (by === null) return [];
      const message = `"${value}" has letters of another script that look alike; write "${by}", or make it a hidden name.`;
      return [{ message, start, end, instead: { words: value, by } }];
    }),
  );
}

function wrongWords(corpus: Corpus, { source }: AnnotationFile, mention: Mention): readonly RuleFinding[] {
  if (!isLive(mention)) return [];
  const script = scriptOf(source.lang ?? "");
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
}

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
