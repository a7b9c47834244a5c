import { allDeclared, type Corpus, type FileState } from "../corpus";
import { removeMention, setKey } from "../edit/change-item";
import type { Edit } from "../edit/edit";
import { selectorFor } from "../edit/selector";
import { nameOf } from "../language";
import type { Problem } from "../problem";
import { ENTITY_KEYS, NAME_KEYS, ROLE_KEYS } from "../read/entity";
import { FILE_KEYS, SOURCE_KEYS } from "../read/file";
import { MENTION_KEYS } from "../read/mention";
import { type Mention, wordsOf } from "../records";
import { isLoaded } from "../source";
import { covers, type Span } from "../span";
import { nearest } from "../spelling";
import { get } from "../table";

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
    case "broader.unknown":
      return nearestEntities(corpus, text, problem);
    case "mention.duplicate":
      return mention
        ? [{ title: "Remove this mention", edits: [removeMention(text, state.file, mention)], isSafe: true }]
        : [];
    case "anchor.ambiguous":
      return mention ? choices(corpus, state, text, mention) : [];
    case "anchor.orphan":
      return mention ? [...choices(corpus, state, text, mention), ...givingUp(state, text, mention)] : [];
    default:
      return [];
  }
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

/** One fix for each place that the mention may mean, told by its surroundings. */
function choices(corpus: Corpus, state: FileState, text: string, mention: Mention): readonly Fix[] {
  const source = state.sourceUri === null ? undefined : get(corpus.sources, state.sourceUri);
  const anchor = state.anchors?.at(state.file.mentions.indexOf(mention));
  if (!isLoaded(source) || !anchor || mention.exact.length !== 1) return [];
  return anchor.candidates.slice(0, 8).map((span) => {
    const { prefix, suffix, occurrence } = selectorFor(source, span);
    const edits = [
      ...(prefix === "" ? [] : [setKey(text, mention, "prefix", prefix)]),
      ...(suffix === "" ? [] : [setKey(text, mention, "suffix", suffix)]),
      ...(occurrence === 0 ? [] : [setKey(text, mention, "occurrence", String(occurrence))]),
    ];
    const nth = occurrence === 0 ? "" : ` (occurrence ${occurrence})`;
    return { title: `Choose “… ${prefix} [${wordsOf(mention)}] ${suffix} …”${nth}`, edits, isSafe: false };
  });
}

const givingUp = ({ file }: FileState, text: string, mention: Mention): readonly Fix[] => [
  { title: "Keep as removed (status: removed)", edits: [setKey(text, mention, "status", "removed")], isSafe: false },
  { title: "Remove this mention", edits: [removeMention(text, file, mention)], isSafe: false },
];
