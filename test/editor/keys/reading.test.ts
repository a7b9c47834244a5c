import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

export function tests(user: User): void {
  const text = "rogozin-interview.ru.txt";

  it("shows the gloss of a person under the mouse", async () => {
    await user.openFile(text);
    await user.goToText(text, "Рогозин");
    assert.match(await user.hoverWord("Рогозин", "Dmitry Rogozin"), /Deputy Prime Minister of Russia/);
    await user.screenshot("hover");
  });

  it("goes with F12 to the declaration in another file", async () => {
    const lines = readFileSync(join(user.folder, "people.ann.yaml"), "utf8").split("\n");
    await user.clickWord("Рогозин");
    await user.press("F12");
    await user.seesEditor("people.ann.yaml");
    await user.seesPosition(lines.indexOf("  dmitry-rogozin:") + 1, 3);
    await user.screenshot("declaration");
  });
}
