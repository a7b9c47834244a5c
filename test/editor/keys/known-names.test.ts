import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

const TEXT = "visit.ru.txt";
const SIDECAR = `${TEXT}.ann.yaml`;
const OTHER = "reply.ru.txt";

export function tests(user: User): void {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../../server/package.json"), "utf8"));
  writeFileSync(
    join(user.folder, TEXT),
    "Утром Владимир Путин прилетел в столицу.\nЕго ждал Ильхам Алиев с министрами.\nВладимир Путин улыбался.\n",
  );
  writeFileSync(join(user.folder, OTHER), "Ильхам Алиев ответил.\n");
  const mention = (entity: string, exact: string, ...context: readonly string[]) =>
    ["  - entity: ".concat(entity), `exact: ${exact}`, ...context, "status: suggested", `resp: glossator@${version}`]
      .join("\n    ")
      .concat("\n");
  const putin = mention("vladimir-putin", "Владимир Путин", "prefix: Утром", "suffix: прилетел в столицу.");
  const aliyev = mention("ilham-aliyev", "Ильхам Алиев", "prefix: Его ждал", "suffix: с министрами.");
  const head = "version: 1\nsource:\n  lang: ru\nmentions:\n";

  it("annotates the known names of a text, but for one that is unticked in the preview", async () => {
    await user.openFile(TEXT);
    await user.command("Annotate Known Names in This Text");
    await user.seesPreview([SIDECAR]);
    await user.screenshot("known names");
    await user.page.locator('.action-label[aria-label^="Group Changes By Type"]').first().click();
    await user.page
      .locator(".bulk-edit-panel .monaco-list-row", { hasText: `${TEXT}:2:10 Ильхам Алиев → Ilham Aliyev` })
      .first()
      .waitFor();
    await user.screenshot("known names by place");
    await user.page.locator('.action-label[aria-label^="Group Changes By File"]').first().click();
    await user.untickInPreview("suffix: улыбался.");
    await user.page.locator(".multiDiffEntry .view-line", { hasText: "ilham-aliyev" }).first().waitFor();
    await user.press("Control+Enter");
    await user.seesFile(SIDECAR, head + putin + aliyev);
    await user.seesTab(TEXT);
    await user.screenshot("suggested mentions");
  });

  it("annotates the known names of the corpus, the text asked for first", async () => {
    await user.openFile(OTHER);
    await user.command("Annotate Known Names in the Corpus");
    await user.seesPreview([`${OTHER}.ann.yaml`, SIDECAR]);
    await user.screenshot("known names in the corpus");
    await user.press("Control+Enter");
    await user.seesFile(`${OTHER}.ann.yaml`, head + mention("ilham-aliyev", "Ильхам Алиев", "suffix: ответил."));
    await user.seesFile(
      SIDECAR,
      head + putin + aliyev + mention("vladimir-putin", "Владимир Путин", "suffix: улыбался."),
    );
  });
}
