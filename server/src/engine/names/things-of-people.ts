import { remembered } from "../remembered";
import { inCases, pairsOf, wordsOf } from "./in-cases";

/**
 * What a word before a name, and the one before that, say of it: `as` things have the name as it is (`крейсер Жуков`, `HMS`), things
 * `of` somebody have it in the genitive (`улица Жукова`); in `директор завода Рогозин` no thing has it. `null` for other words.
 */
export function thingBefore(word: string, before: string): "as" | "of" | null {
  const thing = thingIn(word);
  if (thing !== "last of two") return thing === "none" ? null : thing;
  return TWO_WORDS.has(before.toLowerCase(), word.toLowerCase()) ? "as" : null;
}

const thingIn = remembered((word) => {
  const small = word.toLowerCase();
  things ??= new Map([
    ...[...inCases(OF), ...wordsOf(OF_AS_WRITTEN)].map((each) => [each, "of"] as const),
    ...[...inCases(AS), ...wordsOf(AS_WRITTEN)].map((each) => [each, "as"] as const),
  ]);
  return things.get(small) ?? (TWO_WORDS.isLast(small) ? "last of two" : "none");
});

let things: ReadonlyMap<string, "as" | "of"> | undefined;

/** Whether a word behind a name says that a thing is meant: `Gagarin Cup`, `Назарбаев Университет`. */
export const isThingBehind = remembered((word) => {
  const small = word.toLowerCase();
  return BEHIND.has(small) || (word !== small && BEHIND_WITH_CAPITAL.has(small));
});

const OF = `
  улица площадь проспект бульвар переулок угол перекресток пересечение мост проезд тупик сквер аллея парк сад квартал микрорайон кольцо
  премия приз орден медаль кубок турнир мемориал стипендия лига доктрина
  университет институт академия школа гимназия лицей училище колледж больница госпиталь клиника поликлиника санаторий театр
  музей библиотека филармония консерватория планетарий обсерватория стадион арена клуб центр башня
  аэропорт аэродром космодром верфь завод фабрика комбинат концерн фонд дивизия бригада база
  реактив теорема бином синдром гамбит спираль формула уравнение болезнь
  остров мыс пик ледник пролив залив хребет автомат пистолет пулемет винтовка карабин`;

const OF_AS_WRITTEN =
  "ул пр просп пер пл бул кб окб нпо шоссе дк набережная набережной набережную музее чтения чтений чтениям чтениях чтениями";

const AS = `
  авианосец крейсер фрегат корвет эсминец миноносец линкор подлодка субмарина лодка корабль тральщик ледокол атомоход теплоход пароход
  судно танкер сухогруз контейнеровоз паром буксир бригантина баржа шхуна парусник траулер электричка
  станция станица деревня хутор поселок город аул графство астероид кратер планета`;

const AS_WRITTEN = `
  имени им метро село села селу селе селом тавкр тарк бдк мрк нис скр плрк апл
  carrier cruiser frigate destroyer battleship submarine ship vessel tanker icebreaker liner trawler schooner steamer county mount
  town village port ring fund foundation street avenue square uss hms hmas hmcs ins usns
  thpt thcs bay chiến hạm đường phố quảng giải tàu sân trường học viện cầu núi bia phường xã huyện quận thôn ấp ga quán chợ súng khẩu`;

const TWO_WORDS = pairsOf(
  `đại lộ,quốc lộ,tỉnh lộ,công viên,bảo tàng,vận động,giải thưởng,khách sạn,tòa tháp,toà tháp,tòa nhà,toà nhà,nhà hát,nhà ga,nhà máy,tàu ngầm,
  mang tên,thị trấn,thị xã,thành phố,bệnh viện,thư viện,nghĩa trang,tượng đài,học bổng,trung tâm,khu phố,lưu niệm,cà phê,du thuyền,bún chả,пр т,гран при`,
);

const BEHIND: ReadonlySet<string> = new Set(
  wordsOf(`
    rifle rifles assault tank tanks jet jets fighter fighters aircraft airliner bomber bombers company design bureau international plant factory foundation fund
    street avenue square boulevard road airport university institute prize award medal stadium bridge station class doctrine act law school center centre
    museum park library tower crater peak island card`),
);

const BEHIND_WITH_CAPITAL: ReadonlySet<string> = new Set(
  wordsOf(`
    tower towers plaza hotel hotels organization organisation corporation highway drive lane airfield college academy garden gardens theatre theater hall palace
    hospital clinic arena cup trophy order scholarship fellowship amendment bay cape mountain glacier strait county township parish village
    университет тауэр арена центр плаза холл банк`),
);
