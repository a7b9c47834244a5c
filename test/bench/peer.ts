import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { measured, type Taken } from "./child";
import { type BenchCorpus, benchFolder } from "./corpus";
import { type Checked, cspellChecked, eslintChecked, markdownlintChecked, npmReason } from "./peer-output";
import { yamlServerRun } from "./yaml-server";

/** Another linter, which checks a part of a corpus in its own way. */
export interface Peer {
  readonly name: string;
  /** What is installed from the registry; the first is the program itself. */
  readonly packages: Readonly<Record<string, string>>;
  /** Of the program, below the folder that it is installed in. */
  readonly bin: string;
  /** Its configuration, by name; written beside what is installed. */
  readonly files: Readonly<Record<string, string>>;
  readonly reads: "annotations" | "texts";
  /** `home` is the folder that it is installed in. */
  readonly run: (home: string, corpus: BenchCorpus) => Promise<Taken & { readonly checked: Checked | null }>;
}

const ESLINT = "node_modules/eslint/bin/eslint.js";
const YAML_SERVER = "node_modules/yaml-language-server/bin/yaml-language-server";
const MARKDOWNLINT = "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs";
const CSPELL = "node_modules/cspell/bin.mjs";

/** Of each the newest release that runs on node 20. */
export const PEERS: readonly Peer[] = [
  {
    name: "yaml-language-server",
    packages: { "yaml-language-server": "1.25.0" },
    bin: YAML_SERVER,
    files: {},
    reads: "annotations",
    run: (home, corpus) => yamlServerRun(join(home, YAML_SERVER), corpus),
  },
  {
    name: "ESLint with eslint-plugin-yml",
    packages: { eslint: "10.15.0", "eslint-plugin-yml": "3.10.0" },
    bin: ESLINT,
    files: {
      "eslint.config.mjs": `import yml from "eslint-plugin-yml";\n\nexport default yml.configs.recommended;\n`,
    },
    reads: "annotations",
    run: async (home, { folder }) => {
      const args = ["--config", join(home, "eslint.config.mjs"), "--format", "json", "**/*.ann.yaml"];
      const run = await measured(join(home, ESLINT), args, asLinter(folder));
      return { ...run, checked: eslintChecked(run.stdout) };
    },
  },
  {
    name: "markdownlint-cli2",
    packages: { "markdownlint-cli2": "0.22.1" },
    bin: MARKDOWNLINT,
    files: {},
    reads: "texts",
    run: async (home, { folder }) => {
      const run = await measured(join(home, MARKDOWNLINT), ["**/*.txt"], asLinter(folder));
      return { ...run, checked: markdownlintChecked(run.stdout) };
    },
  },
  {
    name: "cspell",
    packages: { cspell: "9.8.0", "@cspell/dict-ru_ru": "2.3.2", "@cspell/dict-vi-vn": "3.0.6" },
    bin: CSPELL,
    files: {
      "cspell.json": `${JSON.stringify({
        version: "0.2",
        language: "ru,vi,en",
        import: ["@cspell/dict-ru_ru/cspell-ext.json", "@cspell/dict-vi-vn/cspell-ext.json"],
      })}\n`,
    },
    reads: "texts",
    run: async (home, { folder }) => {
      const args = ["lint", "--config", join(home, "cspell.json"), "--no-progress", "**/*.txt"];
      const run = await measured(join(home, CSPELL), args, asLinter(folder));
      return { ...run, checked: cspellChecked(run.stdout + run.stderr) };
    },
  },
];

/** Linters agree on it: 1 says that there are problems. */
const asLinter = (cwd: string) => ({ cwd, exitCodes: [0, 1], isStderrKept: true });

/**
 * The folder that a peer is installed in: an old one where it has these very packages, else made now. Rejects with the
 * reason where that fails.
 */
export async function installed({ packages, bin, files }: Pick<Peer, "packages" | "bin" | "files">): Promise<string> {
  const home = join(benchFolder(), "peers", Object.keys(packages)[0]!);
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const manifestPath = join(home, "package.json");
  const isThere =
    existsSync(manifestPath) && readFileSync(manifestPath, "utf8") === manifest && existsSync(join(home, bin));
  mkdirSync(dirname(manifestPath), { recursive: true });
  for (const [name, words] of Object.entries(files)) writeFileSync(join(home, name), words);
  if (isThere) return home;
  writeFileSync(manifestPath, manifest);
  const npm = spawn("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const code = new Promise<number | null>((done, fail) => npm.on("error", fail).on("close", done));
  const stderr = text(npm.stderr);
  if ((await code) !== 0) throw new Error(npmReason(await stderr));
  return home;
}
