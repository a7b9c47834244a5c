import type { Declared } from "../corpus";
import { firstWordsAt, firstWordsOf, isFirstWordOf } from "./first-words";
import { isCapital, isKey, isNumber, type Tokens, tokenAt, tokenKey } from "./tokens";
import { addForms, mayBeSmall, type Trie } from "./trie";

/** Adds an entity, whose forms wait for a word with which they may begin. */
export function addEntity(trie: Trie, declared: Declared): void {
  const words = firstWordsOf(declared.entity);
  if (!words) {
    addForms(trie, declared);
    return;
  }
  trie.entities.set(declared, { rank: trie.entities.size, isIn: false });
  trie.left++;
  for (const word of words) {
    const others = trie.waiting.get(word);
    if (others) others.push(declared);
    else trie.waiting.set(word, [declared]);
  }
}

/** Whether forms that wait may begin with a token. */
export function mayBring(trie: Trie, tokens: Tokens, index: number): boolean {
  if (trie.waiting.size === 0) return false;
  if (!isCapital(tokens, index) && !isNumber(tokens, index) && !mayBeSmall(tokens, index)) return false;
  if (isAsked(trie, tokens, index)) return false;
  if (isFirstWordOf(trie.waiting, tokens, index)) return true;
  note(trie, tokens, index);
  return false;
}

/** Whether no forms wait any more for a token: it was asked about before. What an initial brings hangs on the words behind it. */
function isAsked({ asked }: Trie, tokens: Tokens, index: number): boolean {
  const key = asked.get(tokens.hashes[index]!);
  return key !== undefined && isKey(tokens, index, key);
}

/** Puts down that no forms wait for a token any more. */
function note({ asked }: Trie, tokens: Tokens, index: number): void {
  const key = tokenKey(tokenAt(tokens, index));
  if (asked.size >= MOST_ASKED) asked.clear();
  if (key.length > 1) asked.set(tokens.hashes[index]!, key);
}

const MOST_ASKED = 50_000;

/** Adds the forms that may begin with a token, those of one entity at a step. */
export function* adding(trie: Trie, tokens: Tokens, index: number): Generator<null> {
  if (!mayBring(trie, tokens, index)) return;
  for (const word of firstWordsAt(tokens, index)) {
    const waiting = trie.waiting.get(word);
    if (!waiting) continue;
    for (const declared of waiting) {
      if (trie.entities.get(declared)!.isIn) continue;
      addForms(trie, declared);
      yield null;
    }
    trie.waiting.delete(word);
  }
  note(trie, tokens, index);
  if (trie.left <= trie.entities.size * FEW) yield* addingAll(trie);
}

/** Where so few are left in proportion, they come in as well, and nobody asks for them any more. */
const FEW = 0.25;

/** Adds the forms that still wait, those of one entity at a step. */
export function* addingAll(trie: Trie): Generator<null> {
  for (const [declared, { isIn }] of trie.entities) {
    if (isIn) continue;
    addForms(trie, declared);
    yield null;
  }
  trie.waiting.clear();
}
