import { remembered } from "../remembered";
import { isOfDailyLife, isOfNumberedGoods } from "./daily-life";
import type { Match } from "./matches";
import { gapAfter, type Tokens, tokenAt } from "./tokens";

/**
 * Whether the sentence around a nickname is about games, the stage, outer space or the like, and says nothing of arms: `«Ярс» забил на последней минуте`,
 * `Астронавты вернулись на «Орионе»`.
 */
export function isOfAnotherSubject(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  let isOther = false;
  let isDaily = false;
  let isArms = false;
  let isLikeArms = false;
  for (const word of wordsAround(tokens, first, last)) {
    const subject = subjectOf(word);
    if (subject === "space") return true;
    isArms ||= subject === "arms";
    isOther ||= subject === "other";
    isDaily ||= isOfDailyLife(word);
    isLikeArms ||= isDoneWithArms(word);
  }
  return !isArms && (isOther || (isDaily && !isLikeArms));
}

/** Whether the sentence around a nickname speaks of arms, or of what is mostly done with them. */
export const isOfArms = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  wordsAround(tokens, first, last).some((word) => subjectOf(word) === "arms" || isDoneWithArms(word));

/** Whether a word is of games, the stage, outer space and the like: `хоккейный «Триумф»`. */
export const isOfGames = (word: string): boolean => subjectOf(word) === "other" || subjectOf(word) === "space";

/** Whether somebody plays or fights for a prize: `Медведев обыграл Синнера в полуфинале`, `Medvedev won in straight sets`. */
export function isAtPlay(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i <= last + 2 && i < tokens.starts.length && gapAfter(tokens, i - 1) === " "; i++)
    if (isPlaying(tokenAt(tokens, i))) return wordsAround(tokens, i, i).some(isOfMatches);
  return false;
}

/** Whether the sentence around a designation is about drinks, cars for sale, genes or keyboards, and says nothing of arms: `Бармен поджёг B-52`. */
export function isOfGoods(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  const words = wordsAround(tokens, first, last);
  return words.some(isOfNumberedGoods) && !words.some((word) => subjectOf(word) === "arms" || isOfModels(word));
}

/** A model of a weapon system is called as it is: `Продам модель Ту-160`. */
const isOfModels = remembered((word) => /^(?:модел|масштаб|литник|декал|диорам|model(?!s? year)|scale)/i.test(word));

/** The words of a sentence on both sides of some of its tokens, so many of each side at most. */
function wordsAround(tokens: Tokens, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= 0 && first - i <= FARTHEST && !isEnd(gapAfter(tokens, i)); i--)
    words.push(tokenAt(tokens, i));
  for (let i = last + 1; i < tokens.starts.length && i - last <= FARTHEST && !isEnd(gapAfter(tokens, i - 1)); i++)
    words.push(tokenAt(tokens, i));
  return words;
}

const FARTHEST = 12;

const isEnd = (gap: string): boolean => /[.!?…\n]/.test(gap);

const subjectOf = remembered((word) =>
  SPACE.test(word) ? "space" : ARMS.test(word) ? "arms" : OTHER.test(word) ? "other" : "none",
);

/** Who is near has launches and rockets of his own. */
const SPACE = /^(?:астронавт|космонавт|nasa|наса|мкс|лунн(?:ый|ого|ой|ую)|astronaut|lunar|splashdown|splashed)/i;

const isDoneWithArms = remembered((word) =>
  /^(?:разв[её]рн|переброс|размещ|дислоц|залп|испыта|нато$|ман[её]вр|позици|дальност|точност|поставк|поставил|закуп|экспорт|серийн|ввс$|вкс$|вмф$|мишен|прил[её]т|дежурств|тягач|парад|репетици|калининград|черномор|балтийск|украин|донбас|сири(?:я|и|ю|ей)$|сирийск|тайван|хусит|транше|окоп|гаубиц|моряк|взрывчатк|лесополос|севастопол|северодвинск|аэродром|авиабаз|ангар|сопл[оа]|бойц|разведк|спецоперац|шойгу|путин|deploy|drills?$|exercises?$|brigade|battalion|regiment|salvo|barrage|warship|nato$|pentagon|kremlin|export|tên$|phóng$|parade|range$|intercept|destroyed|downed|crews?$|variants?$|tested|unveiled|supplied|shipment|ukrain|kyiv|donbas|crimea|syria|taiwan|houthi|mach$|hypersonic|supersonic|generals?$|pilots?$|prototype|stealth|radar|tests?$|sanction|trench|howitzer|tanks?$|destroyer|buzzed|scrambled|sailors?$|airfield|airbase|hangar|explosive|sorties?$|payload|carriers?$|baltic|kaliningrad|severodvinsk|sevastopol|belgorod|kursk|kherson|kharkiv|iran|yemen|gaza|putin|shoigu|tập|triển|bắn)/i.test(
    word,
  ),
);

