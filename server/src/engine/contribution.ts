import type { Contribution } from "./corpus";
import { type AnnotationFile, isLive } from "./records";

/** What a file contributes to each id. Worked out when needed: keeping it would cost more than the file's records. */
export function contributionsOf(file: AnnotationFile | undefined): ReadonlyMap<string, Contribution> {
  const summary = new Map<string, Contribution>();
  if (!file) return summary;
  for (const [id, { mentions, first }] of tallied(file.mentions)) summary.set(id, mentionsOnly(mentions, first));
  const of = (id: string): Contribution => summary.get(id) ?? NO_MENTIONS;
  for (const { id, broader } of file.entities) {
    summary.set(id, { ...of(id), declarations: of(id).declarations + 1 });
    if (broader) summary.set(broader.value, { ...of(broader.value), narrower: [...of(broader.value).narrower, id] });
  }
  return summary;
}

/** How often each id is mentioned, and by which mention first. */
function tallied(mentions: AnnotationFile["mentions"]): ReadonlyMap<string, { mentions: number; first: number }> {
  const tally = new Map<string, { mentions: number; first: number }>();
  for (let i = 0; i < mentions.length; i++) {
    const { entity, status } = mentions[i]!;
    if (!entity) continue;
    let of = tally.get(entity.value);
    if (!of) tally.set(entity.value, (of = { mentions: 0, first: -1 }));
    if (isLive({ status }) && of.mentions++ === 0) of.first = i;
  }
  return tally;
}

const NO_MENTIONS: Contribution = { declarations: 0, mentions: 0, first: -1, narrower: [] };

/** The contribution of a file that only mentions; files share these values. */
export function mentionsOnly(mentions: number, first: number): Contribution {
  const key = first * 16 + mentions;
  const known = mentions < 16 ? SHARED[key] : undefined;
  if (known) return known;
  const made = { ...NO_MENTIONS, mentions, first };
  if (mentions < 16 && first >= 0 && first < 256) SHARED[key] = made;
  return made;
}

const SHARED = new Array<Contribution | undefined>(256 * 16).fill(undefined);

/** Whether two contributions differ at most in their mentions, which concern no other file. */
export const isMentionOnly = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  (a?.declarations ?? 0) === (b?.declarations ?? 0) && isSameList(a?.narrower, b?.narrower);

export const isSame = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  a?.mentions === b?.mentions &&
  a?.first === b?.first &&
  a?.declarations === b?.declarations &&
  isSameList(a?.narrower, b?.narrower);

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
