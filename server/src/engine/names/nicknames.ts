/**
 * Whether a nickname of a weapon system is an ordinary word or name as well, so that it says little alone: `Охотник`, `Bear`. In whichever
 * case it is listed in the nominative.
 */
export const isOrdinary = (nickname: string): boolean =>
  nickname
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(" ")
    .every((word) => ORDINARY.has(word));

/** Whether a nickname is an ordinary name in the singular only, and without an article: `Искандеры` and `the Iskander` are no people. */
export const isOneAlone = (nickname: string): boolean => ONE_ALONE.has(nickname.toLowerCase());

const ONE_ALONE = new Set([
  "искандер",
  "джавелин",
  "орион",
  "армата",
  "iskander",
  "armata",
  "sarmat",
  "proryv",
  "kinzhal",
  "kalibr",
  "okhotnik",
  "inokhodets",
]);

const ORDINARY = new Set(
  `охотник орион ланцет фаворит триумф панцирь тор бук оса стрела игла верба куб круг град ураган смерч торнадо буря точка молния тополь воевода
  сатана шмель прорыв терминатор патриот аллигатор руслан грач сармат ярс герань булава кинжал калибр циркон буревестник посейдон авангард барс
  белый ночной лебедь медведь варшавянка гиацинт гвоздика акация тюльпан пион василек рысь тигр тайфун волк медуза синева лайнер
  оникс яхонт москит базальт гранит вулкан форт кортик палаш бастион бал рубеж контраст хризантема корнет метис фагот конкурс малютка краснополь
  солнцепек армата коалиция мста спрут витязь морфей жало сосна дроздов феникс горгона борей ясень антей щука акула кальмар палтус
  bear grizzly stone growler greyhound gargoyle grumble hercules patriot javelin lightning falcon hornet eagle raptor tiger leopard abrams
  felon flanker fulcrum fullback foxhound frogfoot blackjack backfire kilo orion triumph triumf typhoon hind havoc hook halo midas candid flagon flogger
  пересвет нептун сотник форпост орлан рубин лада кобра вепрь волга дон циклон шторм гром рассвет заря восход вымпел факел метель вьюга буран
  атака вихрь гермес штурм шквал пакет волна тритон редут водопад удав сокол коршун ворон ястреб беркут альбатрос чайка пустельга сапсан кречет
  дельфин кит скат осетр лосось комар слон бизон носорог скорпион паук шершень муравей богатырь варяг казак атаман боец часовой защитник
  аврора ермак арктика сибирь урал днепр нева печора воронеж дарьял контейнер подсолнух небо купол шатер пальма клинок меч щит копье сабля
  кольчуга диана пенициллин гранат рапира зоопарк капустник базилик петрель клевок облако антоновка красавчик мина медведка лягушка
  мираж цезарь гарпун
  sickle satan scarab spider frog fox cobra hunter raider spirit lancer phantom viper warthog thunderbolt tomahawk storm shadow avenger gepard
  marder puma challenger bradley stryker apache chinook osprey globemaster galaxy liberty poseidon sentinel triton mirage tornado harrier
  nighthawk trident minuteman peacekeeper excalibur switchblade phoenix sparrow sidewinder spitfire mustang fury ghost legion valkyrie
  zircon bastion caliber calibre
  искандер геркулес иноходец аллигатор джавелин iskander alligator kinzhal kalibr okhotnik inokhodets
  stinger hellfire predator reaper viper favorit proryv armata hunter swan lancet ruslan bulava yars sarmat`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
