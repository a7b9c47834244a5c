import assert from "node:assert/strict";
import {
  genderOfGivenName,
  isGivenName,
  isNominativeGivenName,
  isPatronymic,
} from "../../../server/src/engine/names/given-names";

describe("given names", () => {
  const given: readonly (readonly [lang: string | null, yes: string, no: string])[] = [
    [
      "ru",
      "Алексей Алексея Алексеем ЛЬВА Павлом Петра Фёдору Мария Марией Игоре Сашей Хасана Джо",
      "мир Рогозин Москва стол Лавровым",
    ],
    ["en", "Dmitry Sergei Alexander Maria john", "Rogozin Phú Moscow"],
    ["vi", "Phú Xuân Thị Minh Vladimir", "Moskva Rogozin"],
    [null, "Phú Алексея John", "Рогозин"],
  ];
  for (const [lang, yes, no] of given) {
    for (const word of yes.split(" ")) it(`${lang}: ${word} is one`, () => assert.ok(isGivenName(word, lang)));
    for (const word of no.split(" ")) it(`${lang}: ${word} is none`, () => assert.ok(!isGivenName(word, lang)));
  }

  it("say the gender where they have one", () => {
    const genders = ["Дмитрий", "Мария", "Саша", "Dmitry", "Maria", "Мехрибан", "Мороз", "Никита"].map(
      genderOfGivenName,
    );
    assert.deepEqual(genders, ["male", "female", null, "male", "female", "female", null, "male"]);
  });

  it("are as written where only the nominative counts", () => {
    assert.deepEqual(["Лев", "Льва", "Austin", "Mороз"].map(isNominativeGivenName), [true, false, true, false]);
  });

  const patronymics =
    "Олегович Викторовичу Ивановны Сергеевной Ильичом Никитичне Васильевич Юрьевна Фёдоровича ОЛЕГОВИЧ Лукич";
  for (const word of patronymics.split(" ")) it(`${word} is a patronymic`, () => assert.ok(isPatronymic(word)));
  for (const word of "Рогозин Иванова Львовна-Белова Бонч кирпич Ткач Вича".split(" "))
    it(`${word} is none`, () => assert.ok(!isPatronymic(word)));
});
