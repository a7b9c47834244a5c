import type { Taken } from "../child";
import type { Machine } from "../machine";
import { aligned, count, megabytes, milliseconds } from "../table";
import type { DocumentFigures } from "./documents";
import type { Figures } from "./figures";
import type { LinkFigures } from "./links";
import type { ScanFigures } from "./scans";
import type { SuggestFigures } from "./suggest";
import type { Parts, Target } from "./targets";

export interface Measured extends Parts {
  readonly documents: readonly DocumentFigures[];
  readonly machine: Machine;
  readonly items: number;
  readonly targets: readonly Target[];
}

/** Everything as plain text: the machine, a table for each part, the targets. */
export function report({ machine, items, names, links, scans, documents, suggest, targets }: Measured): string {
  const { processor, cores, node, system } = machine;
  const tables = [
    [NAMES, ...nameRows(names)],
    [LINKS, ...links.map(linkRow)],
    [SCANS, ...scans.map(scanRow)],
    [DOCUMENTS, ...documents.map(documentRow)],
    [SUGGEST, ...(suggest ? suggestRows(suggest) : [])],
    [TARGETS, ...targets.map(targetRow)],
  ];
  const failures = documents.flatMap(({ document, missed, falseAlarms }) => [
    ...missed.map((name) => `${document}: missed ${name}`),
    ...falseAlarms.map((name) => `${document}: false alarm ${name}`),
  ]);
  return [
    `${processor}, ${cores} cores, node ${node}, ${system}; ${count(items)} items`,
    ...tables.filter(({ length }) => length > 1).map((rows) => aligned(rows).join("\n")),
    ...(failures.length > 0 ? [failures.join("\n")] : []),
  ]
    .join("\n\n")
    .concat("\n");
}

const NAMES = ["names in sentences", "names", "recall", "precision", "F", "missed", "false alarms"];

function nameRows(figures: readonly Figures[]): string[][] {
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

const LINKS = ["links", "right ones", "flagged", "swapped ones", "flagged"];

const linkRow = ({ type, right, falseAlarms, swapped, flagged }: LinkFigures): string[] => [
  type,
  ...[count(right), percent(falseAlarms / right), count(swapped), percent(flagged / swapped)],
];

const SCANS = ["scanning with 100,000 forms", "compiling", "MB/s", "found"];

const scanRow = ({ way, compiling, speed, found }: ScanFigures): string[] => [
  way,
  ...[milliseconds(compiling), speed.toFixed(1), count(found)],
];

const DOCUMENTS = ["documents never seen before", "names", "recall", "precision", "missed", "false alarms"];

const documentRow = ({ document, names, right, missed, falseAlarms }: DocumentFigures): string[] => [
  document,
  ...[count(names), percent(right / names), percent(right / (right + falseAlarms.length))],
  ...[count(missed.length), count(falseAlarms.length)],
];

const SUGGEST = ["glossator suggest", "wall time", "processor time", "peak memory"];

const suggestRows = ({ texts, annotated, ...bare }: SuggestFigures): string[][] => [
  [`${count(texts)} texts never seen before`, ...takenCells(bare)],
  [`${count(texts)} texts with 40 mentions each`, ...takenCells(annotated)],
];

const takenCells = ({ wall, cpu, peak }: Taken): string[] => [milliseconds(wall), milliseconds(cpu), megabytes(peak)];

const TARGETS = ["targets", "", ""];

function targetRow({ name, limit, sign, value, unit, isReached }: Target): string[] {
  const show = (number: number): string => (unit === "%" ? percent(number) : `${number.toFixed(1)} ${unit}`);
  return [`${isReached ? "reached" : "MISSED "}  ${name}`, show(value), `(${sign} ${show(limit)})`];
}

const percent = (share: number): string => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
