import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

const TEXT = "kozlov.ru.txt";
const OLD = "kozlov-old.ru.txt";
const SIDECAR = `${TEXT}.ann.yaml`;
const OLD_SIDECAR = `${OLD}.ann.yaml`;

const FIRST = `version: 1
mentions:
  - entity: ivan-kozlov
    exact: Козловым
    prefix: Встреча с
    suffix: прошла утром.
`;
const SECOND = `  - entity: ivan-kozlov
    exact: Козловым
    prefix: Вечером
    suffix: были довольны.
`;
const OLD_MENTIONS = `version: 1
mentions:
  - exact: Днём # when
    gloss: {en: By day.}
`;

export function tests(user: User): void {
  const registry = readFileSync(join(user.folder, "people.ann.yaml"), "utf8");
  const write = (name: string, text: string) => writeFileSync(join(user.folder, name), text);
  write(TEXT, "Встреча с Козловым прошла утром.\nВечером Козловым были довольны.\n");
  write(OLD, "Днём Козловым гордились, и потом Козловым.\n");
  write(OLD_SIDECAR, OLD_MENTIONS);
  write("kozlov-new.ru.txt", "Спор с Козловым.\n");

  const at = async (words: string) => {
    await user.press("Control+1");
    await user.seesEditor(TEXT);
    await user.goToText(TEXT, words);
  };
  const pickKozlov = async () => {
    await user.seesRow("Ivan Kozlov");
    await user.type("ivan-kozlov");
    await user.press("Enter");
  };
  const undo = async (former: string) => {
    await user.press("Control+K", "a");
    await user.seesEditor(SIDECAR);
    await user.press("Control+Z");
    await user.save(SIDECAR);
    await user.seesFile(SIDECAR, former);
    await user.press("Control+1", "Control+K", "a");
  };

  it("makes a new entity through the form, and declares it in a registry", async () => {
    await user.openFile(TEXT);
    await at("Козловым");
    await user.press("Alt+A");
    await user.seesRow("mention");
    await user.type("nobody of this name");
    await user.seesRow("New entity “Козловым”…");
    await user.press("Enter");
    await user.seesRow("person");
    await user.press("Enter");
    await user.seesQuestion("Preferred name");
    await user.press("Control+A");
    await user.type("Ivan Kozlov");
    await user.screenshot("new entity");
    await user.press("Enter");
    await user.seesQuestion("Gloss");
    await user.type("Met everybody.");
    await user.press("Enter");
    await user.seesRow("people.ann.yaml");
    await user.type("people");
    await user.press("Enter");
    const entity =
      "  ivan-kozlov:\n    type: person\n    names:\n      en: Ivan Kozlov\n    gloss: {en: Met everybody.}\n";
    await user.seesFile("people.ann.yaml", registry + entity);
    await user.seesFile(SIDECAR, FIRST);
  });

  it("annotates all occurrences in the text", async () => {
    await at("Козловым");
    await user.press("Shift+Alt+Q");
    await pickKozlov();
    await user.seesFile(SIDECAR, FIRST + SECOND);
    await user.screenshot("annotate all");
  });

  it("annotates all occurrences in the corpus, but for one that is unticked in the preview", async () => {
    await at("Козловым");
    await user.command("Annotate All Occurrences in the Corpus");
    await pickKozlov();
    await user.seesPreview(["kozlov-new.ru.txt.ann.yaml", "kozlov-old.ru.txt.ann.yaml"]);
    await user.screenshot("preview");
    await user.page.locator('.action-label[aria-label^="Group Changes By Type"]').first().click();
    await user.page
      .locator(".bulk-edit-panel .monaco-list-row", { hasText: "Днём [Козловым] гордились" })
      .first()
      .waitFor();
    await user.screenshot("preview by place");
    await user.page.locator('.action-label[aria-label^="Group Changes By File"]').first().click();
    await user.untickInPreview("prefix: гордились");
    await user.page.locator(".multiDiffEntry .view-line", { hasText: "ivan-kozlov" }).first().waitFor();
    await user.screenshot("preview unticked");
    await user.press("Control+Enter");
    const mention = (prefix: string, suffix: string) =>
      `  - entity: ivan-kozlov\n    exact: Козловым\n    prefix: ${prefix}\n    suffix: ${suffix}\n`;
    await user.seesFile("kozlov-new.ru.txt.ann.yaml", `version: 1\nmentions:\n${mention("Спор с", ".")}`);
    await user.seesFile(OLD_SIDECAR, OLD_MENTIONS + mention("Днём", "гордились, и потом"));
    await user.seesFile(SIDECAR, FIRST + SECOND);
    await user.seesTab(TEXT);
  });

  it("takes back in one step what was done in the corpus", async () => {
    await user.openFile(OLD_SIDECAR);
    await user.press("Control+Z");
    await user.command("File: Save All Files");
    await user.seesFile(OLD_SIDECAR, OLD_MENTIONS);
    await user.seesFile("kozlov-new.ru.txt.ann.yaml", "");
    await user.seesFile(SIDECAR, FIRST + SECOND);
    await user.command("View: Close Editor");
  });

  it("adds a gloss, and takes it back", async () => {
    await at("утром");
    await user.press("Alt+J");
    await user.seesQuestion("What should a reader know about “утром”?");
    await user.type("In the morning.");
    await user.press("Enter");
    const gloss = "  - exact: утром\n    prefix: Козловым прошла\n    suffix: .\n    gloss: {en: In the morning.}\n";
    await user.seesFile(SIDECAR, FIRST + gloss + SECOND);
    await undo(FIRST + SECOND);
  });

  it("changes the entity of a mention, and takes it back", async () => {
    await at("Козловым");
    await user.command("Change Entity of This Mention");
    await user.seesRow("Ivan Kozlov");
    await user.type("vladimir-putin");
    await user.press("Enter");
    await user.seesFile(SIDECAR, FIRST.replace("ivan-kozlov", "vladimir-putin") + SECOND);
    await undo(FIRST + SECOND);
  });

  it("removes an annotation, and takes it back", async () => {
    await at("Козловым");
    await user.command("Remove Annotation");
    await user.seesFile(SIDECAR, `version: 1\nmentions:\n${SECOND}`);
    await undo(FIRST + SECOND);
  });
}
