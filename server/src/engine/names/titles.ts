import { foldWords } from "../fold";
import { remembered } from "../remembered";

/** Words before a name that say that a person is named: `г-н`, `министр обороны`, `Prime Minister`, `ông`, `Tổng Bí thư`. */
export interface Title {
  /** How many tokens it has, up to the name. */
  readonly tokens: number;
  readonly gender: "male" | "female" | null;
}

/**
 * The title that the last of these tokens are, with what it is a title of (`президент России`); the longest, `null` where they are none.
 * `tokens` are those before a name, in the letter case of the text, and not from before a full stop or comma; more than eight are not
 * looked at. Of an unknown language (`null`) all are asked.
 */
export function titleBefore(tokens: readonly string[], lang: string | null): Title | null {
  const written = tokens.slice(-MOST_WORDS);
  const words = written.map(inSmall);
  for (const language of languagesOf(lang)) {
    const title = titleIn(written, words, language);
    if (title) return title;
  }
  return null;
}

/** Whether a title may stand right before a name, where this is the last word before it: a quick look. */
export function mayEndTitle(word: string, lang: string | null): boolean {
  let mayEnd = endings.get(lang);
  if (!mayEnd)
    endings.set(lang, (mayEnd = remembered((each) => isCapital(each) || isKnownIn(languagesOf(lang), each))));
  return mayEnd(word);
}

const endings = new Map<string | null, (word: string) => boolean>();

const isKnownIn = (languages: readonly Compiled[], word: string): boolean =>
  languages.some(({ lasts, of }) => lasts.has(inSmall(word)) || of.has(inSmall(word)));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const MOST_WORDS = 8;

function titleIn(written: readonly string[], words: readonly string[], { titles, lasts, of }: Compiled): Title | null {
  let longest: Title | null = null;
  for (let end = words.length; end > 0; end--) {
    for (let start = end - 1; lasts.has(words[end - 1]!) && start >= Math.max(0, end - MOST_TOKENS); start--) {
      const gender = titles.get(words.slice(start, end).join(" "));
      if (gender !== undefined) longest = { tokens: words.length - start, gender };
    }
    if (longest || !(of.has(words[end - 1]!) || isCapital(written[end - 1]!))) return longest;
  }
  return null;
}

const MOST_TOKENS = 3;

const inSmall = remembered((token) => foldWords(token).toLowerCase());

interface Language {
  /** Separated by commas, as tokens are: letters and digits, without dots and dashes. */
  readonly male: string;
  readonly female: string;
  readonly any: string;
  /** Words in small letters that may stand between a title and the name. Words with a capital may in any case. */
  readonly of: string;
  /** All forms of a title. */
  readonly inflected: (title: string) => readonly string[];
}

interface Compiled {
  /** The last words of titles. */
  readonly lasts: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Title["gender"]>;
  readonly of: ReadonlySet<string>;
}

const known = new Map<string, Compiled>();

/** Those of one language, of which there may be none, or of all. */
function languagesOf(lang: string | null): readonly Compiled[] {
  if (lang === null || lang === "") return (all ??= Object.keys(LANGUAGES).map(compiled));
  const base = lang.toLowerCase().split("-")[0]!;
  return Object.hasOwn(LANGUAGES, base) ? [compiled(base)] : [];
}

let all: readonly Compiled[] | null = null;

function compiled(lang: string): Compiled {
  const found = known.get(lang);
  if (found) return found;
  const { male, female, any, of, inflected } = LANGUAGES[lang]!;
  const titles = new Map<string, Title["gender"]>();
  for (const [gender, list] of [["male", male] as const, ["female", female] as const, [null, any] as const])
    for (const title of itemsOf(list)) for (const form of inflected(title)) titles.set(form, gender);
  const lasts = new Set([...titles.keys()].map((title) => title.slice(title.lastIndexOf(" ") + 1)));
  const made = { titles, lasts, of: new Set(itemsOf(of)) };
  known.set(lang, made);
  return made;
}

const itemsOf = (list: string): readonly string[] =>
  foldWords(list)
    .split(",")
    .map((item) => item.trim());

/** The endings that the last word may have instead of its own, by its own; more than grammar has, which does no harm. */
const RUSSIAN_ENDINGS: readonly (readonly [ending: RegExp, endings: string])[] = [
  [/(?:ий|ый)$/, "ий ый его ого ему ому им ым ем ом ие ые их ых ими ыми"],
  [/(?:ая)$/, "ая ей ой ую ие ые их ых им ым ими ыми"],
  [/ец$/, "ец ца цу цем цом це цы цев цов цам цами цах"],
  [/ь$/, "ь я ю ем е и ей ям ями ях"],
  [/а$/, "а ы и е у ой ей ам ами ах"],
  [/я$/, "я и е ю ей ям ями ях"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, "- а у ом ем е ы и ов ей ам ами ах"],
];

