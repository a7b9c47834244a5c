/** Whether a surname in some case is also a form of an ordinary word: `Песков` is of sands, `Королева` a queen. */
export const isHomograph = (surname: string): boolean => HOMOGRAPHS.has(surname.toLowerCase().replaceAll("ё", "е"));

const HOMOGRAPHS = new Set(
  `песков жуков королева волков быков котов комаров холодов садов рогов судов кустов листов голосов морозов громов снегов соколов орлов
  дубов гвоздев голубев чижов грибов носов панков блинов пирогов яков домов мостов дворов полков столов попов царев богов богатырев
  веников баранов козлов кабанов ершов карпов сомов раков пауков клопов молотов топоров плугов штыков коньков крюков тарасов зубов
  волкова жукова путина котова зайцева соколова`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Whether a surname is a town as well, where the words before say that it is a place: `в Королёве`, `из Гагарина`. */
export const isTown = (surname: string, before: string): boolean =>
  TOWN.test(surname) &&
  /^(?:в|во|из|до|под|около|возле|близ|жители|жителей|жителям|город|городе|города|подмосковный|подмосковном|подмосковного|in|near|to|from)$/i.test(
    before,
  );

const TOWN =
  /^(?:корол[её]в|жуковск|киров|гагарин|пушкин|чехов|дзержинск|калинин|горьк|фурманов|чкалов|ульянов|свердлов|фрунзе|загорск|павлов|белов|ленин|клинтон|керри|остин|хьюстон|линкольн|джексон|мэдисон|вашингтон|kerry|korolyov|korolev)/i;
