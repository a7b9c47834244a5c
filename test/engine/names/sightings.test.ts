import assert from "node:assert/strict";
import { itemsOf } from "../../bench/names/gold";
import { judged } from "../../bench/names/judge";
import { known } from "../../bench/names/known";
import { METHODS } from "../../bench/names/methods";
import type { Language } from "../../bench/words";

/** In the notation of the gold set, and with its registries: what is marked is found, and nothing else. */
const SENTENCES: Readonly<Record<Language, string>> = {
  ru: `
== another trade than one's own
Теннисист Медведев проиграл финал.
Вратарь «Сармата» Иванов пропустил.
Форвард ЦСКА Кузнецов забил дважды.
Врач Матвиенко лечил детей.
Певица Путина выступила в Воркуте.
Тренер [Путина](vladimir-putin) по дзюдо дал интервью.
Врач [Назарбаева](nursultan-nazarbayev) уволен.
Лётчик [Волк](igor-volk) проходил подготовку.
Писатель [Салтыков-Щедрин](mikhail-saltykov-shchedrin) служил в Вятке.
== given names that nobody knows
Сенатор Рон Меркель не придёт.
Лорд Кеннет Керри умер в замке.
Премьер Освальд Трамп ушёл.
Президент Соединённых Штатов [Байден](joe-biden) прибыл.
Премьер Британии [Мэй](theresa-may) ушла.
== what has a name, and what is in the genitive beside one
На улице Шойгу чинят трубы.
Кольцо Гагарина перекрыли.
Турнир памяти Гагарина открыли.
ТАВКР «Адмирал Флота Советского Союза Кузнецов» в доке.
«Назарбаев Университет» набирает студентов.
Директор завода [Рогозин](dmitry-rogozin) показал цех.
В академии [Путин](vladimir-putin) вручил дипломы.
На верфи [Рогозину](dmitry-rogozin) показали макет.
Черновик подписан «[М. Салтыков-Щедрин](mikhail-saltykov-shchedrin)».
== credits
Фото Сергея Иванова / ТАСС
Фото: [Путин](vladimir-putin) и [Лукашенко](alexander-lukashenko).
== towns
В Остине открыли завод.
Жители Королёва жалуются.
Хоккеист Сергей Иванов забил.
== families
Супруги [Клинтоны](bill-clinton|hillary-clinton) приехали на похороны.
Соседи [Клинтонов](bill-clinton|hillary-clinton) уехали.
Братья [Микояны](anastas-mikoyan|artyom-mikoyan) родились в Санаине.
Ивановы уехали на дачу.
== a woman's name
С [Клинтон](hillary-clinton) говорил посол.
[Клинтон](hillary-clinton) заявила, что проиграла.
Переговоры с [Алиевым](ilham-aliyev|heydar-aliyev) прервали.
== words with a capital, and verbs
[Громов](boris-gromov|mikhail-gromov) об этом в мемуарах не упоминает.
[Жукова](georgy-zhukov) наградили посмертно.
Вчера [Волк](igor-volk) отмечал юбилей.
У [Кима](kim-jong-un|kim-jong-il) спросили о ракетах.
Зал Вана Гога закрыт.
[ПУТИН](vladimir-putin) ВЫЛЕТЕЛ В БАКУ
Жуков и бабочек собирали в банку.
Жуков собирали в банку.
Королева Великобритании приняла посла.
Путина началась в мае.
== two names with a dash
Встреча [Путин](vladimir-putin)–[Эрдоган](recep-tayyip-erdogan) перенесена.
== endings
Звено [Су-30СМов](su-30sm) прошло над площадью.
Два [Су-30СМ-а](su-30sm) сели.
Экипажи [Ту-95МСов](tu-95ms) ждали.
Прилетели [HIMARS-ы](himars).
Су-30СМОВ не бывает.
== spelt by their sound
[Хаймарсы](himars) бьют по мостам.
Танк [Леопард 2А6](leopard-2a6) подбит.
== middle names
[Хиллари Родэм Клинтон](hillary-clinton) проиграла.
С [Сергеем Шойгу](sergei-shoigu) на борту был начальник штаба.
== nicknames in lists
[Булава](bulava), [Ярс](yars) и [Искандер](iskander) в отчёте.
Ракеты [Искандер](iskander) и [Циркон](zircon) – в отчёте.
Комплексы Бастион, [Искандер](iskander) и [Калибр](kalibr) на параде.
== something else of that name
УАЗ «Патриот» застрял.
АО «Калибр» и НПП «Циркон».
Стихотворение «Кинжал» задали на дом.
Велосипед «Орион» стоит дорого.
Холодильник «Ярс» сломался.
ХК «Ланцет» проиграл.
Эмир Искандер правил.
Султан Искандер-бек бежал.
«Варшавянку» спели хором.
Капитан «[Варшавянки](project-636)» доложил.
Оператор «[Ланцета](lancet)» ждал команды.
Партия «[Орионов](inokhodets)» собрана.
С-400 рублей сняли.
Камера Canon T-90 лежит на витрине.
Трактор Т-90 застрял.
Группа [Су-27](su-27) прошла строем.
== another subject
«Ярс» забил на последней минуте.
«Сармат» из Оренбурга вышел в полуфинал.
Астронавты вернулись на «Орионе».
Ужинали в «Искандере» у вокзала.
«[Сармат](sarmat)» забил снаряд в ворота полигона.
Медведев обыграл Синнера в полуфинале.
== something that begins a sentence
Шашлычная «Искандер» закрылась.
Изделие «[Циркон](zircon)» прошло испытания.
Россия «[Искандеры](iskander)» не отдаст.
Учёные опубликовали в «Ланцете» отчёт.
Циркон – камень.
[БраМос](brahmos), [Циркон](zircon) – гиперзвуковая ракета.
Ми-28 НМ взлетел.
== a colon, and what somebody does
[Песков](dmitry-peskov): график верстается.
[Белых](nikita-belykh) приехал на велосипеде.
Белых ворон не любят.
[Алиева](mehriban-aliyeva) приехала одна.
Жена [Лаврова](sergei-lavrov) не работает.
Соседкой [Меркель](angela-merkel) оказалась скрипачка.
== initials
[М. М. Громов](mikhail-gromov) сел. Угостили [Громова](mikhail-gromov).
Белоусова К. А. пришла.
ВИЗИТ [ПУТИНА](vladimir-putin) В КНДР
== too young
Медведев, 19 лет, обвиняется в краже.
== ranks within a ship's name
Кран подвели к «Адмиралу флота Советского Союза Кузнецову».
== seldom given names
Дом Луиджи Моди сгорел.
Вчера Ингрид Меркель уехала.
Остин Пауэрс вернулся на экраны.
Дед Мороз приехал в Устюг.
== families of whom one is known
Братья Захаровы открыли пекарню.
Трампы уехали.
== more of trades and towns
Водитель автобуса Белоусов уснул за рулём.
Теорема Кузнецова доказана.
Жуковский и Королёв – города Подмосковья.
== abbreviated offices
Секретарь Совбеза [Патрушев](nikolai-patrushev) дал интервью.
== whose work or make it is, and what it is numbered as
«Фаворит» Валентина Пикуля лежал на прилавке.
Повесть Николая Зябликова «Кинжал» переиздали.
Пистолет Ярыгина «Грач» лежал в сейфе.
Телепередачу «Прорыв» закрыли.
Патрульный P-3 «Орион» взлетел.
[Х-47М2 «Кинжал»](kinzhal) отделился от носителя.
Траулер проекта 1171 «Аллигатор» ждал лоцмана.
Байдарка-двойка «Аллигатор» дала течь.
Пылесос «Циклон С-400» сломался.
Сборник «БМП-3/2019» лежит в архиве.
Магазин обуви «Калибр» закрыт.
Группа ракет «[Искандер](iskander)» развёрнута.
По данным «Ланцета», спят меньше.
Искандер, сын мельника, ушёл.
Строительное управление СУ-25 сдало дом.
== ships, which others are called by
Фрегат «Орион» вышел из порта.
Корабль типа «Аллигатор» списали.
Лодки проекта «[Варшавянка](project-636)» ушли в море.
== designations as people type them
Новый [су-57](su-57) взлетел. [Су – 34](su-34) сел.
Система [С 400](s-400) развёрнута. С 400 рублей осталось.
== nicknames in small letters, and without quotation marks
По порту ударили «[калибры](kalibr)» и дроны.
Он купил «кинжал» на рынке.
Он вышел на «мороз» и заболел.
Пуск [Булавы](bulava) прошёл штатно.
У него в руке Булава гетмана.
== somebody who is told apart
Иванов, 45-летний токарь завода, уволился.
== numbered things
Квартира B-52 сдана в аренду.
Справка по форме F-16 готова.
Колонки С-90 и С-300 стоят в углу.
Комплексы [С-300](s-300) и [С-400](s-400) стоят в поле.
Мерседес S-400 стоит во дворе.
Ген BMP-3 изучен слабо.
Бармен смешал коктейль B-52.
Экипаж [B-52](b-52) бросил бомбы.
Проект 636 по благоустройству двора утверждён.
Подлодка [пр. 636](project-636) погрузилась.
СУ-25 сдало дом в срок.
== what is sold, eaten and kept
Продам S-400, самовывоз, торг.
Продам модель [Ту-160](tu-160), масштаб 1:72.
Леопард 2, самец, живёт в вольере.
Клавиатура J-20 светится.
Попугай «Калибр» выучил гимн.
Пирог «Триумф» крошится.
«Фаворит» принимает ставки, а выигрыш не платит.
Покупатель «[Триумфа](s-400)» просит рассрочку на поставку.
Прорыв – это новый парк у реки.
== variants in words of their own
Истребитель [Су-30 СМ](su-30sm) взлетел.
Ракета [БраМос](brahmos) поражает корабли, а БраМос II ещё нет.
Бортовой «Ка-52М «Аллигатор»» потерян.
Танк Т-15 Армата показали.
Ракета 3М14 «[Калибр](kalibr)» попала в склад.
== nicknames defined, written and worn
Ланцет – это журнал для врачей.
Роман «Фаворит» Пикуля перечитали.
Жилой комплекс «Триумф» сдан.
Стиральная машина «Буран» гудит.
Комплекс упражнений «Триумф» прост.
== somebody who is told apart, again
Некий Медведев продал гараж.
Памятник [Алиеву](ilham-aliyev|heydar-aliyev), которого скульптор видел однажды, готов.
`,
  en: `
== marks of European letters
[Tayyip Erdoğan](recep-tayyip-erdogan) opened a bridge.
President [Erdoğan](recep-tayyip-erdogan) said no.
== another trade, another given name
Tennis player Medvedev served.
Senator Lindsey Kerry spoke.
Novelist Fazil Iskander died.
Novelist Ferit Iskander died.
Russian Foreign Minister [Lavrov](sergei-lavrov) spoke.
== families
The [Clintons](bill-clinton|hillary-clinton) left Chappaqua.
== alone at the beginning
[Austin](lloyd-austin) spoke to [Shoigu](sergei-shoigu).
Austin police arrested a man.
[Kim Jong-un](kim-jong-un) watched. [Kim](kim-jong-un) smiled.
[Putin](vladimir-putin), [Xi](xi-jinping) hold talks.
== headlines
[Putin](vladimir-putin) Orders Drills
[Medvedev](dmitry-medvedev) Says Talks Useful
Novak Djokovic won.
== things
The Admiral Kuznetsov smoked.
The Kuznetsov left port.
A Kalashnikov was found.
The [Trump](donald-trump) team quit.
Trump Organization shares fell.
== places
Rain fell on Kerry and Cork.
Clinton, Iowa, flooded.
Port of Kerry.
A letter from [Kerry](john-kerry) arrived.
== something else of that name
Chef Iskander Kassimov cooks.
Canon T-90; the T-90 camera.
The constellation Orion.
Gate B-52, Seat F-16.
NASA's Orion splashed down.
C-300 camcorders sold out.
== words at the beginning that are no given names
Corrects [Zarif](mohammad-javad-zarif)'s first quote.
Corrections follow.
== verbs
[Theresa May](theresa-may) resigned. [May](theresa-may) wept.
May was cold.
[Putin](vladimir-putin) met [Xi](xi-jinping) on the sidelines.
[Erdogan](recep-tayyip-erdogan), [Rouhani](hassan-rouhani) Meet in Sochi
Medvedev won in straight sets.
== firms
Tupolev engineers struck.
== somebody who is told apart
Zhukov, a Perm baker, sued.
The other Modi made films.
A certain Captain Kuznetsov sang.
Lord Austin of Longbridge built motor cars.
== numbered things
Flat B-52 is for rent.
Fill in Form F-16.
The gene BMP-3 was cloned.
The barman lit a B-52 with a straw.
A [B-52](b-52) dropped its bombs.
== nicknames defined, and with an article
The [Patriot](patriot) failed to intercept.
Two [Fulcrums](mig-29) were scrambled.
The Patriot opened its doors.
Kinzhal is a dagger.
A study in the Lancet said so.
Russia fired the [Iskander](iskander) at dawn.
Astronauts flew to the Orion.
== surnames before initials
[Putin, V. V.](vladimir-putin); [Novak, A. V.](alexander-novak)
== towns and institutes
Korolev, a town near Moscow, voted.
The B-52s, on tour again, open in Athens.
The [B-52s](b-52) bombed the valley.
The Gromov Flight Research Institute rents its runway.
`,
  vi: `
== part of a longer name
Bà Nguyễn Kim Ngân bán phở.
Ông Trần Tô Lâm cười.
== people of everyday
Anh Trọng sửa xe ở đầu ngõ.
Tổng Bí thư [Trọng](nguyen-phu-trong) phát biểu.
== things
Bảo tàng Võ Nguyên Giáp mở cửa.
Khách sạn Trump đóng cửa.
Quốc lộ B-52; máy ảnh T-90.
Đại tướng [Võ Nguyên Giáp](vo-nguyen-giap) chỉ huy.
== words and countries before a foreign name
Lời [Putin](vladimir-putin) được trích dẫn.
Thủ tướng Đức [Merkel](angela-merkel) từ chức.
Ca sĩ Đức Phúc hát.
Bác sĩ Tạ Kim Ngân khám bệnh.
Khẩu Kalashnikov cũ.
== strangers and places
Thầy Nguyễn Đình Trọng đọc lời chào.
Chị Angela Merkel Nguyễn học lớp 3.
Thị trấn Clinton có thư viện mới.
Sân bay quốc tế Heydar Aliyev đóng cửa.
== numbered things
Căn hộ B-52 cho thuê.
Quán bar B-52 đóng cửa.
Máy bay [B-52](b-52) ném bom.
`,
};

describe("names of known entities in sentences", () => {
  const all = known();
  const find = METHODS.Glossator!(all);
  for (const [lang, sentences] of Object.entries(SENTENCES) as [Language, string][])
    for (const item of itemsOf(lang, lang, sentences))
      it(`${item.kind}: ${item.text}`, () => {
        const { missed, falseAlarms } = judged(item, find(item.text, lang));
        assert.deepEqual({ missed, falseAlarms }, { missed: [], falseAlarms: [] });
      });
});
