import { type Corpus, type FileState, filesSaying } from "../corpus";
import { declarationOf, removeDeclaration } from "../edit/declaration";
import type { Edit, FileEdits } from "../edit/edit";
import { columnOf, lineStart } from "../edit/lines";
import { removeMentions } from "../edit/remove-items";
import { sharpened } from "../edit/sharpened";
import { lineEdits } from "../format/line-edits";
import { broaderStep } from "../merge/broader-step";
import { mapIn, sideOf, written } from "../merge/side";
import type { Choice, Conflict } from "../merge/step";
import { stepsOf } from "../merge/steps";
import { twinsIn } from "../merge/twins";
import { commentsLeft, united } from "../merge/unite";
import type { Mention } from "../records";
import {
  type Declaring,
  declaring,
  editableText,
  isRefusal,
  type Refusal,
  STILL_READING,
  type TextOf,
} from "../refusal";
import { bySpan } from "../span";
import { repointed } from "./repoint";

export interface Merge {
  readonly conflicts: readonly Conflict[];
  readonly files: readonly FileEdits[];
  /** How many mentions stand where the survivor has one already, and stay because they say more than that one. */
  readonly doubled: number;
}

/**
 * Makes one entity of two: what the declaration of `from` says goes to that of `into`, its mentions and whatever is
 * narrower refer to `into`, in every file. `keep` has the choices by the keys of the conflicts.
 */
export function merge(
  corpus: Corpus,
  textOf: TextOf,
  from: string,
  into: string,
  keep: ReadonlyMap<string, Choice>,
): Merge | Refusal {
  if (from === into) return { refusal: `"${from}" cannot be merged into itself; choose another entity.` };
  if (!corpus.isComplete) return STILL_READING;
  const survivor = declaring(corpus, textOf, into);
  const gone = declaring(corpus, textOf, from);
  if (!survivor) return { refusal: `No file declares "${into}"; declare it first.` };
  if (isRefusal(survivor)) return survivor;
  if (gone && isRefusal(gone)) return gone;
  const broader = broaderStep(corpus, survivor.entity, gone?.entity ?? null, from);
  if (broader && isRefusal(broader)) return broader;
  const union = unionOf(survivor, gone, broader, keep);
  if (isRefusal(union)) return union;

  const files: FileEdits[] = [];
  let doubled = 0;
  for (const state of filesSaying(corpus, from)) {
    const twins = twinsIn(state, from, into);
    doubled += twins.kept;
    const mentions = mentionEdits(state, textOf, from, into, twins.removed);
    if (isRefusal(mentions)) return mentions;
    const isGone = ({ start }: Edit): boolean =>
      state === gone?.state && gone.entity.whole.start <= start && start < gone.entity.whole.end;
    const isSurvivor = ({ start }: Edit): boolean =>
      state === survivor.state && survivor.entity.whole.start <= start && start < survivor.entity.whole.end;
    const edits = mentions.filter((edit) => !isGone(edit) && !isSurvivor(edit));
    files.push({ uri: state.file.uri, create: false, edits });
  }
  const labelled = (label: string) => (edit: Edit) => ({ ...edit, label });
  const more = (uri: string, edits: readonly Edit[]) => {
    const index = files.findIndex((file) => file.uri === uri);
    const before = files[index]?.edits ?? [];
    const file = { uri, create: false, edits: [...before, ...edits].sort(bySpan) };
    if (index === -1) files.push(file);
    else files[index] = file;
  };
  if (gone)
    more(
      gone.uri,
      removeDeclaration(gone.text, gone.state.file, gone.entity).map(labelled(`Remove the declaration of ${from}`)),
    );
  more(survivor.uri, union.edits.map(labelled(`Unite the declarations in ${into}`)));
  return {
    conflicts: union.conflicts,
    files: files.filter(({ edits }) => edits.length > 0).sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    doubled,
  };
}

function mentionEdits(
  state: FileState,
  textOf: TextOf,
  from: string,
  into: string,
  twins: ReadonlySet<Mention>,
): readonly Edit[] | Refusal {
  const edits = repointed(state.file, from, into)
    .filter(({ start }) => ![...twins].some(({ entity }) => entity!.start === start))
    .map((edit) => ({ ...edit, label: `Refer to ${into} instead of ${from}` }));
  if (twins.size === 0) return edits;
  const text = editableText(state, textOf);
  if (typeof text !== "string") return text;
  const label = `Remove mentions of ${from} that ${into} has at the same place`;
  return [...edits, ...removeMentions(text, state.file, twins).map((edit) => ({ ...edit, label }))];
}

interface Union {
  readonly conflicts: readonly Conflict[];
  readonly edits: readonly Edit[];
}

/** The edits of the survivor's declaration. */
function unionOf(
  survivor: Declaring,
  gone: Declaring | null,
  broader: Parameters<typeof stepsOf>[2],
  keep: ReadonlyMap<string, Choice>,
): Union | Refusal {
  const { text, entity } = survivor;
  const place = declarationOf(text, survivor.state.file, entity);
  const mine = sideOf(text, entity.id, place);
  if (!mapIn(mine))
    return { refusal: `The declaration of "${entity.id}" says nothing; give it a type and names first.` };
  const theirs = gone && declarationOf(gone.text, gone.state.file, gone.entity);
  const other = gone && theirs && sideOf(gone.text, gone.entity.id, theirs);
  const steps = other ? stepsOf(mine, other, broader) : broader ? [broader] : [];
  const after = united(mine, steps, keep);
  const changes = place.isInBraces
    ? [{ start: 0, end: place.end - place.start, text: after }]
    : lineEdits(written(mine), after);
  const edits = changes
    .map((edit) => ({ ...edit, start: place.start + edit.start, end: place.start + edit.end }))
    .flatMap((edit) => sharpened(text, edit));
  const at = lineStart(text, place.id);
  const column = place.isInBraces ? 0 : columnOf(text, place.id);
  const comments = other ? commentsLeft(other, after, column) : "";
  return {
    conflicts: steps.flatMap(({ conflict }) => conflict ?? []),
    edits: comments === "" ? edits : [{ start: at, end: at, text: comments }, ...edits],
  };
}
