import { inCases, pairsOf, wordsOf } from "./in-cases";
import { isVietnameseThing } from "./other-things";

/** Whether words before a designation say that it is that of a road, a room or an appliance: `трасса М-29`, `Canon T-90`, `căn hộ B-52`. */
export function isNumberedThing(word: string, before: string): boolean {
  numbered ??= new Set([...inCases(NUMBERED), ...wordsOf(NUMBERED_AS_WRITTEN)]);
  const small = word.toLowerCase();
  return numbered.has(small) || VIETNAMESE.has(before.toLowerCase(), small) || isVietnameseThing(before, small);
}

let numbered: ReadonlySet<string> | undefined;

/** Whether a word behind a designation makes it something else: `С-400 рублей`, `T-90 camera`. */
export const isCounted = (word: string): boolean => COUNTED.has(word.toLowerCase());

const NUMBERED = `
  экскаватор бульдозер погрузчик автокран бланк форма лампа плита дом краска свая лак эмаль клей болт гайка подшипник фильтр шина масло бензин счетчик провод кабель выключатель розетка кирпич
  приказ распоряжение постановление протокол билет вагон квартира корпус сектор гараж шкаф кран унитаз кресло чип процессор монитор
  стандарт дорога тракт секция диагноз марка костюм куртка комбинезон статья пункт параграф стройтрест
  трасса шоссе автодорога автотрасса магистраль рейс этаж кабинет комната аудитория палата подъезд офис павильон автобус троллейбус трамвай маршрут лифт
  телефон смартфон планшет ноутбук принтер сканер фотоаппарат камера объектив пылесос холодильник телевизор утюг дрель станок насос котел батарейка аккумулятор
  трактор комбайн самокат велосипед мотоцикл мопед коктейль витамин облигация размер бетон цемент труба кредит тариф вклад скважина
  съезд развязка кроссовка ботинок мастика сталь сплав портландцемент грунтовка шпатлевка герметик аттестат счет счёт накладная квитанция справка анкета общежитие сигнализация
  наушник белок ген фара отвертка отвёртка ключ шот стройуправление клавиша кнопка виза урок страница таблица стеллаж талон код артикул обои гитара усилитель катушка
  удочка палатка колода клетка ячейка ход гост домофон тариф абонемент пароль номер туманность колонка`;

const NUMBERED_AS_WRITTEN = `
  highway motorway route road interstate flight room seat gate building runway terminal platform phone camera lens printer laptop tractor bus train band vitamin cocktail size bolt
  школьного типового жилого дипломного benz
  canon nikon samsung sony nokia xerox hp epson huawei xiaomi lenovo toyota ford bmw mercedes volvo hyundai kia honda yamaha kawasaki suzuki bosch philips lg casio olympus pentax panasonic
  asus acer dell kodak leica minolta apple motorola siemens
  мерседес мерс бмв ауди audi вольво лексус lexus infiniti jaguar porsche renault peugeot citroen skoda volkswagen chery geely haval sikorsky сикорский galaxy
  flat apartment postcode zip junction exit section form invoice code grade steel alloy ward locker protein gene asteroid comet clause article paragraph page figure table chapter
  appendix annex screw tram trolleybus crate box lot plot house tower pier berth channel exam course module visa passport ticket receipt account
  item sku thread лада ваз газ уаз нива
  shimano washburn gibson fender ibanez aeroflot аэрофлот
  olivetti ricoh brother komatsu caterpillar bobcat deere kubota garmin seiko citizen
  phòng đường hồ món ly cốc ghế cổng phím thép sơn toa loa giày dép tủ hộp kênh ngõ hẻm tầng vé`;

const VIETNAMESE = pairsOf(
  `điện thoại,máy ảnh,máy tính,máy in,xe máy,dàn loa,nồi cơm,xe buýt,xe tải,quốc lộ,tỉnh lộ,cao tốc,chuyến bay,căn hộ,mẫu đơn,tòa nhà,toà nhà,chung cư,hộ chiếu,biển số,lô đất,số nhà,hóa đơn,đơn hàng,
  máy lạnh,máy giặt,tủ lạnh,xe đạp,bộ lọc,mã vạch,sản phẩm,phòng họp,rửa mặt,tàu điện,bóng đèn,đèn led,ống nước,ốc vít,ghế ngồi,báo danh,mã số,tờ khai,giấy phép,bàn phím,con đường,nhà hàng,món cocktail`,
);

const COUNTED: ReadonlySet<string> = new Set(
  wordsOf(
    `рубль рубля рублей рублям руб доллар доллара долларов евро гривен тенге тысяч тыс миллионов млн процент процента процентов день дня дней суток часов минут км километр километра километров
    метр метра метров гектаров литров тонн человек camera cameras camcorder camcorders phone phones smartphone highway motorway road visa vitamin
    bus tram trolleybus route junction exit form key screw screwdriver gene genes protein proteins resin insulation copier printer tractor nebula room gate locker ward
    flat apartment postcode speaker speakers headphones laptop watch shoe shoes sneakers sewing guitar acoustic hairdo beehive torx tuổi nghìn ngàn triệu đồng mét kg ký cocktail cocktails coupe sedan convertible`,
  ),
);
