import type { NameForm } from "./form";
import { tokenKey } from "./tokens";

/** A form as words write it: `C-300` with a Latin C is `С-300` in Latin lookalikes, and that is said of how it comes about. */
export function asWritten<Form extends Pick<NameForm, "text" | "steps">>(form: Form, words: string): Form {
  const step = form.text === words ? null : stepOf(form.text, words);
  return step === null || lettersOf(form.text) !== lettersOf(words) ? form : { ...form, steps: [step, ...form.steps] };
}

function stepOf(form: string, words: string): string | null {
  if (LATIN.test(words) && !LATIN.test(form) && CYRILLIC.test(form)) return "Latin lookalikes";
  if (CYRILLIC.test(words) && !CYRILLIC.test(form) && LATIN.test(form)) return "Cyrillic lookalikes";
  return null;
}

const lettersOf = (words: string): string => tokenKey(words.replace(/[^\p{L}\p{N}]/gu, ""));

const LATIN = /[a-z]/i;
const CYRILLIC = /[а-яё]/i;
