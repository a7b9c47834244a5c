import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Disk, nodeDisk } from "../../server/src/host/disk";
import { writeFile } from "../../server/src/host/write-file";
import { inProcess, type Outcome } from "./hosts";
import { inFolder } from "./working-folder";

const TEXT = `Вице-премьера Рогозину ждали к вечеру того же дня.
В полдень министр Лавров давал большой ужин для гостей.
Договор подписал президент Алиев в присутствии гостей.
`;

const ANNOTATIONS = `version: 1
# first
mentions:
  - entity: rogozin   # as it was
    exact: 'Рогозина'
    prefix: Вице-премьера
    suffix: ждали к вечеру
  - {entity: lavrov, exact: Лавров, prefix: Вечером министр, suffix: давал большой}
  - {entity: nobody, exact: Медведев, prefix: И наконец, suffix: тоже}
  - {entity: aliyev, exact: Алиев}
`;

const CHANGED = ANNOTATIONS.replace("'Рогозина'", "'Рогозину'");
const MOVED = ANNOTATIONS.replace("Вечером министр", "полдень министр");
const BOTH = CHANGED.replace("Вечером министр", "полдень министр");

const SAYS_CHANGED = 'a.txt.ann.yaml:5: "Рогозина" -> "Рогозину"\n';
const SAYS_MOVED = 'a.txt.ann.yaml:8: "Лавров" stands in В полдень министр [Лавров] давал большой ужин для …\n';

interface Accepting {
  readonly list?: string;
  readonly annotations?: string;
  readonly dryRun?: boolean;
  readonly prepare?: (folder: string) => void;
  readonly disk?: Disk;
  readonly replace?: (path: string, content: Buffer) => void;
}

/** What a run says, and what the folder holds then. */
const accepting = ({
  list = "changed,moved",
  annotations = ANNOTATIONS,
  dryRun,
  prepare,
  disk = nodeDisk,
  replace,
}: Accepting): Promise<Outcome & { readonly file: string; readonly names: readonly string[] }> =>
  inFolder("", async (folder) => {
    writeFileSync(join(folder, "a.txt"), TEXT);
    writeFileSync(join(folder, "a.txt.ann.yaml"), annotations);
    prepare?.(folder);
    const argv = ["anchors", "--accept", list, ...(dryRun ? ["--dry-run"] : [])];
    const outcome = await inProcess(disk, folder, argv, replace && { replace });
    return {
      ...outcome,
      file: readFileSync(join(folder, "a.txt.ann.yaml"), "utf8"),
      names: readdirSync(folder).sort(),
    };
  });

