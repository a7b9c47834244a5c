import { type Corpus, declared } from "../corpus";
import { countsOf } from "../counts";
import { rolesOn } from "../date";
import { bestText, nameOf, preferredNames } from "../language";
import { escaped, isWebAddress, safeMarkdown } from "../markdown";
import type { Entity, LocalText } from "../records";
import { get } from "../table";

/** For whom a card is made: languages, most wanted first, and the date of the text being read, if known. */
export interface Reader {
  readonly languages: readonly string[];
  readonly date: string | null;
}

/**
 * The entity card, as Markdown that is safe to show: preferred name, type and family, the role in force on the text's
 * date, gloss, designations, names in other languages, counts and links.
 */
export function cardOf(corpus: Corpus, id: string, reader: Reader): string {
  const found = declared(corpus, id);
  if (!found) {
    const hint = corpus.isComplete ? "no file of this corpus declares it" : "the corpus is still being read";
    return `**${escaped(id)}**  \n_${hint}_`;
  }
  const { entity } = found;
  const head = [headline(corpus, entity, reader), ...rolesOf(entity, reader)].join("  \n");
  const gloss = bestText(entity.gloss, reader.languages);
  const details = [designationsOf(entity), otherNames(entity, reader)].filter((line) => line !== "").join("  \n");
  return [head, gloss ? safeMarkdown(gloss.value) : "", details, footer(corpus, entity)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headline(corpus: Corpus, entity: Entity, { languages }: Reader): string {
  const kind = [escaped(entity.type?.value.replaceAll("-", " ") ?? ""), familyOf(corpus, entity, languages)];
  const rest = kind.filter((part) => part !== "").join(", ");
  return `**${escaped(nameOf(entity, languages))}**${rest === "" ? "" : ` · ${rest}`}`;
}

function familyOf(corpus: Corpus, { id, broader }: Entity, languages: readonly string[]): string {
  const base = broader ? declared(corpus, broader.value) : null;
  if (base) return `variant of ${escaped(nameOf(base.entity, languages))}`;
  const variants = (get(corpus.entities, id)?.narrower ?? []).flatMap((narrower) => {
    const variant = declared(corpus, narrower);
    return variant ? [escaped(nameOf(variant.entity, languages))] : [];
  });
  return variants.length === 0 ? "" : `variants: ${variants.join(", ")}`;
}

function rolesOf({ roles }: Entity, { languages, date }: Reader): readonly string[] {
  return rolesOn(roles, date).flatMap(({ title, from, to }) => {
    const text = bestText(title, languages);
    return text ? [`${escaped(text.value)} _(${from ?? "…"} – ${to ?? "…"})_`] : [];
  });
}

function designationsOf({ designations }: Entity): string {
  const schemes = new Map<string, string[]>();
  for (const { lang, value } of designations) schemes.set(lang, [...(schemes.get(lang) ?? []), escaped(value)]);
  return [...schemes].map(([scheme, names]) => `${escaped(scheme)}: ${names.join(", ")}`).join(" · ");
}

function otherNames(entity: Entity, { languages }: Reader): string {
  const first = nameOf(entity, languages);
  const others = preferredNames(entity).filter(({ value }) => value !== first);
  const byName = new Map<string, string[]>();
  for (const { value, lang } of others) byName.set(value, [...(byName.get(value) ?? []), lang]);
  return [...byName].map(([name, langs]) => `${escaped(name)} _(${langs.map(escaped).join(", ")})_`).join(" · ");
}

function footer(corpus: Corpus, { id, sameAs }: Entity): string {
  const links = sameAs.filter(({ value }) => isWebAddress(value)).map(({ value }) => `[${hostOf(value)}](<${value}>)`);
  return [mentionCounts(corpus, id), ...links].join(" · ");
}

const hostOf = (address: string): string => escaped(/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)![1]!);

/** `7 mentions in 3 texts`, with `so far` while the corpus is being read. */
export function mentionCounts(corpus: Corpus, id: string): string {
  const { mentions, texts } = countsOf(corpus, id);
  return `${counted(mentions, "mention")} in ${counted(texts, "text")}${corpus.isComplete ? "" : " so far"}`;
}

/** `1 mention`, `7 mentions`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The gloss of a mention in the reader's language, safe to show; empty where it has none. */
export function glossOf(gloss: readonly LocalText[], { languages }: Reader): string {
  const text = bestText(gloss, languages);
  return text ? safeMarkdown(text.value) : "";
}
