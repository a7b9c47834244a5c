import { mentionsOnly } from "../apply";
import { added, type Chain, links } from "../chain";
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

/** The index of the entities of a corpus; `fileNumber` answers the number of an annotation file. */
export function storeIndex({ entities }: Corpus, fileNumber: ReadonlyMap<string, number>): StoredIndex {
  const ids: string[] = [];
  const numbers: number[] = [];
  const others: StoredIndex["others"][number][] = [];
  for (const [id, { contributions }] of entries(entities)) {
    const countAt = numbers.push(0) - 1;
    for (const [uri, each] of [...links(contributions)].reverse()) {
      const file = fileNumber.get(uri)!;
      if (each.declarations > 0 || each.narrower.length > 0) others.push([ids.length, file, each]);
      else {
        numbers.push(file, each.mentions, each.first);
        numbers[countAt]!++;
      }
    }
    ids.push(id);
  }
  return { ids, numbers: Int32Array.from(numbers), others };
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
