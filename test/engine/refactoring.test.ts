import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { declared, filesSaying, mentionsOf } from "../../server/src/engine/corpus";
import { edited, type FileEdits } from "../../server/src/engine/edit/edit";
import { merge } from "../../server/src/engine/features/merge";
import { moveEntity } from "../../server/src/engine/features/move-entity";
import { rename } from "../../server/src/engine/features/rename";
import { placeOf, splitEntity } from "../../server/src/engine/features/split-entity";
import { readFile } from "../../server/src/engine/read/file";
import type { Entity } from "../../server/src/engine/records";
import { isRefusal, type Refusal } from "../../server/src/engine/refusal";
import { get } from "../../server/src/engine/table";
import { loaded, nameIn, uriIn } from "../fixture";
import { annotations, REGISTRIES, SIDECARS, TEXTS, text } from "./arbitraries";
import { declarations } from "./declarations";

const SEEDS = new URL("../../seeds/", import.meta.url);
const seeds = new Map(readdirSync(SEEDS).map((name) => [name, readFileSync(new URL(name, SEEDS), "utf8")]));
const seedIds = [...seeds]
  .filter(([name]) => name.endsWith(".ann.yaml"))
  .flatMap(([name, yaml]) => readFile(uriIn(name), yaml).entities.map(({ id }) => id));

type Files = ReadonlyMap<string, string>;

const random = fc
  .tuple(
    fc.tuple(...TEXTS.map(() => text)),
    fc.tuple(...[...SIDECARS, ...REGISTRIES].map(() => fc.option(annotations))),
  )
  .map(([texts, files]): Files => {
    const named = [...TEXTS, ...SIDECARS, ...REGISTRIES].map((name, i) => [name, [...texts, ...files][i]] as const);
    return new Map(named.flatMap(([name, all]) => (typeof all === "string" ? [[name, all] as const] : [])));
  });

/** Two declarations in every way of writing, in one file or two, between others. */
const written = fc
  .record({
    x: declarations("x"),
    y: declarations("y"),
    step: fc.constantFrom(1, 2, 4),
    isApart: fc.boolean(),
    isLast: fc.boolean(),
  })
  .map(({ x, y, step, isApart, isLast }): Files => {
    const z = ["# another", "z: {type: person, names: {en: Z}}"];
    const file = (...all: (readonly string[])[]) =>
      `version: 1\nentities:\n${all
        .flat()
        .map((line) => (line === "" ? "\n" : `${" ".repeat(step)}${line}\n`))
        .join("")}`;
    const mentions = "mentions:\n  - {entity: x, exact: A}\n  - {entity: y, exact: B}\n";
    const first = isApart ? file(x, z) : isLast ? file(z, y, x) : file(x, y, z);
    const second = isApart ? file(y) : "version: 1\n";
    return new Map([
      ["a.txt", "A B"],
      ["a.txt.ann.yaml", first + mentions],
      ["people.ann.yaml", second],
    ]);
  });

/** Some corpus, and the ids of two entities that may be there. */
const cases = fc.oneof(
  fc.tuple(fc.constant<Files>(seeds), fc.constantFrom(...seedIds), fc.constantFrom(...seedIds)),
  fc.tuple(written, fc.constantFrom("x", "y"), fc.constantFrom("x", "y")),
  fc.tuple(random, fc.constantFrom("x", "y", "z"), fc.constantFrom("x", "y", "xx")),
);

const open = (files: Files) => {
  const host = loaded({ files: new Map(files) });
  return { corpus: host.corpus(), textOf: host.textOf };
};

/** The files after the edits; each edit is known to lie in one of the `allowed` lines of its file. */
function changed(files: Files, edits: readonly FileEdits[], isAllowed: (name: string, line: string) => boolean): Files {
  const next = new Map(files);
  for (const { uri, create, edits: list } of edits) {
    const name = nameIn(uri);
    const before = files.get(name) ?? "";
    assert.equal(create, !files.has(name), name);
    const result = edited(before, list);
    next.set(name, result);
    const gone = linesGone(before, result).filter((line) => !isAllowed(name, line));
    assert.deepEqual(gone, [], `lines of ${name} that have nothing to do with it`);
    assert.ok(yamlErrors(result) <= yamlErrors(before), result);
  }
  return next;
}

