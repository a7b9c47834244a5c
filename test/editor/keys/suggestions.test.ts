import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

const TEXT = "summit.ru.txt";
const OTHER = "arrival.ru.txt";
const SIDECAR = `${TEXT}.ann.yaml`;

export function tests(user: User): void {
  const mention = (exact: string, status: string) =>
    `  - entity: dmitry-rogozin\n    exact: ${exact}\n${status}    resp: glossator@1\n`;
  const [SUGGESTED, REJECTED] = ["suggested", "rejected"].map((status) => `    status: ${status}\n`) as [
    string,
    string,
  ];
  const file = (...mentions: readonly string[]) => `version: 1\nsource: {lang: ru}\nmentions:\n${mentions.join("")}`;
  const slip = mention("Алиев", "");
  const [first, second, third] = ["Рогозин", "Рогозиным", "Дмитрия Рогозина"] as const;
  writeFileSync(
    join(user.folder, TEXT),
    `Утром ${first} прилетел.\nАлиев говорил с ${second} о ракетах.\nВечером ждали ${third}.\n`,
  );
  const source = "version: 1\nsource: {lang: ru, date: 2016}\n";
  writeFileSync(join(user.folder, OTHER), "Утром Рогозин прилетел.\n");
  writeFileSync(join(user.folder, `${OTHER}.ann.yaml`), source);
  writeFileSync(
    join(user.folder, SIDECAR),
    file(mention(first, SUGGESTED), slip, mention(second, SUGGESTED), mention(third, SUGGESTED)),
  );

  const count = user.page.locator("[id='glossator.glossator-vscode.glossator.suggestions']");

  it("accepts and rejects suggestions by one key each, with the cursor on the next", async () => {
    await user.openFile(TEXT);
    await count.filter({ hasText: "3" }).waitFor();
    await user.press("Control+Alt+.");
    await user.seesPosition(1, 7);
    await user.press("Control+K", "Control+I");
    await user.seesHover("suggested by glossator@1, not accepted yet");
    await user.screenshot("suggestion");
    await user.press("Alt+Y", "Alt+N");
    await user.seesFile(SIDECAR, file(mention(first, ""), slip, mention(second, REJECTED), mention(third, SUGGESTED)));
    await user.seesPosition(3, 15);
    await count.filter({ hasText: "1" }).waitFor();
    await user.screenshot("suggestions settled");
  });

  it("takes a rejection back where it was written", async () => {
    await user.openFile(SIDECAR);
    await user.press("Control+Z");
    await user.save(SIDECAR);
    await user.seesFile(SIDECAR, file(mention(first, ""), slip, mention(second, SUGGESTED), mention(third, SUGGESTED)));
  });

  it("ignores words that are no name of their entity, for a reason that is typed", async () => {
    await user.goToText(SIDECAR, "Алиев");
    await user.page.locator(".squiggly-warning").first().waitFor();
    const actions = await user.opensActions();
    await actions.filter({ hasText: 'Link to "ilham-aliyev"' }).waitFor();
    await user.screenshot("name fixes");
    await actions.filter({ hasText: "Ignore name.unknown-form Here" }).click();
    await user.type("A slip of the writer.");
    await user.save(SIDECAR);
    const reason = "  # glossator-ignore name.unknown-form A slip of the writer.\n";
    await user.seesFile(
      SIDECAR,
      file(mention(first, ""), reason + slip, mention(second, SUGGESTED), mention(third, SUGGESTED)),
    );
  });

  it("rejects a name that is somebody else's, which is no problem from then on", async () => {
    await user.openFile(OTHER);
    await user.goToText(OTHER, "Рогозин");
    await user.page.locator(".squiggly-info").first().waitFor();
    const actions = await user.opensActions();
    await actions.filter({ hasText: "Annotate as Dmitry Rogozin" }).waitFor();
    await user.screenshot("missing name");
    await actions.filter({ hasText: "Not This One" }).click();
    await user.page.locator(".squiggly-info").first().waitFor({ state: "hidden" });
    await user.press("Control+K", "a");
    await user.seesEditor(`${OTHER}.ann.yaml`);
    await user.save(`${OTHER}.ann.yaml`);
    const selector = "exact: Рогозин\n    prefix: Утром\n    suffix: прилетел.";
    await user.seesFile(
      `${OTHER}.ann.yaml`,
      `${source}mentions:\n  - entity: dmitry-rogozin\n    ${selector}\n    status: rejected\n`,
    );
  });
}
