import { type Corpus, declared } from "../corpus";
import type { Mention } from "../records";
import { bySpan, type Span } from "../span";
import { mentionsIn } from "../target";

/** A stretch of text with the type of the innermost mention there. */
export interface Token extends Span {
  /** An entity type, `entity` for an entity without one, or `term` for a gloss alone. */
  readonly type: string;
  readonly isUncertain: boolean;
  readonly isSuggested: boolean;
}

/**
 * The tokens of a text, or what of them lies in `range`: sorted and disjoint. Where mentions lie in one another, the
 * inner one's token interrupts the outer one's. Tokens may run over line ends; the caller splits them.
 */
export function tokens(corpus: Corpus, textUri: string, range?: Span): readonly Token[] {
  const types = new Map<string, string>();
  const typeOf = ({ entity }: Mention): string => {
    if (!entity) return "term";
    let type = types.get(entity.value);
    if (type === undefined)
      types.set(entity.value, (type = declared(corpus, entity.value)?.entity.type?.value ?? "entity"));
    return type;
  };
  const all = mentionsIn(corpus, textUri, range)
    .filter(({ span }) => span.start < span.end)
    .map(({ mention, span: { start, end } }) => ({
      start,
      end,
      type: typeOf(mention),
      isUncertain: mention.cert !== null && mention.cert !== "high",
      isSuggested: mention.status === "suggested",
    }));
  const flat = flattened(all.sort(bySpan));
  return range ? flat.flatMap((token) => clipped(token, range)) : flat;
}

function clipped(token: Token, range: Span): readonly Token[] {
  const start = Math.max(token.start, range.start);
  const end = Math.min(token.end, range.end);
  return start < end ? [{ ...token, start, end }] : [];
}

/** Cuts sorted, possibly nested or crossing tokens into disjoint ones; the one that begins last wins. */
function flattened(sorted: readonly Token[]): readonly Token[] {
  const flat: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const advance = (to: number) => {
    while (open.length > 0 && at < to) {
      const top = open.at(-1)!;
      const end = Math.min(top.end, to);
      if (end > at) flat.push({ ...top, start: at, end });
      at = Math.max(at, end);
      if (top.end <= at) open.pop();
    }
    at = Math.max(at, to);
  };
  for (const token of sorted) {
    advance(token.start);
    open.push(token);
  }
  advance(Number.POSITIVE_INFINITY);
  return flat;
}
