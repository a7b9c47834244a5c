import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page, Browser as PlaywrightBrowser } from "playwright-core";
import { temporaryFolder } from "./lifetime";
import { here, workbenchPackage } from "./places";

/** A headless Chromium that reaches 127.0.0.1 and nothing else. */
export class Browser {
  static async launch(executablePath: string): Promise<Browser> {
    const { chromium }: typeof import("playwright-core") = requireHere("playwright-core");
    // Playwright ends Chromium when this process exits; signals are ours.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const env = { ...process.env, TMPDIR: temporaryFolder("chromium") };
    return new Browser(await chromium.launch({ executablePath, args: flags, env, ...signals }));
  }

  readonly #browser: PlaywrightBrowser;
  readonly #foreign = new Set<string>();

  private constructor(browser: PlaywrightBrowser) {
    this.#browser = browser;
  }

  /** Opens an address in a window that knows nothing of the others; the page may call the functions exposed. */
  async open(url: string, exposed: Readonly<Record<string, (...args: never[]) => unknown>> = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(actionLimit);
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== "127.0.0.1") this.#foreign.add(request.url());
    });
    for (const [name, run] of Object.entries(exposed)) await context.exposeFunction(name, run);
    await context.addInitScript({ path: join(here, "in-page.js") });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  /** Throws if a page has asked anything of another host than 127.0.0.1. */
  assertAlone(): void {
    if (this.#foreign.size > 0) throw new Error(`The workbench asked other hosts: ${[...this.#foreign].join(" ")}`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

const requireHere = createRequire(join(workbenchPackage, "package.json"));
const actionLimit = 30_000;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];
