import type { Language, Local } from "./words";

/** How somebody or something is called in each language. */
export interface Names {
  /** For registries: the preferred name, then the alternatives. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** As it stands in texts: names, short names and, in Russian, cases. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/** The name of the `index`-th invented person: 40 % Slavic, 30 % Vietnamese, 30 % western names. */
export function personNames(index: number): Names {
  const kind = index % 10;
  const number = Math.floor(index / 10);
  if (kind < 4) return slavic(number * 4 + kind);
  return kind < 7 ? vietnamese(number * 3 + kind - 4) : western(number * 3 + kind - 7);
}

export const WEAPON_FAMILIES = 60;

/** The name of the `family`-th invented weapon system, or of a variant of it (from 1 to 8; 0 is the base). */
export function weaponNames(family: number, variant: number): Names {
  const [ru, en] = pair(PREFIXES[family % PREFIXES.length]!);
  const number = 101 + 17 * family;
  const [suffixRu, suffixEn] = pair(SUFFIXES[variant]!);
  const full = { ru: `${ru}-${number}${suffixRu}`, en: `${en}-${number}${suffixEn}` };
  const [wordRu, wordEn] = pair(CODE_WORDS[family % CODE_WORDS.length]!);
  const long = { ru: `${full.ru} «${wordRu}»`, en: `${full.en} “${wordEn}”` };
  const called = { en: [full.en, long.en], ru: [full.ru, long.ru], vi: [full.en, long.en] };
  return variant % 3 === 0 ? { names: called, forms: called } : plain({ ...full, vi: full.en });
}

const plain = ({ en, ru, vi }: Local): Names => {
  const names = { en: [en], ru: [ru], vi: [vi] };
  return { names, forms: names };
};

function slavic(index: number): Names {
  const [first, firstEn] = pair(SLAVIC_FIRST[index % SLAVIC_FIRST.length]!);
  const [stem, stemEn] = pair(SLAVIC_STEMS[index % SLAVIC_STEMS.length]!);
  const [ending, endingEn] = pair(SLAVIC_ENDINGS[Math.floor(index / SLAVIC_STEMS.length) % SLAVIC_ENDINGS.length]!);
  const last = stem + ending;
  const lastEn = stemEn + endingEn;
  const full = `${firstEn} ${lastEn}`;
  const names = { en: [full, lastEn], ru: [`${first} ${last}`, last], vi: [full, lastEn] };
  const cases = /ко$/.test(last) ? [] : [`${last}а`, `${last}у`, `${last}ым`, `${last}е`];
  return { names, forms: { ...names, ru: [...names.ru, ...cases] } };
}

function vietnamese(index: number): Names {
  const parts = [VIETNAMESE[0], VIETNAMESE[1], VIETNAMESE[2]] as const;
  const chosen = [parts[0][index % 9]!, parts[1][(index + Math.floor(index / 225)) % 10]!, parts[2][index % 25]!].map(
    (each) => each.split("/"),
  );
  const spelt = (at: number) => chosen.map((each) => each[at]!).join(" ");
  const short = chosen[2]!;
  const names = { vi: [spelt(0), short[0]!], en: [spelt(1), short[1]!], ru: [spelt(2), short[2]!] };
  return { names, forms: names };
}

function western(index: number): Names {
  const [first, firstRu] = pair(WESTERN_FIRST[index % WESTERN_FIRST.length]!);
  const [last, lastRu] = pair(WESTERN_LAST[index % WESTERN_LAST.length]!);
  const called = [`${first} ${last}`, last];
  const names = { en: called, ru: [`${firstRu} ${lastRu}`, lastRu], vi: called };
  return { names, forms: names };
}

const pair = (written: string): readonly [string, string] => written.split("/") as [string, string];
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

const SLAVIC_FIRST = listed(
  `Сергей/Sergei Дмитрий/Dmitry Андрей/Andrei Николай/Nikolai Виктор/Viktor Павел/Pavel Олег/Oleg Юрий/Yuri
  Антон/Anton Роман/Roman Михаил/Mikhail`,
);
const SLAVIC_STEMS = listed(
  `Барвин/Barvin Ветлуг/Vetlug Горчак/Gorchak Дубров/Dubrov Ельник/Yelnik Жаров/Zharov Заболот/Zabolot Истом/Istom
  Карпух/Karpukh Лозин/Lozin Мещер/Meshcher Назим/Nazim Ольшан/Olshan Пескар/Peskar Ратник/Ratnik Сабур/Sabur
  Тихомир/Tikhomir Угрюм/Ugryum Фролов/Frolov Харит/Kharit Цветик/Tsvetik Чернух/Chernukh Шадрин/Shadrin Щеглов/Shcheglov
  Яблон/Yablon Брянц/Bryants Вишняк/Vishnyak Гнедин/Gnedin Дорофей/Dorofei Ермил/Yermil Залес/Zales Кирсан/Kirsan
  Лукоян/Lukoyan Малюг/Malyug Недосек/Nedosek Острик/Ostrik Поликар/Polikar Рябин/Ryabin Студен/Studen Тропин/Tropin`,
);
const SLAVIC_ENDINGS = listed("ов/ov енко/enko ин/in ев/ev ченко/chenko");
const VIETNAMESE = [
  listed(`Nguyễn/Nguyen/Нгуен Trần/Tran/Чан Lê/Le/Ле Phạm/Pham/Фам Hoàng/Hoang/Хоанг Vũ/Vu/Ву Đặng/Dang/Данг Bùi/Bui/Буй
    Đỗ/Do/До`),
  listed(`Văn/Van/Ван Thị/Thi/Тхи Đức/Duc/Дык Minh/Minh/Минь Quốc/Quoc/Куок Hữu/Huu/Хыу Công/Cong/Конг Xuân/Xuan/Суан
    Ngọc/Ngoc/Нгок Thanh/Thanh/Тхань`),
  listed(`Hải/Hai/Хай Dũng/Dung/Зунг Hùng/Hung/Хунг Lâm/Lam/Лам Sơn/Son/Шон Phong/Phong/Фонг Tuấn/Tuan/Туан Khải/Khai/Кхай
    Bình/Binh/Бинь Cường/Cuong/Кыонг Giang/Giang/Занг Hạnh/Hanh/Хань Kiên/Kien/Киен Long/Long/Лонг Nam/Nam/Нам
    Phúc/Phuc/Фук Quang/Quang/Куанг Thắng/Thang/Тханг Trung/Trung/Чунг Việt/Viet/Вьет Yên/Yen/Йен An/An/Ан Bảo/Bao/Бао
    Châu/Chau/Тяу Đạt/Dat/Дат`),
] as const;
const WESTERN_FIRST = listed(
  `Arthur/Артур Brian/Брайан Carla/Карла Dennis/Деннис Edith/Эдит Frank/Фрэнк Gloria/Глория Harold/Гарольд Irene/Айрин
  Jack/Джек Karen/Карен Louis/Луис Martha/Марта Norman/Норман Olivia/Оливия Peter/Питер Quentin/Квентин Ruth/Рут
  Simon/Саймон Thomas/Томас Ursula/Урсула Victor/Виктор Walter/Уолтер Yvonne/Ивонн Zoe/Зои Albert/Альберт Bernard/Бернард
  Claire/Клэр Dora/Дора`,
);
const WESTERN_LAST = listed(
  `Ashdale/Эшдейл Bramwell/Брамуэлл Carswood/Карсвуд Dunhurst/Данхерст Eastlake/Истлейк Farnley/Фарнли Gadsby/Гэдсби
  Hartmoor/Хартмур Ingleby/Инглби Jesmond/Джесмонд Kelsall/Келсолл Langmere/Лангмер Marwick/Марвик Norcott/Норкотт
  Oakshott/Окшотт Penhale/Пенхейл Quarrie/Куорри Rothwell/Ротуэлл Stanwick/Стэнвик Thornby/Торнби Upwood/Апвуд
  Vanstone/Ванстоун Wexcombe/Уэкскомб Yardley/Ярдли Zeller/Целлер Aldermann/Альдерманн Brockhaus/Брокхаус Castelli/Кастелли
  Delorme/Делорм Eriksen/Эриксен Ferrante/Ферранте Gautier/Готье Hellberg/Хельберг Ibarra/Ибарра Joubert/Жубер
  Kessler/Кесслер Lindqvist/Линдквист Moreau/Моро Novotny/Новотны Ostrander/Острандер`,
);
const PREFIXES = listed("СА/SA МД/MD Х/Kh ТР/TR КВ/KV БР/BR ЗУ/ZU ПК/PK ИЛ/IL АН/AN ГР/GR ВМ/VM");
const SUFFIXES = listed("/ М/M СМ/SM К/K Э/E У/U БМ/BM ПМ/PM Д/D");
const CODE_WORDS = listed(
  `Гранит/Granit Ястреб/Yastreb Полынь/Polyn Клевер/Klever Ладога/Ladoga Зарница/Zarnitsa Рубин/Rubin Вымпел/Vympel
  Буран/Buran Тайга/Taiga Орион/Orion`,
);
