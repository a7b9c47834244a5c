import type { Machine } from "../machine";
import { aligned, count } from "../table";
import type { Failure, Figures } from "./figures";
import type { Target } from "./targets";

/** Everything as plain text: the machine, how the methods did on each type and language, the targets. */
export function report(
  machine: Machine,
  items: number,
  figures: readonly Figures[],
  targets: readonly Target[],
): string {
  const { processor, cores, node, system } = machine;
  return [
    `${processor}, ${cores} cores, node ${node}, ${system}; ${count(items)} items`,
    "",
    ...aligned([HEAD, ...sections(figures)]),
    "",
    ...aligned(targets.map(targetRow)),
    "",
  ].join("\n");
}

/** An item with what was got wrong: `⟦…⟧` is missed, `⟪…⟫` a false alarm. */
export function failureText({ item, missed, falseAlarms }: Failure): string {
  const places = [
    ...missed.map((each) => ({ ...each, open: "⟦", close: `⟧(${each.entities.join("|")})` })),
    ...falseAlarms.map((each) => ({ ...each, open: "⟪", close: `⟫(${each.entities.join("|")})` })),
  ];
  const pieces = places.flatMap(({ start, end, open, close }) => [
    { at: start, order: 1, words: open },
    { at: end, order: 0, words: close },
  ]);
  let text = item.text;
  for (const { at, words } of pieces.sort((a, b) => b.at - a.at || b.order - a.order))
    text = text.slice(0, at) + words + text.slice(at);
  return `${item.file}:${item.line}: ${item.kind}\n  ${text}\n`;
}

const HEAD = ["", "names", "recall", "precision", "F", "missed", "false alarms"];

function sections(figures: readonly Figures[]): string[][] {
  const headings = [...new Set(figures.map(({ type, lang }) => `${type}, ${lang}`))];
  return headings.flatMap((heading) => {
    const own = figures.filter(({ type, lang }) => `${type}, ${lang}` === heading);
    return own[0]!.marks === 0 ? [] : [[heading, "", "", "", "", "", ""], ...own.map(methodRow)];
  });
}

const methodRow = ({ method, marks, right, falseAlarms, recall, precision, f }: Figures): string[] => [
  `  ${method}`,
  ...[count(marks), percent(recall), percent(precision), percent(f), count(marks - right), count(falseAlarms)],
];

function targetRow({ name, limit, isLeast, value, unit, isReached }: Target): string[] {
  const show = (number: number): string => (unit === "%" ? percent(number) : `${number.toFixed(1)} ${unit}`);
  return [`${isReached ? "reached" : "MISSED "}  ${name}`, show(value), `(${isLeast ? "≥" : "≤"} ${show(limit)})`];
}

const percent = (share: number): string => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
