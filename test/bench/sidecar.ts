import type { Article, BenchMention } from "./article";
import { scalar } from "./yaml";

/** The annotation file of an article. */
export function sidecarYaml({ lang, date, title, text, mentions }: Article): string {
  const head = `version: 1\nsource:\n  lang: ${lang}\n  date: ${date}\n  title: ${scalar(title)}\nmentions:\n`;
  return head + mentions.map((mention) => mentionYaml(mention, text)).join("");
}

function mentionYaml(mention: BenchMention, text: string): string {
  const { start, end, entity, gloss, isDescription, prefix, suffix, occurrence } = mention;
  const lines: string[] = [];
  if (entity) lines.push(`entity: ${entity.id}`);
  lines.push(`exact: ${scalar(text.slice(start, end))}`);
  if (prefix !== "") lines.push(`prefix: ${scalar(prefix)}`);
  if (suffix !== "") lines.push(`suffix: ${scalar(suffix)}`);
  if (occurrence > 0) lines.push(`occurrence: ${occurrence}`);
  if (isDescription) lines.push("form: description");
  if (gloss !== null) lines.push(`gloss: {en: ${JSON.stringify(gloss)}}`);
  return lines.map((line, i) => `${i === 0 ? "  - " : "    "}${line}\n`).join("");
}
