import { respelt, unmixed } from "../lookalike";
import type { Entity } from "../records";
import { areAlike } from "./alike";
import { isUncontradicted } from "./around";
import type { NameForm } from "./form";
import { formsOf } from "./forms";
import { asWritten } from "./lookalikes";
import { type Token, tokensIn } from "./token";

/**
 * The form of an entity's names that the words of a mention are, or are with titles, other parts of the name and the like around it;
 * `null` where they fit none. Dashes, spaces and letter case do not matter. Where no form fits, words that are much like a name do:
 * transliterated, inflected, misspelt. Remembered for the words that are asked often.
 */
export const fitOf = (words: string, entity: Entity): NameForm | null =>
  remembered(knownForms, words, entity, () => {
    const form = found(words, entity, [inForms, ...LIKE]);
    return form && asWritten(form, words);
  });

const knownForms: Answers<NameForm | null> = new WeakMap();

/** Whether there is such a form: asked of each mention of a corpus, and mostly answered without all forms of its entity. */
export const fits = (words: string, entity: Entity): boolean =>
  remembered(knownAnswers, words, entity, () => found(words, entity, LIKE) !== null || fitOf(words, entity) !== null);

const knownAnswers: Answers<boolean> = new WeakMap();

type Answers<T> = WeakMap<Entity, Map<string, T>>;

const MOST_KNOWN = 200;

function remembered<T>(known: Answers<T>, words: string, entity: Entity, look: () => T): T {
  let own = known.get(entity);
  if (!own) known.set(entity, (own = new Map()));
  let answer = own.get(words);
  if (answer === undefined) {
    if (own.size >= MOST_KNOWN) own.clear();
    own.set(words, (answer = look()));
  }
  return answer;
}

/** Longer mentions are looked at no further; their cost would be the square of their length. */
const MOST_TOKENS = 30;

/** How a part of the words, or all of them, may come from a name. */
type Way = (part: readonly Token[], entity: Entity, isWhole: boolean) => NameForm | null;

function found(words: string, entity: Entity, ways: readonly Way[]): NameForm | null {
  const spellings = [...new Set([words, ...spelt(words)])].map((each) => tokensIn(each).slice(0, MOST_TOKENS));
  for (const way of ways)
    for (const tokens of spellings) {
      const form = inside(tokens, entity, way);
      if (form) return form;
    }
  return null;
}

const inForms: Way = (part, entity) => {
  const form = formsByTokens(entity).get(keyOf(part));
  return form && hasOwnTail(part, form) ? form : null;
};

/** The words with letters that look like those of the other script in one script. */
const spelt = (words: string): readonly string[] =>
  [respelt(words, "Cyrillic"), respelt(words, "Latin"), unmixed(words, null)].filter((each) => each !== null);

/** The longest part of the words that is a form, with nothing around it that speaks against the entity. */
function inside(tokens: readonly Token[], entity: Entity, formOf: Way): NameForm | null {
  for (let length = tokens.length; length > 0; length--)
    for (let from = 0; from + length <= tokens.length; from++) {
      const form = formOf(tokens.slice(from, from + length), entity, length === tokens.length);
      if (form && isUncontradicted(tokens, from, from + length, entity, form.strength)) return form;
    }
  return null;
}

/** Behind a number small letters are an ending and capitals a variant: `Т-90м` and `Т-90М`. */
function hasOwnTail(part: readonly Token[], { text }: NameForm): boolean {
  const last = part.at(-1)!;
  if (part.length < 2 || !/^\p{Lu}/u.test(last.text) || !/^\p{N}/u.test(part.at(-2)!.text)) return true;
  return /\p{Lu}\p{L}*$/u.test(text);
}

const indexes = new WeakMap<Entity, ReadonlyMap<string, NameForm>>();

function formsByTokens(entity: Entity): ReadonlyMap<string, NameForm> {
  let index = indexes.get(entity);
  if (!index) {
    const forms = new Map<string, NameForm>();
    for (const form of formsOf(entity)) {
      const key = keyOf(tokensIn(form.text));
      if (!forms.has(key)) forms.set(key, form);
    }
    indexes.set(entity, (index = forms));
  }
  return index;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ small }) => small).join(" ");

/** A name or designation of an entity. */
interface Written {
  readonly name: string;
  readonly lang: string;
  readonly tokens: readonly Token[];
}

const written = new WeakMap<Entity, readonly Written[]>();

function writtenNames(entity: Entity): readonly Written[] {
  let names = written.get(entity);
  if (!names) {
    const designations = entity.designations.map(({ value }) => ({ value, lang: "" }));
    const all = [...entity.names, ...designations];
    written.set(entity, (names = all.map(({ value, lang }) => ({ name: value, lang, tokens: tokensIn(value) }))));
  }
  return names;
}

/** A name that the words are like, word by word. */
const likeName: Way = (part, entity) => {
  const like = writtenNames(entity).find(({ tokens }) => tokens.length === part.length && isPartAt(part, tokens, 0));
  return like ? inferred(part, like, "another spelling") : null;
};

const isPartAt = (part: readonly Token[], name: readonly Token[], from: number): boolean =>
  part.every(({ small: word }, i) => areAlike(word, name[from + i]!.small));

/**
 * A name of which words are a part that says enough: of a person any word; of a weapon system what is before or behind a space, the
 * nickname say; of anything else the first or last words, if nothing else is said.
 */
const partOfName: Way = (part, entity, isWhole) => {
  const type = entity.type?.value;
  if (type !== "person" && type !== "weapon-system" && !isWhole) return null;
  const isEnough = type === "person" ? isPartOfPerson : isPartOfThing;
  const whole = writtenNames(entity).find(({ tokens }) => tokens.length > part.length && isEnough(part, tokens));
  return whole ? inferred(part, whole, "part") : null;
};

const LIKE: readonly Way[] = [likeName, partOfName];

const isPartOfPerson = ([word, ...more]: readonly Token[], name: readonly Token[]): boolean =>
  more.length === 0 && word!.text.length > 2 && name.some(({ small: other }) => areAlike(word!.small, other));

/** The first or the last words, or the number of a designation: `30` of `Су-30` behind `Су-27/`. */
function isPartOfThing(part: readonly Token[], name: readonly Token[]): boolean {
  const isLast = isPartAt(part, name, name.length - part.length);
  if (isLast && part.length === name.length - 1 && /^\p{N}{2,}$/u.test(part[0]!.text)) return true;
  if (!part.some(({ text }) => /\p{N}|\p{Lu}.{3}/u.test(text))) return false;
  const isFirst = isPartAt(part, name, 0);
  const next = name[part.length]!;
  return (
    (isFirst && !next.isAttached && !/^\p{N}/u.test(next.text)) ||
    (isLast && !name[name.length - part.length]!.isAttached)
  );
}

const inferred = (part: readonly Token[], { name, lang }: Written, step: string): NameForm => ({
  text: part.map(({ text }) => text).join(" "),
  name,
  lang,
  steps: [step],
  strength: part.length > 1 ? "full" : "short",
});
