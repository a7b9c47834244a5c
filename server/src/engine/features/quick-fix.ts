import { allDeclared, type Corpus, type FileState } from "../corpus";
import { addEntity } from "../edit/add-item";
import { removeMention } from "../edit/change-item";
import type { Edit } from "../edit/edit";
import { nameOf } from "../language";
import type { Problem } from "../problem";
import { ENTITY_KEYS, isId, NAME_KEYS, ROLE_KEYS } from "../read/entity";
import { FILE_KEYS, SOURCE_KEYS } from "../read/file";
import { MENTION_KEYS } from "../read/mention";
import { type Mention, wordsOf } from "../records";
import { covers, type Span } from "../span";
import { nearest } from "../spelling";
import type { Fix } from "./fix";
import { ordering } from "./formatting";
import { misfitFixes } from "./name-fix";
import { rejecting, repeatedName, replacing } from "./words-fix";

/**
 * The fixes of one problem, the likeliest first; those of a mention in doubt are `doubtFixes`. `text` is the canonical text
 * of the annotation file, `textOf` has those of the others.
 */
export function fixesOf(
  corpus: Corpus,
  state: FileState,
  text: string,
  problem: Problem,
  textOf: (uri: string) => string | null = () => null,
): readonly Fix[] {
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
    case "mention.entity-conflict":
      return mention ? rejecting(state, text, mention) : [];
    case "mention.order": {
      const edits = ordering(corpus, state.file.uri, text);
      return edits.length === 0 ? [] : [{ title: "Put the mentions in the order of the text", edits, isSafe: true }];
    }
    case "entity.name-repeated":
      return repeatedName(state, text, problem);
    case "name.unknown-form":
      return mention ? misfitFixes(corpus, state, text, mention, textOf) : [];
    case "suppression.unused":
      return [{ title: "Remove this comment", edits: [withoutComment(text, problem)], isSafe: true }];
    default:
      return problem.instead ? replacing(text, problem, problem.instead) : [];
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
