import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { foldWords } from "../../../server/src/engine/fold";
import { firstWordsAt, firstWordsOf } from "../../../server/src/engine/names/first-words";
import { formsOf } from "../../../server/src/engine/names/forms";
import { type Match, matchesAt } from "../../../server/src/engine/names/matches";
import { hasSkeletonAt, skeletonsAt } from "../../../server/src/engine/names/skeleton";
import { type Tokens, tokensOf } from "../../../server/src/engine/names/tokens";
import { addForms, newTrie, type Trie } from "../../../server/src/engine/names/trie";
import { addEntity } from "../../../server/src/engine/names/waiting-entities";
import { readFile } from "../../../server/src/engine/read/file";
import type { Entity } from "../../../server/src/engine/records";
import { articleMaker } from "../../bench/article";
import { entitiesOf, registryYaml } from "../../bench/registry";
import { entityOf } from "./entities";

/** The forms that do not begin with one of the entity's first words. */
function unexpected(entity: Entity): readonly string[] {
  const words = firstWordsOf(entity);
  if (!words) return [];
  return formsOf(entity)
    .map(({ text }) => text)
    .filter((text) => {
      const tokens = tokensOf(foldWords(text));
      return tokens.starts.length > 0 && !firstWordsAt(tokens, 0).some((word) => words.has(word));
    });
}

const read = (text: string): readonly Entity[] => readFile("file:///registry.ann.yaml", text).entities;

function registriesIn(folder: string): readonly Entity[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const names = readdirSync(path).filter((name) => name.endsWith(".ann.yaml"));
  return names.flatMap((name) => read(readFileSync(path + name, "utf8")));
}

const generated = entitiesOf(3);
const crowd = (["person", "weapon-system"] as const).flatMap((type) => read(registryYaml(generated, type)));

const letters = (alphabet: string, most: number, least = 1) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: least, maxLength: most }).map((all) => all.join(""));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** No word begins with a sign. */
const word = (alphabet: string) =>
  letters(alphabet, 9, 3).map((all) => capital(all.replace(/^[ъь’']+/, alphabet.slice(0, 2))));
const russian = word("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
const ukrainian = word("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’");
const latin = word("abcdefghijklmnopqrstuvwxyz'");
const european = word("aáăâbcčdđeêghiklmnoơpqrsštuưvxyž");
const ending = fc.constantFrom("", "ов", "ский", "ая", "ец", "ович", "ина", "ev", "sky", "enko");
const ended = (word: fc.Arbitrary<string>) => fc.tuple(word, ending).map(([stem, end]) => stem + end);
const oneOrTwo = (word: fc.Arbitrary<string>) =>
  fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
    fc.tuple(word, word).map(([a, b]) => `${a}-${b}`),
  );

const named = (lang: string, word: fc.Arbitrary<string>) =>
  fc.tuple(oneOrTwo(word), ended(word)).map(([given, surname]) => ({ [lang]: `${given} ${surname}` }));
const people = fc
  .tuple(
    fc.oneof(named("ru", russian), named("uk", ukrainian), named("en", latin), named("vi", european)),
    fc.oneof(fc.constant({}), named("en", latin)),
  )
  .map(([names, others]) => entityOf("person", { ...names, ...others }));

const series = fc.oneof(letters("АБВГДЗКЛМНПРСТУФХЦЧШ", 3), letters("ABCDEFGHKLMNPRSTUXZ", 3), russian, latin);
const number = fc.tuple(fc.constantFrom("-", " ", ""), fc.integer({ min: 1, max: 900 })).map((pair) => pair.join(""));
const behind = fc.oneof(
  fc.constantFrom("", "М", "СМ", "PMU-2"),
  fc.oneof(russian, latin).map((nickname) => ` «${nickname}»`),
);
const weapons = fc
  .oneof(
    fc.tuple(series, number, behind).map((parts) => parts.join("")),
    russian,
    latin,
  )
  .map((name) => entityOf("weapon-system", { ru: name }));
const things = fc
  .oneof(
    oneOrTwo(ended(russian)),
    oneOrTwo(latin),
    russian.map((name) => `ПАО «${name}»`),
  )
  .map((name) => entityOf("organization", { ru: name }));

describe("names: the first words of forms", () => {
  it("are known without the forms, of every entity of the registries that there are", () => {
    const all = [...registriesIn("../../bench/names/registries/"), ...registriesIn("../../../seeds/"), ...crowd];
    assert.deepEqual(all.flatMap(unexpected), []);
    const others = all.filter((entity) => firstWordsOf(entity) === null);
    assert.ok(others.length > 0 && others.every(({ names }) => names.some(({ value }) => isSmallIn(value))));
  });

  it("are known of whatever anybody is called", () => {
    const check = (entity: Entity): void => assert.deepEqual(unexpected(entity), []);
    fc.assert(fc.property(fc.oneof(people, weapons, things), check), { numRuns: 3_000 });
  });

  it("are looked for in a table without a list of them, with the same answer", () => {
    const words = fc.oneof(russian, ukrainian, latin, european).filter((word) => word.length > 1);
    fc.assert(
      fc.property(words, fc.nat(3), (word, index) => {
        const skeletons = skeletonsAt(word, 0, word.length);
        assert.ok(!hasSkeletonAt(new Set(), word, 0, word.length));
        const one = skeletons[index % skeletons.length]!;
        assert.ok(hasSkeletonAt(new Set([one]), word, 0, word.length));
        assert.equal(hasSkeletonAt(new Set([one + 1]), word, 0, word.length), skeletons.includes(one + 1));
      }),
    );
  });

  it("bring the forms in when they are asked for, in whichever order", () => {
    const declared = crowd.map((entity) => ({ uri: "file:///registry.ann.yaml", entity }));
    const whole = newTrie();
    for (const each of declared) addForms(whole, each);
    const article = articleMaker(3, generated);
    for (let i = 0; i < 6; i++) {
      const lazy = newTrie();
      for (const each of declared) addEntity(lazy, each);
      const tokens = tokensOf(foldWords(article(i).text));
      const places = tokens.starts.map((_, at) => at);
      assert.deepEqual(
        (i % 2 === 0 ? places : places.reverse()).map((at) => saidAt(lazy, tokens, at)),
        places.map((at) => saidAt(whole, tokens, at)),
      );
      assert.ok([...lazy.entities.values()].some(({ isIn }) => !isIn));
    }
  });
});

/** Whether a word begins with a small letter, or in a script that has no capitals. */
const isSmallIn = (name: string): boolean => /(?<![\p{L}\p{N}])[\p{Ll}\p{Lo}]/u.test(name);

const saidAt = (base: Trie, tokens: Tokens, index: number): readonly string[] =>
  matchesAt({ base, recent: newTrie(), isCurrent: () => true, isWhole: true }, tokens, index).map(said);

const said = ({ first, last, forms }: Match): string =>
  `${first}-${last} ${forms.map(({ form, declared }) => `${form.text} ${form.steps} ${declared.entity.id}`).join("; ")}`;
