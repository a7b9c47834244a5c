import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

const TEXT = "visit.ru.txt";
const SIDECAR = `${TEXT}.ann.yaml`;

const CONTENT = `Утром в Баку прибыл вице-премьер Рогозина с делегацией.
Вечером президент Алиев говорил с Рогозиным о поставках самолётов.
Позже к ним присоединился министр обороны Шойгу.
Ночью уехали все, и Путин. Остался один Путин.
`;

const FIRST = `  - entity: dmitry-rogozin
    exact: Рогозин
    prefix: прибыл вице-премьер
    suffix: с делегацией
`;
const SECOND = `  - entity: ilham-aliyev
    exact: Алиев
    prefix: Вчера днём президент
    suffix: говорил с
`;
const THIRD = `  - entity: dmitry-rogozin
    exact: Рогозин
    prefix: Алиев говорил с
    suffix: о поставках самолётов
`;
const REST = `  - entity: vladimir-putin
    exact: Путин
  - exact: Медведев
    gloss: {en: Was not there.}
`;
const FORMER = `version: 1
mentions:
${FIRST}${SECOND}${THIRD}${REST}`;

export function tests(user: User): void {
  const { page, folder } = user;
  writeFileSync(join(folder, TEXT), CONTENT);
  writeFileSync(join(folder, SIDECAR), FORMER);

  const peeked = page.locator(".peekview-widget .ref-tree .monaco-list-row");
  const notification = ".notifications-center .notification-list-item";
  const status = page.locator("[id='glossator.glossator-vscode.glossator.tally']");

  it("counts what changed beside what was not found, in the status bar and in the view", async () => {
    await user.openFile(TEXT);
    await status.filter({ hasText: "5 mentions, 1 orphan, 1 ambiguous, 2 changed" }).waitFor();
    await user.command("Focus on Annotations View");
    await page.locator(".monaco-list-row", { hasText: "1 orphan, 1 ambiguous, 2 changed" }).first().waitFor();
  });

  it("offers the places of an ambiguous name in the text, and peeks at them", async () => {
    await user.openFile(TEXT);
    await user.goToText(TEXT, "Путин");
    const actions = await user.opensActions();
    await actions.filter({ hasText: "Keep as removed" }).waitFor();
    await user.screenshot("candidates");
    await actions.filter({ hasText: "Peek Candidates" }).click();
    await peeked.filter({ hasText: /^Остался один/ }).waitFor();
    await user.screenshot("peek candidates");
    await user.press("Escape");
    await peeked.first().waitFor({ state: "hidden" });
  });

  it("re-anchors what stays ticked in the preview, and says what is left", async () => {
    await user.openFile(SIDECAR);
    await user.command("Glossator: Re-anchor All in This File");
    await user.seesPreview([SIDECAR]);
    await user.untickInPreview("Рогозиным");
    await user.appliesPreview("re-anchor preview");
    const first = FIRST.replace("Рогозин", "Рогозина");
    const second = SECOND.replace("Вчера днём президент", "Вечером президент");
    await user.seesFile(SIDECAR, `version: 1\nmentions:\n${first}${second}${THIRD}${REST}`);
    await user.command("Notifications: Show Notifications");
    await page.locator(notification, { hasText: "1 orphan and 1 ambiguous mention are left" }).waitFor();
    await user.screenshot("re-anchored");
    await user.press("Escape");
  });

  it("is undone in one step", async () => {
    await user.openFile(SIDECAR);
    await user.press("Control+Z");
    await user.save(SIDECAR);
    await user.seesFile(SIDECAR, FORMER);
  });

  it("accepts new words where they stand in the text", async () => {
    await user.press("Control+K", "a");
    await user.seesEditor(TEXT);
    await user.goToText(TEXT, "Рогозина");
    const actions = await user.opensActions();
    await actions.filter({ hasText: "Accept the new words “Рогозина”" }).waitFor();
    await user.screenshot("changed in the text");
    await user.press("Enter");
    await page.locator(".tab.dirty", { hasText: SIDECAR }).waitFor();
    await user.press("Control+K", "a");
    await user.seesEditor(SIDECAR);
    await user.save(SIDECAR);
    await user.seesFile(SIDECAR, FORMER.replace("exact: Рогозин\n", "exact: Рогозина\n"));
  });
}
