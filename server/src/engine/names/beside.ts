import { remembered } from "../remembered";
import { bearersOf } from "./bearers";
import { isGivenName } from "./given-names";
import { hasInitials, initialsBefore, initialsBehind } from "./initials-beside";
import { isPatronymicAt, type Match } from "./matches";
import { isOpener } from "./sentence-openers";
import { mayEndTitle, type Title, titleBefore } from "./titles";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";

/** What stands beside a name, as far as it says whose it is. */
export interface Beside {
  readonly title: Title | null;
  /** Initials right before or behind it, which belong to it, the first one first: `до` of `Д. О. Рогозин`; small letters. */
  readonly initials: string;
  /** The tokens of the name with its initials and patronymic. */
  readonly first: number;
  readonly last: number;
  /** Whether another given name or a longer name says that it is somebody else: `Алексей Рогозин`, `Рогозин-младший`. */
  readonly isStranger: boolean;
}

/** `all` are the names of the text, in its order. */
export function besideOf(tokens: Tokens, match: Match, all: readonly Match[], lang: string | null): Beside {
  const isFull = bearersOf(match.forms).full.length > 0;
  const { first, before } = initialsBefore(tokens, match.first);
  const { last, behind } = initialsBehind(tokens, match.last, isFull);
  const isTitled = first > 0 && mayEndTitle(tokenAt(tokens, first - 1), lang);
  const title = isTitled ? titleBefore(wordsBefore(tokens, first), lang) : null;
  const isStranger =
    isPartOfWord(tokens, match, all) ||
    (!isFull && (isYoung(tokens, match) || isAnotherOne(tokens, first) || isPeer(tokens, match))) ||
    isLongerBehind(tokens, match, last, isFull, lang) ||
    (before === "" &&
      (isFull ? isFamilyBefore(tokens, match.first, lang) : isLongerBefore(tokens, match, title, lang)));
  return { title, initials: isFull || hasInitials(tokens, match) ? "" : before || behind, first, last, isStranger };
}

/** `Медведев, 19 лет`, `19-летний Медведев`, `Medvedev, 24,`: too young to be known by the surname alone. */
const isYoung = (tokens: Tokens, { first, last }: Match): boolean => {
  const { text, starts, ends } = tokens;
  if (text[ends[last]!] === "," && /^, [12]?\d(?:,| лет| год| tuổi)/.test(text.slice(ends[last], ends[last]! + 12)))
    return true;
  return first > 1 && text.startsWith("летн", starts[first - 1]) && /^[12]?\d$/.test(tokenAt(tokens, first - 2));
};

/** `некий Иванов`, `a certain Captain Kuznetsov`, `the other Modi`. */
const isAnotherOne = (tokens: Tokens, first: number): boolean =>
  (first > 0 && isOfAnother(tokenAt(tokens, first - 1)) && gapAfter(tokens, first - 1) === " ") ||
  (first > 1 &&
    isOfAnother(tokenAt(tokens, first - 2)) &&
    gapAfter(tokens, first - 1) === " " &&
    isCapital(tokens, first - 1));

const isOfAnother = remembered((word) =>
  /^(?:неки[йм]|некто|некоего|некоему|некоем|некая|некой|другой|другого|другому|другим|однофамил[а-я]+|тезк[а-я]+|certain|other|another)$/i.test(
    word,
  ),
);

/** `Lord Austin of Longbridge` */
const isPeer = (tokens: Tokens, { first, last }: Match): boolean =>
  first > 0 &&
  /^(?:lord|lady|baron|baroness|viscount|earl)$/i.test(tokenAt(tokens, first - 1)) &&
  last + 2 < tokens.starts.length &&
  tokenAt(tokens, last + 1) === "of" &&
  isCapital(tokens, last + 2);

/** Up to eight words before a token, in their sentence, the last one last. */
function wordsBefore(tokens: Tokens, first: number): readonly string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= 0 && words.length < 8; i--) {
    const gap = gapAfter(tokens, i);
    if (!/^(?: |-|\.|\. )$/.test(gap) || (gap === ". " && tokenAt(tokens, i).length > 5)) break;
    words.unshift(tokenAt(tokens, i));
  }
  return words;
}

/** `Рогозин-младший`, `анти-Путин`; but `экс-Рогозин`, `Putin-led`, and `Путин – Эрдоган`, where both are known. */
function isPartOfWord(tokens: Tokens, { first, last }: Match, all: readonly Match[]): boolean {
  if (
    first > 0 &&
    gapAfter(tokens, first - 1) === "-" &&
    !isNumber(tokens, first - 1) &&
    !/^(?:экс|вице|ex)$/i.test(tokenAt(tokens, first - 1)) &&
    !isNameAt(all, first - 1)
  )
    return true;
  return (
    last + 1 < tokens.starts.length &&
    gapAfter(tokens, last) === "-" &&
    !/^(?:led|backed|era|то|таки|style)$/.test(tokenAt(tokens, last + 1)) &&
    !isNameAt(all, last + 1)
  );
}

