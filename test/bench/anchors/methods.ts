import { hull } from "../../../server/src/engine/anchor/anchor";
import { anchorsOf } from "../../../server/src/engine/anchor/anchors";
import type { Result } from "../../../server/src/engine/anchor/decide";
import type { Selector } from "../../../server/src/engine/edit/selector";
import { fold } from "../../../server/src/engine/fold";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import type { Span } from "../../../server/src/engine/span";
import type { Place } from "./document";
import { hypothesis } from "./hypothesis";

/** What a method is given: the selectors, as the editor writes them, and for those that want it the text they are from. */
export interface Question {
  readonly before: string;
  readonly mentions: readonly Selected[];
  readonly after: string;
}

/** A mention in the original text. */
export interface Selected extends Place, Selector {}

/** Where a method has a mention now; `null` where it says that it does not know. */
export interface Answer {
  readonly span: Span | null;
  readonly result: Result;
}

/** Finds each mention of a text in the edited one, in the same order. */
export type Method = (question: Question) => readonly Answer[];

/** Our method with the older text at hand. */
export const WITNESSED = "Glossator with git";

/** The methods that are compared, the first two of them ours. */
export const METHODS: Readonly<Record<string, Method>> = {
  Glossator: ({ mentions, after }) => ours(mentions, after, null),
  [WITNESSED]: ({ before, mentions, after }) => ours(mentions, after, fold(before).text),
  "Hypothes.is": (question) => hypothesis(question).map(answer),
  "exact with context": ({ mentions, after }) => mentions.map((mention) => answer(bestOf(after, mention))),
  "quote only": ({ mentions, after }) => mentions.map(({ exact }) => answer(spanAt(after.indexOf(exact), exact))),
};

function ours(mentions: readonly Selected[], after: string, older: string | null): readonly Answer[] {
  const source = sourceText("file:///after.txt", after) as LoadedText;
  const found = anchorsOf({ mentions: mentions.map(selecting) }, source, older);
  return mentions.map((_, i) => {
    const anchor = found.at(i)!;
    return { span: hull(anchor), result: anchor.result };
  });
}

const selecting = ({ exact, prefix, suffix, occurrence }: Selected) => ({
  exact: [{ value: exact }],
  prefix,
  suffix,
  occurrence,
  status: null,
});

const answer = (span: Span | null): Answer => ({ span, result: span ? "exact" : "orphan" });

const spanAt = (start: number, { length }: string): Span | null => (start < 0 ? null : { start, end: start + length });

/** The place of just these words that has the most of prefix and suffix at its joints; the first of equals. */
function bestOf(text: string, { exact, prefix, suffix }: Selected): Span | null {
  let best: Span | null = null;
  let most = -1;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const behind = text.slice(at + exact.length, at + exact.length + suffix.length + 2).trimStart();
    let common = 0;
    while (common < prefix.length && prefix.at(-1 - common) === before.at(-1 - common)) common++;
    for (let i = 0; i < suffix.length && suffix[i] === behind[i]; i++) common++;
    if (common > most) {
      most = common;
      best = spanAt(at, exact);
    }
  }
  return best;
}
