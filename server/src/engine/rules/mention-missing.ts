import { derivation } from "../names/form";
import type { MissingName } from "../names/missing-name";
import type { Declaration } from "./declaration";
import type { RuleFinding } from "./rule";

/** Found in the text and not in its annotation file, where no word is about it. */
export const mentionMissing: Declaration = {
  code: "mention.missing",
  severity: "info",
  about: "A name of a known entity stands unannotated in a text.",
};

/** What is said of a missing name, at its place in the text. */
export function missingFinding({ start, end, words, candidates }: MissingName): RuleFinding {
  const [{ id, form }] = candidates as [MissingName["candidates"][number]];
  const from = form.steps.length === 0 ? "" : ` (${derivation(form)})`;
  const message =
    candidates.length === 1
      ? `"${words}" is a name of "${id}"${from} and not annotated; annotate it, or reject it where somebody or something else is meant.`
      : `"${words}" may be ${choice(candidates.map((each) => `"${each.id}"`))} and is not annotated; annotate it as the one that is meant, or reject it.`;
  return { message, start, end };
}

function choice(ids: readonly string[]): string {
  const [named, left] = [ids.slice(0, MOST), ids.length - MOST];
  return left > 0 ? `${named.join(", ")} or ${left} more` : `${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}

/** Nobody reads through more ids. */
const MOST = 4;
