import type { Contribution } from "./corpus";
import { type AnnotationFile, isLive } from "./records";

/** What a file contributes to each id. Worked out when needed: keeping it would cost more than the file's records. */
export function contributionsOf(file: AnnotationFile | undefined): ReadonlyMap<string, Contribution> {
  const summary = new Map<string, Contribution>();
  if (!file) return summary;
  file.mentions.forEach(({ entity, status }, i) => {
    if (!entity) return;
    const { mentions, first } = summary.get(entity.value) ?? NO_MENTIONS;
    const isCounted = isLive({ status });
    summary.set(
      entity.value,
      mentionsOnly(isCounted ? mentions + 1 : mentions, isCounted && mentions === 0 ? i : first),
    );
  });
  const of = (id: string): Contribution => summary.get(id) ?? NO_MENTIONS;
  for (const { id, broader } of file.entities) {
    summary.set(id, { ...of(id), declarations: of(id).declarations + 1 });
    if (broader) summary.set(broader.value, { ...of(broader.value), narrower: [...of(broader.value).narrower, id] });
  }
  return summary;
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
