import { type Corpus, type MentionAt, mentionsOf } from "../corpus";
import { addEntity } from "../edit/add-item";
import type { Edit, FileEdits } from "../edit/edit";
import { isId } from "../read/entity";
import { declaring, isRefusal, type Refusal, type TextOf } from "../refusal";
import { bySpan } from "../span";
import { get } from "../table";

/** A mention as somebody has chosen it: its file, and where it stands there. */
export interface Chosen {
  readonly uri: string;
  readonly start: number;
}

/** An entity that is to be made of some mentions of another one. */
export interface SplitOff {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
}

/**
 * The edits that declare a new entity right behind `id`, with its type, and let the chosen mentions of `id` refer to the
 * new one.
 */
export function splitEntity(
  corpus: Corpus,
  textOf: TextOf,
  id: string,
  chosen: readonly Chosen[],
  { id: next, name, lang }: SplitOff,
): readonly FileEdits[] | Refusal {
  if (!isId(next)) return { refusal: `"${next}" cannot be an id; write small letters and digits, joined by hyphens.` };
  if (get(corpus.entities, next)) return { refusal: `There is an entity "${next}" already; choose another id.` };
  if (chosen.length === 0) return { refusal: `Choose at least one mention of "${id}".` };
  const old = declaring(corpus, textOf, id);
  if (!old) return { refusal: `No file declares "${id}"; declare it first.` };
  if (isRefusal(old)) return old;
  const all = new Map(mentionsOf(corpus, id).map((each) => [keyOf(placeOf(each)), each]));
  const edits = new Map<string, Edit[]>();
  const draft = { id: next, type: old.entity.type?.value ?? "", names: new Map([[lang, [name]]]), gloss: new Map() };
  const declaration = addEntity(old.text, old.state.file, draft, old.entity);
  edits.set(old.uri, [{ ...declaration, label: `Declare ${next}` }]);
  for (const place of chosen) {
    const found = all.get(keyOf(place));
    if (!found) return { refusal: `The mentions of "${id}" have just changed; choose them again.` };
    const { start, end } = found.mention.entity!;
    const edit = { start, end, text: next, label: `Refer to ${next} instead of ${id}` };
    edits.set(place.uri, [...(edits.get(place.uri) ?? []), edit]);
  }
  return [...edits]
    .map(([uri, list]) => ({ uri, create: false, edits: list.sort(bySpan) }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** How `Chosen` names a mention. */
export const placeOf = ({ state, mention }: MentionAt): Chosen => ({ uri: state.file.uri, start: mention.start });

const keyOf = ({ uri, start }: Chosen): string => `${start} ${uri}`;
