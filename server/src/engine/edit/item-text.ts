import { scalar } from "./scalar";
import type { Selector } from "./selector";

/** A mention to be written. */
export interface MentionDraft {
  readonly entity: string | null;
  readonly selector: Selector;
  /** By language; empty string for one gloss in every language. */
  readonly gloss: ReadonlyMap<string, string>;
  readonly status?: string;
  readonly resp?: string;
}

/** An entity to be written. */
export interface EntityDraft {
  readonly id: string;
  /** Empty where it has none. */
  readonly type: string;
  /** By language: the preferred name and then others. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly gloss: ReadonlyMap<string, string>;
}

/** The lines of a mention in canonical key order, without indentation; the first begins with `- `. */
export function mentionLines({ entity, selector, gloss, status, resp }: MentionDraft): readonly string[] {
  const lines = [
    entity === null ? "" : `entity: ${scalar(entity)}`,
    `exact: ${scalar(selector.exact)}`,
    selector.prefix === "" ? "" : `prefix: ${scalar(selector.prefix)}`,
    selector.suffix === "" ? "" : `suffix: ${scalar(selector.suffix)}`,
    selector.occurrence === 0 ? "" : `occurrence: ${selector.occurrence}`,
    ...glossLines(gloss),
    status === undefined ? "" : `status: ${scalar(status)}`,
    resp === undefined ? "" : `resp: ${scalar(resp)}`,
  ].filter((line) => line !== "");
  return lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

/** The lines of an entity in canonical key order, without indentation; `step` indents what belongs to the id. */
export function entityLines({ id, type, names, gloss }: EntityDraft, step: string): readonly string[] {
  const named = [...names].filter(([, list]) => list.length > 0);
  const lines = [
    ...(type === "" ? [] : [`type: ${scalar(type)}`]),
    ...(named.length === 0 ? [] : ["names:", ...named.map(([lang, list]) => `${step}${lang}: ${nameList(list)}`)]),
    ...glossLines(gloss, step),
  ];
  return [`${scalar(id)}:`, ...lines.map((line) => step + line)];
}

/** `gloss:` as one line where it fits in 100 columns, else one line a language. */
export function glossLines(gloss: ReadonlyMap<string, string>, step = "  "): readonly string[] {
  if (gloss.size === 0) return [];
  const [[lang, only]] = [...gloss] as [[string, string]];
  if (gloss.size === 1 && lang === "") return [`gloss: ${scalar(only)}`];
  const flow = `gloss: {${[...gloss].map(([key, text]) => `${key}: ${scalar(text, true)}`).join(", ")}}`;
  return flow.length <= 100 ? [flow] : ["gloss:", ...[...gloss].map(([key, text]) => `${step}${key}: ${scalar(text)}`)];
}

const nameList = (names: readonly string[]): string =>
  names.length === 1 ? scalar(names[0]!) : `[${names.map((name) => scalar(name, true)).join(", ")}]`;
