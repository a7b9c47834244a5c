/** Whether a surname in some case is also a form of an ordinary word: `Песков` is of sands, `Королева` a queen. */
export const isHomograph = (surname: string): boolean => HOMOGRAPHS.has(surname.toLowerCase().replaceAll("ё", "е"));

const HOMOGRAPHS = new Set(
  `песков жуков королева волков быков котов комаров холодов садов рогов судов кустов листов голосов морозов громов снегов соколов орлов
  дубов гвоздев голубев чижов грибов носов панков блинов пирогов яков домов мостов дворов полков столов попов царев богов богатырев
  веников баранов козлов кабанов ершов карпов сомов раков пауков клопов молотов топоров плугов штыков коньков крюков тарасов зубов
  волкова жукова`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
