import { initial, join, type Made } from "./made";
import { isOrdinary } from "./ordinary-words";
import type { PersonName } from "./person-name";
import { withoutMarks } from "./transliteration";

/** Every form of a name in Latin letters, the name itself first. English has possessives, other languages have none. */
export function latinForms(name: PersonName, lang: string): readonly Made[] {
  const forms = name.order === "given first" ? western(name) : eastern(name);
  const { surname, given } = name;
  const possessive = lang === "en" ? forms.filter(({ text }) => !/[.,]/.test(text)).map(possessiveOf) : [];
  const isFamily = lang === "en" && name.order === "given first" && given.length > 0 && /[^sxzh]$/.test(surname);
  const family: readonly Made[] = isFamily
    ? [{ text: `${surname}s`, steps: ["plural", "surname"], strength: "weak" }]
    : [];
  const all = [...forms, ...possessive, ...family];
  return [surname, ...given].every(isPlain) ? all : [...all, ...all.map(plain)];
}

/** Most pairs of a given name and a surname, and most surnames, that a transliterated name has. */
const MOST_PAIRS = 8;
const MOST_SURNAMES = 5;

/** The forms of a name that has several spellings, by likelihood; a person without given names has surnames alone. */
export function respeltForms(given: readonly string[], surnames: readonly string[]): readonly Made[] {
  const short = surnames.slice(0, MOST_SURNAMES).flatMap((surname): Made[] => {
    const strength = isOrdinary(surname) ? "weak" : "short";
    const alone: Made = { text: surname, steps: given.length === 0 ? [] : ["surname"], strength };
    const first = given.length === 0 ? [] : [`${initial(given[0]!)} ${surname}`];
    const named = first.map((text): Made => ({ text, steps: ["initial and surname"], strength: "short" }));
    return [alone, possessiveOf(alone), ...named];
  });
  const full = pairs(given, surnames)
    .slice(0, MOST_PAIRS)
    .flatMap(([name, surname], i): Made[] => {
      const whole: Made = { text: `${name} ${surname}`, steps: [], strength: "full" };
      const reversed: Made = { text: `${surname}, ${name}`, steps: ["surname and given name"], strength: "full" };
      return i < 2 ? [whole, reversed, possessiveOf(whole)] : [whole, reversed];
    });
  return [...full, ...short];
}

/** The likeliest first: those that have little before them in both lists. */
const pairs = (some: readonly string[], others: readonly string[]): readonly (readonly [string, string])[] =>
  some
    .flatMap((one, i) => others.map((other, j) => ({ pair: [one, other] as const, rank: i + j })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair);

function western({ given, surname, suffix }: PersonName): readonly Made[] {
  const [first = "", ...middle] = given;
  const all = join(given.join(" "), surname);
  if (surname === "") return [{ text: all, steps: [], strength: given.length > 1 ? "full" : "weak" }];
  const strength = isOrdinary(surname) ? "weak" : "short";
  if (first === "") return [{ text: surname, steps: [], strength }];
  const initials = given.map(initial).join("");
  const forms: Made[] = [
    { text: join(all, suffix), steps: [], strength: "full" },
    { text: `${surname}, ${given.join(" ")}`, steps: ["surname and given name"], strength: "full" },
    { text: join(initial(first), surname), steps: ["initial and surname"], strength: "short" },
    { text: surname, steps: ["surname"], strength },
  ];
  if (suffix !== "") forms.push({ text: all, steps: ["name without suffix"], strength: "full" });
  if (middle.length > 0) {
    const called = middle.some((word) => !isInitial(word)) ? [middle.at(-1)!] : [];
    const full = [first, ...called].filter((word) => !isInitial(word));
    forms.push(
      ...full.map((word): Made => ({ text: join(word, surname), steps: ["given name and surname"], strength: "full" })),
      {
        text: [first, ...middle.map(initial), surname].join(" "),
        steps: ["name with a middle initial"],
        strength: "full",
      },
      { text: join(initials, surname), steps: ["initials and surname"], strength: "full" },
    );
  }
  return forms;
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** Of a Chinese or Korean the surname may stand alone, of a Vietnamese the last word or two; behind a title, as a rule. */
function eastern({ order, given, surname }: PersonName): readonly Made[] {
  const full: Made = { text: [surname, ...given].join(" "), steps: [], strength: "full" };
  if (order === "family first") return [full, { text: surname, steps: ["surname"], strength: "weak" }];
  const forms: Made[] = [full, { text: given.at(-1)!, steps: ["last name"], strength: "weak" }];
  if (given.length > 1) forms.push({ text: given.slice(-2).join(" "), steps: ["last two names"], strength: "weak" });
  return forms.flatMap((form) => [form, ...toneMoved(form)]);
}

/** Both ways to place a tone mark over oa, oe and uy at the end of a syllable: `hòa`, `hoà`. */
function toneMoved(form: Made): readonly Made[] {
  const text = form.text
    .normalize("NFD")
    .replace(OLD_PLACE, (_, first, tone, second) => first + second + tone)
    .normalize("NFC");
  const other =
    text !== form.text
      ? text
      : form.text
          .normalize("NFD")
          .replace(NEW_PLACE, (_, first, second, tone) => first + tone + second)
          .normalize("NFC");
  return other === form.text ? [] : [{ ...form, text: other, steps: ["other tone placement", ...form.steps] }];
}

const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
const END = "(?![\\p{L}\\p{M}])";
const OLD_PLACE = new RegExp(`(?<!q)(o(?=${TONE}[ae])|u(?=${TONE}y))(${TONE})([aey])${END}`, "giu");
const NEW_PLACE = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))([aey])(${TONE})${END}`, "giu");

const possessiveOf = ({ text, steps, strength }: Made): Made => ({
  text: `${text}’s`,
  steps: ["possessive", ...steps],
  strength,
});

const isPlain = (word: string): boolean => withoutMarks(word) === word;

const plain = ({ text, steps, strength }: Made): Made => ({
  text: withoutMarks(text),
  steps: ["spelling without marks", ...steps],
  strength,
});
