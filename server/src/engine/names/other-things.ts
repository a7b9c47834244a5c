import { inCases, pairsOf, wordsOf } from "./in-cases";

/**
 * Whether words before a nickname say that something else is called so: `журнал «Ланцет»`, `khách sạn`; or whose, or what is sung. In
 * quotation marks what a thing is called stands in the nominative: not in `партия «Орионов»`, where it is `isInflected`. Villages and the like are
 * other things than weapon systems only.
 */
export function isOtherThing(word: string, before: string, isInflected: boolean, isWeapon: boolean): boolean {
  called ??= new Set([...inCases(CALLED), ...wordsOf(CALLED_AS_WRITTEN)]);
  governing ??= new Set([...inCases(GOVERNING), ...wordsOf(SUNG)]);
  const small = word.toLowerCase();
  if (
    governing.has(small) ||
    (/^корабл/.test(small) && /^космич/i.test(before)) ||
    (PRINTED_IN.test(small) && PRINTED.test(before))
  )
    return true;
  if (isInflected) return false;
  places ??= new Set(inCases(PLACES));
  return (
    called.has(small) ||
    called.has(small.replace(COMPOUND, "")) ||
    (isWeapon && places.has(small)) ||
    VIETNAMESE.has(before.toLowerCase(), small)
  );
}

/** What a thing is for, before what it is: `телеконкурс`. */
const COMPOUND = /^(?:теле|радио|кино|видео|фото|спорт|авто|мото|вело|аэро|агро|фолк)(?=[а-яё]{4})/;

/** Whether somebody has made what a word means, so that his name may stand between it and what it is called: `роман Пикуля «Фаворит»`. */
export const isWork = (word: string): boolean => {
  works ??= new Set(inCases(WORKS));
  return works.has(word.toLowerCase());
};

let works: ReadonlySet<string> | undefined;

const WORKS =
  "роман повесть рассказ поэма книга фильм сериал песня картина опера балет спектакль пьеса альбом стихотворение баллада пистолет";

/** Whether words before a designation say that it is that of a road, a room or an appliance: `трасса М-29`, `Canon T-90`. */
export function isNumberedThing(word: string, before: string): boolean {
  numbered ??= new Set([...inCases(NUMBERED), ...wordsOf(NUMBERED_AS_WRITTEN)]);
  const small = word.toLowerCase();
  return numbered.has(small) || VIETNAMESE.has(before.toLowerCase(), small);
}

/** Whether a word behind a designation makes it something else: `С-400 рублей`, `T-90 camera`. */
export const isCounted = (word: string): boolean => COUNTED.has(word.toLowerCase());

let called: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;
let governing: ReadonlySet<string> | undefined;
let numbered: ReadonlySet<string> | undefined;

const CALLED = `
  журнал газета альманах издание агентство телеканал канал радио радиостанция сайт портал фильм сериал мультфильм роман повесть рассказ поэма книга статья картина песня альбом клип опера балет спектакль пьеса
  парк сквер кафе бар клуб ресторан столовая гостиница отель хостел кинотеатр театр цирк музей стадион завод фабрика комбинат верфь колхоз совхоз
  компания корпорация фирма концерн холдинг банк фонд магазин универмаг супермаркет рынок аптека салон ателье студия баня пансионат санаторий лагерь турбаза
  колония тюрьма пистолет нож лига команда сборная группа ансамбль оркестр хор трио дуэт квартет движение партия кружок секция школа гимназия лицей детсад
  приложение смартфон планшет ноутбук компьютер браузер видеоигра сервис платформа катер штангенциркуль биржа бот шаурма закусочная бургерная пекарня булочная
  конкурс фестиваль премия лотерея турнир кубок регата ралли марафон викторина операция программа
  созвездие туманность звезда астероид спутник телескоп капсула теплоход пароход ледокол буксир паром яхта поезд экспресс электричка
  автомобиль велосипед мотоцикл мопед самокат трактор холодильник телевизор радиоприемник пылесос фотоаппарат батарейка аккумулятор фонарь палатка рюкзак часы
  сигарета водка пиво вино коньяк коктейль крем шампунь мыло одеколон конфета шоколад печенье торт сыр чай кофе
  мультфильм мультик сказка басня детектив стих стихотворение хит хор передача телепередача курорт каток бассейн павильон автосервис автосалон предприятие объединение производство кооператив общество товарищество
  губка лампа люстра тарелка ваза игрушка диван кресло стул шкаф матрас унитаз ванна смеситель кран дрель шуруповерт болгарка перфоратор бензопила газонокосилка мотоблок насос обогреватель чайник утюг инструмент духи
  сумка кольцо серьга браслет ожерелье ювелир ткань обои краска клей цемент корм семена сорт хор коллектив байк мотоклуб гонка матч чемпионат первенство олимпиада слет акция выставка форум
  танкер сторожевик снегоход вездеход квадроцикл рулетка сеть дезодорант стимулятор антисептик букмекер жеребец кобыла лошадь позывной батальон группировка отряд спецназ
  шашлычная кофейня пиццерия кулинария прачечная химчистка парикмахерская барбершоп автомойка автошкола автобаза автовокзал заправка азс шиномонтаж бутик ломбард типография издательство киоск лавка
  ярмарка элеватор мельница пилорама птицефабрика ферма агрофирма агрохолдинг питомник сад заповедник заказник пруд озеро родник источник станица хутор пионерлагерь садик ясли общежитие новостройка небоскреб
  башня центр коворкинг стартап страховщик бинокль ружье арбалет удочка спиннинг блесна воблер байдарка катамаран мангал гриль сковорода кастрюля сервиз подушка одеяло матрац ковер паркет ламинат плитка
  линолеум дверь сейф теплица парник томат помидор огурец картофель яблоня груша роза тюльпан георгин удобрение гербицид лекарство таблетка капли мазь препарат вакцина витамины пастила зефир мармелад вафли
  пряник шоколадка мороженое йогурт кефир сметана колбаса сосиска пельмени тушенка лимонад квас морс сок минералка настойка бальзам портвейн шампанское ром виски джин сигареты папиросы табак зажигалка
  контора траулер сухогруз баржа балкер контейнеровоз этюд байдарка каноэ шхуна барк лайнер
  мелодия марш романс баллада рок-опера мюзикл симфония увертюра номинация рубрика колонка глава том серия эпизод выпуск пьеска эскиз плакат открытка марка монета скульптура статуя фонтан памятник
  улица площадь проспект бульвар переулок станция метро собака пес кот конь кличка псевдоним прозвище`;

