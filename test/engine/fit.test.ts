import assert from "node:assert/strict";
import { declared } from "../../server/src/engine/corpus";
import { fitOf } from "../../server/src/engine/names/fit";
import { derivation } from "../../server/src/engine/names/form";
import { fixture, loaded } from "../fixture";

const corpus = loaded(
  fixture(`
--- names.ann.yaml
version: 1
entities:
  dmitry-rogozin: {type: person, gender: male, names: {ru: [Дмитрий Рогозин, Рогозин], en: Dmitry Rogozin}}
  sergei-shoigu: {type: person, gender: male, names: {ru: [Сергей Шойгу, {text: Шойгу, indeclinable: true}], en: Sergei Shoigu}}
  vladimir-putin: {type: person, gender: male, names: {ru: [Владимир Путин, Путин], en: [Vladimir Putin, Putin]}}
  mike-pence: {type: person, gender: male, names: {en: [Michael Richard Pence, Pence]}}
  xi: {type: person, names: {vi: [Tập Cận Bình, ông Tập]}}
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}, designations: {NATO: Flanker-C}}
  su-30sm: {type: weapon-system, names: {ru: Су-30СМ}, broader: su-30}
  t-90m: {type: weapon-system, names: {ru: Т-90М «Прорыв»}}
  leopard-2: {type: weapon-system, names: {en: Leopard 2}}
  iskander: {type: weapon-system, names: {ru: Искандер}}
  s-300: {type: weapon-system, names: {ru: С-300, en: S-300}}
  defence: {type: organization, names: {ru: [Министерство обороны, Минобороны], en: Ministry of Defence}}
  iran: {type: place, names: {ru: Иран, en: Iran}}
  russia: {type: place, names: {ru: Россия}}
  summit: {type: event, names: {ru: Бакинский саммит}}
`),
).corpus();

/** Words of a mention, and whether they may mean the entity. */
const rows: Readonly<Record<string, { readonly fit: string; readonly none: string }>> = {
  "dmitry-rogozin": {
    fit:
      "Дмитрий Рогозин; Рогозиным; ДМИТРИЙ РОГОЗИН; Rogozin; Dmitri Rogozin; Д. Рогозин; Д. О. Рогозин; Рогозин Д. О.; " +
      "Дмитрий Олегович Рогозин; Рогозин Дмитрий Олегович; вице-премьер Рогозин; Вице-премьер России Рогозин; ông Rogozin; " +
      "Mr Rogozin; Rogozin's; Rogozin’s; «Рогозин»; Рогозин и другие; Dmitriy Rogozin; Rogozin (Russia); Rоgоzin",
    none:
      "Mr Alexei Rogozin; генерал Алексей Рогозин; Алексей Рогозин; Алексея Рогозина; А. Рогозин; А. Д. Рогозин; Рогозин А. Д.; Рогозин Алексей; Дмитрий Медведев; " +
      "генерал Дмитрий Медведев; Дмитрия Олеговича Медведева; Путин; Рогов; Розин; министр; он; ",
  },
  "sergei-shoigu": {
    fit: "министр обороны Шойгу; Сергея Шойгу; С. К. Шойгу; Shoygu; Sergey Shoigu",
    none: "Шойхет; Лариса Шойгу; Сергей Иванов",
  },
  "vladimir-putin": {
    fit: "ông Putin; Tổng thống Nga Putin; President Putin; Vladimir Vladimirovich Putin; В.В. Путин; Путиным; Владимира Путина",
    none: "Путина Людмила; Игорь Путин; Putnam; Vladimir Zelensky; Владимир Зеленский",
  },
  "mike-pence": { fit: "Pence; Michael Pence; Michael R. Pence; M. R. Pence; Пенс", none: "Karen Pence; Mike Pompeo" },
  xi: { fit: "Tập Cận Bình; Chủ tịch Tập Cận Bình; ông Tập; Tap Can Binh", none: "Lý Khắc Cường; Bành Lệ Viện" },
  "su-30": {
    fit: "Су-30; Су 30; Су30; истребители Су-30; Су-30-ми; Su-30s; 12 Су-30; Су-30 и МиГ-29; Су-30 ВВС; Cу-30; Flanker-C; Су-27/30",
    none: "Су-30СМ; Су-30МК2; Су-30-СМ; Су-35; Ту-30; Flanker-D; МиГ-30; Су-300; Су-30М",
  },
  "su-30sm": { fit: "Су-30СМ; Su-30SM; Су-30 СМ", none: "Су-30; Су-35С; Су-30МК2" },
  "t-90m": { fit: "Т-90М; T-90M; «Прорыв»; Т-90М «Прорыв»", none: "Т-90; Т-72; Т-90МС" },
  "leopard-2": { fit: "Leopard 2; танк Leopard 2", none: "Leopard; Leopard 2A6; Leopard 1" },
  iskander: { fit: "Искандерами; ОТРК «Искандер»", none: "Искандер-М; Калибр" },
  "s-300": { fit: "С-300; C-300; S-300; С-300-х; комплекса С-300", none: "C-130; С-400; С-300В; С-300ПМУ-2" },
  defence: {
    fit: "Министерством обороны; министерство обороны; Минобороны; Минобороне; Ministry of Defence; Министерство обороны РФ; Министерство; Ministry",
    none: "Министерство юстиции; обороны; МИД",
  },
  iran: { fit: "Иран; Ирана; Иране; Iran", none: "Ирак; Ираку; Тегеран" },
  russia: { fit: "Россия; России; Россией", none: "Россия-1; Русь" },
  summit: { fit: "Бакинского саммита; бакинском саммите", none: "Казанский саммит; саммит в Казани" },
};

describe("words of a mention", () => {
  for (const [id, { fit, none }] of Object.entries(rows)) {
    const { entity } = declared(corpus, id)!;
    const fitting = (words: string) => words.split("; ").filter((each) => fitOf(each, entity) !== null);
    it(`fit ${id}`, () => assert.deepEqual(fitting(fit), fit.split("; ")));
    it(`do not fit ${id}`, () => assert.deepEqual(fitting(none), []));
  }

  it("say how they come from a name", () => {
    const told = (id: string, words: string) => derivation(fitOf(words, declared(corpus, id)!.entity)!);
    assert.equal(told("dmitry-rogozin", "вице-премьер Дмитрий Рогозин"), "Дмитрий Рогозин");
    assert.equal(told("su-30", "Flanker-C"), "NATO designation of Flanker-C");
    assert.equal(told("defence", "Министерством обороны"), "instrumental of Министерство обороны");
    assert.equal(told("t-90m", "Т-90М"), "designation of Т-90М «Прорыв»");
  });
});
