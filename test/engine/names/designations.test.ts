import assert from "node:assert/strict";
import fc from "fast-check";
import { foldWords } from "../../../server/src/engine/fold";
import { derivation, type NameForm } from "../../../server/src/engine/names/form";
import { formsOf } from "../../../server/src/engine/names/forms";
import { tokenAt, tokenKey, tokensOf } from "../../../server/src/engine/names/tokens";
import type { Entity } from "../../../server/src/engine/records";
import { entityOf, type Names } from "./entities";

/** A weapon system, words that are one of its forms, words that are none, by their tokens. */
const systems: readonly {
  readonly names: Names;
  readonly is: readonly string[];
  readonly isNot?: readonly string[];
}[] = [
  {
    names: { ru: "С-300" },
    is: [
      "С-300",
      "С 300",
      "С300",
      "C-300",
      "S-300",
      "S300s",
      "S-300's",
      "С-300-х",
      "С-300-е",
      "С-300-ми",
      "С-300-м",
      "С-300-й",
    ],
    isNot: ["S-30", "С-3000", "300", "С"],
  },
  { names: { en: "S-300" }, is: ["С-300", "С-300-х", "C-300", "S-300s"] },
  {
    names: { en: "S-300PMU-2 Favorit" },
    is: ["С-300ПМУ-2", "С-300 ПМУ2", "S-300PMU2", "Favorit", "Фаворит", "Фаворита"],
  },
  {
    names: { ru: "С-300ПМУ-2 «Фаворит»" },
    is: [
      "С-300ПМУ-2",
      "S-300PMU-2",
      "Фаворит",
      "Фавориты",
      "«Фаворитами»",
      "Favorit",
      "С-300ПМУ-2 Фаворит",
      "С-300ПМУ-2 «Фаворита»",
    ],
    isNot: ["С-300", "ПМУ-2"],
  },
  { names: { en: "S-300" }, is: ["SA-10", "SA-10 Grumble", "Grumble", "Grumbles"], isNot: ["СА-10 Грумбле"] },
  { names: { ru: "Су-30" }, is: ["Су-30", "Su-30", "Cу-30", "Су-30-ми", "Су-30-х", "Su-30s"], isNot: ["Су", "30"] },
  { names: { en: "Su-30SM" }, is: ["Су-30СМ", "Su 30 SM", "Su-30SMs"], isNot: ["Су-30"] },
  { names: { en: "Su-30MK2" }, is: ["Су-30МК2", "Су-30 МК-2"] },
  {
    names: { ru: "МиГ-29" },
    is: ["MiG-29", "МиГ-29-х", "МиГи-29", "МиГов-29", "МиГами-29", "MiG-29s"],
    isNot: ["МиГ", "МиГов", "MiG"],
  },
  { names: { en: "MiG-31K" }, is: ["МиГ-31К", "МиГа-31К"] },
  { names: { ru: "МиГ" }, is: ["МиГа", "МиГи", "МиГов", "МиГами", "MiG", "MiGs"] },
  { names: { ru: "Ту-22М3" }, is: ["Tu-22M3", "Tu-22M3s", "Ту-22М3-х"] },
  { names: { en: "Tu-160" }, is: ["Ту-160"] },
  { names: { ru: "Ил-76МД-90А" }, is: ["Il-76MD-90A", "Ил-76 МД-90А"] },
  { names: { en: "Ka-52" }, is: ["Ка-52", "Ка-52-х"] },
  { names: { en: "Mi-8" }, is: ["Ми-8"] },
  { names: { en: "Yak-130" }, is: ["Як-130"] },
  { names: { ru: "Х-101" }, is: ["Kh-101", "Х-101-х", "X-101"] },
  { names: { en: "Kh-47M2 Kinzhal" }, is: ["Х-47М2", "Х-47М2 Кинжал", "Кинжал", "Кинжалами", "Kinzhals"] },
  { names: { ru: "Х-БПЛА" }, is: ["Kh-BPLA", "Х-БПЛА"] },
  { names: { ru: "9М729" }, is: ["9M729"] },
  {
    names: { en: "9K720 Iskander-M" },
    is: ["9К720", "Iskander-M", "Искандер-М", "Искандера-М", "Искандеры-М", "9К720 Искандер-М"],
    isNot: ["Искандер", "Iskander"],
  },
  { names: { en: "2S19 Msta-S" }, is: ["2С19", "Мста-С", "Мсты-С"] },
  { names: { ru: "9К720 Искандер-М" }, is: ["9K720", "Искандера-М", "Iskander-M"] },
  {
    names: { ru: "Т-90М «Прорыв»" },
    is: ["T-90M", "Т-90М Прорыв", "Прорыв", "Прорыва", "T-90M Proryv"],
    isNot: ["Т-90"],
  },
  { names: { en: "F-35A Lightning II" }, is: ["F-35A", "Lightning II", "F-35As"], isNot: ["F-35", "Lightning"] },
  { names: { en: "F-16 Fighting Falcon" }, is: ["F-16", "F-16s", "F-16-х", "Fighting Falcons", "Ф-16"] },
  {
    names: { ru: "ЗРК «Бук-М2»" },
    is: ["Бук-М2", "Бука-М2", "Буки-М2", "Buk-M2", "ЗРК «Бук-М2»"],
    isNot: ["ЗРК", "Бук"],
  },
  { names: { ru: "РСМ-56 «Булава»" }, is: ["RSM-56", "Булаву", "Булавы", "Bulava"] },
  { names: { en: "RSM-56 Bulava" }, is: ["РСМ-56", "Булава", "Булавой"] },
  {
    names: { en: "Shahed-136 / Герань-2" },
    is: ["Shahed-136", "Герань-2", "Герани-2", "Гераней-2", "Geran-2"],
    isNot: ["Shahed", "Герань"],
  },
  { names: { ru: "Калибр (3М14)" }, is: ["Калибр", "Калибров", "3M14", "Kalibr"] },
  { names: { en: "type 075" }, is: ["Type 075", "тип 075", "Type-075"] },
  { names: { en: "J-20" }, is: ["J-20", "J-20s", "J-20-х"] },
  { names: { ru: "Ланцет" }, is: ["Ланцеты", "Ланцетами", "Lancet"].slice(0, 2) },
  { names: { en: "Iskander" }, is: ["Iskanders", "Iskander's", "Искандер", "Искандеров"] },
  {
    names: { ru: "ТОС-1А «Солнцепёк»" },
    is: ["TOS-1A", "Солнцепека", "Solntsepek", "Solntsepyok"],
    isNot: ["ТОСа-1А"],
  },
  { names: { ru: "проект 636" }, is: ["проекта 636", "проекту 636", "Project 636"], isNot: ["636"] },
  { names: { en: "Project 636" }, is: ["проект 636", "проекта 636"] },
  { names: { en: "C-130 Hercules" }, is: ["C-130", "C-130s", "Hercules"] },
  { names: { ru: "Бо́рей-А" }, is: ["Борея-А", "Borei-A", "Borey-A"] },
  { names: { en: "Leopard 2A6" }, is: ["Leopard 2A6", "Leopard-2A6", "Leopard 2A6s"], isNot: ["Leopard"] },
  { names: { ru: "Белый лебедь" }, is: ["Белого лебедя", "Белые лебеди", "Белых лебедей"], isNot: ["лебедь", "Белый"] },
];

