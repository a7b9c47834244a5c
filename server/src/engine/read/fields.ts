import type { Report } from "../problem";
import type { LocalText } from "../records";
import type { Located, Span } from "../span";
import { suggestion } from "../spelling";
import type { MapNode, Node, Pair } from "../yaml";

/**
 * The keys of a mapping by name. Keys outside `known` are reported with the nearest known one, and kept in the file;
 * of a key that stands twice the first counts. A list answers none.
 */
export function fields(node: Node, known: readonly string[], what: string, report: Report): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>();
  if (node.kind !== "map") {
    report("schema.wrong-type", `${what} must be a mapping of keys to values.`, node);
    return found;
  }
  const unknown = node.pairs.filter(({ key }) => !known.includes(key.value));
  reportUnknown(unknown, known, what, report);
  for (const pair of node.pairs)
    if (known.includes(pair.key.value) && isNewKey(found, pair, what, report)) found.set(pair.key.value, pair);
  return found;
}

/** Of more unknown keys than this in one mapping only the first is reported: they have one cause. */
const MANY = 20;

function reportUnknown(pairs: readonly Pair[], known: readonly string[], what: string, report: Report): void {
  if (pairs.length > MANY) {
    const { key } = pairs[0]!;
    const message = `${what} has ${pairs.length} keys that the format does not have, beginning with "${key.value}"; is it another kind of file?`;
    report("schema.unknown-key", message, key);
    return;
  }
  for (const pair of pairs) {
    const { value: key } = pair.key;
    reportOf(pair, report)("schema.unknown-key", `${what} has no key "${key}".${suggestion(key, known)}`, pair.key);
  }
}

/** The report for what is read from a pair: silent where the pair is broken, which is reported already. */
export const reportOf = (pair: Pair | undefined, report: Report): Report => (pair?.isBroken ? () => {} : report);

/** The pairs of a mapping whose keys are free (ids, languages), each key once; who writes something else is shown an `example`. */
export function pairsOf(node: Node, what: string, example: string, report: Report): readonly Pair[] {
  if (node.kind !== "map") {
    report("schema.wrong-type", `${what} must be a mapping of keys to values, such as ${example}.`, node);
    return [];
  }
  const seen = new Map<string, Pair>();
  return node.pairs.filter((pair) => isNewKey(seen, pair, what, report) && seen.set(pair.key.value, pair));
}

function isNewKey(seen: ReadonlyMap<string, Pair>, { key }: Pair, what: string, report: Report): boolean {
  if (!seen.has(key.value)) return true;
  report("schema.repeated-key", `${what} has the key "${key.value}" twice; keep one.`, key);
  return false;
}

/** The words of a scalar value, or `null` where the key or its value is missing or is no scalar. */
export function word(pair: Pair | undefined, report: Report): Located | null {
  if (!pair?.value) return null;
  const { value, key } = pair;
  if (value.kind !== "scalar") {
    report("schema.wrong-type", `"${key.value}" must be a single value.`, value);
    return null;
  }
  if (value.value === "") {
    report("schema.missing-key", `"${key.value}" has no value; write one or remove the key.`, key);
    return null;
  }
  return { value: value.value, start: value.start, end: value.end };
}

/** Like `word`, and only one of `allowed`. */
export function oneOf(pair: Pair | undefined, allowed: readonly string[], report: Report): string | null {
  const found = word(pair, report);
  if (found === null || allowed.includes(found.value)) return found?.value ?? null;
  const choice = `Use ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`;
  report("schema.wrong-value", `"${found.value}" is no value of "${pair!.key.value}". ${choice}`, found);
  return null;
}

/** A list of scalars, or one scalar alone. */
export function words(pair: Pair | undefined, report: Report): readonly Located[] {
  if (!pair?.value) return NONE;
  if (pair.value.kind === "seq")
    return pair.value.items.flatMap((item) => word({ key: pair.key, value: item }, report) ?? []);
  if (pair.value.kind === "map") {
    report("schema.wrong-type", `"${pair.key.value}" must be a single value or a list.`, pair.value);
    return NONE;
  }
  const only = word(pair, report);
  return only ? [only] : NONE;
}

/** One value for the lists of all records that have nothing to list. */
const NONE: readonly never[] = [];

/** One string for every language, or a mapping from languages to strings. */
export function localTexts(pair: Pair | undefined, report: Report): readonly LocalText[] {
  if (!pair?.value) return NONE;
  if (pair.value.kind === "scalar") {
    const text = word(pair, report);
    return text ? [{ lang: "", ...text }] : [];
  }
  return pairsOf(pair.value, `"${pair.key.value}"`, "{en: words}", report).flatMap((entry) => {
    checkLanguage(entry.key, report);
    const text = word(entry, report);
    return text ? [{ lang: entry.key.value, ...text }] : [];
  });
}

/** Reports a key or value that is no BCP 47 language tag. */
export function checkLanguage(lang: Located, report: Report): void {
  if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang.value)) return;
  report("schema.wrong-value", `"${lang.value}" is no language code; use one such as en, ru or vi.`, lang);
}

/** The place to point at when a value as a whole is wrong: its key, or the node itself. */
export const placeOf = (node: MapNode | Node): Span =>
  node.kind === "map" && node.pairs[0] ? node.pairs[0].key : { start: node.start, end: node.start + 1 };
