import { derivation } from "../engine/names/form";
import type { Sighting } from "../engine/names/sightings";
import { entitiesIn } from "../engine/names/suggestions";
import { codePoints, positionAt } from "../engine/units";
import { eachText, type Look } from "./look";
import { uriNameIn } from "./open";
import type { Params } from "./params";
import type { Listener, OnRows, SuggestTask } from "./task";
import { knownTexts, type SelectedText } from "./texts";
import { taking, waiting } from "./turns";

/** A name that nobody has annotated, as `glossator suggest --format json` prints it. */
export interface SuggestionRow {
  /** The text. */
  readonly file: string;
  /** `null` where several may be meant. */
  readonly entity: string | null;
  readonly type: string | null;
  /** As it stands in the text, with single spaces. */
  readonly exact: string;
  /** Code point offsets in the canonical text. */
  readonly start: number;
  readonly end: number;
  /** 1-based; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** How the words come from a name: `genitive of Дмитрий Рогозин`; `null` where several may be meant. */
  readonly form: string | null;
  /** Who may be meant, the likeliest first. */
  readonly candidates: readonly CandidateRow[];
}

interface CandidateRow {
  readonly entity: string;
  readonly type: string | null;
  readonly form: string;
}

/** Tells the rows of the texts that fall to this thread, in whatever order, and which of these cannot be read. */
export async function rowsHere(world: Params, task: SuggestTask, { onRows, warn }: Listener): Promise<void> {
  const { params, texts } = await knownTexts(world, task.paths, task.texts);
  const terminal = { ...params.terminal, isErr: false };
  const drained = () => waiting(task.turns);
  await rowsIn({ ...params, warn, terminal, drained }, texts, task, onRows);
}

/** The same where the texts are known. */
export function rowsIn(
  params: Params,
  texts: readonly SelectedText[],
  { isJson, turns }: SuggestTask,
  onRows: OnRows,
): Promise<void> {
  const tell = (look: Look): void => {
    const rows = rowsOf(params, look);
    onRows(look.text.uri, encoder.encode(isJson ? rows.map(jsonOf).join(",\n") : rows.map(lineOf).join("")));
  };
  return eachText(params, texts, tell, taking(texts.length, turns));
}

const encoder = new TextEncoder();

const candidatesOf = new WeakMap<Sighting["candidates"], readonly CandidateRow[]>();

function rowsOf({ cwd }: Params, { text, source, seen }: Look): readonly SuggestionRow[] {
  if (seen.length === 0) return [];
  const pointsAt = codePoints(source.text);
  const file = uriNameIn(cwd, text.uri);
  return seen.map((sighting) => {
    const { line, character } = positionAt(source.lines, sighting.start);
    const candidates = candidateRows(sighting);
    const [only] = candidates.length === 1 ? candidates : [];
    return {
      file,
      entity: only?.entity ?? null,
      type: only?.type ?? null,
      exact: source.text.slice(sighting.start, sighting.end).replace(/\s+/g, " "),
      start: pointsAt(sighting.start),
      end: pointsAt(sighting.end),
      line: line + 1,
      column: character + 1,
      form: only?.form ?? null,
      candidates,
    };
  });
}

/** The same words are mostly the same list of candidates. */
function candidateRows(sighting: Sighting): readonly CandidateRow[] {
  const known = candidatesOf.get(sighting.candidates);
  if (known) return known;
  const rows = entitiesIn(sighting).map((id) => {
    const { declared, form } = sighting.candidates.find((each) => each.declared.entity.id === id)!;
    return { entity: id, type: declared.entity.type?.value ?? null, form: derivation(form) };
  });
  candidatesOf.set(sighting.candidates, rows);
  return rows;
}

/** As `JSON.stringify` writes it; the candidates, which are most of it, are written once for each list of them. */
function jsonOf({ candidates, ...row }: SuggestionRow): string {
  let list = jsonOfCandidates.get(candidates);
  if (list === undefined) jsonOfCandidates.set(candidates, (list = JSON.stringify(candidates)));
  return `${JSON.stringify(row).slice(0, -1)},"candidates":${list}}`;
}

const jsonOfCandidates = new WeakMap<SuggestionRow["candidates"], string>();

function lineOf({ file, line, column, exact, form, candidates }: SuggestionRow): string {
  const ids = candidates.map(({ entity }) => entity);
  const who = form === null ? `${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}?` : `${ids[0]} (${form})`;
  return `${file}:${line}:${column}: ${exact} → ${who}\n`;
}