/** Whether a token belongs to one of the names, which are in text order. */
function isNameAt(all: readonly Match[], index: number): boolean {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle]!.last < index) low = middle + 1;
    else high = middle;
  }
  return low < all.length && all[low]!.first <= index;
}

function isLongerBehind(tokens: Tokens, match: Match, last: number, isFull: boolean, lang: string | null): boolean {
  const next = last + 1;
  if (next >= tokens.starts.length || last !== match.last) return false;
  const gap = gapAfter(tokens, last);
  if (gap !== " " && !(gap === ", " && /^(?:Jr|Sr)$/.test(tokenAt(tokens, next)))) return false;
  const word = tokenAt(tokens, next);
  if (/^(?:Jr|Sr|мл|ст|Младший|Старший|младший|старший)$/.test(word)) return true;
  if (!isCapital(tokens, next)) return false;
  const isVietnamese = /^vi/i.test(lang ?? "");
  if (isVietnamese && (isGivenName(word, "vi") || FAMILY.test(word)) && !isCapitals(tokens, match)) return true;
  if (isFull || isCapitals(tokens, match)) return false;
  // `Новак Джокович`: the name is a given name here.
  if (isGivenName(tokenAt(tokens, match.last), lang) && match.first === match.last) return true;
  if (match.first === match.last && isSurnameBehind(word) && !isHeadline(tokens, next)) return true;
  // `Рогозин Алексей`; but in `словам Путина Владимир Зеленский` another name begins.
  const begins = next + 1 < tokens.starts.length && gapAfter(tokens, next) === " " && isCapital(tokens, next + 1);
  return isGivenName(word, lang) && !(begins && !isPatronymicAt(tokens, next + 1));
}

/** Another surname behind one in the nominative makes it a given name: `Новак Джокович`; Latin capitals do nearly always. */
const isSurnameBehind = (word: string): boolean =>
  /^[а-яё]+(?:ич|ов|ев|ёв|ин|ын|ский|цкий|ко|ук|юк|ян|дзе|швили|ман|сон|берг|[аеоиэ]рс|[ио]нс|[ае]йс)$/i.test(word) ||
  (/^[A-Z][a-z]{2,}$/.test(word) && !/(?:day|ary|ch|il|ay|ne|ly|st|er)$/.test(word));

/** `Putin Orders Drills`, `Rouhani Meet in Sochi`: an English verb, or three words with capitals. */
const isHeadline = (tokens: Tokens, next: number): boolean =>
  HEADLINE_VERB.test(tokenAt(tokens, next)) || isInHeadline(tokens, next);

const HEADLINE_VERB =
  /^(?:Meet|Met|Hold|Held|Vow|Sign|Agree|Discuss|Call|Urge|Say|Said|Seek|Visit|Open|Join|Talk|Face|Win|Won|Lose|Lost|Back|Slam|Hail|Warn|To|Will|Would|May|Must|Is|Are|Was|In|At|On|As|And|Of|For|With|Over|After)$/;

const isInHeadline = (tokens: Tokens, next: number): boolean =>
  next + 1 < tokens.starts.length &&
  /^[A-Z]/.test(tokenAt(tokens, next)) &&
  isFollowed(tokens, next) &&
  (/s$/.test(tokenAt(tokens, next)) || isFollowed(tokens, next + 1));

/** Whether a space and a capital come behind a token. */
const isFollowed = (tokens: Tokens, index: number): boolean =>
  index + 1 < tokens.starts.length && gapAfter(tokens, index) === " " && isCapital(tokens, index + 1);

/** Words in capitals alone say nothing of where names begin. */
const isCapitals = (tokens: Tokens, { first, last }: Match): boolean =>
  /^[\p{Lu}\P{L}]{3,}$/u.test(tokens.text.slice(tokens.starts[first], tokens.ends[last]));

