import assert from "node:assert/strict";
import { join } from "node:path";
import { nodeDisk } from "../../server/src/host/disk";
import type { AnchorFileRow } from "../../server/src/report/anchor-rows";
import { fixture } from "../fixture";
import { commitAll, newRepository, shallowClone } from "../repository";
import { inMemory, inProcess, type Outcome } from "./hosts";
import { inFolder, put } from "./working-folder";

/** One mention of each result, and files with nothing in doubt. */
const CORPUS = `
--- glossator.yaml
--- in/talks.txt
Утром Путин прибыл в Баку на переговоры с Алиевым.
Вице-премьер Рогозина ждали к вечеру того же дня.
Вечером Алиев дал ужин, а Путин уехал.
Договор подписал министр Иванов в присутствии гостей. Договор подписал министр Иванов в присутствии гостей.
--- in/talks.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, prefix: Утром}
  - {entity: rogozin, exact: Рогозин, prefix: Вице-премьер, suffix: ждали к вечеру}
  - {entity: aliyev, exact: Алиев, prefix: Вечером господин, suffix: дал ужин}
  - {entity: ivanov, exact: Иванов, prefix: министр, suffix: в присутствии}
  - {entity: lavrov, exact: Лавров, prefix: Потом приехал, suffix: и остался}
  - {exact: Шойгу, gloss: nobody, status: removed}
--- b.txt
Путин
--- b.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин}]
--- d.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин}]
`;

describe("glossator anchors: the health of a corpus", () => {
  const run = (...argv: readonly string[]) =>
    inMemory({ files: fixture(CORPUS).files, cwd: ".", argv: ["anchors", ...argv] });

  it("as text: what is in doubt by file, the rest in one line", async () => {
    const { code, out, err } = await run();
    assert.equal(withoutSureness(out), HEALTH);
    assert.equal(err, "");
    assert.equal(code, 1);
  });

  it("as JSON: each mention with its places", async () => {
    const rows: AnchorFileRow[] = JSON.parse((await run("--format", "json")).out);
    assert.deepEqual(
      rows.map(({ file, annotation, counts }) => [file, annotation, Object.values(counts).join(" ")]),
      [
        ["b.txt", "b.txt.ann.yaml", "1 0 0 0 0"],
        ["d.txt", "d.txt.ann.yaml", "0 0 0 0 1"],
        ["in/talks.txt", "in/talks.txt.ann.yaml", "1 1 1 1 1"],
      ],
    );
    const [changed, ambiguous, orphan] = rows[2]!.mentions;
    const { confidence, ...words } = changed!;
    assert.ok(confidence > 0.9 && confidence <= 1);
    assert.deepEqual(words, {
      result: "changed",
      anchor: "changed",
      entity: "rogozin",
      old: "Рогозин",
      new: "Рогозина",
      annotation: { line: 4, column: 30, endLine: 4, endColumn: 37 },
      place: { line: 2, column: 14, endLine: 2, endColumn: 22 },
      candidates: [],
    });
    const candidates = ambiguous!.candidates.map(({ confidence: likely, ...each }) => {
      assert.ok(likely > 0.5 && likely <= 1);
      return each;
    });
    assert.deepEqual(candidates, [
      {
        ...{ line: 4, column: 26, endLine: 4, endColumn: 32 },
        ...{ before: "Договор подписал министр ", words: "Иванов", after: " в присутствии гостей. …" },
      },
      {
        ...{ line: 4, column: 80, endLine: 4, endColumn: 86 },
        ...{ before: "… Договор подписал министр ", words: "Иванов", after: " в присутствии гостей." },
      },
    ]);
    assert.deepEqual([orphan!.place, orphan!.new, orphan!.candidates], [null, null, []]);
  });

  it("for GitHub: in the text where it stands, else in the annotation file", async () => {
    const { code, out } = await run("--format", "github");
    assert.equal(
      out,
      [
        '::error file=d.txt.ann.yaml,line=2,endLine=2,col=35,endColumn=40,title=anchor.orphan::"Путин" (putin) is not found in d.txt; mend the mention at d.txt.ann.yaml:2, or set its status to removed.',
        '::error file=in/talks.txt.ann.yaml,line=6,endLine=6,col=29,endColumn=35,title=anchor.ambiguous::"Иванов" (ivanov) fits several places equally well; say which at in/talks.txt.ann.yaml:6.',
        '::error file=in/talks.txt.ann.yaml,line=7,endLine=7,col=29,endColumn=35,title=anchor.orphan::"Лавров" (lavrov) is not found in in/talks.txt; mend the mention at in/talks.txt.ann.yaml:7, or set its status to removed.',
        '::warning file=in/talks.txt,line=2,endLine=2,col=14,endColumn=22,title=anchor.changed::"Рогозин" (rogozin) is "Рогозина" now; accept the new words with "glossator anchors --accept changed", or correct the mention at in/talks.txt.ann.yaml:4.',
        "",
      ].join("\n"),
    );
    assert.equal(code, 1);
  });
});

