/** What the library for Russian names does not know or gets wrong. Of several rules that fit a word the first holds. */
export interface DeclensionRule {
  /** Gender and part: `male surname`. */
  readonly of: readonly string[];
  /** Of the word in small letters. */
  readonly test: RegExp;
  /** The end of the word and what takes its place before endings; several where usage differs. */
  readonly stems: readonly Stem[];
  /** By case, the likeliest first. */
  readonly endings: readonly (readonly string[])[];
}

type Stem = readonly [end: RegExp, other: string];

/** From the genitive to the prepositional; ways of one case separated by `/`, `-` for none. */
const endings = (list: string): DeclensionRule["endings"] =>
  list.split(" ").map((ways) => ways.split("/").map((ending) => (ending === "-" ? "" : ending)));

const NONE = endings("- - - - -");
const HARD = endings("а у а ом е");
const HUSHING = endings("а у а ем/ом е");
const STRESSED_HUSHING = endings("а у а ом/ем е");
const SOFT = endings("я ю я ем е");

const WHOLE: Stem = [/$/, ""];
const WITHOUT_LAST: Stem = [/.$/, ""];
const WITHOUT_TWO: Stem = [/..$/, ""];
const WITHOUT_VOWEL: Stem = [/[еёо](.)$/, "$1"];

const SURNAME = ["male surname"];
const MEN = ["male given name", ...SURNAME];
const SURNAMES = [...SURNAME, "female surname"];
const ALL = [...MEN, "female given name", "female surname"];

const rule = (
  of: readonly string[],
  test: RegExp,
  stems: readonly Stem[],
  endings: DeclensionRule["endings"],
): DeclensionRule => ({ of, test, stems, endings });

const oneOf = (list: string): RegExp => new RegExp(`^(?:${list.replaceAll(" ", "|").replaceAll("ё", "[её]")})$`);

export const DECLENSION_RULES: readonly DeclensionRule[] = [
  // What stays as it is: French names with the stress on the end, old genitives, foreign women.
  rule(SURNAMES, /[аеёиоуыэюя]а$/, [WHOLE], NONE),
  rule(SURNAMES, oneOf("дюма тома дега люка ферма гамарра петипа золя делакруа бенуа"), [WHOLE], NONE),
  rule(SURNAME, /[гкхжшщчн]их$|[^аеёиоуыэюя]ых$/, [WHOLE], NONE),
  rule(["female surname"], /[бвгджзйклмнпрстфхцчшщъь]$/, [WHOLE], NONE),
  rule(["female given name"], /[бгдкмнрсфшэиу](?:ель|эль|оль|уль|иль|аль)$/, [WHOLE], NONE),
  // Vowels that come and go.
  rule(SURNAME, oneOf("лев"), [[/ев$/, "ьв"], WHOLE], HARD),
  rule(SURNAME, oneOf("заяц"), [[/яц$/, "йц"]], HUSHING),
  rule(
    SURNAME,
    oneOf("орёл козёл котёл дятел щегол осёл узел угол пепел павел ветер бобёр костёр шатёр хребет"),
    [WITHOUT_VOWEL, WHOLE],
    HARD,
  ),
  rule(SURNAME, oneOf("воробей соловей муравей"), [[/ей$/, "ь"], WITHOUT_LAST], SOFT),
  rule(
    SURNAME,
    oneOf("камень ремень пень день коготь ноготь локоть гребень корень парень"),
    [[/[ео](.)ь$/, "$1"], WITHOUT_LAST],
    SOFT,
  ),
  rule(SURNAME, /[аеёиоуыэюя]ец$/, [[/ец$/, "йц"]], HUSHING),
  rule(SURNAME, /[аеёиоуыэюя]лец$/, [[/ец$/, "ьц"]], STRESSED_HUSHING),
  rule(SURNAME, /[^аеёиоуыэюя]{2}ец$|^[^аеёиоуыэюя]+ец$/, [WHOLE], STRESSED_HUSHING),
  rule(SURNAME, /ец$/, [WITHOUT_VOWEL], STRESSED_HUSHING),
  rule(SURNAME, /^[^аеёиоуыэюя]+ок$|[каеёиоуыэюя]ок$/, [WHOLE], HARD),
  rule(SURNAME, /ок$/, [WITHOUT_VOWEL, WHOLE], HARD),
  rule(SURNAME, /[^аеёиоуыэюя]ёк$/, [[/ёк$/, "ьк"], WHOLE], HARD),
  // Adjectives, and nouns that look like them.
  rule(SURNAME, /^[^аеёиоуыэюя]+ой$/, [WITHOUT_LAST], SOFT),
  rule(SURNAME, /[кгхжшщч]ой$/, [WITHOUT_TWO], endings("ого ому ого им ом")),
  rule(SURNAME, /хий$|[ро]гий$|лгий$/, [WITHOUT_TWO], endings("ого ому ого им ом")),
  rule(SURNAME, /чий$/, [WITHOUT_TWO], endings("его ему его им ем")),
  rule(SURNAME, /[аеёуэюя]й$/, [WITHOUT_LAST], SOFT),
  rule(["female surname"], /[жшщч]ая$/, [WITHOUT_TWO], endings("ей ей ую ей ей")),
  // Nouns.
  rule(SURNAMES, /ия$/, [WITHOUT_LAST], endings("и и ю ей и")),
  rule(SURNAMES, oneOf("рева кива богода гава"), [WITHOUT_LAST], endings("ы е у ой е")),
  rule(ALL, /ца$/, [WITHOUT_LAST], endings("ы е у ей/ой е")),
  rule(ALL, /[жшчщ]а$/, [WITHOUT_LAST], endings("и е у ей/ой е")),
  rule(SURNAME, /ь$/, [WITHOUT_LAST], SOFT),
  rule(SURNAME, /ач$|^[^аеёиоуыэюя]*[аеёиоуыэюя][жчшщ]$/, [WHOLE], STRESSED_HUSHING),
  rule(["male patronymic"], oneOf("ильич лукич кузьмич фомич"), [WHOLE], STRESSED_HUSHING),
  rule(MEN, /[жшчщц]$/, [WHOLE], HUSHING),
  rule(SURNAME, /[^гкхжшщчн]их$/, [WHOLE], HARD),
  // Russian surnames have an instrumental of their own, foreign ones in ин may have it or not.
  rule(SURNAME, /[иы]н$/, [WHOLE], endings("а у а ым/ом е")),
  rule(SURNAME, /[^иы]н$|[^оеё]в$/, [WHOLE], HARD),
];
