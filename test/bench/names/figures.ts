import type { Language } from "../words";
import type { GoldItem, Mark } from "./gold";
import { type Found, judged } from "./judge";
import type { Known } from "./known";
import { METHODS } from "./methods";

/** How a method did on the names of one type in one language; `all` is all languages together. */
export interface Figures {
  readonly method: string;
  readonly type: string;
  readonly lang: Language | "all";
  readonly marks: number;
  readonly right: number;
  readonly falseAlarms: number;
  /** Shares from 0 to 1; `NaN` where there is nothing. */
  readonly recall: number;
  readonly precision: number;
  readonly f: number;
}

/** What a method got wrong in an item: a mark that it missed, or a false alarm. */
export interface Failure {
  readonly item: GoldItem;
  readonly missed: readonly Mark[];
  readonly falseAlarms: readonly Found[];
}

export const TYPES = ["person", "weapon-system"] as const;

export const typeOf = ({ entities }: Known, id: string): string => entities.get(id)!.entity.type!.value;

/** Runs all methods over the items. `report` gets what ours, the first, gets wrong. */
export function figuresOf(
  known: Known,
  items: readonly GoldItem[],
  report: (failure: Failure) => void,
): readonly Figures[] {
  const langs = [...new Set(items.map(({ lang }) => lang)), "all"] as const;
  return Object.entries(METHODS).flatMap(([method, make], at) => {
    const find = make(known);
    const answers = items.map((item) => ({ item, ...judged(item, find(item.text, item.lang)) }));
    if (at === 0) for (const each of answers) if (each.missed.length + each.falseAlarms.length > 0) report(each);
    return TYPES.flatMap((type) =>
      langs.map((lang) => {
        const own = answers.filter(({ item }) => lang === "all" || item.lang === lang);
        const count = (part: (answer: (typeof own)[number]) => readonly Found[]): number =>
          own.flatMap(part).filter(({ entities }) => typeOf(known, entities[0]!) === type).length;
        const right = count((answer) => answer.right);
        const missed = count((answer) => answer.missed);
        return {
          method,
          type,
          lang,
          ...shares(
            right,
            missed,
            count((answer) => answer.falseAlarms),
          ),
        };
      }),
    );
  });
}

function shares(right: number, missed: number, falseAlarms: number) {
  const recall = right / (right + missed);
  const precision = right / (right + falseAlarms);
  return {
    ...{ marks: right + missed, right, falseAlarms, recall, precision },
    f: (2 * right) / (2 * right + missed + falseAlarms),
  };
}
