import type { Edit } from "../edit/edit";
import type { AnnotationFile } from "../records";
import { bySpan } from "../span";

/** The edits that write `next` wherever mentions and `broader` of a file refer to `id`, in the order of the file. */
export function repointed({ entities, mentions }: AnnotationFile, id: string, next: string): readonly Edit[] {
  const places = [
    ...entities.flatMap(({ broader }) => (broader?.value === id ? [broader] : [])),
    ...mentions.flatMap(({ entity }) => (entity?.value === id ? [entity] : [])),
  ];
  return places.map(({ start, end }) => ({ start, end, text: next })).sort(bySpan);
}
