import type { Machine } from "../machine";
import { aligned, count } from "../table";
import type { Figures } from "./figures";
import { keptOf, shareOf, type Target } from "./targets";

/** Everything as plain text: the machine, for each kind of edit how the methods did, why ours was silent, the targets. */
export function report(
  { processor, cores, node, system }: Machine,
  texts: number,
  all: readonly Figures[],
  targets: readonly Target[],
): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const rows = kinds.flatMap((kind) => {
    const ofKind = all.filter((each) => each.kind === kind);
    const { mentions, deleted } = ofKind[0]!;
    const heading = `${kind}: ${count(mentions)} mentions, ${count(deleted)} of them deleted`;
    return [[heading, "", "", "", "", "", ""], ...ofKind.map(methodRow)];
  });
  const [first] = all;
  const own = all.filter(
    ({ method, outcomes: { right, gone }, mentions }) => method === first?.method && right + gone < mentions,
  );
  return [
    `${processor}, ${cores} cores, node ${node}, ${system}; ${count(texts)} texts`,
    "",
    ...aligned([HEAD, ...rows]),
    "",
    ...aligned([[`${first?.method}, numbers of mentions`, ...CAUSES], ...own.map(causesRow)]),
    "",
    ...aligned(targets.map(targetRow)),
    "",
  ].join("\n");
}

const HEAD = ["", "right", "other borders", "silently wrong", "orphaned", "deleted but kept", "ms per mention"];

const methodRow = (figures: Figures): string[] => [
  `  ${figures.method}`,
  ...(["right", "loose", "wrong", "orphaned"] as const).map((outcome) => percent(shareOf(figures, outcome))),
  figures.deleted > 0 ? percent(keptOf(figures)) : "",
  figures.time.toFixed(3),
];

const CAUSES = [
  ...["wrong", "in repeats", "kept", "in repeats", "orphaned", "in repeats"],
  ...["respelt", "alone", "ambiguous", "rivals"],
];

const causesRow = ({ kind, outcomes, repeated, orphans: { respelt, alone, ambiguous, rivals } }: Figures): string[] => [
  `  ${kind}`,
  ...(["wrong", "kept", "orphaned"] as const).flatMap((outcome) => [outcomes[outcome], repeated[outcome]]).map(String),
  ...[respelt, alone, ambiguous, rivals].map(String),
];

function targetRow({ name, limit, unit, isLeast, value, isReached }: Target): string[] {
  const show = (number: number): string => (unit === "ms" ? `${number.toFixed(3)} ms` : percent(number));
  return [`${isReached ? "reached" : "MISSED "}  ${name}`, show(value), `(${isLeast ? "≥" : "≤"} ${show(limit)})`];
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
