import { allDeclared, type Corpus, declared } from "../corpus";
import { markdownOfRule } from "../keys";
import { isLive } from "../records";
import { CODES } from "../rules/codes";
import { entries, get } from "../table";
import { type Completion, item, writtenAt } from "./item";
import { keyText } from "./key-items";
import type { Place } from "./place";

/** The words that a key takes. */
export const valueItems = (text: string, place: Place, values: readonly string[]): readonly Completion[] =>
  values.map((value) => item({ label: value, kind: "value", text: writtenAt(text, place, value) }));

/** The entity types of a corpus. */
export const typeItems = (text: string, place: Place, { config }: Corpus): readonly Completion[] =>
  config.types.map((type) => item({ label: type, kind: "type", text: writtenAt(text, place, type) }));

/** The types that entities have and no configuration names. */
export function newTypeItems(text: string, place: Place, corpus: Corpus): readonly Completion[] {
  const types = new Set<string>();
  for (const { entity } of allDeclared(corpus)) if (entity.type) types.add(entity.type.value);
  const unknown = [...types].filter((type) => !corpus.config.types.includes(type)).sort();
  return unknown.map((type) => item({ label: type, kind: "type", text: writtenAt(text, place, type) }));
}

/** The rules that a configuration does not set yet. */
export const ruleItems = (text: string, place: Place): readonly Completion[] =>
  [...CODES.values()]
    .filter(({ code }) => !place.siblings.has(code))
    .map(({ code, severity }) =>
      item({
        label: code,
        kind: "rule",
        text: keyText(text, place, code, "value"),
        beside: severity,
        documentation: markdownOfRule(code),
      }),
    );

/** The ids that mentions of the same file refer to and no file declares. */
export function undeclaredItems(text: string, place: Place, corpus: Corpus, uri: string): readonly Completion[] {
  const mentions = get(corpus.files, uri)?.file.mentions ?? [];
  const ids = new Set(mentions.flatMap((mention) => (mention.entity && isLive(mention) ? [mention.entity.value] : [])));
  return [...ids]
    .filter((id) => !declared(corpus, id))
    .map((id) => item({ label: id, kind: "entity", text: keyText(text, place, id, "block") }));
}

/** The designation schemes that entities of the corpus have. */
export function schemeItems(text: string, place: Place, corpus: Corpus): readonly Completion[] {
  const schemes = new Set<string>();
  for (const [, { file }] of entries(corpus.files))
    for (const { designations } of file.entities) for (const { lang } of designations) schemes.add(lang);
  return [...schemes]
    .filter((scheme) => !place.siblings.has(scheme))
    .sort()
    .map((scheme) => item({ label: scheme, kind: "key", text: keyText(text, place, scheme, "value") }));
}
