import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { User } from "../user";

export function tests(user: User): void {
  const write = (name: string, text: string) => writeFileSync(join(user.folder, name), text);
  const declaration = `  # Found in the press of 2018.
  d-rogozin:
    type: person
    names: {ru: [Рогозин, Д. О. Рогозин], en: Dmitry O. Rogozin}
    gender: male
    gloss: {en: Head of Roscosmos.}
    roles:
      - {title: {en: Special Representative for Transnistria}, from: 2012-03}
`;
  const text = "space.ru.txt";
  const sidecar = `${text}.ann.yaml`;
  write(text, "Глава Роскосмоса Рогозин выступил в Думе.\nРогозин ответил на вопросы. Брат его, Рогозин, молчал.\n");
  write(
    sidecar,
    `version: 1
source: {lang: ru}
entities:
${declaration}mentions:
  - {entity: d-rogozin, exact: Рогозин, prefix: Роскосмоса}
  - {entity: d-rogozin, exact: Рогозин, suffix: ответил}
  - {entity: d-rogozin, exact: Рогозин, prefix: "его,"}
`,
  );

  it("splits off the mentions that are ticked, as a new entity behind the old one", async () => {
    await user.openFile(text);
    await user.goToText(text, "Рогозин");
    assert.match(await user.hoverWord("Рогозин", "Roscosmos", 3), /Dmitry O\. Rogozin/);
    await user.command("Glossator: Split Entity…");
    await user.seesRow("Брат его, [Рогозин], молчал.");
    await user.press("ArrowDown", "ArrowDown", "ArrowDown", "Space");
    await user.screenshot("split");
    await user.press("Enter");
    await user.answer("Preferred name", "Алексей Рогозин");
    await user.answer("Id of the new entity");
    await user.appliesPreview("split preview");
    const split = await user.seesFile(sidecar, /aleksei-rogozin:/);
    assert.equal(
      split.slice(0, split.indexOf("mentions:")),
      `version: 1
source: {lang: ru}
entities:
${declaration}  aleksei-rogozin:
    type: person
    names:
      ru: Алексей Рогозин
`,
    );
    assert.match(split, /entity: aleksei-rogozin, exact: Рогозин, prefix: "его,"/);
  });

  it("moves an entity to a new registry", async () => {
    await user.command("Glossator: Move Entity to Registry…");
    await (await user.seesRow("New registry…")).click();
    await user.answer("Name of the new registry", "space");
    await user.appliesPreview("move preview");
    assert.equal(
      await user.seesFile("space.ann.yaml", /roscosmos/i),
      `version: 1
entities:
${declaration}`,
    );
    assert.doesNotMatch(await user.seesFile(sidecar, /^entities:\n {2}aleksei/m), /2018|Roscosmos\./);
  });

  it("merges two entities, after a choice between their glosses", async () => {
    await user.command("Glossator: Merge Entity Into…");
    await user.seesRow("dmitry-rogozin");
    await user.screenshot("merge into");
    await user.press("Enter");
    await user.seesRow("gloss (en): As deputy prime minister");
    await user.press("ArrowDown", "Enter");
    await user.seesRow("gloss (en): Head of Roscosmos.");
    await user.screenshot("merge conflict");
    await user.press("ArrowUp", "Enter");
    await user.appliesPreview("merge preview");
    const people = await user.seesFile("people.ann.yaml", /Head of Roscosmos/);
    assert.match(
      people,
      /\n {2}# Found in the press of 2018\.\n {2}dmitry-rogozin:\n(.*\n)+? {6}ru: \[Дмитрий Рогозин, Рогозин, Д\. О\. Рогозин\]\n/,
    );
    assert.match(
      people,
      /Roscosmos\n(.*\n){4} {6}- \{title: \{en: Special Representative for Transnistria\}, from: 2012-03\}\n/,
    );
    assert.match(people, / {6}en: Head of Roscosmos\.\n {6}ru: /);
    assert.equal((await user.seesFile(sidecar, /entity: dmitry-rogozin/)).match(/dmitry-rogozin/g)?.length, 2);
    assert.equal(await user.seesFile("space.ann.yaml", /^version: 1\n$/), "version: 1\n");
    assert.match(await user.hoverWord("Рогозин", "Head of Roscosmos"), /Dmitry Rogozin/);
  });

  it("renames an entity in every file by F2, and saves those that were closed", async () => {
    await user.goToText(text, "Рогозин");
    await user.press("F2");
    await user.page.locator(".rename-box input").waitFor();
    await user.page.locator(".rename-box input").fill("rogozin");
    await user.screenshot("rename");
    await user.press("Enter");
    await user.seesFile("people.ann.yaml", /^ {2}rogozin:$/m);
    for (const name of [sidecar, "rogozin-interview.ru.txt.ann.yaml", "baku-summit.vi.txt.ann.yaml"])
      assert.doesNotMatch(await user.seesFile(name, /entity: rogozin\b/), /dmitry-rogozin/, name);
  });
}
