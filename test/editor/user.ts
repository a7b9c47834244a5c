import { existsSync, mkdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { artifacts } from "./places";

/**
 * Somebody who reads with mouse and keys. Each verb does one thing as a person would, and returns when it can be seen to
 * have happened; what is not seen in time throws.
 */
export class User {
  /** The folder that is open, a copy: to be changed at will. */
  readonly folder: string;
  readonly page: Page;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Waits until the workbench has drawn the folder's files. */
  async seesFolder(): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  }

  /** Opens a file of the folder through Quick Open, and leaves the cursor in it. */
  async openFile(name: string): Promise<void> {
    await this.press("Control+P");
    await this.#quickInput(name);
    await this.#quickPick(name.split("/").pop()!);
    await this.seesEditor(name);
  }

  /** Waits until this file is in the active editor, drawn, and has the focus. */
  async seesEditor(name: string): Promise<void> {
    await this.seesTab(name);
    await this.page.locator(`${activeEditor}.focused .view-line`).first().waitFor();
  }

  /** Waits until this file is in the active editor, wherever the focus is: after a click in a list it may stay there. */
  async seesTab(name: string): Promise<void> {
    const tab = `.editor-group-container.active .tab.active[data-resource-name="${name.split("/").pop()}"]`;
    await this.page.locator(tab).waitFor();
    await this.page.locator(`${activeEditor} .view-line`).first().waitFor();
  }

  /** Puts the cursor at a place of the active editor, both 1-based, and scrolls there. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press("Control+G");
    await this.#quickInput(`:${line}:${column}`);
    await this.seesRow(new RegExp(`line ${line}\\b.* ${column}\\b`));
    await this.press("Enter");
    // The cursor is there while the line is still being asked for.
    await this.page.locator(`${activeEditor}.focused .view-line`).first().waitFor();
    await this.seesPosition(line, column);
  }

  /** Puts the cursor before the given words of a file that is in the active editor as it is on the disk. */
  async goToText(name: string, words: string, occurrence = 1): Promise<void> {
    const text = readFileSync(join(this.folder, name), "utf8").replaceAll("\r\n", "\n");
    let at = -1;
    for (let left = occurrence; left > 0; left--) {
      at = text.indexOf(words, at + 1);
      if (at < 0) throw new Error(`${name} does not say "${words}" ${occurrence} times.`);
    }
    const before = text.slice(0, at).split("\n");
    await this.goTo(before.length, before.at(-1)!.length + 1);
  }

  /** Rests the mouse on a word in view of the active editor, and waits for a hover; returns its text. */
  async hoverWord(word: string, expected: string | RegExp = anything, occurrence = 1): Promise<string> {
    const { x, y } = await this.#placeOf(word, occurrence);
    await this.page.mouse.move(0, 0);
    await this.page.locator(hover).first().waitFor({ state: "hidden" });
    await this.page.mouse.move(x, y, { steps: 12 });
    return this.seesHover(expected);
  }

  /** Waits for a hover whose text has or matches what is expected; returns the whole text. */
  async seesHover(expected: string | RegExp = anything): Promise<string> {
    const shown = this.page.locator(hover, { hasText: expected }).first();
    await shown.waitFor();
    const [text] = await shown.allInnerTexts();
    return text ?? "";
  }

  async clickWord(word: string, occurrence = 1): Promise<void> {
    const { x, y } = await this.#placeOf(word, occurrence);
    await this.page.mouse.click(x, y);
    await this.page.locator(`${activeEditor}.focused`).waitFor();
  }

  /** Presses keys such as `F12`, `Control+Shift+M` or `Alt+F1`, wherever the focus is. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /**
   * Opens the list of code actions; returns its rows. The editor asks for some by itself a moment after the cursor has moved, which puts an end to what was asked
   * by a key just then, without a word: then the key is pressed again, as a person would.
   */
  async opensActions(): Promise<Locator> {
    const actions = this.page.locator(".action-widget .monaco-list-row");
    for (let left = 5; ; left--) {
      await this.press("Control+.");
      try {
        await actions.first().waitFor({ timeout: 6000 });
        return actions;
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Runs a command by its title in the command palette, with or without its category. */
  async command(title: string): Promise<void> {
    await this.press("F1");
    await this.#quickInput(`>${title}`);
    await this.#quickPick(title);
  }

  /** Waits until an open list to pick from has a row with this text; returns the row. */
  async seesRow(text: string | RegExp): Promise<Locator> {
    const row = this.page.locator(".quick-input-widget .monaco-list-row", { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** Answers the question that says `prompt`, with what it proposes if no answer is given. */
  async answer(prompt: string, text?: string): Promise<void> {
    const question = this.page.locator(".quick-input-widget", { hasText: prompt });
    await question.waitFor();
    if (text !== undefined) await this.#quickInput(text);
    await this.press("Enter");
    await question.waitFor({ state: "hidden" });
  }

  /** Waits for the Refactor Preview, keeps what is on the screen then, and applies it by keys. */
  async appliesPreview(screenshot: string): Promise<void> {
    await this.page.locator(`${preview} .monaco-list-row`).first().waitFor();
    await this.screenshot(screenshot);
    await this.press("Control+Enter");
    await this.page.locator(preview).waitFor({ state: "hidden" });
  }

  /** Waits until an input box asks this. */
  async seesQuestion(prompt: string): Promise<void> {
    await this.page.locator(".quick-input-widget .quick-input-message", { hasText: prompt }).waitFor();
  }

  /** Waits until the preview of a refactoring has the focus, with these files. */
  async seesPreview(files: readonly string[]): Promise<void> {
    for (const file of files) await this.page.locator(previewRow, { hasText: file }).first().waitFor();
    await this.page.locator(`${preview} .monaco-list:focus-within`).first().waitFor();
  }

  /** Goes down the preview to the row with these words, and unticks it. */
  async untickInPreview(words: string): Promise<void> {
    const focused = this.page.locator(`${previewRow}.focused`, { hasText: words });
    await this.page.locator(previewRow, { hasText: words }).first().waitFor();
    await this.page.locator(`${preview} .monaco-list`).first().press("Home");
    for (let left = await this.page.locator(previewRow).count(); left > 0; left--) {
      if (await focused.first().isVisible()) break;
      await this.press("ArrowDown");
    }
    await focused.first().waitFor();
    await this.press("Space");
  }

  /** Waits until the status bar says that the cursor is there, both 1-based. */
  async seesPosition(line: number, column: number): Promise<void> {
    await this.page.locator(statusBar, { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) }).waitFor();
  }

  /** What the status bar says of the cursor, both 1-based. */
  async position(): Promise<{ line: number; column: number }> {
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec((await this.page.locator(statusBar).textContent()) ?? "") ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /** Opens the Problems list. */
  async openProblems(): Promise<void> {
    await this.command("Problems: Focus on Problems View");
    await this.page.locator(".markers-panel").waitFor();
  }

  /** Waits until the open Problems list has a row with this text. */
  async seesProblem(text: string | RegExp): Promise<Locator> {
    const row = this.page.locator(problemRow, { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** The rows in view of the open Problems list: files, and the problems under them. */
  problems(): Promise<string[]> {
    return this.page.locator(problemRow).allInnerTexts();
  }

  /** Waits until just these words are drawn apart in the active editor, as a mention is. */
  async seesHighlighted(words: string): Promise<void> {
    await this.page
      .locator(`${activeEditor} .view-line span span`, { hasText: exactly(words) })
      .first()
      .waitFor();
  }

  /** The lines in view of the active editor. */
  async text(): Promise<string> {
    const [text] = await this.page.locator(`${activeEditor} .view-lines`).allInnerTexts();
    return (text ?? "").replaceAll("\u00a0", " ");
  }

  /** Saves the file in the active editor, and waits until its tab says so. */
  async save(name: string): Promise<void> {
    await this.press("Control+S");
    await this.page
      .locator(`.editor-group-container.active .tab.active:not(.dirty)[data-resource-name="${name}"]`)
      .waitFor();
  }

  /** Waits until a file of the folder has just this text on the disk, or matches; returns its text. */
  async seesFile(name: string, expected: string | RegExp): Promise<string> {
    const path = join(this.folder, name);
    const now = () => (existsSync(path) ? readFileSync(path, "utf8") : "");
    const isSeen = () => (typeof expected === "string" ? now() === expected : expected.test(now()));
    await new Promise<void>((seen, fail) => {
      const look = () => {
        if (!isSeen()) return;
        end();
        seen();
      };
      const watcher = watch(this.folder, look);
      const timer = setTimeout(() => {
        end();
        fail(new Error(`${name} is not as expected, but:\n${now()}`));
      }, 30_000);
      const end = () => {
        watcher.close();
        clearTimeout(timer);
      };
      look();
    });
    return now();
  }

  /** Keeps what is on the screen, as `.artifacts/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    await this.page.locator(".statusbar-item", { hasText: "Activating Extensions" }).waitFor({ state: "hidden" });
    await this.page.waitForFunction(`![...document.querySelectorAll(".quick-input-widget")].some(
      (widget) => widget.getAnimations({ subtree: true }).some(({ playState }) => playState === "running"))`);
    mkdirSync(artifacts, { recursive: true });
    await this.page.screenshot({ path: join(artifacts, `${name}.png`) });
  }

  async #quickInput(text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget .quick-input-box input");
    await input.waitFor();
    await input.fill(text);
  }

  /** Clicks on the row with this label; the first in the list may be another that is only like it. */
  async #quickPick(label: string): Promise<void> {
    const name = this.page.locator(".label-name", { hasText: new RegExp(`^([^:]+: )?${literally(label)}$`) });
    const row = this.page.locator(".quick-input-widget .monaco-list-row", { has: name }).first();
    await row.click();
    await row.waitFor({ state: "hidden" });
  }

  async #placeOf(word: string, occurrence: number): Promise<{ x: number; y: number }> {
    const drawn = await this.page.waitForFunction(`glossatorPlaceOf(${JSON.stringify(word)}, ${occurrence})`);
    return (await drawn.jsonValue()) as { x: number; y: number };
  }
}

const activeEditor = ".editor-group-container.active .editor-instance .monaco-editor";
const hover = `${activeEditor} .monaco-hover:not(.hidden)`;
const statusBar = "[id='status.editor.selection']";
// Not what a hover shows while it asks the language server.
const anything = /^\s*(?!Loading)\S/;
const preview = ".bulk-edit-panel";
const previewRow = `${preview} .monaco-list-row`;
const problemRow = ".markers-panel .monaco-list-row";

const exactly = (text: string): RegExp => new RegExp(`^${literally(text).replaceAll(" ", "[ \u00a0]")}$`);

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