function isLongerBefore(tokens: Tokens, match: Match, title: Title | null, lang: string | null): boolean {
  const before = match.first - 1;
  if (before < 0 || gapAfter(tokens, before) !== " " || !isCapital(tokens, before)) return false;
  const word = tokenAt(tokens, before);
  if (isCapitals(tokens, { ...match, first: before, last: before }) || isCapitals(tokens, match)) return false;
  if (/^Дед/.test(word) && /^Мороз/.test(tokenAt(tokens, match.last))) return true;
  if (titleBefore([word], lang) || (title && isCountry(word, tokenAt(tokens, match.last)))) return false;
  if (isGivenName(word, lang) || isPatronymicAt(tokens, before) || isFamilyBefore(tokens, match.first, lang))
    return true;
  if (title) return isCalledBefore(tokens, before, tokenAt(tokens, match.last), lang);
  const isOpening =
    before === 0 || !/^[ "(«]*$/.test(gapAfter(tokens, before - 1)) || /["(]/.test(gapAfter(tokens, before - 1));
  if (isOpening && isOpener(word)) return false;
  return agrees(word, tokenAt(tokens, match.last), isOpening, before > 0 ? tokenAt(tokens, before - 1) : "");
}

/** `Trần Tô Lâm`, `Nguyễn Đình Trọng`: the name is but a part of another one. */
const isFamilyBefore = (tokens: Tokens, first: number, lang: string | null): boolean =>
  first > 0 &&
  /^vi/i.test(lang ?? "") &&
  gapAfter(tokens, first - 1) === " " &&
  (FAMILY.test(tokenAt(tokens, first - 1)) ||
    (first > 1 &&
      gapAfter(tokens, first - 2) === " " &&
      isCapital(tokens, first - 1) &&
      FAMILY.test(tokenAt(tokens, first - 2))));

const FAMILY =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Trương|Đinh|Trịnh|Lưu|Châu|Vương|Triệu|Đào|Quách|Tống|Lương|Kiều|Phùng|Tạ|Đoàn|Cao|Mai|Hồ|Tăng|Mạc|Nghiêm|Thân)$/;

/**
 * Whether a word between a title and a surname is a given name that nobody knows: `Сенатор Рон Меркель`. A Russian one in the nominative is no
 * country, which would be in the genitive; in English it stands right behind the title.
 */
function isCalledBefore(tokens: Tokens, index: number, surname: string, lang: string | null): boolean {
  const word = tokenAt(tokens, index);
  if (/^[А-ЯЁ][а-яё]+[бвгджзйклмнпрстфхцчшщ]$/.test(word))
    return /[бвгджзйклмнпрстфхцчшщ]$/.test(surname) && !GENITIVE_PLURAL.test(word);
  const ahead = index > 0 && /^\.? $/.test(gapAfter(tokens, index - 1)) ? tokenAt(tokens, index - 1) : "";
  return /^en/i.test(lang ?? "") && /^[A-Z][a-z]+$/.test(word) && ahead !== "" && titleBefore([ahead], lang) !== null;
}

const GENITIVE_PLURAL = /(?:[ое]в|[еи]й|илиппин|альдив|сил|войск|дел|стран|фин|багам)$/;

/** `Thủ tướng Đức Merkel`; in `Ca sĩ Đức Phúc` it is a given name. */
const isCountry = (word: string, surname: string): boolean =>
  COUNTRIES.test(word) && !(word === "Đức" && isGivenName(surname, "vi"));

const COUNTRIES = /^(?:Nga|Mỹ|Anh|Pháp|Úc|Ý|Hàn|Trung|Việt|Iran|Nhật|Đức|Áo|Bỉ|Séc|Lào|Thái|Ấn|Ba|Lan|Triều|Tiên|Thổ)$/;

/** Letters that only Vietnamese words have: `Lời Putin` is no name of one person. */
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/i;

/** `Corrects`, `Asked`, `Meeting`, `Reportedly`: an English word, and no given name. */
const ENGLISH_WORD = /^[A-Z](?:[a-z]+[^aiousy]s|[a-z]{3,}ed|[a-z]{2,}ing|[a-z]{2,}ly)$/;

/**
 * Whether a capitalised word that nobody knows may be the given name of a surname behind it, by their endings: `Хантер Байден`,
 * `Хантера Байдена`; in `В Кремле Путин` it may not. Latin words have no endings, so there a preposition before it speaks against that.
 */
function agrees(word: string, surname: string, isOpening: boolean, before: string): boolean {
  if (!/^[а-яё]+$/i.test(word)) {
    if (VIETNAMESE.test(word) ? /^[a-z]+$/i.test(surname) : isOpening && ENGLISH_WORD.test(word)) return false;
    return !/^(?:in|at|from|to|of|for|with|on|near|via|s|the|and)$/i.test(before) && word.length > 2;
  }
  if (word.length < 3) return false;
  const isInflected = /(?:[аыуе]|ой|ую|ым|ом|ем)$/.test(surname);
  // `Визит Путина`, `Утром Лаврова`.
  if (isOpening && (isInflected || /(?:л|лся|ет|ит|ут|ют|ат|ят|[оеы]й|[гкх]ий|ом|[ая]х)$/.test(word))) return false;
  if (/[бвгджзклмнпрстфхцчшщй]$/.test(word)) return true;
  if (isOpening) return false;
  if (/[ая]$/.test(surname)) return /[ая]$/.test(word);
  if (/[ую]$/.test(surname)) return /[ую]$/.test(word);
  return /(?:ым|им|ом|ем|ой)$/.test(surname) && /(?:ом|ем|ой|ей)$/.test(word);
}
