import { join } from "node:path";
import { createInterface } from "node:readline";
import { temporaryFolder } from "./lifetime";
import { node24Folder, serverFolder } from "./places";
import { ProcessGroup } from "./process-group";
import type { Profile } from "./profile";
import { run } from "./shell";

export interface WorkbenchOptions {
  readonly profile: Profile;
  /** Opened where the address names no folder. */
  readonly folder?: string;
  /** A port, or a range such as `8137-8146`; 0, the default, is any free one. */
  readonly port?: string;
  /** A secret that the first request must carry, without which any page of the user's browser could connect. */
  readonly token?: string;
  /** Lets an address carry a payload: without it VS Code ignores the payload in silence. */
  readonly automation?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** A VS Code server on 127.0.0.1; a browser that opens one of its addresses shows the workbench. */
export class Workbench {
  static async start(options: WorkbenchOptions): Promise<Workbench> {
    const group = new ProcessGroup(node24, [...program(options.profile), ...serverFlags(options)], {
      env: { ...environment(), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: string[] = [];
    const ended = group.ended.then((code) => {
      throw new Error(`The VS Code server ended with code ${code}:\n${output.slice(-20).join("\n")}`);
    });
    ended.catch(() => undefined);
    const port = new Promise<number>((resolve) => {
      for (const stream of [group.child.stdout!, group.child.stderr!]) {
        createInterface(stream).on("line", (line) => {
          output.push(line);
          const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
          if (port) resolve(Number(port));
        });
      }
    });
    try {
      const workbench = new Workbench(group, await within(startLimit, Promise.race([port, ended])), options);
      await within(startLimit, Promise.race([workbench.#answers(), ended]));
      return workbench;
    } catch (error) {
      await group.end();
      throw error;
    }
  }

  readonly #group: ProcessGroup;
  readonly #host: string;
  readonly #options: WorkbenchOptions;

  private constructor(group: ProcessGroup, port: number, options: WorkbenchOptions) {
    this.#group = group;
    this.#host = `127.0.0.1:${port}`;
    this.#options = options;
  }

  /** The address that opens a folder, with the development extension and its tests if given. */
  url(folder?: string, development?: { extension: string; tests: string }): string {
    const query = new URLSearchParams();
    if (this.#options.token) query.set("tkn", this.#options.token);
    if (folder) query.set("folder", folder);
    if (development) {
      const remote = (path: string) => `vscode-remote://${this.#host}${path}`;
      const payload = [
        ["extensionDevelopmentPath", remote(development.extension)],
        ["extensionTestsPath", remote(development.tests)],
      ];
      query.set("payload", JSON.stringify(payload));
    }
    return `http://${this.#host}/${query.size > 0 ? `?${query}` : ""}`;
  }

  /** Resolves with the exit code when the server has ended, by itself or by `stop`. */
  get ended(): Promise<number> {
    return this.#group.ended;
  }

  async stop(): Promise<void> {
    await this.#group.end();
  }

  async #answers(): Promise<void> {
    const { ok, status } = await fetch(`http://${this.#host}/version`);
    if (!ok) throw new Error(`The VS Code server answers /version with status ${status}.`);
  }
}

/** Installs a packaged extension into a profile; to be done before a workbench is started on it. */
export async function installExtension(profile: Profile, vsix: string): Promise<void> {
  await run(node24, [...program(profile), "--install-extension", vsix, "--force"], {
    env: environment(),
  });
}

const startLimit = 60_000;
const node24 = join(node24Folder, "node");

/** Without a gallery to ask, and with a place of its own for sockets and the like, which VS Code leaves behind. */
function environment(): NodeJS.ProcessEnv {
  const gallery = JSON.stringify({ serviceUrl: "", controlUrl: "", recommendationsUrl: "" });
  const temporary = temporaryFolder("tmp");
  return { ...process.env, EXTENSIONS_GALLERY: gallery, TMPDIR: temporary, XDG_RUNTIME_DIR: temporary };
}

function program({ user, extensions }: Profile): string[] {
  const main = join(serverFolder, "out", "server-main.js");
  return [
    main,
    "--server-data-dir",
    temporaryFolder("server"),
    "--user-data-dir",
    user,
    "--extensions-dir",
    extensions,
  ];
}

function serverFlags({ port, token, folder, automation }: WorkbenchOptions): string[] {
  return [
    ...["--host", "127.0.0.1", "--port", port ?? "0", "--accept-server-license-terms"],
    ...["--telemetry-level", "off", "--disable-telemetry", "--reconnection-grace-time", "5"],
    ...(token ? ["--connection-token", token] : ["--without-connection-token"]),
    ...(folder ? ["--default-folder", folder] : []),
    // With automation the server is a test's: should that be killed without a word, the server ends minutes later.
    ...(automation ? ["--enable-smoke-test-driver", "--enable-remote-auto-shutdown"] : []),
  ];
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The VS Code server is not ready after ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
