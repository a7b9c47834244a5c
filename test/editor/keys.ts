import { cpSync, existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Mocha from "mocha";
import { Browser } from "./browser";
import { installChromium, installServer } from "./install";
import { temporaryFolder } from "./lifetime";
import { keysTests, seeds, vsix } from "./places";
import { newProfile } from "./profile";
import { attempt, type Results, results } from "./results";
import { User } from "./user";
import { installExtension, Workbench } from "./workbench";

/** What each file of `keys/` exports: it declares its tests, which act through the user. */
export type KeysTests = { tests(user: User): void };

/**
 * Runs the tests of `keys/` from outside, by mouse and keys, against the packaged extension. Each file of tests has a
 * window and a copy of `seeds/` of its own. `only` are the names of files to run, without `.test.ts`; all where it is empty.
 */
export async function runKeysTests(only: readonly string[] = []): Promise<Results[]> {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: run \`npm run package\` first.`);
  await installServer();
  const chromium = await installChromium();
  const profile = newProfile();
  await installExtension(profile, vsix);
  const workbench = await Workbench.start({ profile, automation: true });
  try {
    const browser = await Browser.launch(chromium);
    try {
      const found: Results[] = [];
      const names = readdirSync(keysTests).flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);
      for (const name of names.filter((each) => only.length === 0 || only.includes(each)))
        found.push(...(await attempt(name, () => runFile(join(keysTests, `${name}.test.ts`), browser, workbench))));
      if (found.length === 0) throw new Error(`${keysTests} has no tests ${only.join(" or ")}.`);
      return found;
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.stop();
  }
}

async function runFile(file: string, browser: Browser, workbench: Workbench): Promise<Results[]> {
  const folder = join(temporaryFolder("keys"), "seeds");
  cpSync(seeds, folder, { recursive: true });
  const user = new User(await browser.open(workbench.url(folder)), folder);
  try {
    await user.seesFolder();
    const mocha = new Mocha({ ui: "bdd", timeout: 90_000 });
    mocha.suite.emit("pre-require", globalThis, file, mocha);
    mocha.suite.afterEach(async function () {
      if (this.currentTest?.isFailed()) await user.screenshot(`failed ${this.currentTest.fullTitle()}`);
    });
    const { tests }: KeysTests = await import(file);
    describe(basename(file, ".test.ts"), () => tests(user));
    const found = await results(mocha);
    if (found.titles.length === 0) throw new Error("The file has not a single test.");
    browser.assertAlone();
    return [found];
  } finally {
    await user.page.close();
  }
}