const ARMS =
  /^(?:удар|ракет|боеголов|боезар|бое(?:в|прип)|пуск|запус|сби[лтв]|пво|пусков|комплекс|полигон|бомб(?:а|ы|у|ами|ой|$)|сверхзвук|арми|войск|фронт|обстрел|атак|взрыв|дрон|беспилот|бпла|расч[её]т|батаре|дивизи|полк|бригад|вооруж|минобороны|учени|флот|подвод|подлод|корвет|фрегат|крейсер|эсмин|крылат|гиперзвук|баллист|зенит(?:н|к|ч)|снаряд|поразил|порази|уничт|перехват|противник|враг|воен|солдат|оборон|л[её]тчик|самол|вертол[её]т|истребит|бомбард|штурм|танк|брон(?!з)|оруж|арсенал|гарнизон|склад|hit|missile|strike|struck|drone|launch|fired|army|troops|navy|military|weapon|warhead|defen[cs]e|shot(?!s$)|fleet|submarine|aircraft|jet|quân|lửa$)/i;

const OTHER =
  /^(?:забил|забросил|обыгра|сыгра(?:л|ют)|вничью|полуфинал|четвертьфинал|плей|чемпионат|первенств|турнир|футбол|хокке|баскетбол|волейбол|гандбол|регби|вратар|голкипер|болельщи|стадион|овертайм|пенальти|шайб|кобур|патрон(?:ы|ов|ами|ам)$|телевизор|телеэкран|вакцин|пациент|хирург|кож(?:а|и|ей)$|кубк(?:а|е|у|ом)$|кубок|счетом|счётом|роскосмос|лун(?:а|ы|е|у|ой|ный|ной|ную)$|марс(?:а|е|у)?$|орбит|гастрол|спектакл|премьер(?:а|ы|у)$|аншлаг|мариинк|либретто|балет|опер(?:а|ы|у|е)$|режисс[её]р|кинотеатр|сериал|мультфильм|билет(?:ы|ов|ами)?$|пляж|турист|легионер|игрок(?:и|ов|ам|ами)?$|чемпион(?:а|ы|ов)?$|ничь[яюей]|пода[ею]т|плов|ужина|обеда|завтрака|отдыха|официант|бармен|посетител|семена|семян|грядк|рассад|удобрен|реактор|росатом|энергоблок|аэс|шашлык|хлопья|овсян|гарнир|бургер|меню|зоопарк|балерин|ипподром|наездни|жоке[йяюе]|скачк|рысак|гнед(?:ой|ого|ая)$|конюш|подков|седл|табун|галоп|щенк|щенок|питомник|породы$|собак|кобел|вольер|кричал|каркал|клевал|гн[её]зд|птенц|semifinal|quarterfinal|league|striker|goalkeeper|scored|playoff|guitarist|puppies|puppy|breed(?:er|ers|s)?$|kennel|vet$|zoo$|keepers?$|cubs?$|cuddl|touring|tour$|band$|songs?$|vinyl|encore|love$|album|concert|novel$|ballet|theatre|bóng$|hát$|phim$|nhạc$|khán$)/i;

const isPlaying = remembered((word) =>
  /^(?:забил|забросил|обыграл|переиграл|проиграл|выиграл|победил|уступил|сыграл|отыграл|нокаутировал|beat|defeated|scored|won|lost|played|thắng|thua)$/i.test(
    word,
  ),
);

const isOfMatches = remembered((word) =>
  /^(?:полуфинал|четвертьфинал|финал(?:а|е)?$|сет(?:а|ах|ов|е)$|тай$|тайм|уимблдон|гарро|atp|wta|гол(?:а|ов|ы)?$|матч|лиг[аеу]$|хет|пенальти|овертайм|раунд|нокаут|дубл[ьёе]м?$|ракетк|semifinal|quarterfinal|final$|finals$|sets?$|wimbledon|garros|match|league|hat$|penalt|playoff|knockout)/i.test(
    word,
  ),
);
