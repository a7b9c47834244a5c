import { type Corpus, declared } from "../corpus";
import { removeKey, setKey } from "../edit/change-item";
import { edited } from "../edit/edit";
import type { Entity } from "../records";
import type { Refusal } from "../refusal";
import { mapIn } from "./side";
import { type Step, simply } from "./step";

/**
 * What becomes of `broader` where one of the two is the other's: what was above both stays above the survivor. `null`
 * where neither is above the other, so that it is a value like any other; a refusal where something lies between them.
 */
export function broaderStep(
  corpus: Corpus,
  survivor: Entity,
  gone: Entity | null,
  from: string,
): Step | Refusal | null {
  const into = survivor.id;
  const above = survivor.broader?.value;
  const between = betweenOf(corpus, into, from) ?? (gone && betweenOf(corpus, from, into));
  if (between)
    return {
      refusal: `"${between}" stands between "${from}" and "${into}", so that its "broader" would lead in a circle; merge "${between}" first, or change its "broader".`,
    };
  if (above === from) {
    const next = gone?.broader && ![into, from].includes(gone.broader.value) ? gone.broader.value : null;
    return simply((text) => {
      const map = mapIn({ id: into, text, isInBraces: false })!;
      const edit = next === null ? removeKey(text, map, "broader") : setKey(text, map, "broader", next);
      return edit ? edited(text, [edit]) : text;
    });
  }
  const isAboveNothing = gone?.broader?.value === into || gone?.broader?.value === from;
  return isAboveNothing ? simply((text) => text) : null;
}

/** Of the entities above `low`, the nearest, if `high` is further up. */
function betweenOf(corpus: Corpus, low: string, high: string): string | null {
  const path = [low];
  for (;;) {
    const next = declared(corpus, path.at(-1)!)?.entity.broader?.value;
    if (next === undefined || path.includes(next)) return null;
    if (next === high) return path[1] ?? null;
    path.push(next);
  }
}
