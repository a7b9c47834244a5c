import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** A desktop VS Code: its command `code`, and, where it can be told, the program behind that. */
export interface Desktop {
  readonly command: string;
  readonly executable: string | undefined;
}

/**
 * Finds a desktop VS Code that can be started: the executable that GLOSSATOR_VSCODE names, else the command `code`.
 * Undefined where there is none, where there is no display, and where GLOSSATOR_VSCODE is `browser`.
 */
export function findDesktop(environment: NodeJS.ProcessEnv = process.env): Desktop | undefined {
  const named = environment.GLOSSATOR_VSCODE;
  if (named === "browser") return undefined;
  if (named) {
    if (isExecutable(named)) return { command: named, executable: named };
    throw new Error(
      `GLOSSATOR_VSCODE is "${named}", which cannot be run: name the executable of VS Code, or "browser".`,
    );
  }
  // In a terminal of a remote window `code` only speaks to that window, and cannot open another with an extension.
  if (environment.VSCODE_IPC_HOOK_CLI) return undefined;
  const command = (environment.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, process.platform === "win32" ? "code.cmd" : "code"))
    .find(isExecutable);
  if (!command) return undefined;
  const executable = executableOf(realpathSync(command));
  return executable && !hasDisplay(environment) ? undefined : { command, executable };
}

function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return process.platform !== "linux" || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** The command is a script in the folder `bin` of the program, on macOS at `Contents/Resources/app/bin`. */
function executableOf(script: string): string | undefined {
  const bin = dirname(script);
  return [
    join(bin, "..", "code"),
    join(bin, "..", "Code.exe"),
    join(bin, "..", "..", "..", "MacOS", "Code"),
    join(bin, "..", "..", "..", "MacOS", "Electron"),
  ].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
