import { derivation } from "../names/form";
import type { MissingName } from "../names/missing-name";
import type { Finding } from "../problem";
import { MENTION_MISSING } from "./reading";

/** What is said of a name that nobody has annotated, at its place in the text. */
export const missingFinding = (name: MissingName): Finding => ({
  code: MENTION_MISSING,
  message: messageOf(name),
  start: name.start,
  end: name.end,
});

function messageOf({ words, candidates }: MissingName): string {
  const ids = candidates.map(({ id }) => `"${id}"`);
  if (ids.length > 1)
    return `"${words}" may be ${ids.slice(0, 5).join(" or ")} and has no mention; say which, or keep it as rejected.`;
  const { form } = candidates[0]!;
  const how = form.steps.length === 0 ? "" : ` (${derivation(form)})`;
  return `"${words}" is a name of ${ids[0]}${how} and has no mention; annotate it, or keep it as rejected.`;
}