describe("glossator anchors --accept", () => {
  const cases: readonly (readonly [title: string, run: Accepting, file: string, out: string, err: string])[] = [
    ["changed ones", { list: "changed" }, CHANGED, SAYS_CHANGED, "Wrote 1 mention in 1 file.\n"],
    ["moved ones", { list: "moved" }, MOVED, SAYS_MOVED, "Wrote 1 mention in 1 file.\n"],
    ["both", { list: "moved, changed" }, BOTH, SAYS_CHANGED + SAYS_MOVED, "Wrote 2 mentions in 1 file.\n"],
    [
      "none with --dry-run",
      { dryRun: true },
      ANNOTATIONS,
      SAYS_CHANGED + SAYS_MOVED,
      "Would write 2 mentions in 1 file.\n",
    ],
    ["nothing that is accepted already", { annotations: BOTH }, BOTH, "", "Wrote 0 mentions in 0 files.\n"],
    [
      "in a file with CRLF and a byte order mark",
      { annotations: `\ufeff${ANNOTATIONS.replace(/\n/g, "\r\n")}` },
      `\ufeff${BOTH.replace(/\n/g, "\r\n")}`,
      SAYS_CHANGED + SAYS_MOVED,
      "Wrote 2 mentions in 1 file.\n",
    ],
    [
      "in a file with line ends of several kinds, and none at its end",
      {
        annotations: ANNOTATIONS.replace("# first\n", "# first\r").replace("'Рогозина'\n", "'Рогозина'\r\n").trimEnd(),
      },
      BOTH.replace("# first\n", "# first\r").replace("'Рогозину'\n", "'Рогозину'\r\n").trimEnd(),
      SAYS_CHANGED + SAYS_MOVED,
      "Wrote 2 mentions in 1 file.\n",
    ],
  ];
  for (const [title, run, file, out, err] of cases)
    it(`writes ${title}`, async () => {
      assert.deepEqual(await accepting(run), { code: 0, out, err, file, names: ["a.txt", "a.txt.ann.yaml"] });
    });

  it("keeps the mode of the file, and writes through a link", () =>
    inFolder("--- a.txt\n--- elsewhere/note.txt\n-\n", async (folder) => {
      const [link, target] = [join(folder, "a.txt.ann.yaml"), join(folder, "elsewhere", "kept.yaml")];
      writeFileSync(join(folder, "a.txt"), TEXT);
      writeFileSync(target, ANNOTATIONS);
      chmodSync(target, 0o640);
      symlinkSync(join("elsewhere", "kept.yaml"), link);
      const { code } = await inProcess(nodeDisk, folder, ["anchors", "--accept", "changed,moved"]);
      assert.equal(code, 0);
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.equal(readFileSync(target, "utf8"), BOTH);
      assert.equal(statSync(target).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(join(folder, "elsewhere")).sort(), ["kept.yaml", "note.txt"]);
    }));

  it("refuses a file that changed on the disk meanwhile, and then writes none", async () => {
    let reads = 0;
    const disk: Disk = {
      ...nodeDisk,
      read: (path) => {
        if (path.endsWith("b.txt.ann.yaml") && ++reads === 2)
          writeFileSync(path, ANNOTATIONS.replace("# first", "# new"));
        return nodeDisk.read(path);
      },
    };
    const prepare = (folder: string): void => {
      writeFileSync(join(folder, "b.txt"), TEXT);
      writeFileSync(join(folder, "b.txt.ann.yaml"), ANNOTATIONS);
    };
    const { code, out, err, file } = await accepting({ disk, prepare });
    assert.equal(
      err,
      'glossator: "b.txt.ann.yaml" changed on the disk meanwhile; nothing was written, run the command again.\n',
    );
    assert.deepEqual([code, out, file], [2, "", ANNOTATIONS]);
  });

  it("says which file could not be written", async () => {
    const replace = (): void => {
      throw new Error("ENOSPC");
    };
    const { code, err, file } = await accepting({ replace });
    assert.equal(err, 'glossator: "a.txt.ann.yaml" could not be written (ENOSPC); 0 files before it were.\n');
    assert.deepEqual([code, file], [2, ANNOTATIONS]);
  });
});

describe("a file that is replaced", () => {
  it("is as it was, with nothing beside it, where that fails", () =>
    inFolder("--- folder/a.txt\nold\n", async (folder) => {
      const path = join(folder, "folder");
      assert.throws(() => writeFile(path, Buffer.from("new")), /EISDIR|EPERM|ENOTEMPTY/);
      assert.deepEqual(readdirSync(folder), ["folder"]);
      assert.throws(() => writeFile(join(folder, "nowhere", "a.txt"), Buffer.from("new")), /ENOENT/);
    }));

  it("is made where there was none, as any program makes one", () =>
    inFolder("--- a.txt\nold\n", async (folder) => {
      const path = join(folder, "b.txt");
      writeFile(path, Buffer.from("new\n"));
      assert.equal(readFileSync(path, "utf8"), "new\n");
      assert.equal(statSync(path).mode & 0o777, statSync(join(folder, "a.txt")).mode & 0o777);
      assert.deepEqual(readdirSync(folder).sort(), ["a.txt", "b.txt"]);
    }));

  it("is another file, so that who reads the old one reads it to its end", () =>
    inFolder("--- a.txt\nold\n", async (folder) => {
      const [path, other] = [join(folder, "a.txt"), join(folder, "b.txt")];
      const before = statSync(path).ino;
      writeFile(path, Buffer.from("new\n"));
      assert.equal(readFileSync(path, "utf8"), "new\n");
      assert.notEqual(statSync(path).ino, before);
      renameSync(path, other);
      assert.deepEqual(readdirSync(folder), ["b.txt"]);
    }));
});
