import { endsBeforeItBegins, isDate } from "../date";
import type { Report } from "../problem";
import type { Entity, LocalText, Name, Role } from "../records";
import type { Node, Pair } from "../yaml";
import { checkLanguage, fields, localTexts, oneOf, pairsOf, word, words } from "./fields";

export const ENTITY_KEYS = ["type", "names", "gender", "gloss", "roles", "broader", "designations", "sameAs"];
export const NAME_KEYS = ["text", "indeclinable", "forms", "hidden"];
export const ROLE_KEYS = ["title", "from", "to"];

/** Whether a word can be an entity's id: small letters and digits, joined by hyphens, dots or underscores. */
export const isId = (word: string): boolean => /^[\p{Ll}\p{Lo}\p{N}]+([-._][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(word);

/** Reads one entry of `entities:`. What is wrong in it is reported, and costs only itself. */
export function readEntity(pair: Pair, report: Report): Entity {
  const { key, value } = pair;
  if (!isId(key.value)) {
    const hint = "write small letters and digits, joined by hyphens";
    report("schema.wrong-value", `"${key.value}" cannot be an entity's id; ${hint}.`, key);
  }
  const isEmpty =
    value === null ||
    (value.kind === "scalar" && value.value === "") ||
    (value.kind === "map" && value.pairs.length === 0);
  if (isEmpty) report("schema.missing-key", `The entity "${key.value}" says nothing; give it a type and names.`, key);
  const found = isEmpty ? new Map<string, Pair>() : fields(value, ENTITY_KEYS, `The entity "${key.value}"`, report);
  const type = word(found.get("type"), report);
  if (!isEmpty && value.kind === "map" && !found.has("type"))
    report(
      "schema.missing-key",
      `The entity "${key.value}" has no type; add one such as person or weapon-system.`,
      key,
    );
  return {
    id: key.value,
    start: key.start,
    end: key.end,
    isEmpty,
    whole: { start: key.start, end: Math.max(key.end, value?.end ?? 0) },
    type,
    names: readNames(found.get("names"), report),
    gender: oneOf(found.get("gender"), ["male", "female"], report),
    gloss: localTexts(found.get("gloss"), report),
    roles: readRoles(found.get("roles"), report),
    broader: word(found.get("broader"), report),
    designations: readDesignations(found.get("designations"), report),
    sameAs: words(found.get("sameAs"), report),
  };
}

function readNames(pair: Pair | undefined, report: Report): readonly Name[] {
  if (!pair?.value) return [];
  return pairsOf(pair.value, '"names"', "{en: Vladimir Putin}", report).flatMap(({ key, value }) => {
    checkLanguage(key, report);
    if (!value) return [];
    const items = value.kind === "seq" ? value.items : [value];
    return items.flatMap((item) => readName(key.value, { key, value: item }, item, report) ?? []);
  });
}

function readName(lang: string, pair: Pair, item: Node, report: Report): Name | null {
  if (item.kind !== "map") {
    const text = word(pair, report);
    return text ? { lang, ...text, indeclinable: false, hidden: false, forms: [] } : null;
  }
  const found = fields(item, NAME_KEYS, "A name", report);
  const text = word(found.get("text"), report);
  if (!text) {
    if (!found.has("text")) report("schema.missing-key", 'A name needs the key "text".', item);
    return null;
  }
  const isTrue = (key: string) => oneOf(found.get(key), ["true", "false"], report) === "true";
  const forms = words(found.get("forms"), report).map(({ value }) => value);
  return { lang, ...text, indeclinable: isTrue("indeclinable"), hidden: isTrue("hidden"), forms };
}

function readRoles(pair: Pair | undefined, report: Report): readonly Role[] {
  if (!pair?.value) return [];
  if (pair.value.kind !== "seq") {
    report("schema.wrong-type", '"roles" must be a list, each with a title and dates.', pair.value);
    return [];
  }
  return pair.value.items.map((item) => {
    const found = fields(item, ROLE_KEYS, "A role", report);
    const title = localTexts(found.get("title"), report);
    if (item.kind === "map" && title.length === 0 && !found.has("title"))
      report("schema.missing-key", 'A role needs the key "title".', item);
    const from = date(found.get("from"), report);
    const to = date(found.get("to"), report);
    if (from && to && endsBeforeItBegins(from, to))
      report("role.dates", `This role ends in ${to}, before it begins in ${from}; correct one of the dates.`, item);
    return { start: item.start, end: item.end, title, from, to };
  });
}

/** A date of the format, or `null` with a finding. */
export function date(pair: Pair | undefined, report: Report): string | null {
  const found = word(pair, report);
  if (found === null || isDate(found.value)) return found?.value ?? null;
  report("schema.wrong-value", `"${found.value}" is no date; write 2016, 2016-08 or 2016-08-09.`, found);
  return null;
}

function readDesignations(pair: Pair | undefined, report: Report): readonly LocalText[] {
  if (!pair?.value) return [];
  return pairsOf(pair.value, '"designations"', "{NATO: Flanker-H}", report).flatMap((entry) => {
    const names = words(entry, report);
    return names.map((name) => ({ lang: entry.key.value, ...name }));
  });
}
