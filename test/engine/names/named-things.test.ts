import assert from "node:assert/strict";
import { derivation } from "../../../server/src/engine/names/form";
import { formsOf } from "../../../server/src/engine/names/forms";
import { entityOf, type Names } from "./entities";

/** An entity of a type, and all its forms. */
const things: readonly (readonly [type: string, names: Names, forms: string])[] = [
  ["organization", { ru: "Росатом", en: "Rosatom" }, "Росатом Росатома Росатому Росатомом Росатоме Rosatom Rosatom's"],
  ["organization", { ru: "НАТО", en: "NATO", vi: "NATO" }, "НАТО NATO NATO's"],
  ["organization", { ru: "ОДКБ" }, "ОДКБ ODKB ODKB's"],
  ["organization", { ru: "МИД", en: "MFA" }, "МИД МИДа МИДу МИДом МИДе MFA MFA's"],
  [
    "organization",
    { ru: "ПАО «Газпром»", en: "Gazprom" },
    "ПАО_«Газпром» Газпром Газпрома Газпрому Газпромом Газпроме Gazprom Gazprom's",
  ],
  ["organization", { vi: "Bộ Quốc phòng" }, "Bộ_Quốc_phòng"],
  ["organization", { en: "United  Nations" }, "United_Nations"],
  [
    "place",
    { ru: "Нижний Новгород" },
    "Нижний_Новгород Нижнего_Новгорода Нижнему_Новгороду Нижним_Новгородом Нижнем_Новгороде",
  ],
  ["place", { ru: "Баку", en: "Baku", vi: "Baku" }, "Баку Baku Baku's"],
  ["place", { ru: "Хмеймим" }, "Хмеймим Хмеймима Хмеймиму Хмеймимом Хмеймиме Khmeymim Khmeimim Khmeymim's Khmeimim's"],
  ["event", { ru: "Армия-2016" }, "Армия-2016 Армии-2016 Армию-2016 Армией-2016"],
  [
    "ship",
    { ru: "Адмирал Кузнецов" },
    "Адмирал_Кузнецов Адмирала_Кузнецова Адмиралу_Кузнецову Адмиралом_Кузнецовым Адмирале_Кузнецове",
  ],
];

const derivations: readonly (readonly [names: Names, words: string, derivation: string])[] = [
  [{ ru: "Министерство обороны" }, "Министерством обороны", "instrumental of Министерство обороны"],
  [{ ru: "ПАО «Газпром»" }, "Газпрома", "genitive of the name alone of ПАО «Газпром»"],
  [{ en: "Kremlin" }, "Kremlin's", "possessive of Kremlin"],
];

const strengths: Record<string, string> = {
  "Министерство обороны": "full",
  ОДКБ: "full",
  "Армия-2016": "full",
  Россия: "short",
};

describe("forms of organizations, places, events and others", () => {
  for (const [type, names, forms] of things)
    it(JSON.stringify(names), () => {
      const texts = formsOf(entityOf(type, names)).map(({ text }) => text);
      assert.deepEqual(
        texts.sort(),
        forms
          .replaceAll(/ |_/g, (mark) => (mark === " " ? "\n" : " "))
          .split("\n")
          .sort(),
      );
    });
  for (const [names, words, wanted] of derivations)
    it(`${words}: ${wanted}`, () => {
      const form = formsOf(entityOf("organization", names)).find(({ text }) => text === words);
      assert.equal(form && derivation(form), wanted);
    });
  for (const [name, wanted] of Object.entries(strengths))
    it(`${name} is ${wanted}`, () =>
      assert.equal(formsOf(entityOf("organization", { ru: name, en: "X" }))[0]!.strength, wanted));
});
