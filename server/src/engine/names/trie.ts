import type { Declared } from "../corpus";
import { foldWords } from "../fold";
import type { NameForm } from "./form";
import { formsOf } from "./forms";
import { isCapital, isNumber, type Tokens, tokenAt, tokenKey, tokensOf } from "./tokens";

/** Forms by their tokens: each node stands for the beginning of some. */
export interface Trie {
  readonly next: Map<string, Branch>;
  /** By `startOf` their first letters, which forms do not begin with a capital; most words of a text are none of them. */
  readonly small: Uint8Array;
}

/** What may follow some tokens, and what ends with them. Those that most forms end with have nothing below. */
export interface Branch {
  next: Map<string, Branch> | null;
  ends: FormOf[] | null;
}

/** A form, of an entity. */
export interface FormOf {
  readonly form: NameForm;
  readonly declared: Declared;
}

export const newTrie = (): Trie => ({ next: new Map(), small: new Uint8Array(0x10000) });

/** A number for the first two letters of a token. */
export const startOf = ({ text, starts, ends }: Tokens, index: number): number => {
  const start = starts[index]!;
  const second = start + 1 < ends[index]! ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 31 + second) & 0xffff;
};

/** Adds every form of an entity. */
export function addForms(trie: Trie, declared: Declared): void {
  for (const form of formsOf(declared.entity)) {
    const tokens = tokensOf(foldWords(form.text));
    if (tokens.starts.length === 0) continue;
    if (!isCapital(tokens, 0) && !isNumber(tokens, 0)) trie.small[startOf(tokens, 0)] = 1;
    let { next } = trie;
    let branch: Branch | undefined;
    for (let i = 0; i < tokens.starts.length; i++) {
      const key = tokenKey(tokenAt(tokens, i));
      if (branch) next = branch.next ??= new Map();
      branch = next.get(key);
      if (!branch) next.set(key, (branch = { next: null, ends: null }));
    }
    const same = (branch!.ends ??= []);
    // Of forms that are one in tokens the first, which has the shortest derivation.
    if (!same.some((other) => other.declared === declared)) same.push({ form, declared });
  }
}
