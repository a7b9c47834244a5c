import type { Taken } from "./child";
import type { Figures } from "./figures";
import { HUGE_KEYSTROKES, type HugeFigures } from "./huge";
import type { LintFigures } from "./lint";
import type { Machine } from "./machine";
import { peersTable } from "./peers-table";
import type { Spread } from "./quantile";
import type { ServerFigures } from "./server";
import { aligned, count, megabytes, milliseconds } from "./table";
import { KEYSTROKES, type Target } from "./targets";

/** Everything as plain text: the machine, one table with a column for each corpus, and the targets. */
export function report(
  machine: Machine,
  all: readonly Figures[],
  huge: HugeFigures | null,
  targets: readonly Target[],
): string {
  const { processor, cores, memory, node, system } = machine;
  const rows: Row[] = [["", ...all.map(({ corpus }) => `${count(corpus.texts)} texts`)]];
  const add = <T>(lines: readonly Line<T>[], part: (figures: Figures) => T | null): void => {
    if (all.every((figures) => part(figures) === null)) return;
    for (const [name, cell] of lines)
      rows.push(
        cell
          ? [`  ${name}`, ...all.map(part).map((figures) => (figures === null ? "" : cell(figures)))]
          : [name, ...all.map(() => "")],
      );
  };
  add(CORPUS, (figures) => figures);
  add(LINT, ({ lint }) => lint);
  add(SERVER, ({ server }) => server);
  return [
    `${processor}, ${cores} cores, ${Math.round(memory / 1e9)} GB, node ${node}, ${system}`,
    "",
    ...(all.length > 0 ? [...aligned(rows), ""] : []),
    ...all.flatMap(({ corpus, peers }) => (peers ? [...peersTable(corpus.texts, peers), ""] : [])),
    ...(huge ? [...aligned(HUGE.map(([name, cell]) => [cell ? `  ${name}` : name, cell?.(huge) ?? ""])), ""] : []),
    ...aligned(targets.map(targetRow)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

type Row = readonly string[];

/** A row's name and what stands in the column of a corpus; without the latter it is the heading of a section. */
type Line<T> = readonly [name: string, cell?: (figures: T) => string];

const CORPUS: readonly Line<Figures>[] = [
  ["mentions", ({ corpus }) => count(corpus.mentions)],
  ["texts", ({ corpus }) => megabytes(corpus.bytes.texts)],
  ["sidecars", ({ corpus }) => megabytes(corpus.bytes.sidecars)],
  ["registries", ({ corpus }) => megabytes(corpus.bytes.registries)],
  ["load of the machine before", ({ load }) => load.toFixed(2)],
];

const LINT: readonly Line<LintFigures>[] = [
  ["glossator lint"],
  ["wall time", ({ wall }) => milliseconds(wall)],
  ["processor time", ({ cpu }) => milliseconds(cpu)],
  ["peak memory", ({ peak }) => megabytes(peak)],
  ["annotation files read quickly", ({ files }) => `${count(files.quick)} of ${count(files.all)}`],
  ["yaml.parseDocument alone"],
  ["wall time", ({ yardstick }) => milliseconds(yardstick.wall)],
  ["processor time", ({ yardstick }) => milliseconds(yardstick.cpu)],
  ["peak memory", ({ yardstick }) => megabytes(yardstick.peak)],
  ["lint beside it, wall time", ({ ratio }) => `× ${ratio.toFixed(2)}`],
  ["glossator lint, other ways"],
  ["on one core", ({ ways }) => takenBy(ways.oneCore)],
  ["--cache, when there is none yet", ({ ways }) => takenBy(ways.cache?.cold)],
  ["--cache, when nothing has changed", ({ ways }) => takenBy(ways.cache?.warm)],
  ["two shards side by side, and merge", ({ ways }) => takenBy(ways.shards)],
  ["one annotation file alone", ({ ways }) => takenBy(ways.oneFile)],
];

/** Wall time and memory; nothing where it was not measured. */
const takenBy = (taken: Taken | null | undefined): string =>
  taken ? `${milliseconds(taken.wall)}, ${megabytes(taken.peak)}` : "";

const SERVER: readonly Line<ServerFigures>[] = [
  ["the server, from its start until"],
  ["initialize is answered", ({ initialize }) => milliseconds(initialize.p50)],
  ["  a program of node that does nothing has ended", ({ nothing }) => milliseconds(nothing.p50)],
  ["the first correct hover", ({ firsts }) => milliseconds(firsts.hover)],
  ["the first diagnostics", ({ firsts }) => milliseconds(firsts.diagnostics)],
  ["the corpus is read", ({ firsts }) => milliseconds(firsts.complete)],
  ["nothing is left to do", ({ firsts }) => milliseconds(firsts.quiet)],
  ["the server, started again when nothing has changed, until"],
  ["index complete, warm", ({ warm }) => milliseconds(warm.complete)],
  ["nothing is left to do", ({ warm }) => milliseconds(warm.quiet)],
  ["  peak memory until then", ({ warm }) => megabytes(warm.peak)],
  ["requests, p50 / p95"],
  ["hover while the corpus is read", ({ firsts }) => both(firsts.hoverMeanwhile)],
  ["hover", ({ requests }) => both(requests.hover)],
  ["definition", ({ requests }) => both(requests.definition)],
  ["document highlight", ({ requests }) => both(requests.highlight)],
  ["semantic tokens", ({ requests }) => both(requests.tokens)],
  ["completion of an entity id", ({ requests }) => both(requests.completion)],
  ["workspace symbol", ({ requests }) => both(requests.symbols)],
  ["entities for words of a text", ({ requests }) => both(requests.candidates)],
  ["the edit that annotates them", ({ requests }) => both(requests.annotate)],
  ["references, rare entity", ({ requests }) => both(requests.rareReferences)],
  ["  locations", ({ requests }) => count(requests.rareReferences.locations)],
  ["references, most frequent entity", ({ requests }) => both(requests.frequentReferences)],
  ["  locations", ({ requests }) => count(requests.frequentReferences.locations)],
  ["  processor time of the server", ({ requests }) => milliseconds(requests.frequentReferences.cost)],
  ["  JSON.parse in the client", ({ requests }) => milliseconds(requests.frequentReferences.parsing)],
  ["rename of the most frequent entity", ({ requests }) => both(requests.rename)],
  ["  edits", ({ requests }) => count(requests.rename.edits)],
  ["  files", ({ requests }) => count(requests.rename.files)],
  ["keystroke to diagnostics, p50 / p95"],
  ...KEYSTROKES.map(
    ([key, name]): Line<ServerFigures> => [name, ({ keystrokes }) => both(keystrokes[key].toDiagnostics)],
  ),
  ["hover right behind a keystroke", ({ keystrokes }) => both(keystrokes.hoverBehind)],
  ["processor time of a keystroke"],
  ...KEYSTROKES.map(
    ([key, name]): Line<ServerFigures> => [name, ({ keystrokes }) => milliseconds(keystrokes[key].cost)],
  ),
  ["peak memory of the server"],
  ["when nothing is left to do", ({ peak }) => megabytes(peak.quiet)],
  ["at the end", ({ peak }) => megabytes(peak.end)],
];

const HUGE: readonly Line<HugeFigures>[] = [
  ["one huge annotation file"],
  ["mentions", ({ mentions }) => count(mentions)],
  ["its text", ({ bytes }) => megabytes(bytes.texts)],
  ["the file itself", ({ bytes }) => megabytes(bytes.sidecars)],
  ["from the start of the server until nothing is left to do", ({ quiet }) => milliseconds(quiet)],
  ["peak memory of the server", ({ peak }) => megabytes(peak)],
  ["keystroke to diagnostics, p50 / p95"],
  ...HUGE_KEYSTROKES.map(
    ([key, name]): Line<HugeFigures> => [name, ({ keystrokes }) => both(keystrokes[key].toDiagnostics)],
  ),
  ["processor time of a keystroke"],
  ...HUGE_KEYSTROKES.map(
    ([key, name]): Line<HugeFigures> => [name, ({ keystrokes }) => milliseconds(keystrokes[key].cost)],
  ),
  ["semantic tokens of what is seen at once, p50 / p95"],
  ["of the text", ({ tokens }) => both(tokens.text)],
  ["of the annotation file", ({ tokens }) => both(tokens.sidecar)],
];

function targetRow({ name, limit, unit, value, isReached }: Target): Row {
  const show = (number: number): string => {
    if (unit === "ms") return milliseconds(number);
    return unit === "×" ? `× ${number.toFixed(2)}` : `${number.toFixed(0)} MB`;
  };
  return [`${isReached ? "reached" : "MISSED "}  ${name}`, show(value), `(${show(limit)})`];
}

const both = ({ p50, p95 }: Spread): string => `${milliseconds(p50)} / ${milliseconds(p95)}`;
