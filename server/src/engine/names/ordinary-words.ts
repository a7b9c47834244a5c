import { foldWords } from "../fold";
import { isNominativeGivenName } from "./given-names";

/**
 * Whether a surname says little by itself: it is a word of the language as well (`Мороз`, `Белых`, `May`), a given name (`Лев`, `Scott`), or
 * no more than two letters.
 */
export function isOrdinary(surname: string): boolean {
  const small = foldWords(surname).toLowerCase();
  return small.length <= 2 || WORDS.has(small) || /^[а-я]{2,}[ыи]х$/.test(small) || isNominativeGivenName(surname);
}

/** Whether it is a noun, an adjective or the like as well, and not only short, or a given name. */
export const isWord = (surname: string): boolean => WORDS.has(foldWords(surname).toLowerCase());

const RUSSIAN = `
алмаз ангел баран барон барс беда белка белый береза бобер бог богатый бондарь борец борщ брат буран буря бык быстрый вера верба весна ветер вечер вишня власть вода воевода воин волга волк волна воля ворон ворона воробей восток
гай гвоздь генерал герой глина голос голубь гончар гора горе город горох горький град граф гриб гроза гром груша гусь дед день дикий добрый дождь дом донской друг дуб душа дым дятел еж жара железо жемчуг жук журавль завод закон замок
запад заря заяц звезда зеленый зима злой золото зуб ива игла казак казанский калина камень канал капитан капуста карась карп каша киевский клен ключ князь коваль коза козак козел колос комар конь копье корабль король корона коршун кот кравец красный
крот крым крымский куб кузнец кулак курган лебедь лев лед лес лето лимон лис лиса лось лук луна луч любовь люлька май майор малина малый маршал март маяк мед медведь медь мел мельник меч мир молния молодой молоко молот монах море мороз москаль
московский мост муха мысль надежда невский немец новик новый нож ночь огонь окно олень опенок орел осень осетр охотник павлин пастух паук перец песня песок печень пила пламя победа поле поп правда пуля пушка пчела пшеница рак радость
разум рай река ремень репка речка роза роса рубин рубль русский рыба рыбак рысь рябина сабля сало сапер сахар свет свобода север седой серебро серый сила синий скала скиба скрипка слава сливка слово слон смех снег снегирь сова сокол солдат соль
сом сон сорока сотник среда ставка сталь стена степь столб стрела стрелец стриж строй суббота суд судак сухой тайга танк тень тигр тихий ткач толстой топор трава труд туман туча угол уголь украинец улитка урал утро учитель факел философ хан холод хлеб царь
цветок чайка челюсть черный честный чиж чума шапка шаповал швед швец шило шмель шут щит щука юг якорь яр ястреб месяц бережной береговой лесной полевой степной`;

const ENGLISH = `
may march june august park young long rice grant page price rich rose short strong case day field hope house hunt hunter law little love major moon noble north west south east power powers rush sessions snow spring star sun summer summers will mark bill bush brown white
black green gray grey king queen wood woods stone hill cook ford baker bishop bond book brook brooks burns cash chance church cross dean diamond drew drum duke early english fall fish fisher flood forest fox freeman french frost gates gold golden good gore hall
hand hart head hood holder hawk jobs joy judge justice knight lake lamb lane lord marsh mason mills moody moss nation newman nice paris parish parks patch pence penny pepper piper pool pope porter post pound prince ray read reed rich rivers
robin rock sage sands savage senior sharp silver small smart song speaker speed steel stern stock street swan swift tiger tower town waters weeks wells wise wolf worth yard york`;

const WORDS = new Set(foldWords(`${RUSSIAN} ${ENGLISH}`).split(" "));
