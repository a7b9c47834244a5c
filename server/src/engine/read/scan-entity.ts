import { flat } from "../flat";
import type { Entity, Name } from "../records";
import type { Located } from "../span";
import { apart, type Cursor, entriesAt, fieldsAt, goTo, type Read, textsAt, valueAt, word } from "./scan-block";
import { flowList, flowTexts, langAt, type Scanned, schemeAt } from "./scan-flow";
import { rolesAt } from "./scan-role";
import { scalarAt } from "./scan-scalar";

/**
 * Reads the entity of the usual shape whose id stands on the line that begins at `line`, in this column, and says where the next line
 * begins that says something:
 *
 *     dmitry-rogozin:
 *       type: person
 *       names:
 *         en: [Dmitry Rogozin, Rogozin]
 *       gloss:
 *         en: Deputy Prime Minister of Russia.
 *       roles:
 *         - title: {en: Deputy Prime Minister}
 *           from: 2011-12
 *
 * The keys may come in any order, and all but the type be missing. Answers `null` for anything else. Long texts stay pieces of
 * the whole, and so keep it in memory, since together they are the most of it.
 */
export function scanEntity(
  text: string,
  line: number,
  column: number,
): { readonly entity: Entity; readonly next: number } | null {
  const start = line + column;
  const id = idAt(text, start);
  const cursor: Cursor = { text, line, at: start, column };
  if (id === null || text.charAt(start + id.length + 1) !== "\n" || !goTo(cursor, start + id.length + 1)) return null;
  const found = cursor.column > column ? fieldsAt(cursor, FIELDS) : null;
  if (!found?.value.type || cursor.column > column) return null;
  const { type, names = NONE, gender = null, gloss = NONE, roles = NONE, broader = null } = found.value;
  const { designations = NONE, sameAs = NONE } = found.value;
  const entity = {
    id: flat(id),
    start,
    end: start + id.length,
    isEmpty: false,
    whole: { start, end: found.end },
    type,
    names,
    gender: gender?.value ?? null,
    gloss,
    roles,
    broader,
    designations,
    sameAs,
  };
  return { entity, next: cursor.line };
}

/** Small letters and digits, joined by hyphens, dots or underscores, before a colon; `null` for anything else. */
function idAt(text: string, start: number): string | null {
  let isLetter = false;
  for (let at = start; at < start + MAX_ID; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter && unit === COLON) return text.slice(start, at);
    if (!isLetter && !isSmall(unit)) return null;
    isLetter = isSmall(unit);
    if (!isLetter && unit !== HYPHEN && unit !== DOT && unit !== LOW_LINE) return null;
  }
  return null;
}

const isSmall = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

const COLON = 0x3a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const LOW_LINE = 0x5f;

/** A key longer than this may be too long for YAML. */
const MAX_ID = 200;

interface Fields extends Pick<Entity, "names" | "gloss" | "roles" | "designations" | "sameAs"> {
  readonly type: Located;
  readonly gender: Located;
  readonly broader: Located;
}

const FIELDS: { readonly [K in keyof Fields]: Read<Fields[K]> } = {
  type: word,
  names: (cursor, at) =>
    entriesAt(cursor, at, langAt, (lang, at) => each(wordsAt(cursor.text, at), (word) => nameOf(lang, word))),
  gender: (cursor, at) => {
    const found = word(cursor, at);
    return found && (found.value.value === "male" || found.value.value === "female") ? found : null;
  },
  gloss: textsAt,
  roles: rolesAt,
  broader: word,
  designations: (cursor, at) => {
    const { text } = cursor;
    if (text.charAt(at) === "\n")
      return entriesAt(cursor, at, schemeAt, (lang, at) => each(wordsAt(text, at), (word) => ({ lang, ...word })));
    const found = flowTexts(text, valueAt(text, at), schemeAt);
    return found && goTo(cursor, found.end) ? each(found, (word) => ({ lang: word.lang, ...apart(word) })) : null;
  },
  sameAs: (cursor, at) => {
    const found = wordsAt(cursor.text, valueAt(cursor.text, at));
    return found && goTo(cursor, found.end) ? found : null;
  },
};

const nameOf = (lang: string, { value, start, end }: Located): Name => ({
  lang,
  value,
  start,
  end,
  indeclinable: false,
  hidden: false,
  forms: NONE,
});

/** A list of words on one line, or a word alone. */
function wordsAt(text: string, at: number): Scanned<readonly Located[]> | null {
  const only = scalarAt(text, at);
  const found = only ? { value: [only], end: only.end } : flowList(text, at);
  return each(found, apart);
}

const each = <T, U>(found: Scanned<readonly T[]> | null, make: (item: T) => U): Scanned<readonly U[]> | null =>
  found && { value: found.value.map(make), end: found.end };

/** One value for the lists of all entities that have nothing to list. */
const NONE: readonly never[] = [];
