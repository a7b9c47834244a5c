import { selectorFor } from "../../../server/src/engine/edit/selector";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import { median } from "../quantile";
import type { Kind } from "./editor";
import { judged, type Outcome } from "./judge";
import { type Answer, METHODS, type Selected } from "./methods";
import { news } from "./news";
import { SEED, type Task, task } from "./task";

/** How a method did on all texts with one kind of edit. */
export interface Figures {
  readonly kind: Kind;
  readonly method: string;
  readonly mentions: number;
  readonly deleted: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Why surviving mentions were orphaned. */
  readonly orphans: Readonly<Record<Why, number>>;
  /** The same, of the mentions in paragraphs that the text has twice, word for word. */
  readonly repeated: Readonly<Record<Outcome, number>>;
  /** The median over the texts, in milliseconds per mention. */
  readonly time: number;
}

/** `respelt`: its words are nowhere. `alone`: they stand in one place. `ambiguous`: several fit. `rivals`: none fits. */
export type Why = "respelt" | "alone" | "ambiguous" | "rivals";

/** A mention that a method did not get right. */
export interface Failure {
  readonly task: Task;
  readonly method: string;
  readonly mention: Selected;
  readonly answer: Answer;
  readonly outcome: Outcome;
  /** The index among the text's mentions. */
  readonly at: number;
}

/** Runs the methods over the texts. `report` gets each mention that went wrong. */
export function figuresOf(
  indexes: readonly number[],
  kinds: readonly Kind[],
  methods: readonly string[],
  report: (failure: Failure) => void,
): readonly Figures[] {
  const tables = kinds.flatMap((kind) => methods.map((method) => empty(kind, method)));
  for (const index of indexes) {
    const made = news(SEED, index);
    for (const kind of kinds) {
      const one = task(index, kind, made);
      const mentions = selectedIn(one);
      for (const table of tables.filter((each) => each.kind === kind)) measure(table, one, mentions, report);
    }
  }
  return tables.map(({ times, ...figures }) => ({ ...figures, time: median(times) }));
}

/** The mentions with the selectors that the editor writes. */
export function selectedIn({ before }: Task): readonly Selected[] {
  const source = sourceText("file:///before.txt", before.text) as LoadedText;
  return before.places.map((place) => ({ ...place, ...selectorFor(source, place) }));
}

interface Table extends Omit<Figures, "time"> {
  mentions: number;
  deleted: number;
  readonly outcomes: Record<Outcome, number>;
  readonly repeated: Record<Outcome, number>;
  readonly orphans: Record<Why, number>;
  readonly times: number[];
}

const NONE: Readonly<Record<Outcome, number>> = { right: 0, loose: 0, wrong: 0, orphaned: 0, gone: 0, kept: 0 };

const empty = (kind: Kind, method: string): Table => ({
  kind,
  method,
  mentions: 0,
  deleted: 0,
  outcomes: { ...NONE },
  repeated: { ...NONE },
  orphans: { respelt: 0, alone: 0, ambiguous: 0, rivals: 0 },
  times: [],
});

function measure(table: Table, one: Task, mentions: readonly Selected[], report: (failure: Failure) => void): void {
  const begin = performance.now();
  const answers = METHODS[table.method]!({ before: one.before.text, mentions, after: one.after });
  table.times.push((performance.now() - begin) / mentions.length);
  judged(one, answers).forEach((outcome, at) => {
    const [truth, mention, answer] = [one.truths[at]!, mentions[at]!, answers[at]!];
    if (!truth.isJudged) return;
    table.mentions++;
    if (truth.spans.length === 0) table.deleted++;
    table.outcomes[outcome]++;
    if (truth.twins.length > 0) table.repeated[outcome]++;
    if (outcome === "orphaned") table.orphans[whyOf(one.after, mention, answer)]++;
    if (outcome !== "right" && outcome !== "gone")
      report({ task: one, method: table.method, mention, answer, outcome, at });
  });
}

function whyOf(text: string, { exact }: Selected, { result }: Answer): Why {
  if (result === "ambiguous") return "ambiguous";
  const places = text.normalize("NFC").split(exact).length - 1;
  return places === 0 ? "respelt" : places === 1 ? "alone" : "rivals";
}
