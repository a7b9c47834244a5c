import type { Edit } from "../edit/edit";
import type { AnnotationFile } from "../records";
import { bySpan } from "../span";
import { idSpansOf } from "../stored/stored-file";

/** The edits that write `next` wherever mentions and `broader` of a file refer to `id`, in the order of the file. */
export function repointed(file: AnnotationFile, id: string, next: string): readonly Edit[] {
  const places = [
    ...file.entities.flatMap(({ broader }) => (broader?.value === id ? [broader] : [])),
    ...idSpansOf(file, id),
  ];
  return places.map(({ start, end }) => ({ start, end, text: next })).sort(bySpan);
}
