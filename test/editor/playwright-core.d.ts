/**
 * As much of playwright-core as the editor tests use. The package itself lies in `workbench/`, which is installed only when
 * the editor tests run, and types are checked without it.
 */
declare module "playwright-core" {
  export const chromium: {
    launch(options: {
      executablePath: string;
      args: string[];
      env: NodeJS.ProcessEnv;
      handleSIGINT: boolean;
      handleSIGTERM: boolean;
      handleSIGHUP: boolean;
    }): Promise<Browser>;
  };

  export interface Browser {
    newContext(options: { viewport: { width: number; height: number }; deviceScaleFactor?: number }): Promise<Context>;
    close(): Promise<void>;
  }

  export interface Context {
    newPage(): Promise<Page>;
    setDefaultTimeout(milliseconds: number): void;
    addInitScript(script: { path: string }): Promise<unknown>;
    exposeFunction(name: string, run: (...args: never[]) => unknown): Promise<unknown>;
    on(event: "request", listen: (request: { url(): string }) => void): void;
    close(): Promise<void>;
  }

  export interface Page {
    readonly keyboard: { press(keys: string): Promise<void>; type(text: string): Promise<void> };
    readonly mouse: {
      move(x: number, y: number, options?: { steps?: number }): Promise<void>;
      click(x: number, y: number, options?: { clickCount?: number; button?: "left" | "right" }): Promise<void>;
    };
    goto(url: string): Promise<unknown>;
    url(): string;
    locator(selector: string, options?: LocatorOptions): Locator;
    evaluate<T>(expression: string): Promise<T>;
    waitForFunction(expression: string): Promise<{ jsonValue(): Promise<unknown> }>;
    waitForFunction<A>(condition: (argument: A) => boolean, argument: A): Promise<unknown>;
    screenshot(options: { path: string }): Promise<unknown>;
    on(event: "crash" | "close", listen: () => void): void;
    on(event: "console", listen: (message: { type(): string; text(): string }) => void): void;
    close(): Promise<void>;
  }

  export interface LocatorOptions {
    hasText?: string | RegExp;
    has?: Locator;
  }

  export interface Locator {
    locator(selector: string, options?: LocatorOptions): Locator;
    filter(options: LocatorOptions): Locator;
    first(): Locator;
    nth(index: number): Locator;
    count(): Promise<number>;
    waitFor(options?: { state?: "attached" | "detached" | "visible" | "hidden"; timeout?: number }): Promise<void>;
    click(options?: { button?: "left" | "right"; clickCount?: number }): Promise<void>;
    dblclick(): Promise<void>;
    hover(): Promise<void>;
    fill(text: string): Promise<void>;
    press(keys: string): Promise<void>;
    isVisible(): Promise<boolean>;
    textContent(): Promise<string | null>;
    allInnerTexts(): Promise<string[]>;
    getAttribute(name: string): Promise<string | null>;
    screenshot(options: { path: string }): Promise<unknown>;
  }
}
