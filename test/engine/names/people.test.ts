import assert from "node:assert/strict";
import { derivation } from "../../../server/src/engine/names/form";
import { formsOf } from "../../../server/src/engine/names/forms";
import { person } from "./person";

/**
 * A person; then, line by line, a form that they have, how strong it is (full, short, weak; `no`: they do not have it) and how it comes about.
 */
const TABLE = `
== names: {ru: Дмитрий Рогозин}, gender: male
Дмитрий Рогозин: full, Дмитрий Рогозин
Дмитрия Рогозина: full, genitive of Дмитрий Рогозин
Дмитрием Рогозиным: full, instrumental of Дмитрий Рогозин
Рогозину: short, dative of the surname of Дмитрий Рогозин
Рогозин Дмитрий: full, surname and given name of Дмитрий Рогозин
Рогозиным Дмитрием: full, instrumental of the surname and given name of Дмитрий Рогозин
Д. Рогозина: short, genitive of the initial and surname of Дмитрий Рогозин
Рогозин Д.: short, surname and initial of Дмитрий Рогозин
Рогозиных: weak, plural of the surname of Дмитрий Рогозин
Dmitri Rogozin: full, transliteration of Дмитрий Рогозин
Rogozin: short, surname of the transliteration of Дмитрий Рогозин
Дмитрий: no
Дмитрия: no
Рогоз: no
== names: {ru: [Дмитрий Рогозин, Рогозин], en: Dmitry Rogozin}
Рогозина: short, genitive of Рогозин
Рогозин: short, Рогозин
Dmitry Rogozin: full, Dmitry Rogozin
Rogozin’s: short, possessive of the surname of Dmitry Rogozin
Dmitry: no
== names: {ru: Дмитрий Олегович Рогозин}
Дмитрия Олеговича Рогозина: full, genitive of Дмитрий Олегович Рогозин
Рогозина Дмитрия Олеговича: full, genitive of the surname and given name of Дмитрий Олегович Рогозин
Дмитрию Рогозину: full, dative of the given name and surname of Дмитрий Олегович Рогозин
Дмитрием Олеговичем: weak, instrumental of the given name and patronymic of Дмитрий Олегович Рогозин
Д. О. Рогозину: full, dative of the initials and surname of Дмитрий Олегович Рогозин
Рогозин Д. О.: full, surname and initials of Дмитрий Олегович Рогозин
Олегович: no
== names: {ru: Рогозин Дмитрий Олегович}
Рогозин Дмитрий Олегович: full, Рогозин Дмитрий Олегович
Дмитрия Олеговича Рогозина: full, genitive of Рогозин Дмитрий Олегович
== names: {ru: Мария Захарова}
Марии Захаровой: full, genitive of Мария Захарова
Захаровой: short, genitive of the surname of Мария Захарова
Захаровым: weak, plural of the surname of Мария Захарова
М. Захарову: short, accusative of the initial and surname of Мария Захарова
Захарова: short, surname of Мария Захарова
Maria Zakharova: full, transliteration of Мария Захарова
== names: {ru: Ангела Меркель}, gender: female
Ангелы Меркель: full, genitive of Ангела Меркель
Меркель: short, surname of Ангела Меркель
Меркеля: no
== names: {ru: Хиллари Клинтон}, gender: female
Клинтона: no
== names: {ru: Джо Смит}, gender: male
Смитом: short, instrumental of the surname of Джо Смит
== names: {ru: [Сергей Шойгу, {text: Шойгу, indeclinable: true}]}
Сергеем Шойгу: full, instrumental of Сергей Шойгу
Шойгу: short, Шойгу
== names: {ru: [Карлос Бака, {text: Бака, indeclinable: true}]}
Карлоса Бака: full, genitive of Карлос Бака
Баки: no
== names: {ru: {text: Лев Марсо, indeclinable: true}}
Льва Марсо: no
Лев Марсо: full, Лев Марсо
== names: {ru: {text: Игорь Лев, forms: [Игоря Лёва, Лёву]}}
Игоря Лёва: full, form of Игорь Лев
Лёву: weak, form of Игорь Лев
Льва: weak, genitive of the surname of Игорь Лев
== names: {ru: Михаил Салтыков-Щедрин}
Михаила Салтыкова-Щедрина: full, genitive of Михаил Салтыков-Щедрин
Салтыковым-Щедриным: short, instrumental of the surname of Михаил Салтыков-Щедрин
М. Салтыков-Щедрин: short, initial and surname of Михаил Салтыков-Щедрин
== names: {ru: Реджеп Тайип Эрдоган}, gender: male
Реджепа Тайипа Эрдогана: full, genitive of Реджеп Тайип Эрдоган
Тайипом Эрдоганом: full, instrumental of the given name and surname of Реджеп Тайип Эрдоган
Реджеп Эрдоган: full, given name and surname of Реджеп Тайип Эрдоган
Р. Т. Эрдоган: full, initials and surname of Реджеп Тайип Эрдоган
== names: {ru: Урсула фон дер Ляйен}, gender: female
Урсулой фон дер Ляйен: full, instrumental of Урсула фон дер Ляйен
фон дер Ляйен: short, surname of Урсула фон дер Ляйен
Ляйен: short, surname of Урсула фон дер Ляйен
== names: {ru: Игорь Волк}
Игорю Волку: full, dative of Игорь Волк
Волку: weak, dative of the surname of Игорь Волк
И. Волка: short, genitive of the initial and surname of Игорь Волк
== names: {ru: Никита Белых}, gender: male
Никиты Белых: full, genitive of Никита Белых
Белых: weak, surname of Никита Белых
== names: {ru: Гейдар Алирза оглы Алиев}
Гейдара Алирза оглы Алиева: full, genitive of Гейдар Алирза оглы Алиев
Гейдаром Алиевым: full, instrumental of the given name and surname of Гейдар Алирза оглы Алиев
== names: {ru: Никол Пашинян}, gender: male
Никола Пашиняна: full, genitive of Никол Пашинян
Никол Пашиняна: full, genitive of the surname behind the bare given name of Никол Пашинян
== names: {ru: Игорь Иванов}, gender: male
Игорь Иванова: no
== names: {ru: Башар аль-Асад}
Башара аль-Асада: full, genitive of Башар аль-Асад
аль-Асаду: short, dative of the surname of Башар аль-Асад
== names: {ru: ВЛАДИМИР ПУТИН}
Владимира Путина: full, genitive of ВЛАДИМИР ПУТИН
== names: {ru: Владимир}
Владимир: weak, Владимир
Владимиру: weak, dative of Владимир
== names: {ru: Нгуен Фу Чонг, vi: Nguyễn Phú Trọng}
Нгуен Фу Чонга: full, genitive of Нгуен Фу Чонг
Чонгом: weak, instrumental of the last name of Нгуен Фу Чонг
Nguyễn Phú Trọng: full, Nguyễn Phú Trọng
Nguyen Phu Trong: full, spelling without marks of Nguyễn Phú Trọng
Trọng: weak, last name of Nguyễn Phú Trọng
Phú Trọng: weak, last two names of Nguyễn Phú Trọng
Nguyễn: no
Нгуен: no
Нгуена Фу Чонга: no
== names: {vi: Trương Hòa Bình}
Trương Hoà Bình: full, other tone placement of Trương Hòa Bình
Truong Hoa Binh: full, spelling without marks of Trương Hòa Bình
== names: {vi: Lê Đức Thuý}
Lê Đức Thúy: full, other tone placement of Lê Đức Thuý
Le Duc Thuy: full, spelling without marks of Lê Đức Thuý
== names: {vi: Trần Phú Quý}
Trần Phú Qúy: no
== names: {ru: Си Цзиньпин, en: Xi Jinping, vi: Tập Cận Bình}
Си Цзиньпину: full, dative of Си Цзиньпин
Си: weak, surname of Си Цзиньпин
Xi: weak, surname of Xi Jinping
Xi Jinping’s: full, possessive of Xi Jinping
Tập: weak, surname of Tập Cận Bình
Цзиньпин: no
Сия Цзиньпина: no
== names: {ru: Ким Чен Ын, en: Kim Jong Un}
Ким Чен Ына: full, genitive of Ким Чен Ын
Кимом: weak, instrumental of the surname of Ким Чен Ын
Kim: weak, surname of Kim Jong Un
Ын: no
== names: {ru: Ким Филби, en: Kim Philby}, gender: male
Кимом Филби: full, instrumental of Ким Филби
Филби: short, surname of Ким Филби
== names: {ru: Ван И, en: Wang Yi}
Ван: weak, surname of Ван И
И: no
== names: {en: Theresa May}
May: weak, surname of Theresa May
T. May: short, initial and surname of Theresa May
May, Theresa: full, surname and given name of Theresa May
== names: {en: Robert Francis Kennedy Jr.}
Robert Francis Kennedy Jr.: full, Robert Francis Kennedy Jr.
Robert Kennedy: full, given name and surname of Robert Francis Kennedy Jr.
Robert F. Kennedy: full, name with a middle initial of Robert Francis Kennedy Jr.
R.F. Kennedy: full, initials and surname of Robert Francis Kennedy Jr.
Kennedy: short, surname of Robert Francis Kennedy Jr.
Jr: no
Robert: no
== names: {en: "Rogozin, Dmitry"}
Dmitry Rogozin: full, Rogozin, Dmitry
Rogozin: short, surname of Rogozin, Dmitry
== names: {en: Jens Stoltenberg}
Jens Stoltenberg’s: full, possessive of Jens Stoltenberg
Stoltenberg’s: short, possessive of the surname of Jens Stoltenberg
== names: {vi: Dmitry Rogozin}
Rogozin: short, surname of Dmitry Rogozin
Rogozin’s: no
== names: {de: Ursula von der Leyen}
von der Leyen: short, surname of Ursula von der Leyen
U. von der Leyen: short, initial and surname of Ursula von der Leyen
== names: {tr: Recep Tayyip Erdoğan}
Erdogan: short, spelling without marks of the surname of Recep Tayyip Erdoğan
Tayyip Erdoğan: full, given name and surname of Recep Tayyip Erdoğan
== names: {ru: Сергей Шойгу, en: Sergei Shoigu}
Sergey Shoygu: full, transliteration of Сергей Шойгу
Shoygu: short, surname of the transliteration of Сергей Шойгу
Shoigu: short, surname of Sergei Shoigu
== names: {ru: Борис Ельцин}
Boris Yeltsin: full, transliteration of Борис Ельцин
Boris Eltsin: full, transliteration of Борис Ельцин
Boris Yel'tsin: full, transliteration of Борис Ельцин
Eltsin’s: short, possessive of the surname of the transliteration of Борис Ельцин
== names: {ru: Дональд Трамп, en: Donald Trump}
Donald Tramp: no
Tramp: no
== names: {ru: Владимир Зеленский, en: Volodymyr Zelensky}
Volodymyr Zelenskiy: full, transliteration of Владимир Зеленский
Vladimir Zelensky: full, transliteration of Владимир Зеленский
== names: {uk: Володимир Зеленський}
Volodymyr Zelenskyy: full, transliteration of Володимир Зеленський
Володимира Зеленського: no
== names: {en: Dmitry Peskov}
Дмитрий Песков: full, transliteration of Dmitry Peskov
Песковым: short, instrumental of the surname of the transliteration of Dmitry Peskov
== names: {en: Boris Yeltsin}
Ельцину: short, dative of the surname of the transliteration of Boris Yeltsin
== names: {en: Vladimir Zelenskiy}
Зеленского: short, genitive of the surname of the transliteration of Vladimir Zelenskiy
== names: {en: Donald Trump}
Доналд Трумп: no
Трумп: no
== names: {en: [Ilham Aliev, {text: Ilham_Aliev, hidden: true}]}
Ilham Aliev: full, Ilham Aliev
Ilham_Aliev: no
Ильхама Алиева: full, genitive of the transliteration of Ilham Aliev
== names: {ru: [Виктор Янукович, {text: Виктор Янукевич, hidden: true}]}
Виктору Янукевичу: full, dative of the misspelling of Виктор Янукович
Янукевич: short, surname of the misspelling of Виктор Янукович
`;

describe("forms of people's names", () => {
  for (const section of TABLE.trim().split("== ").slice(1)) {
    const [said = "", ...lines] = section.trim().split("\n");
    describe(said, () => {
      const forms = new Map(formsOf(person(said)).map((form) => [form.text, form]));
      for (const line of lines)
        it(line, () => {
          const [, text = "", wanted = ""] = /^(.+?): (.+)$/.exec(line)!;
          const form = forms.get(text);
          assert.equal(form ? `${form.strength}, ${derivation(form)}` : "no", wanted);
        });
    });
  }
});
