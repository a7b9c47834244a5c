import type { Finding, Report } from "../problem";
import type { AnnotationFile, Entity, Mention, SourceInfo } from "../records";
import type { Span } from "../span";
import type { Node, Pair } from "../yaml";
import { date, readEntity } from "./entity";
import { checkLanguage, fields, pairsOf, reportOf, word } from "./fields";
import { readMention } from "./mention";
import { type QuickEntities, quickEntitiesIn } from "./quick-entities";
import { type QuickFile, type QuickText, quickMentionsIn } from "./quick-mentions";
import { readYaml } from "./recover";
import { readSuppressions } from "./suppressions";

export const FILE_KEYS = ["version", "source", "entities", "mentions"];
export const SOURCE_KEYS = ["path", "lang", "date", "title", "url"];

/** The one version of the format. */
export const VERSION = "1";

/**
 * Reads an annotation file from its canonical text. It never throws; what is broken is reported in `findings`, and
 * everything that is not broken is there.
 */
export function readFile(uri: string, text: string): AnnotationFile {
  const quick = quickMentionsIn(text, text.length > LARGE && last?.uri === uri ? last : null);
  if (text.length > LARGE) last = quick && { uri, text, quick };
  return fileOf(uri, text, quick, quick ? quick.declared : quickEntitiesIn(text));
}

/** In code units. The last file that is larger is remembered: while it is typed into, most of it stays. */
const LARGE = 100_000;
let last: (QuickText & { readonly uri: string }) | null = null;

/** Does the same by way of nodes alone. */
export const readByNodes = (uri: string, text: string): AnnotationFile => fileOf(uri, text, null, null);

function fileOf(uri: string, text: string, quick: QuickFile | null, declared: QuickEntities | null): AnnotationFile {
  const head = quick?.head ?? declared?.head;
  const { root, findings: yamlFindings } = head ? { root: head, findings: [] } : readYaml(text);
  const findings: Finding[] = [...yamlFindings];
  const report: Report = (code, message, { start, end }) => findings.push({ code, message, start, end });
  const isEmpty = root === null || (root.kind === "scalar" && root.value === "");
  const found = isEmpty ? new Map<string, Pair>() : fields(root, FILE_KEYS, "An annotation file", report);
  if (isEmpty ? yamlFindings.length === 0 : root.kind === "map")
    checkVersion(found.get("version"), reportOf(found.get("version"), report));
  const source = readSource(found.get("source"), reportOf(found.get("source"), report));
  const entities = declared?.entities ?? readEntities(found.get("entities"), reportOf(found.get("entities"), report));
  if (declared) findings.push(...declared.findings);
  const mentions = quick?.mentions ?? readMentions(found.get("mentions"), reportOf(found.get("mentions"), report));
  if (quick) findings.push(...quick.findings);
  const section = quick?.section ?? keySpan(found.get("mentions"));
  const sections = { entities: declared?.section ?? keySpan(found.get("entities")), mentions: section };
  const items = [...mentions, ...entities.map(({ whole }) => whole)];
  return { uri, source, entities, mentions, findings, sections, suppressions: readSuppressions(text, items, report) };
}

/** An annotation file that could not be read at all: it says nothing, and `message` says why. */
export function unreadableFile(uri: string, message: string): AnnotationFile {
  const source = { path: null, lang: null, date: null, title: null, url: null };
  const findings: Finding[] = [{ code: "file.unreadable", message, start: 0, end: 0 }];
  return {
    uri,
    source,
    entities: [],
    mentions: [],
    findings,
    sections: { entities: null, mentions: null },
    suppressions: [],
  };
}

const keySpan = (pair: Pair | undefined): Span | null =>
  pair ? { start: pair.key.start, end: Math.max(pair.key.end, pair.value?.end ?? 0) } : null;

function checkVersion(pair: Pair | undefined, report: Report): void {
  if (!pair) {
    report("schema.version", "This file has no version; begin it with `version: 1`.", { start: 0, end: 0 });
    return;
  }
  const version = word(pair, report);
  if (version && version.value !== VERSION)
    report("schema.version", `Version ${version.value} is not known here; this program reads version 1.`, version);
}

function readSource(pair: Pair | undefined, report: Report): SourceInfo {
  const found = pair?.value ? fields(pair.value, SOURCE_KEYS, '"source"', report) : new Map<string, Pair>();
  const lang = word(found.get("lang"), report);
  if (lang) checkLanguage(lang, report);
  return {
    path: word(found.get("path"), report),
    lang: lang?.value ?? null,
    date: date(found.get("date"), report),
    title: word(found.get("title"), report)?.value ?? null,
    url: word(found.get("url"), report)?.value ?? null,
  };
}

function readEntities(pair: Pair | undefined, report: Report): readonly Entity[] {
  if (!pair?.value || isBlank(pair.value)) return [];
  return pairsOf(pair.value, '"entities"', "{vladimir-putin: {type: person}}", report).map((entry) =>
    readEntity(entry, reportOf(entry, report)),
  );
}

function readMentions(pair: Pair | undefined, report: Report): readonly Mention[] {
  if (!pair?.value || isBlank(pair.value)) return [];
  if (pair.value.kind !== "seq") {
    report("schema.wrong-type", '"mentions" must be a list; begin each mention with "- ".', pair.key);
    return [];
  }
  return pair.value.items.flatMap((item) => readMention(item, report) ?? []);
}

const isBlank = (node: Node): boolean => node.kind === "scalar" && node.value === "";