const yamlErrors = (all: string): number =>
  readFile("file:///a.ann.yaml", all).findings.filter(({ code }) => code.startsWith("yaml.")).length;

/** What is wrong in the form of a file, but for keys that an entity lacks: these may come with the other one. */
const findingsIn = (all: string): readonly string[] => {
  const codes = readFile("file:///a.ann.yaml", all).findings.map(({ code }) => code);
  return codes.filter((code) => code !== "schema.missing-key" && code !== "schema.unknown-key").sort();
};

/** The lines of a text that another one does not have, or not as often. */
function linesGone(before: string, now: string): readonly string[] {
  const left = now.split("\n");
  return before.split("\n").filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The lines of files in which entities are declared, with their comments, or mentioned with `broader` or `entity`. */
function linesAbout(files: Files, ids: readonly string[]): (name: string, line: string) => boolean {
  const about = new Map(
    [...files].map(([name, all]) => {
      const { entities, mentions } = readFile(uriIn(name), all);
      const spans = [
        ...entities
          .filter(({ id, broader }) => ids.includes(id) || ids.includes(broader?.value ?? ""))
          .map((e) => e.whole),
        ...mentions.filter(({ entity }) => ids.includes(entity?.value ?? "")),
      ];
      const lines = spans.flatMap(({ start, end }) => {
        const from = all.lastIndexOf("\n", start) + 1;
        return all.slice(from, all.indexOf("\n", Math.max(start, end - 1)) + 1 || all.length).split("\n");
      });
      return [name, new Set([...lines, "entities:"])] as const;
    }),
  );
  const isComment = (line: string) => ids.some((id) => new RegExp(`^ *# (above|below) ${id}$`).test(line));
  return (name, line) => about.get(name)!.has(line) || isComment(line);
}

/** What an entity says, wherever and in which order it says it. */
const sayings = ({ names, gloss, designations, sameAs }: Entity): ReadonlySet<string> =>
  new Set([
    ...names.map(({ lang, value }) => `name ${lang} ${value}`),
    ...gloss.map(({ lang }) => `gloss ${lang}`),
    ...designations.map(({ lang, value }) => `designation ${lang} ${value}`),
    ...sameAs.map(({ value }) => value),
  ]);

const isDone = <T extends object>(value: T | Refusal): value is T => !isRefusal(value);

describe("refactoring any annotation files", function () {
  this.timeout(60_000);

  it("merge: only lines of the two change, the mentions are those of both, and the survivor says what both said", () => {
    let done = 0;
    fc.assert(
      fc.property(cases, ([files, from, into]) => {
        const { corpus, textOf } = open(files);
        const merged = merge(corpus, textOf, from, into, new Map());
        if (!isDone(merged)) return;
        done++;
        const next = changed(files, merged.files, linesAbout(files, [from, into]));
        const now = open(next).corpus;
        assert.equal(get(now.entities, from), undefined);
        const places = (of: typeof corpus, ...ids: string[]) =>
          new Set(
            ids.flatMap((id) =>
              mentionsOf(of, id).map(
                ({ state, index }) => `${state.file.uri} ${JSON.stringify(state.anchors?.at(index)?.spans)}`,
              ),
            ),
          );
        assert.deepEqual(places(now, into), places(corpus, from, into));
        const left = [...next.values()].join("\n");
        for (const [comment] of [...files.values()].join("\n").matchAll(/# \w+( \w+)*$/gm))
          assert.ok(left.includes(comment), `the comment ${comment} is lost`);
        // One gloss for every language and glosses by language cannot stand together; somebody has to choose.
        const isShown = (key: string) => merged.conflicts.some((conflict) => conflict.key === key);
        const said = sayings(declared(now, into)!.entity);
        for (const id of [from, into])
          for (const each of sayings(declared(corpus, id)?.entity ?? declared(corpus, into)!.entity))
            assert.ok(said.has(each) || (each.startsWith("gloss") && isShown("gloss")), `${each} of ${id}`);
      }),
      { numRuns: 600 },
    );
    assert.ok(done > 100, `only ${done} merges were possible`);
  });

  it("merge: whatever is chosen, the file is whole and says what was chosen", () => {
    let chosen = 0;
    fc.assert(
      fc.property(cases, fc.nat(), ([files, from, into], pick) => {
        const { corpus, textOf } = open(files);
        const first = merge(corpus, textOf, from, into, new Map());
        if (!isDone(first)) return;
        const keep = new Map(
          first.conflicts.map(({ key, choices }, i) => [key, choices[(pick + i) % choices.length]!]),
        );
        const merged = merge(corpus, textOf, from, into, keep);
        assert.ok(isDone(merged));
        assert.deepEqual(merged.conflicts, first.conflicts);
        const next = changed(files, merged.files, linesAbout(files, [from, into]));
        const { uri, entity } = declared(open(next).corpus, into)!;
        assert.deepEqual(findingsIn(next.get(nameIn(uri))!), findingsIn(files.get(nameIn(uri))!));
        for (const { key, mine, other } of first.conflicts) {
          if (key !== "type" && key !== "gender") continue;
          chosen++;
          const value = key === "type" ? entity.type?.value : entity.gender;
          assert.equal(value, keep.get(key) === "other" ? other : mine);
        }
      }),
      { numRuns: 600 },
    );
    assert.ok(chosen > 50, `only ${chosen} choices`);
  });

  it("move: the declaration alone changes its file, and says the same there", () => {
    let done = 0;
    fc.assert(
      fc.property(cases, fc.nat(), ([files, id], pick) => {
        const { corpus, textOf } = open(files);
        const registries = [...files.keys()].flatMap((name) => {
          const state = get(corpus.files, uriIn(name));
          return state?.sourceUri === null ? [state] : [];
        });
        const registry = [...registries, { create: uriIn("new.ann.yaml") }][pick % (registries.length + 1)]!;
        const moved = moveEntity(corpus, textOf, id, registry);
        if (!isDone(moved)) return;
        done++;
        const now = open(changed(files, moved, linesAbout(files, [id]))).corpus;
        const there = declared(now, id)!;
        assert.equal(there.uri, "create" in registry ? registry.create : registry.file.uri);
        assert.deepEqual(withoutPlaces(there.entity), withoutPlaces(declared(corpus, id)!.entity));
        assert.equal(mentionsOf(now, id).length, mentionsOf(corpus, id).length);
      }),
      { numRuns: 600 },
    );
    assert.ok(done > 100, `only ${done} moves were possible`);
  });

  it("split: only the chosen mentions change, and a declaration comes with them", () => {
    let done = 0;
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.boolean()), ([files, id], choose) => {
        const { corpus, textOf } = open(files);
        const chosen = mentionsOf(corpus, id).filter(() => choose.next().value);
        const split = splitEntity(corpus, textOf, id, chosen.map(placeOf), { id: "new-one", name: "a: b", lang: "en" });
        if (!isDone(split)) return;
        done++;
        const now = open(changed(files, split, linesAbout(files, [id]))).corpus;
        assert.equal(mentionsOf(now, "new-one").length, chosen.length);
        assert.equal(mentionsOf(now, id).length, mentionsOf(corpus, id).length - chosen.length);
        const { uri, entity } = declared(now, "new-one")!;
        const { entities } = get(now.files, uri)!.file;
        assert.equal(entities[entities.indexOf(entity) - 1]!.id, id);
        assert.equal(entity.type?.value, declared(corpus, id)!.entity.type?.value);
        assert.equal(filesSaying(corpus, "new-one").length, 0);
      }),
      { numRuns: 600 },
    );
    assert.ok(done > 100, `only ${done} splits were possible`);
  });
});

describe("refactoring while the corpus is being read", () => {
  it("is refused where it would miss mentions", () => {
    const { corpus, textOf } = open(seeds);
    const reading = { ...corpus, isComplete: false };
    const refused = { refusal: "The corpus is still being read; try again when that is done." };
    assert.deepEqual(merge(reading, textOf, "dmitry-rogozin", "sergei-shoigu", new Map()), refused);
    assert.deepEqual(rename(reading, "dmitry-rogozin", "rogozin"), refused);
  });
});

const withoutPlaces = (entity: Entity): unknown =>
  JSON.parse(JSON.stringify(entity, (key, value) => (["start", "end", "whole"].includes(key) ? undefined : value)));
