import { foldWords } from "../fold";
import type { Entity } from "../records";
import { remembered } from "../remembered";
import { inCases, pairsOf, wordsOf } from "./in-cases";

/** What the last of two words calls somebody: a `trade` (`теннисист`, `cầu thủ`), or one that goes with having been `learned` (`поэт`). */
export function tradeIn(word: string, before: string): "trade" | "learned" | null {
  const trade = tradeCalled(word);
  if (trade !== "last of two") return trade === "none" || /^старш/i.test(before) ? null : trade;
  return VIETNAMESE.has(before.toLowerCase(), word.toLowerCase()) ? "trade" : null;
}

const tradeCalled = remembered((word) => {
  const small = word.toLowerCase();
  trades ??= new Map([
    ...[...inCases(LEARNED), ...wordsOf(LEARNED_IN_ENGLISH)].map((each) => [each, "learned"] as const),
    ...[...inCases(RUSSIAN), ...wordsOf(AS_WRITTEN)].map((each) => [each, "trade"] as const),
  ]);
  return trades.get(small) ?? (VIETNAMESE.isLast(small) ? "last of two" : "none");
});

let trades: ReadonlyMap<string, "trade" | "learned"> | undefined;

/** Whether a word is a man's trade in the nominative: `тренер`, behind which a genitive says whose he is. */
export const isNominativeTrade = (word: string): boolean => TRADESMEN.has(word.toLowerCase());

/**
 * Whether an entity is none of those whom a word calls by a trade: one that has no such trade in its roles and its gloss is taken for
 * somebody else; and one that is known for its offices, where the word is not in them.
 */
export function isOfAnotherTrade(entity: Entity, trade: "trade" | "learned", word: string): boolean {
  return trade === "trade"
    ? !hasTrade(entity)
    : entity.roles.length > 0 && !saidOf(entity).some((text) => text.includes(word.slice(0, 4).toLowerCase()));
}

const saidOf = ({ gloss, roles }: Entity): readonly string[] =>
  [...gloss, ...roles.flatMap(({ title }) => title)].map(({ value }) => foldWords(value).toLowerCase());

const known = new WeakMap<Entity, boolean>();

function hasTrade(entity: Entity): boolean {
  let has = known.get(entity);
  if (has === undefined) {
    has = saidOf(entity).some((text) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      return words.some((word, i) => tradeIn(word, words[i - 1] ?? "") === "trade");
    });
    known.set(entity, has);
  }
  return has;
}

const RUSSIAN = `
  спортсмен спортсменка хоккеист хоккеистка футболист футболистка теннисист теннисистка баскетболист баскетболистка волейболист волейболистка гандболист гандболистка регбист
  биатлонист биатлонистка лыжник лыжница конькобежец конькобежка фигурист фигуристка гимнаст гимнастка пловец пловчиха легкоатлет легкоатлетка бегун бегунья спринтер
  марафонец прыгун прыгунья метатель штангист тяжелоатлет борец дзюдоист дзюдоистка самбист каратист боксер фехтовальщик шпажист шпажистка саблист саблистка рапирист
  гребец яхтсмен велогонщик гонщик мотогонщик автогонщик шахматист шахматистка гроссмейстер вратарь голкипер полузащитник хавбек форвард арбитр рефери тренер
  актер актриса артист артистка певец певица рэпер рокер музыкант пианист пианистка скрипач скрипачка виолончелист гитарист барабанщик дирижер композитор балерина танцовщик танцовщица
  хореограф балетмейстер режиссер кинорежиссер сценарист продюсер клоун комик юморист блогер блогерша стример художник художница живописец скульптор фотограф модельер повар ресторатор
  хирург терапевт стоматолог педиатр ветеринар медсестра учитель учительница слесарь токарь водитель таксист дальнобойщик фермер пенсионер пенсионерка студент студентка школьник школьница
  агроном нотариус бухгалтер ресторатор прима кот пес попугай слон медведь щенок хомяк
  солист солистка вокалист вокалистка саксофонист трубач диджей стендапер ютубер тиктокер чемпионка рекордсмен рекордсменка снайпер продавец повар парикмахер курьер охранник сторож
  вахтер грузчик строитель шахтер сталевар тракторист комбайнер пастух лесник егерь пекарь кондитер бармен официант официантка портной портниха швея ткачиха уборщица воспитатель
  воспитательница библиотекарь библиотекарша почтальон кондуктор машинист проводник проводница стюардесса матрос боцман мичман кочегар оперативник полицейский пожарный спасатель фельдшер санитар
  санитарка акушерка аптекарь провизор риелтор программист дизайнер стилист визажист аспирант аспирантка одноклассник одноклассница безработный лауреатка следователь
  доярка кассир продавщица дворник сантехник электрик участковый рядовой ефрейтор сержант старшина прапорщик лейтенант`;

/** What those may be who have an office, but are not called by then. */
const LEARNED =
  "врач поэт поэтесса писатель писательница драматург историк священник протоиерей доцент инженер архитектор журналист журналистка";
const LEARNED_IN_ENGLISH = "novelist poet writer author historian priest engineer architect lawyer journalist reporter";

const AS_WRITTEN = `
  нападающий нападающего нападающему нападающим нападающем телеведущий телеведущего телеведущая телеведущей ип hlv
  athlete footballer striker goalkeeper goalie midfielder quarterback wrestler boxer swimmer skater gymnast sprinter runner cyclist golfer skier biathlete player grandmaster jockey referee umpire coach
  singer rapper actor actress comedian musician pianist violinist cellist guitarist drummer composer ballerina dancer choreographer filmmaker screenwriter painter sculptor photographer chef
  surgeon dentist nurse baker butcher shopkeeper retiree farmer driver plumber electrician teacher student pensioner sergeant corporal`;

const TRADESMEN: ReadonlySet<string> = new Set(wordsOf(`${RUSSIAN} ${LEARNED}`).filter((word) => !/[ая]$/.test(word)));

const VIETNAMESE = pairsOf(
  "cầu thủ,thủ môn,tiền đạo,hậu vệ,tiền vệ,ca sĩ,ca sỹ,diễn viên,nhạc sĩ,nghệ sĩ,họa sĩ,hoạ sĩ,võ sĩ,tay vợt,động viên,luyện viên,người mẫu,hoa hậu,đạo diễn,chủ tiệm,chủ quán,chủ shop,thợ may,thợ xây,bác sĩ,luật sư,giáo viên,tài xế",
);
