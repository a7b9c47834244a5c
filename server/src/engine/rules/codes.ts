import type { Config } from "../config";
import type { Setting } from "../severity";
import { RULES } from "./all";
import type { Declaration } from "./declaration";
import { READING } from "./reading";

/** Every code that a problem can have. */
export const CODES: ReadonlyMap<string, Declaration> = new Map(
  [...READING, ...RULES].map((declaration) => [declaration.code, declaration]),
);

/** The severity of a code in a corpus. */
export const severityIn = (config: Config, code: string): Setting =>
  config.rules.get(code) ?? CODES.get(code)?.severity ?? "error";

/** Whether this program has such a code. */
export const isCode = (word: string): boolean => CODES.has(word);

/** The address of the page about a code. */
export const helpOf = (code: string): string =>
  `https://github.com/glossator/glossator/blob/main/docs/rules/${code}.md`;
