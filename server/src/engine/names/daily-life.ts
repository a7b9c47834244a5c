import { remembered } from "../remembered";

/** Whether a word is of drinks, cars for sale, genes or keyboards, which are numbered as weapon systems are: `бармен`, `пробег`. */
export const isOfNumberedGoods = remembered((word) => NUMBERED.test(word));

/** Whether a word is of kitchens, adverts, animals, weddings and the like, where arms are seldom spoken of: `бармен`, `самовывоз`, `котята`. */
export const isOfDailyLife = remembered((word) => NUMBERED.test(word) || DAILY.test(word));

const NUMBERED = wordsFrom(`
  бармен коктейл лик[её]р текил самбук ром(?:а|у|ом)$ водк виск пив(?:о|а|ом|у)$ вин(?:о|а|ом)$ джин(?:а|ом)?$ соломинк рюмк стопк(?:а|и|у)$
  посошок шот(?:ы|ов|а)?$ барн(?:ой|ая|ую)$
  мерседес седан купе$ пневмоподвеск пробег автосалон хозяин$ растамож мотоблок карбюратор птс$ осаго$
  хэтчбек кроссовер вариатор$ шиномонтаж самокат мопед продам$ самовывоз сам(?:ец|ца|цу|ка|ку|ки)$ вольер зоопарк
  хромосом сорта$ цвет[её]т$ горшк рассад саженц белок$ белк(?:а|и|ов|ом)$ ген(?:а|ы|ов|ом)?$ мутаци клавиатур клавиш
  cocktail bartender barman barmaid kahl[uú]a baileys marnier liqueur vodka tequila whisk rum$ beer pub$ pint shooters?$ hangover mercedes lexus
  limousine sedan saloon mileage dealership gene protein knockouts chromosome keyboard zoo$ visas? rượu pha$ quầy$ bia$ bánh quán$ cưới$`);

const DAILY = wordsFrom(`
  кефир сметан творог молок[аоу]м?$ м[её]да?$ варить варите варят варила? запека солят солил готовится$ сахар[ау]?$ пирог пирож
  печень(?:е|я|ем)$ крошится вкусн буфет кофейн просроч этикетк ценник промокод продаю$ ипотек риелтор грядк теплиц сеять созре
  кот[её]н котят зоосад дет[её]ныш ветеринар кормушк звероферм букмекер лотере казин сукн[оа]м?$ крупье
  мелоди пластинк винил альбом хореограф балерин гастрол припев куплет дискотек
  бейсбол гребц квотербек копьемет ключиц велосипед велогон велошин вилсет лыжн биатлон з[еэ]к(?:и|ов|а|ам)?$ этапир удо$
  музык бронзу$ выигрыш парикмахер маникюр косметолог ресниц причёск причес стрижк свадьб невест(?:а|ы|у)$ жених банкет юбиляр тамад
  рецепт кассир прилавк скидк покупател урок(?:е|ов|ах)$ концерт трек(?:а|и|ов)?$ тренер форвард банан торт(?:а|ы|ом|ов)?$ сладк(?:ий|ая|ое|ую|ого|ой)$
  упаковк урожай магазин(?:е|а|ах)$ супермаркет юрист адвокат осужд[её]нн рецидивист пожизненн тюрем тюрьм
  recipe flour oats cereal taproom brewery brewed chainsaw mower winch puppy puppies kennel cubs?$ bellagio casino roulette croupier poker
  nhẫn đám$`);

/** One expression of the beginnings of words; those with `$` are whole words. */
function wordsFrom(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})`, "i");
}
