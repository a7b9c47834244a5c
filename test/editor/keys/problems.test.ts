import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

export function tests(user: User): void {
  const text = "shoigu-baku.ru.txt";
  const orphan = "этих слов в тексте нет";

  it("lists a mention whose words are not in the text", async () => {
    appendFileSync(join(user.folder, `${text}.ann.yaml`), `  - exact: ${orphan}\n    gloss: {en: nowhere}\n`);
    await user.openFile(text);
    await user.openProblems();
    await (await user.seesProblem(orphan)).dblclick();
    await user.seesTab(`${text}.ann.yaml`);
    await user.screenshot("problems");
  });
}
