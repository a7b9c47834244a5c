import { type Config, DEFAULT_CONFIG, TYPES } from "../config";
import { globOf } from "../glob";
import type { Finding, Report } from "../problem";
import { CODES, isCode } from "../rules/codes";
import { SEVERITIES, type Setting } from "../severity";
import { suggestion } from "../spelling";
import { linesOf } from "../units";
import { type Node, type Pair, parseYaml } from "../yaml";
import { fields, oneOf, pairsOf, words } from "./fields";

export const CONFIG_KEYS = ["include", "exclude", "languages", "types", "rules"];

/** Every file is compared with every glob. */
const MAX_GLOBS = 1000;

/** Reads `glossator.yaml` from its canonical text. What is wrong in it is reported and left at its default. */
export function readConfig(uri: string, text: string): Config {
  const { root, findings: yamlFindings } = parseYaml(text);
  const findings: Finding[] = [...yamlFindings];
  const report: Report = (_, message, { start, end }) => findings.push({ code: "config.invalid", message, start, end });
  const isEmpty = root === null || (root.kind === "scalar" && root.value === "");
  const found = isEmpty ? new Map<string, Pair>() : fields(root, CONFIG_KEYS, "glossator.yaml", report);
  const list = (key: string, fallback: readonly string[]) => {
    const values = words(found.get(key), report).map(({ value }) => value);
    return values.length > 0 ? values : fallback;
  };
  const globs = (key: string, fallback: readonly string[]) => {
    const written = words(found.get(key), report);
    const usable = written.slice(0, MAX_GLOBS).filter((glob) => {
      const isUsable = globOf(glob.value) !== null;
      if (!isUsable) report("config.invalid", "This glob is too long, or has too many alternatives; split it.", glob);
      return isUsable;
    });
    const [tooMany] = written.slice(MAX_GLOBS);
    if (tooMany)
      report("config.invalid", `"${key}" has more than ${MAX_GLOBS} globs; write fewer that name more.`, tooMany);
    return usable.length > 0 ? usable.map(({ value }) => value) : fallback;
  };
  return {
    file: { uri, lines: linesOf(text), length: text.length },
    include: globs("include", DEFAULT_CONFIG.include),
    exclude: globs("exclude", DEFAULT_CONFIG.exclude),
    languages: list("languages", DEFAULT_CONFIG.languages),
    types: [...new Set([...TYPES, ...list("types", [])])],
    rules: readRules(found.get("rules"), report),
    findings,
    given: new Map([...found].flatMap(([key, pair]) => whereOf(key, pair.key.start, pair.value))),
  };
}

/** Where a key stands, and where those of a mapping under it stand; one without a value says nothing. */
function whereOf(key: string, start: number, value: Node | null): readonly (readonly [string, number])[] {
  if (value === null || (value.kind === "scalar" && value.value === "")) return [];
  const below = value.kind === "map" ? value.pairs : [];
  return [[key, start], ...below.map((pair) => [`${key}.${pair.key.value}`, pair.key.start] as const)];
}

function readRules(pair: Pair | undefined, report: Report): ReadonlyMap<string, Setting> {
  const rules = new Map<string, Setting>();
  if (!pair?.value) return rules;
  for (const entry of pairsOf(pair.value, '"rules"', "{mention.missing: off}", report)) {
    const code = entry.key.value;
    if (!isCode(code)) {
      report("config.invalid", `There is no rule "${code}".${suggestion(code, CODES.keys())}`, entry.key);
      continue;
    }
    const severity = oneOf(entry, SEVERITIES, report);
    if (severity) rules.set(code, severity as Setting);
  }
  return rules;
}
