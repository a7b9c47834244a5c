import assert from "node:assert/strict";
import { fold } from "../../../server/src/engine/fold";
import { hasVariantTail } from "../../../server/src/engine/names/designation-tail";
import { lexiconOf } from "../../../server/src/engine/names/lexicon";
import { sightings } from "../../../server/src/engine/names/sightings";
import { tokensOf } from "../../../server/src/engine/names/tokens";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import { opened } from "../opened";

/** `|` stands behind a designation that is known. */
const variants = [
  "Су-30|СМ взлетел",
  "Су-30|МК2",
  "Су-30|МКИ-2",
  "Су-30|-М",
  "Су-30| МК2 взлетел",
  "Су-30|М",
  "Су-30|М2",
  "Су-27|К-33",
  "Су-27|УБ",
  "Су-30|sm",
  "С-300| ПМУ-2 «Фаворит»",
  "С‑300|ПМУ‑2",
  "С-300|ПМУ",
  "С-300|-ПМУ1",
  "С-300| ПМУ2",
  "С-300| ПМУ",
  "С-300| ВМ",
  "С-300| ПС и С-400",
  "Т-72|Б",
  "Т-72|Б3М",
  "Т-72| Б3",
  "Ту-22|М3",
  "МиГ-31|БМ",
  "Ил-76|МД-90А",
  "Ан-124|-100",
  "проекта 636|.3",
  "Kh-47|M2",
  "F-16|C",
  "F-16|C/D",
  "F-35|B",
  "F-16| Block 70",
  "S-300|PMU-2",
  "S-300| PMU-2",
  "S-300| PMU",
  "Leopard 2|A6",
  "Leopard 2| A6",
  "Бук-М1|-2",
  "МиГ-29|СМТ",
  "Су-35|С",
  "Су-57|Э",
];

const none = [
  "Су-30|",
  "Су-30| взлетел",
  "Су-30|, взлетел",
  "Су-30|.",
  "Су-30|. В Иране",
  "Су-30|-х",
  "Су-30|-ми",
  "С-300|-е",
  "С-300|х",
  "С-300|-м",
  "С-300|-ый",
  "С-300|-ыми",
  "С-300|-тые",
  "S-300|s",
  "S-300|'s",
  "F-16|s.",
  "С-300| «Фаворит»",
  "С-300| (SA-10)",
  "С-300| ВКС России",
  "С-300| ВС Ирана",
  "С-300| РФ",
  "С-300| США не нужны",
  "С-300| ПВО страны",
  "С-300| и С-400",
  "С-300|/С-400",
  "С-300|/400",
  "Су-27|/30",
  "Су-30|, -35",
  "Су-30| 2016 года",
  "Су-30| в Сирии",
  "Су-30| В НЕБЕ",
  "Су-30| У ГРАНИЦ",
  "С-300| С РАКЕТАМИ",
  "С-300|-подобный",
  "С-300|–С-400",
  "С-300| – С-400",
  "С-300|-С-400",
  "S-300| US officials",
  "S-300| UAE bought",
  "F-16| I saw",
  "F-16| A pilot",
  "Су-30| ВМС Индии",
  "Т-72| и БМП-2",
  "Т-72| БМП-2 и БТР-80",
  "МиГ-31| С-400",
  "Су-30| на аэродроме",
];

describe("what stands behind a designation", () => {
  for (const text of variants) it(`${text} is another one`, () => assert.equal(isVariant(text), true));
  for (const text of none) it(`${text} is the same`, () => assert.equal(isVariant(text), false));
});

/** `[` and `]` stand around what is found; the registry knows `REGISTRY` only. */
const REGISTRY = `version: 1
entities:
  su-27: {type: weapon-system, names: {ru: Су-27, en: Su-27}}
  su-30: {type: weapon-system, names: {ru: Су-30}}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}}
  su-35: {type: weapon-system, names: {ru: Су-35}}
  s-300: {type: weapon-system, names: {ru: С-300}}
  s-400: {type: weapon-system, names: {ru: С-400 «Триумф»}}
  t-90m: {type: weapon-system, names: {ru: Т-90М, en: T-90M}}
  iskander: {type: weapon-system, names: {ru: Искандер, en: Iskander}}
  mig-31: {type: weapon-system, names: {ru: МиГ-31}}
`;

const coordinated = [
  "Полк летает на [Су-27]/[30].",
  "Полк летает на [Су-27]/[30]/[35].",
  "Дивизионы [С-300]/[400] стоят там.",
  "Видели [Су-27] и -[35].",
  "Видели [Су-27], -[30] и -[35].",
  "Видели [Су-27], -33 и -[35].",
  "Видели Су-33/[35].",
  "Видели Су-25/[27]/33/[35].",
  "Двигатели МиГ-29/[31] и МиГ-29/-[31].",
  "Видели [Су-27]/[30СМ].",
  "Видели [Су-27]/30МКИ.",
  "Видели Су-27СК/30.",
  "Видели [Су-27] и 35 человек.",
  "Видели [Су-27], 35 машин и 30 танков.",
  "Счёт М-27/30, статья А-27/35.",
  "Two [Su-27] and -[35] came.",
  "Видели [C-300]/[400] и [Сy-27]/[30].",
];

/** What is found, what is not, and where it ends. */
const sentences = [
  "Танки [Т-90М] и T-90MS, Т-90МС.",
  "Two [T-90Ms] and [T-90M]’s crew, a T-90MS.",
  "The [S-300s] moved, the [С-300]'s radar did not.",
  "Пуск [Искандеров] сорвался, «[Искандера]» не было.",
  "Искандер Махмудов и Искандера Каримова обедали.",
  "Улица Искандера, теплоход «Искандер», поезд «Искандер».",
  "Шоссе С-300, трасса С-400, рейс Су-30.",
  "Highway S-300 is closed.",
];

describe("weapon systems in texts", () => {
  const lexicon = lexiconOf(opened({ files: new Map([["weapons.ann.yaml", REGISTRY]]) }).corpus());
  for (const marked of [...coordinated, ...sentences])
    it(marked, () => {
      const text = marked.replace(/[[\]]/g, "");
      const source = sourceText("file:///text.txt", text) as LoadedText;
      let found = text;
      for (const { start, end } of [...sightings(lexicon, source, "ru")].reverse())
        found = `${found.slice(0, start)}[${found.slice(start, end)}]${found.slice(end)}`;
      assert.equal(found, marked);
    });
});

function isVariant(text: string): boolean {
  const tokens = tokensOf(fold(text.replace("|", "")).text);
  return hasVariantTail(tokens, tokens.ends.indexOf(text.indexOf("|")));
}
