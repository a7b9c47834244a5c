import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

/** Dark and light, with high contrast, and two whose authors say nothing of semantic highlighting. */
const themes: readonly (readonly [label: string, id: string])[] = [
  ["Default High Contrast", "hc_black"],
  ["Monokai", "monokai-color-theme"],
  ["Solarized Light", "solarized-light-color-theme"],
  ["Default Dark Modern", "dark_modern"],
];

export function tests(user: User): void {
  const text = "odkb-course.ru.txt";
  mkdirSync(join(user.folder, ".vscode"), { recursive: true });

  for (const [label, id] of themes)
    it(`colours people and weapon systems in ${label}`, async () => {
      const settings = { "workbench.colorTheme": label };
      writeFileSync(join(user.folder, ".vscode", "settings.json"), JSON.stringify(settings));
      await user.openFile(text);
      await user.goToText(text, "Х-БПЛА");
      await user.page.waitForFunction(coloursDiffer, [id, "Иноходец", "Ковальчук", "Бронемашина"]);
      await user.screenshot(`theme ${label}`);
    });
}

/** In the page: the theme is on, and a weapon, a person and an ordinary word have three different colours. */
function coloursDiffer([theme, ...words]: string[]): boolean {
  const page = globalThis as unknown as {
    document: { querySelector(css: string): unknown; querySelectorAll(css: string): Iterable<Word> };
    getComputedStyle(element: Word): { color: string };
  };
  interface Word {
    textContent: string;
  }
  if (!page.document.querySelector(`.monaco-workbench[class*="${theme}"]`)) return false;
  const spans = [...page.document.querySelectorAll(".editor-instance .view-line span span")];
  const colours = words.map((word) => {
    const span = spans.find(({ textContent }) => textContent.includes(word));
    return span ? page.getComputedStyle(span).color : "";
  });
  return !colours.includes("") && new Set(colours).size === words.length;
}
