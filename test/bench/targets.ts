import type { Figures } from "./figures";
import { HUGE_KEYSTROKES, type HugeFigures } from "./huge";
import type { KeystrokeFigures } from "./keystrokes";
import { peakOfLint, timePerByte } from "./peers";
import { SIZE_TARGETS, type SizeTarget } from "./size-targets";
import { count } from "./table";

/** What is to be reached, and whether it was. */
export interface Target {
  readonly name: string;
  readonly limit: number;
  readonly unit: SizeTarget["unit"];
  readonly value: number;
  readonly isReached: boolean;
}

const SMALL = 1_000;
const LARGE = 10_000;
const LARGEST = 100_000;

/** The targets that the measured corpora allow to judge. */
export function targetsOf(all: readonly Figures[], huge: HugeFigures | null): readonly Target[] {
  const sizes = [SMALL, LARGE, LARGEST].map((texts) => all.find(({ corpus }) => corpus.texts === texts));
  const [small, large] = sizes;
  const targets: Target[] = [];
  const add = (name: string, unit: Target["unit"], limit: number, value: number) =>
    targets.push({ name, limit, unit, value, isReached: value <= limit });
  for (const { name, unit, limits, of } of SIZE_TARGETS)
    for (const [i, figures] of sizes.entries()) {
      const [limit, value] = [limits[i], figures && of(figures)];
      if (limit && value !== undefined) add(`${count(figures!.corpus.texts)} texts: ${name}`, unit, limit, value);
    }
  if (large?.lint) {
    add("lint, beside yaml.parseDocument", "×", 1.3, large.lint.ratio);
    const { cache } = large.lint.ways;
    if (cache) add("lint with a cache, beside without one yet", "×", 0.2, cache.warm.wall / cache.cold.wall);
  }
  for (const peer of large?.peers ?? [])
    if ("lap" in peer) add(`lint, time for a MB, beside ${peer.name}`, "×", 1, timePerByte(peer.lint, peer.lap));
  if (large?.peers) add("lint beside its peers, peak memory", "MB", 400, peakOfLint(large.peers) / 1e6);
  if (small?.server && large?.server) {
    const [before, after] = [small.server.keystrokes, large.server.keystrokes];
    for (const [key, name] of KEYSTROKES) {
      const growth = after[key].cost / before[key].cost;
      // Changing this id makes a problem of each mention: more mentions are more to say, whatever the program.
      const mentions = large.corpus.mostFrequent.mentions / small.corpus.mostFrequent.mentions;
      if (key === "id") add(`keystroke ${name}, per mention, beside 1,000 texts`, "×", 2, growth / mentions);
      else add(`keystroke ${name}, beside 1,000 texts`, "×", 2, growth);
    }
  }
  if (huge) {
    for (const [key, name] of HUGE_KEYSTROKES)
      add(`huge file, keystroke ${name}, p95`, "ms", 150, huge.keystrokes[key].toDiagnostics.p95);
    add("huge file, semantic tokens of the text, p95", "ms", 50, huge.tokens.text.p95);
    add("huge file, semantic tokens of the annotation file, p95", "ms", 50, huge.tokens.sidecar.p95);
  }
  return targets;
}

type Kind = Exclude<keyof KeystrokeFigures, "hoverBehind">;

/** The kinds of keystrokes, with how they are called. */
export const KEYSTROKES: readonly (readonly [Kind, string])[] = [
  ["text", "in a text"],
  ["name", "of a name into a text"],
  ["exact", "in the words of a sidecar"],
  ["entity", "in an entity id of a sidecar"],
  ["gloss", "in a gloss of a registry"],
  ["id", "in the id of the most frequent entity"],
];
