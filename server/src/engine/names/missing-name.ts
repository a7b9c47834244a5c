import type { Span } from "../span";
import type { NameForm } from "./form";

/** A name of a known entity that nobody has annotated, by itself: neither its text nor a lexicon is needed to tell of it. */
export interface MissingName extends Span {
  /** As they stand in the text, with single spaces. */
  readonly words: string;
  /** The ids of those who may be meant, the likeliest first, with how the words come from a name. Never empty. */
  readonly candidates: readonly { readonly id: string; readonly form: NameForm }[];
}

/** What is known of a text that is not in memory. */
export interface MissingNames {
  /** In text order. */
  readonly names: readonly MissingName[];
  /** The hashes of the words with which a form can begin there, sorted: whom a change of names concerns. */
  readonly beginnings: Uint32Array;
}
