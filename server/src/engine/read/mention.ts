import type { Report } from "../problem";
import type { Mention } from "../records";
import type { Node } from "../yaml";
import { date } from "./entity";
import { fields, localTexts, oneOf, placeOf, word, words } from "./fields";
import { UsualMention } from "./usual-mention";

export const MENTION_KEYS = [
  "entity",
  "exact",
  "prefix",
  "suffix",
  "occurrence",
  "gloss",
  "cert",
  "status",
  "date",
  "form",
  "resp",
  "note",
];
export const CERTS = ["high", "medium", "low", "unknown"];
export const STATUSES = ["accepted", "suggested", "rejected", "removed"];
export const FORMS = ["name", "description", "pronoun"];

/** Reads one item of `mentions:`, or answers `null`, with a finding, where it cannot say what it is about. */
export function readMention(item: Node, report: Report): Mention | null {
  const found = fields(item, MENTION_KEYS, "A mention", report);
  if (item.kind !== "map") return null;
  const exact = words(found.get("exact"), report);
  if (exact.length === 0) {
    if (!found.has("exact") || found.get("exact")?.value?.kind === "seq")
      report("mention.empty", 'This mention has no words; give it "exact".', placeOf(item));
    return null;
  }
  const entity = word(found.get("entity"), report);
  const gloss = localTexts(found.get("gloss"), report);
  const isBroken = found.has("entity") || found.has("gloss");
  if (!entity && gloss.length === 0 && !isBroken)
    report("mention.empty", 'This mention says nothing; give it "entity" or "gloss".', placeOf(item));
  const prefix = word(found.get("prefix"), report)?.value ?? "";
  const suffix = word(found.get("suffix"), report)?.value ?? "";
  if (exact.length === 1 && !UNUSUAL_KEYS.some((key) => found.has(key)))
    return new UsualMention(item, entity, exact[0]!, prefix, suffix);
  return {
    start: item.start,
    end: item.end,
    entity,
    exact,
    prefix,
    suffix,
    occurrence: readOccurrence(found, report),
    gloss,
    cert: oneOf(found.get("cert"), CERTS, report),
    status: oneOf(found.get("status"), STATUSES, report),
    date: date(found.get("date"), report),
    form: oneOf(found.get("form"), FORMS, report),
    resp: word(found.get("resp"), report)?.value ?? null,
    note: word(found.get("note"), report)?.value ?? null,
  };
}

const UNUSUAL_KEYS = MENTION_KEYS.filter((key) => !["entity", "exact", "prefix", "suffix"].includes(key));

function readOccurrence(found: ReturnType<typeof fields>, report: Report): number {
  const text = word(found.get("occurrence"), report);
  if (text === null) return 0;
  if (/^[1-9]\d{0,6}$/.test(text.value)) return Number(text.value);
  report("schema.wrong-value", `"${text.value}" is no occurrence; count from 1.`, text);
  return 0;
}
