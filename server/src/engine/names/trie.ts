import type { Declared } from "../corpus";
import { flat } from "../flat";
import { foldWords } from "../fold";
import type { NameForm } from "./form";
import { formsOf } from "./forms";
import { gapAfter, isCapital, isKey, isNumber, type Tokens, tokenAt, tokenKey, tokensOf } from "./tokens";

/** Forms by their tokens: each node stands for the beginning of some. Those of an entity come in when they are asked for; see `waiting-entities.ts`. */
export interface Trie {
  readonly next: Branches;
  /** The entities in their order, which is that of what ends with the same tokens; and whether their forms are in. */
  readonly entities: Map<Declared, { readonly rank: number; readonly isIn: boolean }>;
  /** Those whose forms are not, by the skeletons of the words with which these may begin; and how many they are. */
  readonly waiting: Map<number, Declared[]>;
  left: number;
  /** Tokens by their hashes, for which none of them waits. */
  readonly asked: Map<number, string>;
  /** By the hash of a token, whether forms begin with it, or have it further on: most words of a text are in none. */
  readonly marks: Uint8Array;
}

/** By the hash of the token, or the next number that is free. */
export type Branches = Map<number, Branch>;

/** What may follow some tokens, and what ends with them. Those that most forms end with have nothing below. */
export interface Branch {
  /** Of the last of these tokens. */
  readonly key: string;
  next: Branches | null;
  ends: FormOf[] | null;
}

/** A form, of an entity. */
export interface FormOf {
  readonly form: NameForm;
  readonly declared: Declared;
}

export const newTrie = (): Trie => ({
  next: new Map(),
  entities: new Map(),
  waiting: new Map(),
  left: 0,
  asked: new Map(),
  marks: new Uint8Array(MASK + 1),
});

const MASK = 0x3ffff;
const BEGINS = 1;
const BEGINS_SMALL = 2;
const FOLLOWS = 4;

/** Whether forms may begin with a token; where it has a small letter, those that do. Says yes too often, and never no. */
export function mayBegin({ marks }: Trie, tokens: Tokens, index: number): boolean {
  const mark = marks[tokens.hashes[index]! & MASK]!;
  if ((mark & (BEGINS | BEGINS_SMALL)) === 0) return false;
  return (
    (mark & BEGINS_SMALL) !== 0 || isCapital(tokens, index) || isNumber(tokens, index) || mayBeSmall(tokens, index)
  );
}

/**
 * Whether somebody may have written a name small here: a designation, `су-57`, `ми8`, or a nickname, `«грачи»`. Without a dash it wants
 * more to speak for it.
 */
export const mayBeSmall = (tokens: Tokens, index: number): boolean =>
  (index + 1 < tokens.starts.length &&
    isNumber(tokens, index + 1) &&
    /^[- ]?$/.test(gapAfter(tokens, index)) &&
    (gapAfter(tokens, index) !== " " || tokens.ends[index]! - tokens.starts[index]! > 1)) ||
  isInQuotes(tokens, index);

/** Whether a token is all that stands between quotation marks. */
export const isInQuotes = ({ text, starts, ends }: Tokens, index: number): boolean =>
  text[starts[index]! - 1] === '"' && text[ends[index]!] === '"';

/** Whether a token may stand in forms behind another one; says yes too often, and never no. */
export const mayFollow = ({ marks }: Trie, { hashes }: Tokens, index: number): boolean =>
  (marks[hashes[index]! & MASK]! & FOLLOWS) !== 0;

/** The branch of a token. */
export function branchOf(next: Branches, tokens: Tokens, index: number): Branch | undefined {
  let at = tokens.hashes[index]!;
  let branch = next.get(at);
  while (branch && !isKey(tokens, index, branch.key)) branch = next.get(++at);
  return branch;
}

/** Adds every form of an entity. */
export function addForms(trie: Trie, declared: Declared): void {
  const rank = trie.entities.get(declared)?.rank;
  if (rank !== undefined) trie.left--;
  trie.entities.set(declared, { rank: rank ?? trie.entities.size, isIn: true });
  for (const form of formsOf(declared.entity)) {
    const tokens = tokensOf(foldWords(form.text));
    if (tokens.starts.length === 0) continue;
    const beginning = isCapital(tokens, 0) || isNumber(tokens, 0) ? BEGINS : BEGINS_SMALL;
    let { next } = trie;
    let branch: Branch | undefined;
    for (let i = 0; i < tokens.starts.length; i++) {
      trie.marks[tokens.hashes[i]! & MASK]! |= i === 0 ? beginning : FOLLOWS;
      if (branch) next = branch.next ??= new Map();
      branch = branchOf(next, tokens, i) ?? grown(next, tokens, i);
    }
    const { ends } = branch!;
    // A list of one takes less memory than one that grew to it, and most are of one.
    if (!ends) branch!.ends = [{ form, declared }];
    // Of forms that are one in tokens the first, which has the shortest derivation.
    else if (!ends.some((other) => other.declared === declared)) branch!.ends = inOrder(trie, ends, { form, declared });
  }
}

/** A new list, of which something else is known than of the old one. */
function inOrder({ entities }: Trie, ends: readonly FormOf[], added: FormOf): FormOf[] {
  const { rank } = entities.get(added.declared)!;
  let at = ends.length;
  while (at > 0 && entities.get(ends[at - 1]!.declared)!.rank > rank) at--;
  return ends.toSpliced(at, 0, added);
}

function grown(next: Branches, tokens: Tokens, index: number): Branch {
  let at = tokens.hashes[index]!;
  while (next.has(at)) at++;
  const branch: Branch = { key: flat(tokenKey(tokenAt(tokens, index))), next: null, ends: null };
  next.set(at, branch);
  return branch;
}