const HEALTH = `d.txt.ann.yaml: 1 orphan
  2:35  orphan    "Путин"

in/talks.txt.ann.yaml: 1 exact, 1 moved, 1 changed, 1 ambiguous, 1 orphan
  4:30  changed    NN %  "Рогозин" -> "Рогозина"  in/talks.txt:2:14
  6:29  ambiguous        "Иванов"
                         in/talks.txt:4:26  NN %  Договор подписал министр [Иванов] в присутствии гостей. …
                         in/talks.txt:4:80  NN %  … Договор подписал министр [Иванов] в присутствии гостей.
  7:29  orphan           "Лавров"

1 annotation file with nothing in doubt: 1 exact
3 annotation files in all: 2 exact, 1 moved, 1 changed, 1 ambiguous, 2 orphan
`;

/** How sure is measured elsewhere. */
const withoutSureness = (text: string): string => text.replace(/\b\d\d %/g, "NN %");

const BEFORE = `
--- glossator.yaml
--- texts/talks.txt
Утром Путин прибыл в Баку на переговоры.

Вице-премьера Рогозина ждали к вечеру того же дня.

Вечером министр Лавров давал большой ужин для гостей.

Погода в городе стояла ясная.

Гости остались довольны приёмом.

Договор подписал президент Алиев в присутствии гостей.

Последним в Москву улетел генерал Шойгу со свитой.
--- texts/talks.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, prefix: Утром, suffix: прибыл в Баку}
  - {entity: rogozin, exact: Рогозина, prefix: Вице-премьера, suffix: ждали к вечеру}
  - {entity: lavrov, exact: Лавров, prefix: Вечером министр, suffix: давал большой}
  - {entity: aliyev, exact: Алиев, prefix: подписал президент, suffix: в присутствии}
  - {entity: shoigu, exact: Шойгу, prefix: улетел генерал, suffix: со свитой}
  - {entity: nobody, exact: Медведев, prefix: И наконец, suffix: тоже}
  - {exact: Баку, gloss: a city, prefix: Путин прибыл в}
--- same.txt
Путин
--- same.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин}]
--- gone.txt
Путин
--- gone.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путин}]
`;

/**
 * A line comes at the top; Рогозина is inflected; the line of Лавров goes; Алиев's comes before four others; Шойгу's stays
 * beside an edited word; Баку is not annotated any more; Москву is.
 */
const AFTER = `
--- texts/talks.txt
Новости дня.

Утром Путин прибыл в Баку на переговоры.

Договор подписал президент Алиев в присутствии гостей.

Вице-премьера Рогозину ждали к вечеру того же дня.

Погода в городе стояла ясная.

Гости остались довольны приёмом.

Последним в Москву улетел генерал Шойгу со свитой и охраной.
--- texts/talks.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, prefix: Утром, suffix: прибыл в Баку}
  - {entity: rogozin, exact: Рогозина, prefix: Вице-премьера, suffix: ждали к вечеру}
  - {entity: lavrov, exact: Лавров, prefix: Вечером министр, suffix: давал большой}
  - {entity: aliyev, exact: Алиев, prefix: подписал президент, suffix: в присутствии}
  - {entity: shoigu, exact: Шойгу, prefix: улетел генерал, suffix: со свитой}
  - {entity: nobody, exact: Медведев, prefix: И наконец, suffix: тоже}
  - {exact: Москву, gloss: a city, prefix: Последним в}
--- gone.txt
--- gone.txt.ann.yaml
--- new.txt
Алиев
--- new.txt.ann.yaml
version: 1
mentions: [{entity: aliyev, exact: Алиев}]
`;

interface Since {
  readonly argv?: readonly string[];
  readonly cwd?: string;
  readonly before?: string;
  readonly after?: string;
}

const since = ({ argv = [], cwd = ".", before = BEFORE, after = AFTER }: Since): Promise<Outcome> =>
  inFolder(before, async (folder) => {
    newRepository(folder);
    commitAll(folder);
    put(folder, after);
    return inProcess(nodeDisk, join(folder, cwd), ["anchors", "--since", "HEAD", ...argv]);
  });

