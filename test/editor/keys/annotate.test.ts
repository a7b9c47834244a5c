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
    await user.page.waitForFunction(isHighlighted, "Дмитрием Рогозиным");
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

/** In the page: just these words are drawn apart, as highlighted ones are. */
function isHighlighted(words: string): boolean {
  const { document } = globalThis as unknown as {
    document: { querySelectorAll(css: string): Iterable<{ textContent: string }> };
  };
  const spans = [...document.querySelectorAll(".editor-instance .view-line span span")];
  return spans.some(({ textContent }) => textContent.replaceAll("\u00a0", " ") === words);
}
