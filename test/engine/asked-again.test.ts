import assert from "node:assert/strict";
import fc from "fast-check";
import { RULES } from "../../server/src/engine/rules/all";
import { askedAgain } from "../../server/src/engine/rules/asked-again";
import { get } from "../../server/src/engine/table";
import { corpusHost } from "../../server/src/host/corpus-host";
import { uriOf } from "../../server/src/host/uri";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

const REGISTRY = `version: 1
entities:
  an: {type: person, names: {ru: Анна Котова}, roles: [{title: {ru: министр}, to: 2010}]}
  ship: {type: weapon-system, names: {ru: Щука}}
  ship-b: {type: weapon-system, broader: ship, names: {ru: Щука-Б}}
`;

const ITEMS = [
  "{entity: an, exact: Котова, prefix: министр}",
  "{entity: an, exact: Котовой}",
  "{entity: an, exact: Котова}",
  "{entity: ship, exact: Щука-Б}",
  "{entity: nobody, exact: Котова}",
  "{entity: ship, exact: Котова, status: suggested}",
  "{exact: Щука, gloss: a fish}",
];

const source = fc.constantFrom("{date: 2016-01-01, lang: ru}", "{lang: ru}", "{date: 2009, lang: ru}");
const items = fc.array(fc.constantFrom(...ITEMS), { maxLength: 12 });
/** Where an item is put, taken away or replaced, and by what. */
const change = fc.tuple(fc.nat(), fc.nat(2), fc.array(fc.constantFrom(...ITEMS), { maxLength: 2 }));

describe("rules that judge each mention", () => {
  it("find the same where they are asked again only of what differs", () =>
    fc.assert(
      fc.property(
        source,
        items,
        fc.array(fc.tuple(fc.option(source, { freq: 9 }), change), { maxLength: 8 }),
        (first, all, changes) => {
          const path = `${ROOT}/a.txt.ann.yaml`;
          const disk = new Map([
            [`${ROOT}/people.ann.yaml`, REGISTRY],
            [`${ROOT}/a.txt`, "Анна Котова\n"],
          ]);
          const open = new Map<string, string>();
          const host = corpusHost(memoryDisk(disk), ROOT, (each) => open.get(each));
          let said = first;
          let now = all;
          const check = (): void => {
            open.set(
              path,
              `version: 1\nsource: ${said}\nmentions: [\n${now.map((item) => `  ${item},\n`).join("")}]\n`,
            );
            host.touch(path);
            const corpus = host.corpus();
            const state = get(corpus.files, uriOf(path))!;
            for (const rule of RULES)
              if (rule.ofMention)
                assert.deepEqual(
                  [...rule.ofEntities!(state.file), ...askedAgain(rule, rule.ofMention, corpus, state.file)],
                  rule.check(corpus, state),
                  rule.code,
                );
          };
          for (const _ of host.load());
          check();
          for (const [source, [at, gone, put]] of changes) {
            said = source ?? said;
            now = now.toSpliced(at % (now.length + 1), gone, ...put);
            check();
          }
        },
      ),
      { numRuns: 300 },
    ));
});