const derivations: readonly (readonly [names: Names, words: string, derivation: string])[] = [
  [{ ru: "С-300" }, "С-300", "С-300"],
  [{ ru: "С-300" }, "S-300", "transliteration of С-300"],
  [{ ru: "С-70 «Охотник»" }, "Охотник", "nickname of С-70 «Охотник»"],
  [{ ru: "С-70 «Охотник»" }, "Охотники", "plural of the nickname of С-70 «Охотник»"],
  [{ ru: "С-70 «Охотник»" }, "С-70", "designation of С-70 «Охотник»"],
  [{ ru: "Искандер" }, "Искандеров", "genitive plural of Искандер"],
  [{ en: "Su-30" }, "Su-30s", "plural of Su-30"],
];

/** How much forms say: `weak` where they are a word as well. */
const strengths: readonly (readonly [names: Names, words: string, strength: string])[] = [
  [{ ru: "С-70 «Охотник»" }, "С-70", "full"],
  [{ ru: "С-70 «Охотник»" }, "Охотник", "weak"],
  [{ ru: "С-70 «Охотник»" }, "Охотники", "weak"],
  [{ ru: "С-70 «Охотник»" }, "С-70 «Охотник»", "full"],
  [{ ru: "Искандер" }, "Искандера", "weak"],
  [{ ru: "Искандер" }, "Искандеры", "short"],
  [{ ru: "Искандер-М" }, "Искандера-М", "full"],
  [{ ru: "Белый лебедь" }, "Белого лебедя", "weak"],
  [{ en: "F-35 Lightning II" }, "Lightning II", "short"],
  [{ en: "Kh-47M2 Kinzhal" }, "Kinzhal", "weak"],
  [{ en: "Kh-47M2 Kinzhal" }, "Кинжала", "weak"],
  [{ ru: "Кинжал" }, "Kinzhal", "weak"],
];

describe("forms of weapon systems", () => {
  for (const { names, is, isNot = [] } of systems)
    it(JSON.stringify(names), () => {
      const keys = new Set(formsOf(weapon(names)).map(({ text }) => keyOf(text)));
      for (const words of is) assert.ok(keys.has(keyOf(words)), `${words} is none of ${[...keys].join(", ")}`);
      for (const words of isNot) assert.ok(!keys.has(keyOf(words)), `${words} is a form`);
    });
  for (const [names, words, wanted] of derivations)
    it(`${words}: ${wanted}`, () => assert.equal(derivation(formFor(names, words)), wanted));
  for (const [names, words, wanted] of strengths)
    it(`${words} of ${JSON.stringify(names)} is ${wanted}`, () => assert.equal(formFor(names, words).strength, wanted));

  it("are bounded: 30 as a rule, never more than 200", () => {
    const counts = systems.map(({ names }) => formsOf(weapon(names)).length).sort((a, b) => a - b);
    assert.ok(counts[counts.length >> 1]! <= 30, `${counts}`);
    assert.ok(counts.at(-1)! <= 200, `${counts}`);
  });
  it("never throw, whatever the name is", () => {
    const word = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("С-300", "«Охотник»", " / ", "(", ")", "М", "-", "Kh", "II", "ЗРК", "Белый", "\u0301", "'", "9К"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const name = words.join(" ");
        const forms = formsOf(weapon({ ru: name, en: name }));
        assert.ok(forms.length <= 200, `${forms.length}`);
        for (const { text } of forms) assert.doesNotMatch(text, /\s\s|[^\S ]|^ | $/);
      }),
    );
  });
});

const weapon = (names: Names): Entity =>
  entityOf("weapon-system", names, names.en === "S-300" ? { NATO: "SA-10 Grumble" } : {});

function formFor(names: Names, words: string): NameForm {
  const form = formsOf(weapon(names)).find(({ text }) => keyOf(text) === keyOf(words));
  assert.ok(form, `${words} is no form`);
  return form;
}

/** As the scan compares them. */
function keyOf(words: string): string {
  const tokens = tokensOf(foldWords(words));
  return tokens.starts.map((_, i) => tokenKey(tokenAt(tokens, i))).join(" ");
}
