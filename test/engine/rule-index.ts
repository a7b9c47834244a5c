import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODES } from "../../server/src/engine/rules/codes";
import { SEVERITIES } from "../../server/src/engine/severity";

export const PAGES = fileURLToPath(new URL("../../docs/rules", import.meta.url));

const START = "| code | severity | |\n|---|---|---|\n";

/** The index page with its table as the program has it. */
export function indexPage(): string {
  const rows = [...CODES.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const table = rows.map(({ code, severity, about }) => `| [${code}](${code}.md) | ${severity} | ${about} |\n`);
  const page = readFileSync(join(PAGES, "README.md"), "utf8");
  return page.slice(0, page.indexOf(START) + START.length) + table.join("");
}

/** What the schema of glossator.yaml says of each rule. */
export const ruleSchema = (): object =>
  Object.fromEntries(
    [...CODES.values()].map(({ code, severity, about }) => [
      code,
      { enum: SEVERITIES, default: severity, description: about },
    ]),
  );

/** Writes both: `npm run rules`, after a rule was added. */
function write(): void {
  writeFileSync(join(PAGES, "README.md"), indexPage());
  const path = fileURLToPath(new URL("../../syntaxes/glossator.schema.json", import.meta.url));
  const schema = JSON.parse(readFileSync(path, "utf8"));
  schema.properties.rules.properties = ruleSchema();
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}

if (process.argv.includes("--write")) write();
