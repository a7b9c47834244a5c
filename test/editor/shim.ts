import { Browser } from "./browser";
import { installChromium, installServer } from "./install";
import { endWithParent } from "./lifetime";
import { isNoise } from "./noise";
import { newProfile } from "./profile";
import { Workbench } from "./workbench";

/**
 * What `@vscode/test-electron` starts instead of desktop VS Code: takes the flags that it gives, runs the suite in the
 * browser workbench, relays what the suite logs, and exits with its result.
 */
async function shim(args: readonly string[]): Promise<number> {
  const flag = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = flag("extensionDevelopmentPath");
  const tests = flag("extensionTestsPath");
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!extension || !tests || !folder) {
    throw new Error("code-shim needs --extensionDevelopmentPath=…, --extensionTestsPath=… and a folder.");
  }
  await installServer();
  const chromium = await installChromium();
  const own = newProfile();
  const profile = { user: flag("user-data-dir") ?? own.user, extensions: flag("extensions-dir") ?? own.extensions };
  const workbench = await Workbench.start({ profile, automation: true });
  const browser = await Browser.launch(chromium);
  try {
    const code = await suiteEnds(browser, workbench.url(folder, { extension, tests }));
    browser.assertAlone();
    return code;
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

async function suiteEnds(browser: Browser, url: string): Promise<number> {
  let finish: (code: number) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const finished = new Promise<number>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const timer = setTimeout(() => fail(new Error(`The suite has not ended after ${suiteLimit} ms.`)), suiteLimit);
  try {
    const page = await browser.open(url, {
      codeAutomationLog: (type: "info" | "warn" | "error", args: unknown[]) => {
        if (!isNoise(args[0])) (console[type] ?? console.log)(...args);
      },
      codeAutomationExit: (code: number) => finish(code),
    });
    page.on("crash", () => fail(new Error("The page of the workbench has crashed.")));
    return await finished;
  } finally {
    clearTimeout(timer);
  }
}

const suiteLimit = 300_000;

endWithParent();
shim(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