const PLACES = "село деревня поселок район микрорайон квартал остров";

const GOVERNING = `
  футболист хоккеист баскетболист волейболист волейболистка игрок вратарь болельщик фанат тренер полузащитник кубок
  юбилей проза творчество биография повесть роман поэзия`;

/** `опубликовали в «Ланцете»` */
const PRINTED_IN = /^во?$/;
const PRINTED =
  /^(?:опубликова|напечата|статья|статью|статьи|исследование|доклад|отч[её]т|публикаци|вышл[аои]|пишут|сообщают)/;

const SUNG =
  "написал написала написали сочинил сочинила экранизировал экранизировала экранизировали прочитал прочитала читал читала перечитал перечитала прочел прочла спел спела спели пел пела пели поет поют запел запела запели исполнил исполнила исполнили исполняет исполняют";

const CALLED_AS_WRITTEN = `
  fc sc фк хк бк вк мфк жк тц трц тк тд дк дс мц ск сизо чоп чоо муп гуп фгуп нпп нпф нпк ао пао цкб стихи духи обои кб ооо
  уаз газ лада ford jeep opel dodge chevrolet chrysler toyota nissan оао зао снт тд ип им имени пес пса псу псом позывным позывного
  novelist writer magazine journal newspaper hotel film movie novel club bank cafe café restaurant band album song ship ferry yacht constellation nebula nasa project operation restaurant street
  cocktail theatre theater cinema company firm team báo`;

const NUMBERED = `
  экскаватор бульдозер погрузчик автокран бланк форма лампа плита дом краска свая лак эмаль клей болт гайка подшипник фильтр шина масло бензин счетчик провод кабель выключатель розетка кирпич
  приказ распоряжение постановление протокол билет вагон квартира корпус сектор гараж шкаф кран унитаз кресло чип процессор монитор
  стандарт дорога тракт секция диагноз марка костюм куртка комбинезон статья пункт параграф стройтрест
  трасса шоссе автодорога автотрасса магистраль рейс этаж кабинет комната аудитория палата подъезд офис павильон автобус троллейбус трамвай маршрут лифт
  телефон смартфон планшет ноутбук принтер сканер фотоаппарат камера объектив пылесос холодильник телевизор утюг дрель станок насос котел батарейка аккумулятор
  трактор комбайн самокат велосипед мотоцикл мопед коктейль витамин облигация размер бетон цемент труба кредит тариф вклад скважина`;

const NUMBERED_AS_WRITTEN = `
  highway motorway route road interstate flight room seat gate building runway terminal platform phone camera lens printer laptop tractor bus train band vitamin cocktail size bolt
  школьного типового жилого дипломного benz
  canon nikon samsung sony nokia xerox hp epson huawei xiaomi lenovo toyota ford bmw mercedes volvo hyundai kia honda yamaha kawasaki suzuki bosch philips lg casio olympus pentax panasonic
  asus acer dell kodak leica minolta apple motorola siemens
  phòng đường hồ món`;

const VIETNAMESE = pairsOf(
  `tạp chí,tờ báo,tập đoàn,bánh kẹo,nhà hàng,khách sạn,câu lạc,lạc bộ,bộ phim,bài hát,ban nhạc,công ty,ngân hàng,quán cà,đội bóng,cuốn sách,trái tim,điện thoại,máy ảnh,máy tính,máy in,xe máy,
  dàn loa,nồi cơm,xe buýt,xe tải,quốc lộ,tỉnh lộ,cao tốc,bảo tàng,chuyến bay,chòm sao`,
);

const COUNTED: ReadonlySet<string> = new Set(
  wordsOf(
    `рубль рубля рублей рублям руб доллар доллара долларов евро гривен тенге тысяч тыс миллионов млн процент процента процентов день дня дней суток часов минут км километр километра километров
    метр метра метров гектаров литров тонн человек camera cameras camcorder camcorders phone phones smartphone highway motorway road visa vitamin`,
  ),
);
