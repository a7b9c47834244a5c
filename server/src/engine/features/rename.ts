import { type Corpus, filesSaying } from "../corpus";
import type { FileEdits } from "../edit/edit";
import { isId } from "../read/entity";
import { type Refusal, STILL_READING } from "../refusal";
import { bySpan, type Located } from "../span";
import { get } from "../table";
import { entityIdAt } from "../target";
import { repointed } from "./repoint";

/** The id at `offset` of a text or an annotation file, if it can be renamed; its span is where it stands there. */
export function renamable(corpus: Corpus, uri: string, offset: number): Located | null {
  const id = entityIdAt(corpus, uri, offset);
  return id && get(corpus.entities, id.value) ? id : null;
}

/** The edits that give an entity another id, in every file that says it; or why that cannot be. */
export function rename(corpus: Corpus, id: string, next: string): readonly FileEdits[] | Refusal {
  if (next === id) return [];
  if (!corpus.isComplete) return STILL_READING;
  if (!isId(next)) return { refusal: `"${next}" cannot be an id; write small letters and digits, joined by hyphens.` };
  if ((get(corpus.entities, next)?.declaredIn.length ?? 0) > 0)
    return { refusal: `There is an entity "${next}" already; choose another id.` };
  return filesSaying(corpus, id)
    .map(({ file }) => {
      const declarations = file.entities.filter((entity) => entity.id === id);
      const edits = [
        ...declarations.map(({ start, end }) => ({ start, end, text: next })),
        ...repointed(file, id, next),
      ].sort(bySpan);
      return { uri: file.uri, create: false, edits };
    })
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
