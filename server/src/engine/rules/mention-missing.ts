import type { Corpus } from "../corpus";
import { derivation } from "../names/form";
import type { Sighting } from "../names/sightings";
import { entitiesIn } from "../names/suggestions";
import { unannotated } from "../names/unannotated";
import type { Finding } from "../problem";
import { isLoaded } from "../source";
import { get } from "../table";
import { MENTION_MISSING } from "./reading";

/** The names in a text that nobody has annotated; none while the text is not in memory or the corpus is being read. */
export function missingIn(corpus: Corpus, textUri: string): readonly Finding[] {
  const source = get(corpus.sources, textUri);
  if (!corpus.isComplete || !isLoaded(source)) return [];
  return unannotated(corpus, source).map((sighting) => ({
    code: MENTION_MISSING,
    message: messageOf(source.text.slice(sighting.start, sighting.end).replace(/\s+/g, " "), sighting),
    start: sighting.start,
    end: sighting.end,
  }));
}

function messageOf(words: string, sighting: Sighting): string {
  const ids = entitiesIn(sighting).map((id) => `"${id}"`);
  if (ids.length > 1)
    return `"${words}" may be ${ids.slice(0, 5).join(" or ")} and has no mention; say which, or keep it as rejected.`;
  const { form } = sighting.candidates[0]!;
  const how = form.steps.length === 0 ? "" : ` (${derivation(form)})`;
  return `"${words}" is a name of ${ids[0]}${how} and has no mention; annotate it, or keep it as rejected.`;
}
