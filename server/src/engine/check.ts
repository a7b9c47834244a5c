import { countOfPlaces, hull } from "./anchor/anchor";
import type { Config } from "./config";
import type { Corpus, FileState } from "./corpus";
import { layersOf } from "./corpus";
import type { Finding, Problem } from "./problem";
import { RULES } from "./rules/all";
import { changedMessage } from "./rules/anchor-changed";
import { severityIn } from "./rules/codes";
import { doubtCode } from "./rules/doubt-code";
import { missingIn as missingNames } from "./rules/mention-missing";
import { MENTION_MISSING } from "./rules/reading";
import type { Rule } from "./rules/rule";
import { bySpan } from "./span";
import { sifted, suppressionOf } from "./suppress";
import { get } from "./table";

/** The problems of one annotation file, in text order. A file that is not of the corpus has none. */
export const problemsOf = (corpus: Corpus, uri: string): readonly Problem[] => checked(corpus, uri).problems;

/** The problems of one annotation file and those that its comments say to ignore, each in text order. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly ignored: readonly (Problem & { readonly reason: string })[];
}

/** A file that is not of the corpus has no problems. */
export function checked(corpus: Corpus, uri: string): Checked {
  const state = get(corpus.files, uri);
  if (!state) return { problems: [], ignored: [] };
  const { config, isComplete } = corpus;
  const findings: Finding[] = [...state.file.findings];
  for (const rule of rulesIn(config))
    if (isComplete || !rule.needsWholeCorpus)
      for (const finding of rule.check(corpus, state)) findings.push({ ...finding, code: rule.code });
  const { reported, ignored } = sifted(config, state.file, findings, isComplete);
  return {
    problems: weighed(config, uri, reported),
    ignored: ignored.flatMap(({ finding, suppression: { reason } }) =>
      weighed(config, uri, [finding]).map((problem) => ({ ...problem, reason })),
    ),
  };
}

const enabled = new WeakMap<Config, readonly Rule[]>();

/** The rules that are not off. */
function rulesIn(config: Config): readonly Rule[] {
  let rules = enabled.get(config);
  if (!rules) enabled.set(config, (rules = RULES.filter(({ code }) => severityIn(config, code) !== "off")));
  return rules;
}

/** The names that nobody has annotated in the text of an annotation file, told for the first of several over one text. */
export function missingIn(corpus: Corpus, uri: string): readonly Problem[] {
  const textUri = get(corpus.files, uri)?.sourceUri ?? null;
  if (textUri === null || !asksForMissing(corpus) || layersOf(corpus, textUri)[0]?.file.uri !== uri) return [];
  return weighed(corpus.config, textUri, missingNames(corpus, textUri));
}

/** Whether anybody wants to know which names are not annotated, for which texts must be read. */
export const asksForMissing = ({ config }: Pick<Corpus, "config">): boolean =>
  severityIn(config, MENTION_MISSING) !== "off";

/**
 * The problems that can be shown in a text: a name without a mention, a changed mention, and an ambiguous one at every place that it fits. An
 * orphan has no place: where its words stand in other surroundings is mostly the place of another mention.
 */
export function problemsInText(corpus: Corpus, textUri: string): readonly Problem[] {
  const layers = layersOf(corpus, textUri);
  const missing = layers.length > 0 && asksForMissing(corpus) ? missingNames(corpus, textUri) : [];
  return weighed(corpus.config, textUri, [...layers.flatMap(doubtfulIn), ...missing]);
}

function doubtfulIn({ file, anchors }: FileState): readonly Finding[] {
  return (anchors?.doubtful() ?? []).flatMap((i): readonly Finding[] => {
    const [mention, anchor] = [file.mentions[i]!, anchors!.at(i)!];
    const { result } = anchor;
    const { start, end } = mention.exact[0]!;
    const code = doubtCode(result);
    if (suppressionOf(file, code, { start })) return [];
    const related = [{ uri: file.uri, start, end, message: "The mention is written here." }];
    if (result === "changed") return [{ code, message: changedMessage(mention, anchor), ...hull(anchor)!, related }];
    const name = mention.entity?.value ?? "a gloss";
    const message = `A mention of ${name} fits ${countOfPlaces(anchor)} equally well, this one too; say which in its selector.`;
    const places = result === "ambiguous" ? anchor.candidates : [];
    return places.map((span) => ({ code, message, start: span.start, end: span.end, related }));
  });
}

/** The problems of `glossator.yaml` itself. */
export const problemsOfConfig = ({ config }: Corpus): readonly Problem[] =>
  config.file ? weighed(config, config.file.uri, config.findings) : [];

function weighed(config: Config, uri: string, findings: readonly Finding[]): readonly Problem[] {
  const problems = findings.flatMap((finding): Problem[] => {
    const severity = severityIn(config, finding.code);
    return severity === "off" ? [] : [{ ...finding, message: readable(finding.message), uri, severity }];
  });
  return problems.sort((a, b) => bySpan(a, b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Messages quote what is written, however long that is; the end says what to do next. */
const readable = (message: string): string =>
  message.length <= 500 ? message : `${message.slice(0, 250)} … ${message.slice(-200)}`;
