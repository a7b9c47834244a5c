import { allDeclared, type Corpus, type FileState } from "../corpus";
import { addEntity } from "../edit/add-item";
import { removeMention, setKey, withSelector } from "../edit/change-item";
import type { Edit } from "../edit/edit";
import { accepted } from "../edit/reselect";
import { selectorFor } from "../edit/selector";
import { lineEdits } from "../format/line-edits";
import { nameOf } from "../language";
import type { Problem } from "../problem";
import { ENTITY_KEYS, isId, NAME_KEYS, ROLE_KEYS } from "../read/entity";
import { FILE_KEYS, SOURCE_KEYS } from "../read/file";
import { MENTION_KEYS } from "../read/mention";
import { type Mention, wordsOf } from "../records";
import { isLoaded } from "../source";
import { covers, type Span } from "../span";
import { nearest } from "../spelling";
import { get } from "../table";
import { ordering } from "./formatting";
import { nearestWords } from "./nearest-words";

/** A way to mend a problem; the edits are of the annotation file that has it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it can be applied without looking: it loses nothing and there is no choice. */
  readonly isSafe: boolean;
}

/** The fixes of one problem, the likeliest first. `text` is the canonical text of the annotation file. */
export function fixesOf(corpus: Corpus, state: FileState, text: string, problem: Problem): readonly Fix[] {
  const mention = state.file.mentions.find(({ start, end }) => covers({ start, end }, problem.start));
  switch (problem.code) {
    case "schema.version":
      return problem.end > 0
        ? []
        : [{ title: "Add version: 1", edits: [{ start: 0, end: 0, text: "version: 1\n" }], isSafe: true }];
    case "schema.unknown-key":
      return respell(text, problem, ALL_KEYS);
    case "entity.type-unknown":
      return respell(text, problem, corpus.config.types);
    case "entity.unknown":
      return [
        ...nearestEntities(corpus, text, problem),
        ...(mention ? declarations(corpus, state, text, mention) : []),
      ];
    case "broader.unknown":
      return nearestEntities(corpus, text, problem);
    case "mention.duplicate":
      return mention
        ? [{ title: "Remove this mention", edits: [removeMention(text, state.file, mention)], isSafe: true }]
        : [];
    case "mention.order": {
      const edits = ordering(corpus, state.file.uri, text);
      return edits.length === 0 ? [] : [{ title: "Put the mentions in the order of the text", edits, isSafe: true }];
    }
    case "anchor.changed":
      return mention ? accepting(corpus, state, text, mention) : [];
    case "anchor.ambiguous":
      return mention ? choices(corpus, state, text, mention) : [];
    case "anchor.orphan":
      return mention ? [...choices(corpus, state, text, mention), ...givingUp(state, text, mention)] : [];
    case "suppression.unused":
      return [{ title: "Remove this comment", edits: [withoutComment(text, problem)], isSafe: true }];
    default:
      return [];
  }
}

/** Takes a comment away, with its line where it stands alone there. */
function withoutComment(text: string, { start, end }: Span): Edit {
  const { length } = /\n?[ \t]*$/.exec(text.slice(0, start))![0];
  return { start: start - length, end: length === start ? end + 1 : end, text: "" };
}

const ALL_KEYS = [
  ...new Set([...FILE_KEYS, ...SOURCE_KEYS, ...ENTITY_KEYS, ...NAME_KEYS, ...ROLE_KEYS, ...MENTION_KEYS]),
];

function respell(text: string, { start, end }: Span, words: readonly string[]): readonly Fix[] {
  const found = nearest(text.slice(start, end), words);
  return found.map((word) => ({
    title: `Change to ${word}`,
    edits: [{ start, end, text: word }],
    isSafe: found.length === 1,
  }));
}

function nearestEntities(corpus: Corpus, text: string, { start, end }: Span): readonly Fix[] {
  const entities = new Map([...allDeclared(corpus)].map(({ entity }) => [entity.id, entity]));
  return nearest(text.slice(start, end).replace(/^["']|["']$/g, ""), entities.keys()).map((id) => ({
    title: `Change to ${id} (${nameOf(entities.get(id)!, corpus.config.languages)})`,
    edits: [{ start, end, text: id }],
    isSafe: false,
  }));
}

/** Declares the entity of a mention in the same file, named by its words; one fix for each type it may have. */
function declarations(corpus: Corpus, { file }: FileState, text: string, mention: Mention): readonly Fix[] {
  const id = mention.entity!.value;
  if (!isId(id)) return [];
  const names = new Map([[file.source.lang ?? "en", [wordsOf(mention)]]]);
  return corpus.config.types.map((type) => ({
    title: `Declare ${id} in this file (${type})`,
    edits: [addEntity(text, file, { id, type, names, gloss: new Map() })],
    isSafe: false,
  }));
}

/** One fix for each place that the mention may mean, told by its surroundings. */
function choices(corpus: Corpus, state: FileState, text: string, mention: Mention): readonly Fix[] {
  const source = state.sourceUri === null ? undefined : get(corpus.sources, state.sourceUri);
  const anchor = state.anchors?.at(state.file.mentions.indexOf(mention));
  if (!isLoaded(source) || !anchor || mention.exact.length !== 1) return [];
  const places = anchor.candidates.length > 0 ? anchor.candidates.slice(0, 8) : nearestWords(source, mention);
  return places.map((span) => {
    const selector = selectorFor(source, span);
    const { exact, prefix, suffix, occurrence } = selector;
    const nth = occurrence === 0 ? "" : ` (occurrence ${occurrence})`;
    const words = ["…", prefix, `[${exact}]`, suffix, "…"].filter((part) => part !== "").join(" ");
    const title = `Choose “${words}”${nth}`;
    return { title, edits: lineEdits(text, withSelector(text, mention, selector)), isSafe: false };
  });
}

/** The words that the text has now. */
function accepting(corpus: Corpus, state: FileState, text: string, mention: Mention): readonly Fix[] {
  const source = state.sourceUri === null ? undefined : get(corpus.sources, state.sourceUri);
  if (!isLoaded(source)) return [];
  const index = state.file.mentions.indexOf(mention);
  const words = state.anchors?.at(index)?.words?.join(" … ") ?? "";
  const after = accepted(state, text, source, new Set(["changed"]), (i) => i === index).text;
  return [
    { title: `Accept the new words “${words}”`, edits: lineEdits(text, after), isSafe: false },
    ...givingUp(state, text, mention),
  ];
}

const givingUp = ({ file }: FileState, text: string, mention: Mention): readonly Fix[] => [
  { title: "Keep as removed (status: removed)", edits: [setKey(text, mention, "status", "removed")], isSafe: false },
  { title: "Remove this mention", edits: [removeMention(text, file, mention)], isSafe: false },
];