function russian(title: string): readonly string[] {
  const [ending, endings] = RUSSIAN_ENDINGS.find(([ending]) => ending.test(title)) ?? [/$/, "-"];
  return endings.split(" ").map((other) => title.replace(ending, other === "-" ? "" : other));
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  ru: {
    male: `г н, господин, господа, господ, господам, господами, мистер, сэр, лорд, сеньор, синьор, герр, пан, месье, мсье, князь, граф, барон,
      царь, король, принц, шах, султан, шейх, эмир, император, аятолла, имам, мирза, митрополит, архиепископ, епископ, протоиерей,
      товарищ, тов, гражданин, хан`,
    female: `г жа, госпожа, миссис, мисс, мадам, леди, фрау, фрейлейн, сеньора, синьора, пани, княгиня, княжна, графиня, баронесса, царица,
      королева, принцесса, императрица, гражданка, дама, актриса,
      певица, балерина, писательница, журналистка, учительница, спортсменка, фигуристка, теннисистка`,
    any: `президент, вице президент, экс президент, премьер, вице премьер, премьер министр, министр, замминистра, глава, канцлер, вице канцлер,
      спикер, вице спикер, сенатор, депутат, губернатор, мэр, посол, послы, консул, атташе, дипломат, постпред, представитель, полпред, секретарь, госсекретарь,
      генсек, пресс секретарь, председатель, зампред, заместитель, зам, руководитель, лидер, директор, гендиректор, замдиректора, начальник, замначальника, командир,
      командующий, главнокомандующий, главком, замглавы, управляющий, основатель, совладелец, владелец, кандидат, советник, помощник, соратник,
      маршал, генерал, генерал майор, генерал лейтенант, генерал полковник, полковник, подполковник, майор, капитан, лейтенант, прапорщик, сержант, старшина, ефрейтор, рядовой, адмирал, вице адмирал,
      контр адмирал, генералиссимус, генштабист, комбат, комбриг, комдив, академик, профессор, доктор, кандидат, доцент, ученый, физик, математик, историк, политолог, эксперт,
      аналитик, экономист, юрист, адвокат, прокурор, генпрокурор, судья, следователь, нотариус, врач, хирург, инженер, конструктор, генконструктор, авиаконструктор,
      космонавт, астронавт, летчик, пилот, штурман, испытатель, писатель, поэт, драматург, композитор, художник, скульптор, архитектор, режиссер, актер, артист, певец,
      дирижер, журналист, корреспондент, обозреватель, редактор, телеведущий, ведущий, ведущая, блогер, тренер, футболист, хоккеист, теннисист, боксер,
      шахматист, чемпион, бизнесмен, предприниматель, банкир, олигарх, миллиардер, пресс атташе, официальный представитель,
      монарх, диктатор, революционер, оппозиционер, правозащитник, активист, конгрессмен, патриарх, папа, преподобный, святой, герой, ветеран, делегат,
      брат, сын, муж, супруг, отец, дед, дедушка, внук, дядя, сестра, мать, дочь, дочери, жена, супруга, вдова, бабушка, внучка, тетя, зять, тесть, тёща, невестка,
      коллега, друг, семья, чета, братья, сестры, супруги, комиссар, омбудсмен, аким, хоким, верховный лидер, духовный лидер`,
    of: `обороны, иностранных, внутренних, дел, финансов, экономики, энергетики, здравоохранения, образования, культуры, юстиции, спорта, труда, транспорта, сельского,
      хозяйства, промышленности, торговли, связи, науки, природных, ресурсов, чрезвычайным, ситуациям, по, правительства, совета, безопасности, комитета, комиссии, партии,
      фракции, области, края, республики, страны, государства, палаты, администрации, федерации, генерального, штаба, округа, флота, армии, войск, службы, разведки, ведомства,
      концерна, корпорации, компании, института, университета, академии, центра, фонда, банка, газеты, журнала, космического, агентства, центрального,
      лейтенант, майор, полковник, запаса, отставке, лейтенанта, майора, полковника, лейтенанту, майору, полковнику, лейтенантом, майором, полковником, парламента, сената, кабинета, города,
      президента, министра, премьера, главы, председателя, верховного, национальной, национального, государственной, думы`,
    inflected: russian,
  },
  en: {
    male: "mr, mister, messrs, sir, lord, king, prince, tsar, czar, shah, sheikh, sultan, emperor, father, brother, comrade, imam, ayatollah, baron, count, duke, uncle, son, husband",
    female:
      "mrs, ms, miss, madam, madame, lady, dame, queen, princess, empress, sister, mother, chairwoman, spokeswoman, congresswoman, actress, duchess, baroness, countess, aunt, daughter, wife, widow",
    any: `president, vice president, premier, prime minister, deputy prime minister, defence minister, defense minister, foreign minister, pm, minister, vice premier, chancellor, secretary, undersecretary, senator, sen, representative, rep, congressman, governor, gov, mayor, speaker,
      ambassador, envoy, consul, chairman, chair, chairperson, chief, head, director, general, gen, colonel, col, lieutenant, lt, major, maj, captain, capt, commander, cmdr, admiral, adm, vice admiral,
      rear admiral, marshal, sergeant, sgt, corporal, private, brigadier, brig, dr, doctor, prof, professor, academician, judge, justice, attorney, leader, supreme leader, spokesman, spokesperson, deputy, adviser, advisor,
      aide, ceo, founder, analyst, expert, historian, economist, engineer, designer, cosmonaut, astronaut, pilot, writer, novelist, playwright, scientist, scholar, researcher, lawyer, poet, author, composer, journalist, editor, correspondent, reporter,
      pope, patriarch, bishop, archbishop, cardinal, rev, reverend, saint, st, candidate, lawmaker, mp, commissioner, coach, champion, actor, singer, businessman, tycoon, colleague, dictator, strongman, family`,
    of: "of, the, for, defence, defense, foreign, affairs, state, finance, interior, staff, security, council, party, general, designate, elect, emeritus",
    inflected: (title) => [title, `${title}s`],
  },
  vi: {
    male: "ông, ngài, anh, chú, bác, cậu, cụ ông, ông cụ, vua, hoàng tử, quốc vương, quý ông, thầy",
    female:
      "bà, chị, cô, dì, mợ, bà cụ, cụ bà, nữ hoàng, công chúa, phu nhân, quý bà, hoàng hậu, nữ bộ trưởng, nữ thủ tướng",
    any: `cụ, đồng chí, đ c, ông bà, tổng thống, phó tổng thống, cựu tổng thống, thủ tướng, phó thủ tướng, cựu thủ tướng, chủ tịch, phó chủ tịch, chủ tịch nước, phó chủ tịch nước, chủ tịch quốc hội, tổng bí thư, cố tổng bí thư,
      bí thư, phó bí thư, bộ trưởng, thứ trưởng, ngoại trưởng, cựu ngoại trưởng, tổng trưởng, thống đốc, thị trưởng, tỉnh trưởng, đại sứ, lãnh sự, tổng lãnh sự, đặc phái viên, thư ký, tổng thư ký, tổng giám đốc, giám đốc, phó giám đốc, trưởng phòng,
      cục trưởng, vụ trưởng, viện trưởng, hiệu trưởng, trưởng đoàn, trưởng ban, phó trưởng ban, chánh án, viện trưởng, thẩm phán, luật sư, đại biểu, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, ủy viên, uỷ viên, phát ngôn viên, người phát ngôn, cố vấn, trợ lý,
      đại tướng, thượng tướng, trung tướng, thiếu tướng, tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, đại uý, thượng úy, trung úy, thiếu úy, đô đốc, phó đô đốc, chuẩn đô đốc, nguyên soái, tư lệnh, tổng tư lệnh, tham mưu trưởng, tổng tham mưu trưởng,
      giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, bác sĩ, kỹ sư, gs, pgs, ts, ths, bs, ks, viện sĩ, nhà báo, nhà văn, nhà thơ, nhà sử học, học giả, nhà phân tích, nhà thiết kế, nghệ sĩ, ca sĩ, diễn viên, đạo diễn, họa sĩ, nhạc sĩ,
      phi công, phi hành gia, lãnh đạo, lãnh tụ, nhà lãnh đạo, giáo chủ, giáo hoàng, chuyên gia, chỉ huy, chỉ huy trưởng, huấn luyện viên, hlv, ngôi sao, ứng viên, ứng cử viên, doanh nhân, tỷ phú, thủ hiến, thủ lĩnh, quyền chủ tịch, đồng nghiệp, chính phủ`,
    of: "nước, quốc phòng, quốc, phòng, ngoại, giao, nội, vụ, công, an, tài, chính, đảng, ủy, thành, phố, tỉnh, bộ, liên, bang, trung, ương, quân, đội, hội, đồng, nhân, dân",
    inflected: (title) => [title],
  },
};
