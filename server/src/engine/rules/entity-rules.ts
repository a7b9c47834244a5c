import { allDeclared, type Corpus, declarationsOf } from "../corpus";
import type { Finding } from "../problem";
import { type Entity, isLive } from "../records";
import type { Located } from "../span";
import { suggestion } from "../spelling";
import { get } from "../table";
import type { Rule } from "./rule";

/** `entity.unknown`: a mention refers to an entity that no file declares. */
export const entityUnknown: Rule = {
  needsWholeCorpus: true,
  check: (corpus, { file }) =>
    file.mentions.flatMap((mention) => {
      if (!mention.entity || !isLive(mention) || isDeclared(corpus, mention.entity.value)) return [];
      return [unknown("entity.unknown", corpus, mention.entity)];
    }),
};

/** An id declared in each of a thousand files would otherwise be told of in a million places. */
const MAX_RELATED = 20;

/** `entity.duplicate`: an id is declared more than once; each declaration points at others, at most `MAX_RELATED`. */
export const entityDuplicate: Rule = {
  needsWholeCorpus: false,
  check: (corpus, { file }) =>
    file.entities.flatMap((entity) => {
      const all = declarationsOf(corpus, entity.id);
      const others = all.filter((other) => other.entity !== entity);
      if (others.length === 0) return [];
      const related = others.slice(0, MAX_RELATED).map(({ uri, entity: other }) => ({
        uri,
        start: other.start,
        end: other.end,
        message: `"${entity.id}" is declared here too.`,
      }));
      const message = `The entity "${entity.id}" is declared ${all.length} times; keep one declaration.`;
      return [{ code: "entity.duplicate", message, start: entity.start, end: entity.end, related }];
    }),
};

/** `entity.type-unknown` and `entity.no-name`. */
export const entityForm: Rule = {
  needsWholeCorpus: false,
  check: ({ config }, { file }) =>
    file.entities.flatMap((entity) => {
      const findings: Finding[] = [];
      const { type, names, id, isEmpty, start, end } = entity;
      if (type && !config.types.includes(type.value)) {
        const hint = suggestion(type.value, config.types) || " Add it to `types` in glossator.yaml.";
        const message = `There is no entity type "${type.value}".${hint}`;
        findings.push({ code: "entity.type-unknown", message, start: type.start, end: type.end });
      }
      if (!isEmpty && names.every(({ hidden }) => hidden)) {
        const message = `The entity "${id}" has no name to show; add "names".`;
        findings.push({ code: "entity.no-name", message, start, end });
      }
      return findings;
    }),
};

/** `broader.unknown`. */
export const broaderUnknown: Rule = {
  needsWholeCorpus: true,
  check: (corpus, { file }) =>
    file.entities.flatMap(({ broader }) =>
      broader && !isDeclared(corpus, broader.value) ? [unknown("broader.unknown", corpus, broader)] : [],
    ),
};

/** `broader.cycle`: following `broader` from an entity leads back to it. */
export const broaderCycle: Rule = {
  needsWholeCorpus: false,
  check: (corpus, { file }) =>
    file.entities.flatMap(({ id, broader }) => {
      const path = broader ? pathBack(corpus, id) : null;
      if (!broader || !path) return [];
      const message = `"${id}" is broader than itself (${path.join(" → ")}); remove one "broader" of this circle.`;
      return [{ code: "broader.cycle", message, start: broader.start, end: broader.end }];
    }),
};

const isDeclared = (corpus: Corpus, id: string): boolean => (get(corpus.entities, id)?.declaredIn.length ?? 0) > 0;

function unknown(code: "entity.unknown" | "broader.unknown", corpus: Corpus, { value, start, end }: Located): Finding {
  const hint = suggestionsFor(corpus, value) || " Declare it under `entities:`.";
  return { code, message: `No entity "${value}" in this corpus.${hint}`, start, end };
}

const suggestions = new WeakMap<Corpus["entities"], Map<string, string>>();

/** Remembered by index: one misspelt id may stand in thousands of mentions. */
function suggestionsFor(corpus: Corpus, id: string): string {
  let known = suggestions.get(corpus.entities);
  if (!known) suggestions.set(corpus.entities, (known = new Map()));
  let hint = known.get(id);
  if (hint === undefined) {
    const ids: string[] = [];
    for (const { entity } of allDeclared(corpus)) ids.push(entity.id);
    known.set(id, (hint = suggestion(id, ids)));
  }
  return hint;
}

function pathBack(corpus: Corpus, id: string): readonly string[] | null {
  const path = [id];
  const broaderOf = (of: string): Entity["broader"] => declarationsOf(corpus, of)[0]?.entity.broader ?? null;
  for (let next = broaderOf(id); next; next = broaderOf(next.value)) {
    path.push(next.value);
    if (next.value === id) return path;
    if (path.indexOf(next.value) < path.length - 1) return null;
  }
  return null;
}
