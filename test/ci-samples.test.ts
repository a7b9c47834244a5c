import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { version } from "../server/package.json";
import { BIN, build } from "./bundle";
import { commitAll, newRepository } from "./repository";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "docs/ci.md"), "utf8");

/** The samples by the name in their first line. */
const samples = new Map(
  [...page.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)].map(([, name, text]) => [name!, parse(text!)]),
);

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

const stepsOf = (name: string, job: string): readonly Step[] => samples.get(name).jobs[job].steps;
const runOf = (name: string, job: string): string => stepsOf(name, job).find(({ run }) => run)!.run!;

/** A shell as on a machine of the service: `npx` leads to this program, whichever version the sample names. */
class Machine {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "glossator-ci-")));
  readonly #bin = realpathSync(mkdtempSync(join(tmpdir(), "glossator-npx-")));

  constructor() {
    const npx = join(this.#bin, "npx");
    const lines = ["#!/bin/sh", '[ "$1" = --yes ] && shift', `[ "$1" = "glossator@${version}" ] || exit 127`, "shift"];
    writeFileSync(npx, [...lines, `exec "${process.execPath}" "${BIN}" "$@"`, ""].join("\n"));
    chmodSync(npx, 0o755);
    newRepository(this.folder);
    this.write("old.txt", "Putin came.\n");
    this.write("old.txt.ann.yaml", "version: 1\nmentions:\n  - {exact: Biden, gloss: g}\n");
    commitAll(this.folder);
    this.shell("git update-ref refs/remotes/origin/main HEAD");
    this.write("new.txt", "Putin left.\n");
    this.write("new.txt.ann.yaml", "version: 1\nmentions:\n  - {exact: Musk, gloss: g}\n");
    commitAll(this.folder);
  }

  write(name: string, text: string): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  shell(script: string, env: Readonly<Record<string, string>> = {}) {
    const path = `${this.#bin}:${process.env.PATH}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", ...env, PATH: path },
    });
    return { code: status, out: stdout, err: stderr };
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
    rmSync(this.#bin, { recursive: true });
  }
}

describe("the samples of docs/ci.md", function () {
  this.timeout(60_000);
  before(build);
  let machine: Machine;
  beforeEach(() => {
    machine = new Machine();
  });
  afterEach(() => machine.end());

  it("a step of a workflow of GitHub: new problems on the lines of the pull request", () => {
    const { code, out } = machine.shell(runOf(".github/workflows/annotations.yml", "lint"));
    assert.equal(code, 1);
    assert.match(out, /^::error file=new\.txt\.ann\.yaml,line=3,/);
    assert.doesNotMatch(out, /old\.txt/);
  });

  it("the action: the same, with its inputs", () => {
    const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
    const [step] = action.runs.steps as { run: string; env: Record<string, string> }[];
    const given = stepsOf(".github/workflows/annotations-by-action.yml", "lint").at(-1)!.with!;
    for (const name of Object.keys(given)) assert.ok(name in action.inputs, name);
    const inputs = Object.fromEntries(
      Object.entries(action.inputs as Record<string, { default: string }>).map(([name, input]) => [
        name,
        String(given[name] ?? input.default),
      ]),
    );
    const env = Object.fromEntries(
      Object.entries(step!.env).map(([name, value]) => [name, inputs[/\{\{ inputs\.(\S+) \}\}/.exec(value)![1]!]!]),
    );
    const { code, out } = machine.shell(step!.run, env);
    assert.equal(code, 1);
    assert.match(out, /^::error file=new\.txt\.ann\.yaml,line=3,/);
    assert.doesNotMatch(out, /old\.txt/);
    const all = machine.shell(step!.run, { ...env, SINCE: "", PATHS: "old.txt new.txt", ARGS: "--quiet" });
    assert.match(all.out, /old\.txt\.ann\.yaml/);
  });

  it("parts on several machines, and one report", () => {
    const name = ".github/workflows/annotations-in-parts.yml";
    for (const part of samples.get(name).jobs.lint.strategy.matrix.part) {
      const run = runOf(name, "lint").replaceAll("${" + "{ matrix.part }}", String(part));
      assert.equal(machine.shell(run).code, 0);
    }
    assert.equal(machine.shell(runOf(name, "report")).code, 1);
    const log = JSON.parse(readFileSync(join(machine.folder, "annotations.sarif"), "utf8"));
    assert.equal(log.runs[0].results.length, 2);
  });

  it("GitLab: a report of code quality", () => {
    const [script] = samples.get(".gitlab-ci.yml").annotations.script;
    assert.equal(machine.shell(script).code, 1);
    const report = readFileSync(join(machine.folder, "gl-code-quality-report.json"), "utf8");
    assert.equal(JSON.parse(report).length, 2);
  });

  it("pre-commit: the files that are committed, also where none has annotations", () => {
    const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    const [{ hooks: wanted }] = samples.get(".pre-commit-config.yaml").repos;
    const { entry } = hooks.find(({ id }: { id: string }) => id === wanted[0].id);
    assert.equal(machine.shell(`${entry} new.txt new.txt.ann.yaml`).code, 1);
    machine.write("notes.md", "Nothing.\n");
    assert.equal(machine.shell(`${entry} notes.md`).code, 0);
    assert.ok(existsSync(join(machine.folder, "notes.md")));
  });
});
