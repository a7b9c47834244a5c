import type { Doubts, MentionLine, Tally, TypeSummary } from "./view-requests";

/** "Weapon systems", and for a type of the corpus's own its name: "Air base". */
export function typeLabel(type: string): string {
  const words = type.replaceAll("-", " ");
  return TYPES.get(type) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["person", "People"],
  ["weapon-system", "Weapon systems"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["event", "Events"],
  ["", "Without a type"],
]);

/** The name of the codicon that stands for a type. */
export const typeIcon = (type: string): string => ICONS.get(type) ?? "tag";

const ICONS: ReadonlyMap<string, string> = new Map([
  ["person", "person"],
  ["weapon-system", "rocket"],
  ["organization", "organization"],
  ["place", "location"],
  ["event", "calendar"],
]);

/** "12 entities". */
export const entityCount = ({ entities }: TypeSummary): string =>
  `${entities} ${entities === 1 ? "entity" : "entities"}`;

/** "7 mentions in 3 texts". */
export const mentionCount = ({ mentions, texts }: { mentions: number; texts: number }): string =>
  `${amount(mentions, "mention")} in ${amount(texts, "text")}`;

/** "23 mentions, 1 orphan, 2 ambiguous, 3 changed", with what there is none of left out. */
export const tallyText = (tally: Tally): string => [amount(tally.mentions, "mention"), ...doubtParts(tally)].join(", ");

/** "1 orphan, 2 ambiguous, 3 changed". */
export const doubtText = (doubts: Doubts): string => doubtParts(doubts).join(", ");

const doubtParts = ({ orphans, ambiguous, changed }: Doubts): string[] => [
  ...(orphans > 0 ? [amount(orphans, "orphan")] : []),
  ...(ambiguous > 0 ? [`${ambiguous} ambiguous`] : []),
  ...(changed > 0 ? [`${changed} changed`] : []),
];

/** So many UTF-16 units of what stands before a mention fit into a narrow side bar and leave its words in view. */
const BEFORE = 20;

/** A mention in one line, and where in the line its words are. */
export function lineLabel({ before, words, after }: MentionLine): { label: string; highlights: [number, number][] } {
  const start = before.length <= BEFORE ? before : `…${before.slice(-BEFORE - 1).replace(/^\S*\s/u, "")}`;
  return { label: start + words + after, highlights: [[start.length, start.length + words.length]] };
}

/** What somebody should look at in a mention; empty where that is nothing. */
export const resultText = ({ result, was }: MentionLine): string =>
  result === "changed" ? `was “${was}”` : RESULTS[result];

const RESULTS = { found: "", orphan: "not found", ambiguous: "fits several places" };

/** "1 mention", "7 mentions". */
function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
