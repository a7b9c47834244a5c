import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locator } from "playwright-core";
import type { User } from "../user";

export function tests(user: User): void {
  const { page, folder } = user;
  const text = "visit.ru.txt";
  writeFileSync(join(folder, text), "Утром в Баку прибыл Рогозин.\nВечером Рогозина принял Алиев.\n");
  writeFileSync(
    join(folder, `${text}.ann.yaml`),
    [
      "version: 1",
      "mentions:",
      "  - {entity: dmitry-rogozin, exact: Рогозин, prefix: прибыл}",
      "  - {entity: dmitry-rogozin, exact: Рогозина}",
      "  - {entity: ilham-aliyev, exact: Пашинян, prefix: принял}",
      "",
    ].join("\n"),
  );

  const icon = ".activitybar [aria-label='Glossator']";
  const rows = page.locator("[id='workbench.view.extension.glossator'] .monaco-list-row");
  const row = (words: string | RegExp): Locator => rows.filter({ hasText: words }).first();
  const focused = (words: string): Locator => page.locator(".monaco-list-row.focused", { hasText: words });
  const status = page.locator("[id='glossator.glossator-vscode.glossator.tally']");

  /** Finds a row by typing, as in any tree, and opens it. */
  const openRow = async (words: string, within: string): Promise<void> => {
    await user.press("Control+Alt+F");
    await page.locator(".monaco-tree-type-filter input:focus").waitFor();
    await user.type(words);
    await focused(words).waitFor();
    await user.press("Escape", "ArrowRight");
    await row(within).waitFor();
  };

  it("opens by keyboard, with what needs attention on top and the entities by type", async () => {
    await page.locator(icon).first().waitFor();
    await user.command("Focus on Annotations View");
    await row("Needs attention").waitFor();
    assert.match((await row("Needs attention").textContent())!, /Needs attention\s*1 orphan/);
    assert.equal(await row("Needs attention").getAttribute("aria-label"), "Needs attention, 1 orphan");
    assert.equal(await row("Needs attention").getAttribute("data-index"), "0");
    assert.match((await row(/^People/).textContent())!, /People\s*\d+/);
    assert.equal(await row(/^People/).getAttribute("data-index"), "1");
  });

  it("finds an entity by typing, and goes with Enter to a mention", async () => {
    await user.command("Focus on Annotations View");
    await user.press("Home");
    await focused("Needs attention").waitFor();
    await openRow("People", "Dmitry Rogozin");
    await openRow("Rogozin", text);
    await openRow("visit", "Вечером");
    await user.press("ArrowDown", "ArrowDown", "Space");
    await user.seesTab(text);
    await focused("Вечером").waitFor();
    await user.press("Enter");
    await user.seesEditor(text);
    await user.seesPosition(2, 17);
    await user.screenshot("annotations view");
  });

  it("says in the status bar what the open text has, and lists it", async () => {
    await status.filter({ hasText: "3 mentions, 1 orphan" }).waitFor();
    assert.match((await status.getAttribute("class")) ?? "", /warning-kind/);
    await user.command("List Mentions of This Text");
    const listed = page.locator(".quick-input-list .monaco-list-row");
    await listed.filter({ hasText: "Пашинян" }).waitFor();
    await user.screenshot("list of mentions");
    await user.press("Enter");
    await user.seesEditor(`${text}.ann.yaml`);
    await user.seesPosition(5, 35);
  });

  it("follows what is written", async () => {
    await user.type("Алиев");
    await status.filter({ hasText: /3 mentions$/ }).waitFor();
    await row("Needs attention").waitFor({ state: "hidden" });
    await row("Вечером").waitFor();
    await user.press("Control+Z");
    await row("Needs attention").waitFor();
  });

  it("finds an entity by name, goes to its declaration, and renames it from the view", async () => {
    await user.command("Find Entity…");
    await user.type("С-300");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "s-300" }).first().waitFor();
    await user.press("Enter");
    await focused("S-300").waitFor();
    await user.screenshot("found entity");
    await user.press("Shift+F10");
    await page.locator(".monaco-menu .action-label", { hasText: "Go to Declaration" }).waitFor();
    await user.press("ArrowDown", "Enter");
    await user.seesEditor("weapon-systems.ann.yaml");
    await user.seesPosition(3, 3);
    await status.waitFor({ state: "hidden" });
    await user.command("Focus on Annotations View");
    await user.press("F2");
    await user.seesEditor("weapon-systems.ann.yaml");
    await page.locator(".monaco-editor.rename-box").waitFor();
    await user.press("Escape");
    await page.locator(".monaco-editor.rename-box").waitFor({ state: "hidden" });
  });

  it("opens the walkthrough", async () => {
    await user.command("Glossator: Get Started");
    await user.press("Control+B");
    const steps = page.locator(".gettingStartedContainer .getting-started-step");
    await steps.filter({ hasText: "Rest the mouse on a name" }).waitFor();
    assert.equal(await steps.count(), 5);
    for (const step of ["Rest the mouse", "Annotate a selection", "Go through all", "Check annotations"]) {
      await steps.filter({ hasText: step }).first().click();
      await page.locator(".getting-started-step.expanded", { hasText: step }).waitFor();
      await user.screenshot(`walkthrough ${step.toLowerCase()}`);
    }
  });

  it("says what to do where there is nothing, and opens the sample", async () => {
    const empty = join(dirname(folder), "empty");
    mkdirSync(empty);
    const opened = async (query: string, welcome: string): Promise<void> => {
      await page.goto(`${new URL(page.url()).origin}/?${query}`);
      await page.locator(icon).first().click();
      await page.locator(".welcome-view-content", { hasText: welcome }).waitFor();
    };
    await opened(`folder=${empty}`, "This folder has no annotations yet");
    await user.screenshot("no annotations");
    await opened("ew=true", "No folder is open");
    await page.locator(".welcome-view-content .monaco-button", { hasText: "Open Sample Corpus" }).click();
    await user.seesFolder();
    await page.locator(icon).first().click();
    await row("People").waitFor();
  });
}
