import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

export function tests(user: User): void {
  const text = "new.ru.txt";
  const sidecar = join(user.folder, `${text}.ann.yaml`);
  writeFileSync(
    join(user.folder, text),
    "Встреча с Дмитрием Рогозиным прошла утром.\nВечером Рогозиным были довольны.\n",
  );

  it("annotates a known name in two keystrokes, in a text that had no annotations", async () => {
    await user.openFile(text);
    await user.goToText(text, "Рогозиным");
    await user.press("Alt+A");
    await user.page.locator(".quick-input-list .monaco-list-row", { hasText: "Dmitry Rogozin" }).first().waitFor();
    await user.screenshot("annotate");
    await user.press("Enter");
    await user.seesHighlighted("Дмитрием Рогозиным");
    assert.match(await user.hoverWord("Рогозиным", "Dmitry Rogozin"), /defence industry/);
    assert.ok(existsSync(sidecar));
    assert.equal(
      readFileSync(sidecar, "utf8"),
      [
        "version: 1",
        "mentions:",
        "  - entity: dmitry-rogozin",
        "    exact: Дмитрием Рогозиным",
        "    prefix: Встреча с",
        "    suffix: прошла утром.",
        "",
      ].join("\n"),
    );
  });
}
