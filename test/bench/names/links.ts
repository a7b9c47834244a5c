import { fitOf } from "../../../server/src/engine/names/fit";
import { random } from "../random";
import { TYPES, typeOf } from "./figures";
import type { GoldItem, Mark } from "./gold";
import type { Known } from "./known";

/** How well `fitOf` tells right links of a type from wrong ones. */
export interface LinkFigures {
  readonly type: string;
  /** Right links, a choice one for each of its entities; and those of them that are flagged, wrongly. */
  readonly right: number;
  readonly falseAlarms: number;
  /** Links swapped at random among the entities of the type, and those of them that are flagged. */
  readonly swapped: number;
  readonly flagged: number;
}

/** A link that was judged wrongly: a right one that is flagged, or a swapped one that is not. */
export interface LinkFailure {
  readonly item: GoldItem;
  readonly mark: Mark;
  readonly entity: string;
  readonly isSwapped: boolean;
}

const SEED = 20160809;
/** So often each mark is linked to somebody else, so that chance does not matter much. */
const SWAPS = 10;

/** Asks of every mark whether its words fit its entity, and entities that were swapped in. */
export function linkFiguresOf(
  known: Known,
  items: readonly GoldItem[],
  report: (failure: LinkFailure) => void,
): readonly LinkFigures[] {
  const source = random(SEED);
  return TYPES.map((type) => {
    const ids = [...known.entities.keys()].filter((id) => typeOf(known, id) === type);
    const tally = { type, right: 0, falseAlarms: 0, swapped: 0, flagged: 0 };
    for (const item of items)
      for (const mark of item.marks.filter(({ entities }) => typeOf(known, entities[0]!) === type)) {
        const words = item.text.slice(mark.start, mark.end);
        const isFlagged = (id: string): boolean => fitOf(words, known.entities.get(id)!.entity) === null;
        for (const entity of mark.entities) {
          tally.right++;
          if (!isFlagged(entity)) continue;
          tally.falseAlarms++;
          report({ item, mark, entity, isSwapped: false });
        }
        const others = ids.filter((id) => !mark.entities.includes(id));
        for (let i = 0; i < SWAPS; i++) {
          const entity = source.pick(others);
          tally.swapped++;
          if (isFlagged(entity)) tally.flagged++;
          else report({ item, mark, entity, isSwapped: true });
        }
      }
    return tally;
  });
}