describe("glossator anchors --since", () => {
  it("says what became of each mention, in the files that differ", async () => {
    const { code, out, err } = await since({});
    assert.equal(withoutSureness(out), SINCE);
    assert.equal(err, "");
    assert.equal(code, 1);
  });

  it("for GitHub: on the lines of the text, named as in the repository", async () => {
    const { code, out } = await since({ argv: ["--format", "github"], cwd: "texts" });
    assert.equal(
      out,
      [
        '::error file=texts/talks.txt,line=7,endLine=7,title=anchor.orphan::"Лавров" (lavrov) stood here and is not found any more; mend the mention at texts/talks.txt.ann.yaml:5, or set its status to removed.',
        '::error file=texts/talks.txt.ann.yaml,line=8,endLine=8,col=29,endColumn=37,title=anchor.orphan::"Медведев" (nobody) is not found in texts/talks.txt; mend the mention at texts/talks.txt.ann.yaml:8, or set its status to removed.',
        '::warning file=texts/talks.txt,line=7,endLine=7,col=15,endColumn=23,title=anchor.changed::"Рогозина" (rogozin) is "Рогозину" now; accept the new words with "glossator anchors --accept changed", or correct the mention at texts/talks.txt.ann.yaml:4.',
        '::notice file=texts/talks.txt,line=5,endLine=5,col=28,endColumn=33,title=anchor.moved::"Алиев" (aliyev) stood in line 11 before.',
        '::notice file=texts/talks.txt,line=3,endLine=3,title=mention.removed::"Баку" stood here; its mention is not in texts/talks.txt.ann.yaml any more.',
        "",
      ].join("\n"),
    );
    assert.equal(code, 1);
  });

  it("as JSON: where each stood, and the line that is nearest to that", async () => {
    const { out } = await since({ argv: ["--format", "json", "texts"] });
    const [row, ...others]: AnchorFileRow[] = JSON.parse(out);
    assert.deepEqual(others, []);
    assert.deepEqual(row!.counts, {
      ...{ stayed: 2, moved: 1, changed: 1, ambiguous: 0, vanished: 1, lost: 1, removed: 1, came: 1 },
    });
    const vanished = row!.mentions.find(({ result }) => result === "vanished")!;
    assert.deepEqual(vanished.was, { line: 5, column: 17, endLine: 5, endColumn: 23, nearest: 7 });
    assert.equal(vanished.place, null);
  });

  it("is silent where a text was only saved in another form, and where nothing differs", async () => {
    for (const after of ["--- same.txt\nПутин\r\n", "--- note.md\nnothing\n"]) {
      const { code, out } = await since({ after, argv: ["--format", "github"] });
      assert.deepEqual([code, out], [0, ""]);
    }
  });

  it("takes new words that the annotation file says already for a notice", async () => {
    const after = `
--- same.txt
Путина
--- same.txt.ann.yaml
version: 1
mentions: [{entity: putin, exact: Путина}]
`;
    const { code, out } = await since({ after, argv: ["--format", "github"] });
    assert.equal(
      out,
      '::notice file=same.txt,line=1,endLine=1,col=1,endColumn=7,title=anchor.changed::"Путин" (putin) is "Путина" now, and same.txt.ann.yaml:2 says so.\n',
    );
    assert.equal(code, 0);
  });

  it("says what it needs", async () => {
    const refusal = async (
      act: (folder: string) => void,
      revision: string,
    ): Promise<readonly [number | null, string]> =>
      inFolder(BEFORE, async (folder) => {
        act(folder);
        const { code, out, err } = await inProcess(nodeDisk, folder, ["anchors", "--since", revision]);
        assert.equal(out, "");
        return [code, err];
      });
    assert.deepEqual(await refusal(() => {}, "HEAD"), [
      2,
      'glossator: "." is in no git repository, or git is not installed; --since needs both.\n',
    ]);
    const made = (folder: string): void => {
      newRepository(folder);
      commitAll(folder);
    };
    for (const revision of ["origin/main", "--help", ""])
      assert.deepEqual(await refusal(made, revision), [
        2,
        `glossator: There is no revision "${revision}" in this repository; check the spelling, or fetch it.\n`,
      ]);
    const clone = "clone";
    await inFolder(BEFORE, async (folder) => {
      newRepository(folder);
      const first = commitAll(folder);
      commitAll(folder);
      shallowClone(folder, join(folder, clone));
      const { code, err } = await inProcess(nodeDisk, join(folder, clone), ["anchors", "--since", first]);
      assert.equal(
        err,
        `glossator: This clone is shallow and does not have "${first}"; fetch all of it, in GitHub Actions with "fetch-depth: 0".\n`,
      );
      assert.equal(code, 2);
    });
  });
});

const SINCE = `gone.txt.ann.yaml: 1 removed
  -  removed    "Путин"  stood in line 1

texts/talks.txt.ann.yaml: 2 stayed, 1 moved, 1 changed, 1 vanished, 1 lost, 1 removed, 1 came
  4:30  changed    NN %  "Рогозина" -> "Рогозину"  texts/talks.txt:7:15
  5:29  vanished         "Лавров"  stood in line 5
  6:29  moved     100 %  "Алиев"  texts/talks.txt:5:28, before in line 11
  8:29  lost             "Медведев"
  9:13  came      100 %  "Москву"  texts/talks.txt:13:13
  -     removed          "Баку"  stood in line 1

1 annotation file with nothing in doubt: 1 came
3 annotation files in all: 2 stayed, 1 moved, 1 changed, 1 vanished, 1 lost, 2 removed, 2 came
`;
