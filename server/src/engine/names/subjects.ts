import type { Match } from "./matches";
import { remembered } from "./remembered";
import { gapAfter, type Tokens, tokenAt } from "./tokens";

/**
 * Whether the sentence around a nickname is about games, the stage, outer space or the like, and says nothing of arms: `«Ярс» забил на последней минуте`,
 * `Астронавты вернулись на «Орионе»`.
 */
export function isOfAnotherSubject(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  let isOther = false;
  for (const word of wordsAround(tokens, first, last)) {
    const subject = subjectOf(word);
    if (subject === "arms") return false;
    isOther ||= subject === "other";
  }
  return isOther;
}

/** Whether the sentence around a nickname speaks of arms. */
export const isOfArms = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  wordsAround(tokens, first, last).some((word) => subjectOf(word) === "arms");

/** Whether a word is of games, the stage and the like: `хоккейный «Триумф»`. */
export const isOfGames = (word: string): boolean => subjectOf(word) === "other";

/** Whether somebody plays or fights for a prize: `Медведев обыграл Синнера в полуфинале`, `Medvedev won in straight sets`. */
export function isAtPlay(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i <= last + 2 && i < tokens.starts.length && gapAfter(tokens, i - 1) === " "; i++)
    if (isPlaying(tokenAt(tokens, i))) return wordsAround(tokens, i, i).some(isOfMatches);
  return false;
}

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

const subjectOf = remembered((word) => (ARMS.test(word) ? "arms" : OTHER.test(word) ? "other" : "none"));

const ARMS =
  /^(?:удар|ракет|боеголов|боезар|бое(?:в|прип)|пуск|запус|сби[лтв]|пво|пусков|комплекс|полигон|арми|войск|фронт|обстрел|атак|взрыв|дрон|беспилот|бпла|расч[её]т|батаре|дивизи|полк|бригад|вооруж|минобороны|учени|флот|подвод|подлод|корвет|фрегат|крейсер|эсмин|крылат|гиперзвук|баллист|зенит(?!$)|снаряд|поразил|порази|уничт|перехват|противник|враг|воен|солдат|оборон|л[её]тчик|самол|вертол[её]т|истребит|бомбард|штурм|танк|брон|оруж|арсенал|гарнизон|склад|hit|missile|strike|struck|drone|launch|fired|army|troops|navy|military|weapon|warhead|defen[cs]e|shot|fleet|submarine|aircraft|jet|tên|quân|phóng|lửa)/i;

const OTHER =
  /^(?:забил|забросил|обыгра|сыгра(?:л|ют)|вничью|полуфинал|четвертьфинал|плей|чемпионат|первенств|турнир|футбол|хокке|баскетбол|волейбол|гандбол|регби|вратар|голкипер|болельщи|стадион|овертайм|пенальти|шайб|кубк(?:а|е|у|ом)$|кубок|счетом|счётом|астронавт|космонавт|nasa|наса|роскосмос|лун(?:а|ы|е|у|ой|ный|ной|ную)$|марс(?:а|е|у)?$|орбит|мкс|гастрол|спектакл|премьер(?:а|ы|у)$|аншлаг|мариинк|либретто|балет|опер(?:а|ы|у|е)$|режисс[её]р|кинотеатр|сериал|мультфильм|билет(?:ы|ов|ами)?$|пляж|турист|легионер|игрок(?:и|ов|ам|ами)?$|чемпион(?:а|ы|ов)?$|ничь[яюей]|пода[ею]т|плов|ужина|обеда|завтрака|отдыха|официант|бармен|посетител|скидк|покупател|семена|семян|грядк|рассад|удобрен|реактор|росатом|энергоблок|аэс|шашлык|меню|зоопарк|балерин|ипподром|наездни|жоке[йяюе]|скачк|рысак|гнед(?:ой|ого|ая)$|конюш|кричал|каркал|клевал|гн[её]зд|птенц|semifinal|quarterfinal|league|striker|goalkeeper|scored|playoff|astronaut|lunar|splashdown|splashed|guitarist|touring|tour$|band$|songs?$|vinyl|encore|love$|album|concert|novel$|ballet|theatre|bóng|trận|hát)/i;

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
