import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryOf } from "../../server/src/host/git";
import { commitAll, newRepository } from "../repository";

describe("a git repository", () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "glossator-git-")));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

  it("gives the bytes of a file at a commit, and the last commit that changed it", async () => {
    newRepository(folder);
    mkdirSync(join(folder, "тексты"));
    write("тексты/речь *.txt", "первая\r\n");
    const first = commitAll(folder);
    write("b.txt", "b");
    const second = commitAll(folder);
    write("тексты/речь *.txt", "вторая\n");
    const repository = (await repositoryOf(join(folder, "тексты")))!;
    const path = join(folder, "тексты/речь *.txt");
    assert.equal(repository.root, folder);
    assert.equal(await repository.commit("HEAD"), second);
    assert.equal(await repository.commit("HEAD~1"), first);
    assert.equal(await repository.lastChange(path), first);
    assert.equal((await repository.content(second, path))?.toString(), "первая\r\n");
    assert.equal(await repository.content(first, join(folder, "b.txt")), null);
  });

  it("lists what differs from a commit, committed or not", async () => {
    newRepository(folder);
    for (const name of ["same", "edited", "gone", "later"]) write(`${name}.txt`, name);
    write(".gitignore", "ignored.txt\n");
    const first = commitAll(folder);
    write("later.txt", "committed later");
    commitAll(folder);
    write("edited.txt", "!");
    write("new.txt", "new");
    write("ignored.txt", "ignored");
    rmSync(join(folder, "gone.txt"));
    const repository = (await repositoryOf(folder))!;
    const names = (await repository.changedSince(first)).map((path) => path.slice(folder.length + 1));
    assert.deepEqual([...names].sort(), ["edited.txt", "gone.txt", "later.txt", "new.txt"]);
  });

  it("is null outside of one, and has no commits before the first", async () => {
    assert.equal(await repositoryOf(folder), null);
    newRepository(folder);
    const repository = (await repositoryOf(folder))!;
    assert.equal(await repository.commit("HEAD"), null);
    assert.equal(await repository.commit("--help"), null);
    assert.equal(await repository.lastChange(join(folder, "a.txt")), null);
  });
});
