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

const ORDINARY = new Set(
  `охотник орион ланцет фаворит триумф панцирь тор бук оса стрела игла верба куб круг град ураган смерч торнадо буря точка молния тополь воевода
  сатана шмель прорыв терминатор патриот аллигатор руслан грач сармат ярс герань булава кинжал калибр циркон буревестник посейдон авангард барс
  белый ночной лебедь медведь варшавянка гиацинт гвоздика акация тюльпан пион василек рысь тигр тайфун волк медуза синева лайнер
  оникс яхонт москит базальт гранит вулкан форт кортик палаш бастион бал рубеж контраст хризантема корнет метис фагот конкурс малютка краснополь
  солнцепек армата коалиция мста спрут витязь морфей жало сосна дроздов феникс горгона борей ясень антей щука акула кальмар палтус
  bear grizzly stone growler greyhound gargoyle grumble hercules patriot javelin lightning falcon hornet eagle raptor tiger leopard abrams
  felon flanker fulcrum fullback foxhound frogfoot blackjack backfire kilo orion triumph typhoon hind havoc hook halo midas candid flagon flogger
  stinger hellfire predator reaper viper favorit proryv armata hunter swan lancet ruslan bulava yars sarmat`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
