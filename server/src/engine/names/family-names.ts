import { foldWords } from "../fold";
import { isNominativeGivenName } from "./given-names";
import { withoutMarks } from "./transliteration";

/** Whether the words of a name begin with the family name, as Chinese, Korean and Vietnamese names do. */
export function isEastAsian(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const first = foldWords(words[0]!).toLowerCase();
  if (!ALL.has(withoutMarks(first))) return false;
  const rest = words.slice(1).map((word) => foldWords(word).toLowerCase());
  if (CYRILLIC.has(first) || VIETNAMESE_IN_CYRILLIC.has(first))
    return ALSO_OTHERS.has(first)
      ? rest.length > 1 && rest.every((word) => word.length <= 5)
      : !rest.some((word) => isNominativeGivenName(word));
  return isVietnamese(words) || (EAST_ASIAN.has(first) && rest.every((word) => SYLLABLES.test(word)));
}

/** Whether the words are the name of a Vietnamese, in Latin letters with or without its marks, or in Cyrillic. */
export function isVietnamese(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const plain = words.map((word) => withoutMarks(foldWords(word)).toLowerCase());
  if (VIETNAMESE_IN_CYRILLIC.has(plain[0]!)) return true;
  return VIETNAMESE.has(plain[0]!) && plain.every((word) => SYLLABLE.test(word));
}

/** Without the marks that Vietnamese writes. */
const VIETNAMESE = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong to dinh doan lam mai trinh cao ta ha luu chu chau vuong thai trieu dao quach tong tang luong kieu phung nghiem thach khuat tu mac ton`.split(
    " ",
  ),
);

const EAST_ASIAN = new Set(
  `xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo deng mao jiang wen xiao cai tang feng han cao peng zeng tian dong yuan pan yu ye du dai xia zhong wei ren shen yao lu jin qin kim pak park choi jong jung kang yoon yun moon roh noh ban ri rhee han hwang song jang jo cho`.split(
    " ",
  ),
);

const VIETNAMESE_IN_CYRILLIC = new Set(
  "нгуен чан ле фам хоанг хюинь данг буй нго зыонг чыонг динь доан лыу выонг тхай".split(" "),
);

const CYRILLIC = new Set(
  `си ван ли чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ линь ло дэн мао цзян вэнь сяо цай тан фэн хань фан фу пэн цао ким пак цой чхве чон кан мун юн но пан хван чан во ву до хо то та ха лам май`.split(
    " ",
  ),
);

const ALL = new Set([...VIETNAMESE, ...EAST_ASIAN, ...VIETNAMESE_IN_CYRILLIC, ...CYRILLIC]);

/** Names that others have, too: `Ким Филби`, `Ван Гог`. */
const ALSO_OTHERS = new Set(
  "ван ли ян у ма го ло тан цой ким кан но пан хан фан до хо то та ха лам май чан юн мун во ву".split(" "),
);

const SYLLABLE = /^(?:ngh?|nh|th|tr|ch|kh|ph|gi|gh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Of Chinese in Pinyin, or of Korean: one or two syllables, also with a hyphen. */
const SYLLABLES =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ky|hy|pyo?)?(?:[aeiou]{1,3}|eo|eu|ae|yo|yeo|ye)(?:ng?|k|l|r|m|p|h)?-?){1,2}$/;
