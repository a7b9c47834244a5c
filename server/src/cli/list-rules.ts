import { CODES, helpOf } from "../engine/rules/codes";
import type { Declaration } from "../engine/rules/declaration";
import { jsonReport } from "../report/json";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** A rule as `glossator lint --list-rules --format json` prints it; the severity is the default. */
export interface RuleRow extends Declaration {
  readonly help: string;
}

/** `glossator lint --list-rules`: every code with its default severity and what it is about. */
export function listRules({ write }: Params, format: string): number {
  if (format !== "text" && format !== "json")
    throw new Refusal('"--list-rules" prints text or json; leave "--format" out or use one of these.');
  const rows = [...CODES.values()].map(
    ({ code, severity, about }): RuleRow => ({ code, severity, about, help: helpOf(code) }),
  );
  write(format === "json" ? jsonReport(rows) : table(rows));
  return 0;
}

function table(rows: readonly RuleRow[]): string {
  const width = Math.max(...rows.map(({ code }) => code.length));
  return rows.map(({ code, severity, about }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${about}\n`).join("");
}
