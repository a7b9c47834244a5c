import { added, type Chain, eachLink } from "../chain";
import { mentionsOnly } from "../contribution";
import type { Contribution, Corpus, EntityIndex } from "../corpus";
import { entries, type Table, tableOf } from "../table";

/** What files contribute to entity ids; files and ids are numbers. */
export interface StoredIndex {
  readonly ids: readonly string[];
  /** For each id how many files only mention it, then for each of them its number, how often, and where first. */
  readonly numbers: Int32Array;
  /** The contributions that are more than mentions: by id and file. */
  readonly others: readonly (readonly [id: number, file: number, contribution: Contribution])[];
}

/** The index of the entities of a corpus, in steps of few milliseconds; `fileNumber` answers the number of an annotation file. */
export function* storeIndex(
  { entities }: Corpus,
  fileNumber: ReadonlyMap<string, number>,
): Generator<void, StoredIndex> {
  const ids: string[] = [];
  const others: StoredIndex["others"][number][] = [];
  let size = 0;
  let links = 0;
  for (const [, { contributions }] of entries(entities)) {
    const length = lengthOf(contributions);
    size += 1 + 3 * length;
    if ((links += length) < STEP) continue;
    links = 0;
    yield;
  }
  const numbers = new Int32Array(size);
  let at = 0;
  for (const [id, { contributions }] of entries(entities)) {
    const end = at + 1 + 3 * lengthOf(contributions);
    numbers[at] = (end - at - 1) / 3;
    // From the last to the first, as they are added again.
    let next = end;
    eachLink(contributions, (uri, value) => {
      const file = fileNumber.get(uri)!;
      if (isMore(value)) others.push([ids.length, file, value]);
      else numbers.set([file, value.mentions, value.first], (next -= 3));
    });
    links += end - at;
    at = end;
    ids.push(id);
    if (links < STEP) continue;
    links = 0;
    yield;
  }
  return { ids, numbers, others };
}

/** So many links are followed between two chances to do something else. */
const STEP = 10_000;

const isMore = ({ declarations, narrower }: Contribution): boolean => declarations > 0 || narrower.length > 0;

function lengthOf(contributions: Chain<Contribution>): number {
  let length = 0;
  eachLink(contributions, (_, value) => {
    if (!isMore(value)) length++;
  });
  return length;
}

/** The index again; `uris` are those of the files by number. */
export function indexOf({ ids, numbers, others }: StoredIndex, uris: readonly string[]): Table<EntityIndex> {
  const declaring = new Map<number, [string, Contribution][]>();
  for (const [id, file, contribution] of others) {
    const own = declaring.get(id);
    if (own) own.push([uris[file]!, contribution]);
    else declaring.set(id, [[uris[file]!, contribution]]);
  }
  let at = 0;
  const indexAt = (id: number): EntityIndex => {
    let contributions: Chain<Contribution> = null;
    let mentions = 0;
    const own = (declaring.get(id) ?? []).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [uri, each] of own) {
      contributions = added(contributions, uri, each);
      mentions += each.mentions;
    }
    for (const end = at + 1 + 3 * numbers[at++]!; at < end; at += 3) {
      contributions = added(contributions, uris[numbers[at]!]!, mentionsOnly(numbers[at + 1]!, numbers[at + 2]!));
      mentions += numbers[at + 1]!;
    }
    return {
      contributions,
      mentions,
      declaredIn: own.flatMap(([uri, { declarations }]) => (declarations > 0 ? [uri] : [])),
      narrower: [...new Set(own.flatMap(([, { narrower }]) => narrower))].sort(),
    };
  };
  return tableOf(ids.map((id, i) => [id, indexAt(i)] as const));
}
