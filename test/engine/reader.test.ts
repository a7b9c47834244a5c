import assert from "node:assert/strict";
import { endsBeforeItBegins, isDate, rolesOn } from "../../server/src/engine/date";
import { bestText, nameOf, preferredNames } from "../../server/src/engine/language";
import { readFile } from "../../server/src/engine/read/file";
import { editDistance, nearest, suggestion } from "../../server/src/engine/spelling";

/** What a reader of some languages, on some day, is shown. */
describe("dates", () => {
  const dates = ["2016", "2016-08", "2016-08-09", "2016-02-29", "0001-01-01"];
  const none = ["", "16", "2016-13", "2016-00", "2016-2-3", "2015-02-29", "2016-08-09T00:00", "2016-08-32", "август"];
  for (const date of dates) it(`${date} is one`, () => assert.equal(isDate(date), true));
  for (const date of none) it(`"${date}" is none`, () => assert.equal(isDate(date), false));

  const order: readonly (readonly [from: string, to: string, ends: boolean])[] = [
    ["2012-05", "2008-05", true],
    ["2012-05", "2012", false],
    ["2012", "2012-05", false],
    ["2012-05-07", "2012-05-07", false],
    ["2012-05-07", "2012-05-06", true],
    ["2012-05-07", "2012-05", false],
  ];
  for (const [from, to, ends] of order)
    it(`${from} to ${to} ${ends ? "ends" : "does not end"} before it begins`, () =>
      assert.equal(endsBeforeItBegins(from, to), ends));
});

describe("the role in force", () => {
  const { entities } = readFile(
    "file:///a.ann.yaml",
    `entities:
  medvedev:
    roles:
      - {title: deputy, to: 2008-05}
      - {title: president, from: 2008-05, to: 2012-05-06}
      - {title: premier, from: 2012-05-08, to: 2020}
      - {title: chairman, from: 2012}
      - {title: friend}
`,
  );
  const days: Record<string, string> = {
    "2005": "deputy friend",
    "2008-05": "deputy president friend",
    "2008-05-07": "deputy president friend",
    "2008": "deputy president friend",
    "2008-06": "president friend",
    "2012-05-06": "president chairman friend",
    "2012-05-07": "chairman friend",
    "2012-05": "president premier chairman friend",
    "2020-12-31": "premier chairman friend",
    "2021-01-01": "chairman friend",
  };
  for (const [day, titles] of Object.entries(days))
    it(`on ${day}: ${titles}`, () =>
      assert.equal(
        rolesOn(entities[0]!.roles, day)
          .map(({ title }) => title[0]!.value)
          .join(" "),
        titles,
      ));
  it("is unknown without a day", () => assert.deepEqual(rolesOn(entities[0]!.roles, null), []));
});

describe("the language", () => {
  const glosses: readonly (readonly [gloss: string, languages: string, shown: string | null])[] = [
    ["{en: e, ru: r}", "ru", "r"],
    ["{en: e, ru: r}", "vi ru", "r"],
    ["{en: e, ru: r}", "vi", "e"],
    ["{en: e, ru: r}", "", "e"],
    ["{en-GB: b, en: e}", "en", "e"],
    ["{ru: r, en-GB: b}", "en", "b"],
    ["{ru: r, en: e}", "en-US", "e"],
    ["{ru: r, EN: e}", "en", "e"],
    ["{ru: r, eno: e}", "en", "r"],
    ["words", "ru", "words"],
    ["{}", "ru", null],
  ];
  for (const [gloss, languages, shown] of glosses)
    it(`of ${gloss} for readers of "${languages}": ${shown}`, () => {
      const [entity] = readFile("file:///a.ann.yaml", `entities:\n  e: {gloss: ${gloss}}\n`).entities;
      assert.equal(bestText(entity!.gloss, languages.split(" ").filter(Boolean))?.value ?? null, shown);
    });

  it("of names leaves out the hidden ones and takes the first of each language", () => {
    const names = "{ru: [{text: Путен, hidden: true}, Путин, Владимир Путин], en: [Putin, Vladimir Putin]}";
    const [putin, nameless] = readFile("file:///a.ann.yaml", `entities:\n  p: {names: ${names}}\n  n: {}\n`).entities;
    assert.deepEqual(
      preferredNames(putin!).map(({ value }) => value),
      ["Путин", "Putin"],
    );
    assert.equal(nameOf(putin!, ["en"]), "Putin");
    assert.equal(nameOf(putin!, ["vi"]), "Путин");
    assert.equal(nameOf(nameless!, ["en"]), "n");
  });
});

describe("spelling", () => {
  const distances: readonly (readonly [one: string, other: string, distance: number])[] = [
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "acb", 1],
    ["putin", "puitn", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ];
  for (const [one, other, distance] of distances)
    it(`"${one}" and "${other}" are ${distance} apart`, () => {
      assert.equal(editDistance(one, other), distance);
      assert.equal(editDistance(other, one), distance);
    });
  it("suggests what is near or contains the word, the nearest first", () => {
    const ids = ["dmitry-rogozin", "rogozina", "rogov", "su-30", "ROGOZIN"];
    assert.deepEqual(nearest("rogozin", ids), ["ROGOZIN", "rogozina", "dmitry-rogozin"]);
    assert.equal(suggestion("rogozin", ids.slice(0, 2)), ' Did you mean "rogozina" or "dmitry-rogozin"?');
    assert.equal(suggestion("putin", ids), "");
  });
});
