import assert from "node:assert/strict";
import { languageInName } from "../../server/src/engine/file-name";

const languages: Readonly<Record<string, string | null>> = {
  "talks.ru.txt": "ru",
  "baku-summit.vi.txt": "vi",
  "2016.08.zh-Hant.md": "zh-Hant",
  "talks.txt": null,
  "ru.txt": null,
  "talks.qq.txt": null,
  "talks.new.txt": null,
  "talks.RU.txt": null,
  "%D1%80%D0%B5%D1%87%D1%8C.ru.txt": "ru",
};

describe("the language that the name of a text says", () => {
  for (const [name, lang] of Object.entries(languages))
    it(`${name}: ${lang ?? "none"}`, () => assert.equal(languageInName(`file:///corpus.en.d/${name}`), lang));
});
