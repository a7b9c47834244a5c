import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { commandIds } from "../client/src/commands";
import { tokenModifiers, tokenTypes } from "../server/src/protocol/legend";
import { DEFAULT_SETTINGS } from "../server/src/protocol/settings";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { contributes } = manifest;
const defaults = contributes.configurationDefaults;

/** VS Code has this token type of its own; who contributes it again takes it away from all when uninstalled. */
const builtInTokenTypes = ["event"];

/** The languages of source texts, as the client's document selector has them. */
const textLanguages = ["plaintext", "markdown"];

/** Those, and annotation files, where ids are coloured. */
const colouredLanguages = [...textLanguages, "glossator-annotations"];

/** What the package holds. */
const packaged = readFileSync(join(root, ".vscodeignore"), "utf8")
  .split("\n")
  .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));

interface Step {
  readonly id: string;
  readonly media: { readonly svg?: string; readonly markdown?: string };
  readonly completionEvents: readonly string[];
}

describe("the manifest of the extension", () => {
  it("contributes the commands that the client registers", () => {
    assert.deepEqual(names(contributes.commands, "command").sort(), [...commandIds].sort());
  });

  it("binds keys and menu entries to commands that exist", () => {
    const items: object[] = [...contributes.keybindings, ...Object.values<object[]>(contributes.menus).flat()];
    for (const id of names(items, "command")) assert.ok((commandIds as readonly string[]).includes(id), id);
  });

  it("shows its views, in a container that there is, and says something in an empty one", () => {
    const containers = names(contributes.viewsContainers.activitybar, "id");
    assert.deepEqual(Object.keys(contributes.views), containers);
    const views = names(Object.values<object[]>(contributes.views).flat(), "id");
    for (const view of names(contributes.viewsWelcome, "view")) assert.ok(views.includes(view), view);
    const menus = [...contributes.menus["view/title"], ...contributes.menus["view/item/context"]];
    for (const when of names(menus, "when"))
      assert.ok(
        views.some((view) => when.startsWith(`view == ${view}`)),
        when,
      );
  });

  it("links welcomes and walkthroughs to commands that exist, and has what completes a step", () => {
    const steps = contributes.walkthroughs.flatMap(({ steps }: { steps: Step[] }) => steps);
    const words = [...names(contributes.viewsWelcome, "contents"), ...names(steps, "description")].join("\n");
    const events = steps.flatMap(({ completionEvents }: Step) => completionEvents);
    const linked = [...words.matchAll(/\]\(command:([^)]+)\)/g)].map(([, id]) => id!);
    const completing = events.flatMap((event: string) => /^onCommand:(.*)/.exec(event)?.[1] ?? []);
    assert.notEqual(linked.length, 0);
    for (const id of [...linked, ...completing].filter((each) => each.startsWith("glossator.")))
      assert.ok([...commandIds, "glossator.annotations.focus"].includes(id), id);
    for (const { id, completionEvents } of steps) assert.notEqual(completionEvents.length, 0, id);
  });

  it("gives each key to one command at a time", () => {
    for (const platform of ["key", "mac"]) {
      const uses = contributes.keybindings.map(
        (binding: Record<string, string>) => `${binding[platform]} ${binding.when}`,
      );
      assert.equal(new Set(uses).size, uses.length);
    }
  });

  it("names only files that exist", () => {
    const paths = [
      manifest.icon,
      ...names(contributes.grammars, "path"),
      ...names(contributes.languages, "configuration"),
      ...names(contributes.yamlValidation, "url"),
      ...names(contributes.viewsContainers.activitybar, "icon"),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: Step[] }) =>
        steps.map(({ media }) => media.svg ?? media.markdown),
      ),
    ];
    for (const path of paths.map(normalize)) {
      assert.ok(existsSync(join(root, path)), path);
      assert.ok(
        packaged.some((pattern) => path === pattern || path.startsWith(pattern.replace("**", ""))),
        path,
      );
    }
    assert.ok(readFileSync(join(root, manifest.icon)).length < 10_000);
  });

  it("names the grammar's scope as the grammar does", () => {
    const [{ path, scopeName }] = contributes.grammars;
    assert.equal(JSON.parse(readFileSync(join(root, path), "utf8")).scopeName, scopeName);
  });

  it("describes the token types and modifiers of the server", () => {
    const types = [...names(contributes.semanticTokenTypes, "id"), ...builtInTokenTypes];
    assert.deepEqual(types.sort(), [...tokenTypes].sort());
    assert.deepEqual(names(contributes.semanticTokenModifiers, "id"), [...tokenModifiers]);
  });

  it("colours every token type in texts and annotation files, whatever the theme", () => {
    assert.deepEqual(names(contributes.semanticTokenScopes, "language"), colouredLanguages);
    for (const { language, scopes } of contributes.semanticTokenScopes) {
      assert.deepEqual(Object.keys(scopes), [...tokenTypes]);
      assert.equal(defaults[`[${language}]`]["editor.semanticHighlighting.enabled"], true);
    }
    const [first, ...others] = contributes.semanticTokenScopes;
    for (const { scopes } of others) assert.deepEqual(scopes, first.scopes);
  });

  it("gives every modifier a style of its own in the languages of texts, and touches no others", () => {
    const modified = tokenModifiers.flatMap((modifier) => textLanguages.map((lang) => `*.${modifier}:${lang}`));
    // Some themes underline what a person is coloured as; here an underline means a suggestion.
    const plain = colouredLanguages.map((lang) => `person:${lang}`);
    const customizations = defaults["editor.semanticTokenColorCustomizations"];
    assert.deepEqual(Object.keys(customizations), ["[*]"]);
    assert.deepEqual(Object.keys(customizations["[*]"].rules), [...plain, ...modified], "of equal rules the last wins");
  });

  it("has the server's settings, with the same defaults", () => {
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS))
      assert.deepEqual(contributes.configuration.properties[`glossator.${name}`].default, value);
  });

  it("asks no newer VS Code than its types and its language client know", () => {
    const { version } = packageOf("@types/vscode");
    assert.equal(manifest.engines.vscode, `^${version}`);
    assert.equal(packageOf("vscode-languageclient").engines.vscode, manifest.engines.vscode);
  });
});

function names(items: readonly object[], key: string): string[] {
  return items.map((item) => (item as Record<string, string>)[key]!);
}

function packageOf(name: string): { version: string; engines: { vscode: string } } {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
}
