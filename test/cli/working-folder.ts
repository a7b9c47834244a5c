import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fixture } from "../fixture";

/** Files of a fixture in a temporary folder, where `act` gets their path. */
export async function inFolder<T>(files: string, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "glossator-anchors-")));
  try {
    put(folder, files);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the files of a fixture; one that is there is replaced, without content removed. */
export function put(folder: string, files: string): void {
  for (const [name, content] of fixture(files).files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (content === "" && existsSync(join(folder, name))) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
}
