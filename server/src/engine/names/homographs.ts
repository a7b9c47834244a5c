import { remembered } from "../remembered";

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
/** Whether a surname is a town as well, where the words beside it say that it is a place: `в Королёве`, `Clinton, Iowa`, `Kerry and Cork`. */
export const isTown = (surname: string, before: string, behind: () => string): boolean =>
  isTownsName(surname) && (BEFORE.test(before) || BESIDE.test(behind()));

const BEFORE =
  /^(?:в|во|из|до|под|около|возле|близ|жители|жителей|жителям|город|городе|города|подмосковный|подмосковном|подмосковного|in|near|downtown)$/i;

const BESIDE =
  /^(?:(?:, | and | or )(?:Alabama|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming|Tex|Ireland|Dallas|Houston|Cork|Limerick|Galway|Clare|Dublin|Mayo|Tipperary|Waterford|Donegal|Kilkenny)|,? (?:в )?штате? [А-Я]| [-–] (?:[а-яё]+ )?(?:город|округ|пос[её]лок|столиц)|, (?:outside|near|north|south|east|west) )/;

const isTownsName = remembered((word) => TOWN.test(word));

const TOWN =
  /^(?:корол[её]в|жуковск|киров|гагарин|пушкин|чехов|дзержинск|калинин|горьк|фурманов|чкалов|ульянов|свердлов|фрунзе|загорск|павлов|белов|ленин|клинтон|керри|остин|хьюстон|линкольн|джексон|мэдисон|вашингтон|clinton|austin|houston|lincoln|jackson|madison|washington|kerry|korolyov|korolev)/i;
