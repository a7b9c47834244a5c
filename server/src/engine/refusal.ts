import { type Corpus, type Declared, declarationsOf, type FileState } from "./corpus";
import { fileName } from "./file-name";
import { covers } from "./span";
import { get } from "./table";

/** Why something is not done: one sentence that says what to do first. */
export interface Refusal {
  readonly refusal: string;
}

/** Whether there is a reason instead of a value. */
export const isRefusal = (value: object): value is Refusal => "refusal" in value;

/** What changes all mentions has to know all of them. */
export const STILL_READING: Refusal = { refusal: "The corpus is still being read; try again when that is done." };

/** The canonical text of a file, or `null` where it cannot be read. */
export type TextOf = (uri: string) => string | null;

/** A declaration with the file that has it, and the file's text as it was read into the corpus. */
export interface Declaring extends Declared {
  readonly state: FileState;
  readonly text: string;
}

/** The one declaration of an entity, in a file that can be edited; `null` for an id that nobody declares. */
export function declaring(corpus: Corpus, textOf: TextOf, id: string): Declaring | Refusal | null {
  const all = declarationsOf(corpus, id);
  if (all.length > 1) return { refusal: `"${id}" is declared ${all.length} times; keep one declaration first.` };
  const [found] = all;
  if (!found) return null;
  const state = get(corpus.files, found.uri)!;
  const text = editableText(state, textOf);
  if (typeof text !== "string") return text;
  const { whole } = found.entity;
  const isTwice = state.file.findings.some(
    ({ code, start, end }) =>
      code === "schema.repeated-key" && (covers(whole, start) || text.slice(start, end).replace(/["']/g, "") === id),
  );
  if (isTwice) return { refusal: `${fileName(found.uri)} has a key twice where it declares "${id}"; keep one first.` };
  return { ...found, state, text };
}

/** The text of an annotation file in which everything is where the corpus has it. */
export function editableText({ file, length }: FileState, textOf: TextOf): string | Refusal {
  const text = textOf(file.uri);
  const name = fileName(file.uri);
  if (text === null || text.length !== length) return { refusal: `${name} has just changed; try again.` };
  if (file.findings.some(({ code }) => code.startsWith("yaml.")))
    return { refusal: `${name} has errors in its YAML; mend them first.` };
  return text;
}
