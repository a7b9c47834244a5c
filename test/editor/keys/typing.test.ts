import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

export function tests(user: User): void {
  const text = "typed.ru.txt";
  const sidecar = `${text}.ann.yaml`;
  const lines = [
    "version: 1 # typed into",
    "mentions:",
    "  - {entity: dmitry-rogozin, exact: Рогозин, prefix: 'Вечером '}",
    "  - entity: vladimir-putin",
    "    exact: Путин",
    "    suffix: молчал",
    "",
  ];
  writeFileSync(join(user.folder, text), "Утром шёл дождь.\nВечером Рогозин говорил.\nПутин молчал.\n");
  writeFileSync(join(user.folder, sidecar), lines.join("\n"));
  const written = () => readFileSync(join(user.folder, sidecar), "utf8");

  it("mentions follow what is typed before and into them, and saving writes it down", async () => {
    await user.openFile(text);
    await user.seesHighlighted("Рогозин");
    await user.goToText(text, "дождь");
    await user.type("сильный ");
    await user.goTo(2, 16);
    await user.type("у и Шойгу");
    await user.seesHighlighted("Рогозину");
    await user.seesHighlighted("Путин");
    await user.screenshot("typing");
    assert.match(await user.hoverWord("Рогозину", "Dmitry Rogozin"), /defence industry/);
    await user.save(text);
    await user.seesFile(sidecar, lines.with(2, lines[2]!.replace("Рогозин,", "Рогозину,")).join("\n"));
  });

  it("undoing and saving again brings the annotation file back as it was", async () => {
    await user.openFile(text);
    while ((await user.text()).includes("Рогозину")) await user.press("Control+Z");
    await user.seesHighlighted("Рогозин");
    await user.save(text);
    await user.seesFile(sidecar, lines.join("\n"));
  });

  it("a name that is deleted becomes an orphan with a fix, and nothing is removed", async () => {
    await user.openFile(text);
    await user.goToText(text, "Путин");
    await user.press("Control+Delete");
    await user.openProblems();
    await user.seesProblem('"Путин" is not in the text');
    await user.screenshot("orphan");
    await user.openFile(text);
    await user.save(text);
    assert.equal(written(), lines.join("\n"));
  });

  it("a text that is renamed in the explorer takes its annotation file along", async () => {
    await user.command("File: Reveal Active File in Explorer View");
    await user.page.locator(".explorer-folders-view .monaco-list-row.focused", { hasText: text }).first().waitFor();
    await user.press("F2");
    await user.page.locator(".explorer-folders-view input").fill("renamed.ru.txt");
    await user.press("Enter");
    await user.page.locator(".monaco-dialog-box", { hasText: "Glossator" }).waitFor();
    await user.screenshot("rename-text");
    await user.press("Enter");
    await user.seesFile("renamed.ru.txt.ann.yaml", lines.join("\n"));
  });
}
