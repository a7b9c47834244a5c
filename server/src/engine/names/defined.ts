import type { Tokens } from "./tokens";

/** What a sentence says that a name is, `magazine for` of `Okhotnik is a magazine for hunters`: a word or two; empty where it says nothing. */
export function definedAs({ text, ends }: Tokens, last: number): readonly string[] {
  const [, said = ""] = DEFINED.exec(text.slice(ends[last], ends[last]! + FARTHEST)) ?? [];
  return said.split(" ");
}

const DEFINED = /^"?(?: (?:is|was) (?:also )?(?:an?|the) |,? [-–] (?:это )?| là (?:một )?)((?:\p{L}+ )?\p{L}+)/u;

/** In code units. */
const FARTHEST = 60;
