import { foldWords } from "../fold";
import type { Entity } from "../records";
import { inCases, wordsOf } from "./in-cases";

/**
 * Whether the last of two words calls somebody what an entity is not: `теннисист Медведев`, `cầu thủ`. What an entity is stand in its roles
 * and its gloss; who has no such trade in them is taken for somebody who is in the news for another reason.
 */
export function isOfAnotherTrade(word: string, before: string, entity: Entity): boolean {
  const small = word.toLowerCase();
  learned ??= new Set([...inCases(LEARNED), ...wordsOf(LEARNED_IN_ENGLISH)]);
  return (
    (isTrade(small, before.toLowerCase()) && !hasTrade(entity)) ||
    (learned.has(small) && isKnownForOffice(entity, small))
  );
}

/** Whether an entity has offices, and is not called this in its roles or its gloss, of which the first letters are asked. */
const isKnownForOffice = ({ roles, gloss }: Entity, word: string): boolean =>
  roles.length > 0 &&
  ![...gloss, ...roles.flatMap(({ title }) => title)].some(({ value }) =>
    foldWords(value).toLowerCase().includes(word.slice(0, 4)),
  );

let learned: ReadonlySet<string> | undefined;

function isTrade(word: string, before: string): boolean {
  trades ??= new Set([...inCases(RUSSIAN), ...wordsOf(ADJECTIVES), ...wordsOf(ENGLISH)]);
  return (trades.has(word) && !/^старш/.test(before)) || VIETNAMESE.has(`${before} ${word}`) || word === "hlv";
}

let trades: ReadonlySet<string> | undefined;

const known = new WeakMap<Entity, boolean>();

function hasTrade(entity: Entity): boolean {
  let has = known.get(entity);
  if (has === undefined) {
    const said = [...entity.gloss, ...entity.roles.flatMap(({ title }) => title)].map(({ value }) =>
      foldWords(value).toLowerCase(),
    );
    has = said.some((text) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      return words.some((word, i) => isTrade(word, words[i - 1] ?? ""));
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
  доярка кассир продавщица дворник сантехник электрик участковый рядовой ефрейтор сержант старшина прапорщик лейтенант`;

/** What those may be who have an office, but are not called by then. */
const LEARNED =
  "врач поэт поэтесса писатель писательница драматург историк священник протоиерей доцент инженер агроном нотариус бухгалтер архитектор журналист журналистка";
const LEARNED_IN_ENGLISH = "novelist poet writer author historian priest engineer architect lawyer journalist reporter";

const ADJECTIVES =
  "нападающий нападающего нападающему нападающим нападающем телеведущий телеведущего телеведущая телеведущей";

const ENGLISH = `
  athlete footballer striker goalkeeper goalie midfielder quarterback wrestler boxer swimmer skater gymnast sprinter runner cyclist golfer skier biathlete player grandmaster jockey referee umpire coach
  singer rapper actor actress comedian musician pianist violinist cellist guitarist drummer composer ballerina dancer choreographer filmmaker screenwriter painter sculptor photographer chef
  surgeon dentist nurse farmer driver plumber electrician teacher student pensioner sergeant corporal`;

const VIETNAMESE: ReadonlySet<string> = new Set(
  "cầu thủ,thủ môn,tiền đạo,hậu vệ,tiền vệ,ca sĩ,ca sỹ,diễn viên,nhạc sĩ,nghệ sĩ,họa sĩ,hoạ sĩ,võ sĩ,tay vợt,động viên,luyện viên,người mẫu,hoa hậu,đạo diễn,bác sĩ,giáo viên,tài xế".split(
    ",",
  ),
);
