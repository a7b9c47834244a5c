import type { Language } from "../words";

type Family = Readonly<Record<Language, readonly string[]>>;

/** Weapon systems: each line the base and variants, whose names begin with that of the base. */
export const FAMILIES: readonly Family[] = `
  Су-30 Су-30СМ Су-30МК2 | Su-30 Su-30SM Su-30MK2
  С-300 С-300В4 С-300ПМУ-2 | S-300 S-300V4 S-300PMU-2
  Т-72 Т-72Б3 Т-72М1 | T-72 T-72B3 T-72M1
  Ка-52 Ка-52К Ка-52М | Ka-52 Ka-52K Ka-52M
  БМП-3 БМП-3М БМП-3Ф | BMP-3 BMP-3M BMP-3F
  МиГ-29 МиГ-29К МиГ-29СМТ | MiG-29 MiG-29K MiG-29SMT
  Бук-М2 Бук-М2Э Бук-М3 | Buk-M2 Buk-M2E Buk-M3
  Искандер Искандер-М Искандер-Э | Iskander Iskander-M Iskander-E
  Тор-М2 Тор-М2К Тор-М2У | Tor-M2 Tor-M2K Tor-M2U
  Ми-17 Ми-17В-5 Ми-17Ш | Mi-17 Mi-17V-5 Mi-17Sh
  Су-35 Су-35С Су-35СК | Su-35 Su-35S Su-35SK
  Яхонт Яхонт-М Яхонт-Э | Yakhont Yakhont-M Yakhont-E
`
  .trim()
  .split("\n")
  .map((line) => {
    const [ru, en] = line.split("|").map((names) => names.trim().split(" "));
    return { ru: ru!, en: en!, vi: en! };
  });
