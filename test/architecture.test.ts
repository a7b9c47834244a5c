import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each folder of the server may import besides itself: other folders, and packages. */
const layers: Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }> = {
  engine: { folders: [], packages: /^(petrovich|yaml)$/ },
  host: { folders: ["engine"], packages: /^(node:.*|ignore)$/ },
  report: { folders: ["engine"], packages: /^(node:.*|diff|picocolors|sarif|string-width)$/ },
  protocol: { folders: ["engine", "host", "report"], packages: /^(node:.*|vscode-.*)$/ },
  cli: { folders: ["engine", "host", "report"], packages: /^(node:.*|commander)$/ },
};

/** What lies at the top of the project; whatever else comes there has to be thought about. */
const TOP = [
  ...[".artifacts", ".ci", ".git", ".gitignore", ".npmrc", ".pre-commit-hooks.yaml", ".vscodeignore"],
  ...[
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "action.yml",
    "biome.json",
    "client",
    "dist",
    "docs",
    "node_modules",
    "package-lock.json",
    "package.json",
    "seeds",
    "server",
  ],
  ...["syntaxes", "test", "tsconfig.json"],
];

const server = sourcesBelow("server/src");
const client = sourcesBelow("client/src");

describe("the architecture", () => {
  for (const [layer, { folders, packages }] of Object.entries(layers))
    it(`lets ${layer} import ${["itself", ...folders].join(", ")}`, () => {
      const own = server.filter(({ path }) => path.startsWith(`server/src/${layer}/`));
      assert.notEqual(own.length, 0);
      const allowed = [layer, ...folders].map((folder) => `server/src/${folder}/`);
      for (const { path, imports } of own)
        for (const { name, file } of imports) {
          const isAllowed = file ? isIn(file, allowed) || file === "server/package.json" : packages.test(name);
          assert.ok(isAllowed, `${path} imports ${name}`);
        }
    });

  it("has no folder that is in no layer", () =>
    assert.deepEqual([...new Set(server.map(({ path }) => path.split("/")[2]))].sort(), Object.keys(layers).sort()));
  for (const [name, file] of [
    ["petrovich", "server/src/engine/names/declension.ts"],
    ["yaml", "server/src/engine/yaml.ts"],
  ] as const)
    it(`lets one file alone import ${name}`, () => {
      const files = server.filter(({ imports }) => imports.some((each) => each.name === name));
      assert.deepEqual(
        files.map(({ path }) => path),
        [file],
      );
    });

  it("keeps disk, clock, network and process out of the engine", () => {
    const impure =
      /\b(process\.|Date\.now|new Date\(\)|performance\.|setTimeout|setInterval|fetch\(|require\(|console\.)/;
    for (const { path, code } of server.filter((file) => file.path.startsWith("server/src/engine/")))
      assert.doesNotMatch(code, impure, path);
  });
  it("lets the client import nothing of the server", () => {
    for (const { path, imports } of client)
      for (const { name, file } of imports) {
        const isAllowed = file
          ? file.startsWith("client/")
          : /^(vscode|vscode-languageclient(\/node)?|node:.*)$/.test(name);
        assert.ok(isAllowed, `${path} imports ${name}`);
      }
  });
  it("has no circles", () => {
    const graph = new Map(
      [...server, ...client].map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]),
    );
    for (const path of graph.keys()) assert.equal(circleFrom(path, graph), null);
  });
  it("names files by what they are about", () => {
    for (const { path } of [...server, ...client])
      assert.doesNotMatch(basename(path), /util|helper|common|misc|manager|provider|^index\./i);
  });
  it("has nothing new at the top", () =>
    assert.deepEqual(
      readdirSync(root).filter((name) => !TOP.includes(name)),
      [],
    ));
});

interface Source {
  /** From the root of the project. */
  readonly path: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly name: string;
  /** The file, from the root of the project; `null` for a package. */
  readonly file: string | null;
}

function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(path);
    if (!path.endsWith(".ts")) return [];
    const code = readFileSync(join(root, path), "utf8");
    const names = [
      ...code.matchAll(
        /^\s*(?:import|export)\b[^"';]*?from "([^"]+)"|^import "([^"]+)"|\b(?:import|require)\("([^"]+)"\)/gm,
      ),
    ];
    return [{ path, code, imports: names.map((match) => resolved(path, (match[1] ?? match[2] ?? match[3])!)) }];
  });
}

function resolved(from: string, name: string): Import {
  if (!name.startsWith(".")) return { name, file: null };
  const base = join(root, dirname(from), name);
  const file = [base, `${base}.ts`].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
  return { name, file: relative(root, file ?? base) };
}

const isIn = (file: string, folders: readonly string[]): boolean => folders.some((folder) => file.startsWith(folder));

/** The way from a file back to itself, or `null`. */
function circleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string | null {
  const ways = new Map<string, string>();
  const open = [{ file: start, way: start }];
  for (let next = open.pop(); next; next = open.pop())
    for (const file of graph.get(next.file) ?? []) {
      const way = `${next.way} → ${file}`;
      if (file === start) return way;
      if (ways.has(file)) continue;
      ways.set(file, way);
      open.push({ file, way });
    }
  return null;
}
