import { countOfPlaces, hull } from "./anchor/anchor";
import type { Config } from "./config";
import type { Corpus, FileState } from "./corpus";
import { layersOf } from "./corpus";
import { missingNames } from "./names/missing";
import type { Finding, Problem } from "./problem";
import { RULES } from "./rules/all";
import { changedMessage } from "./rules/anchor-changed";
import { severityIn } from "./rules/codes";
import { doubtCode } from "./rules/doubt-code";
import { findingsOf } from "./rules/findings";
import { missingFinding } from "./rules/mention-missing";
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
      for (const finding of findingsOf(rule, corpus, state)) findings.push({ ...finding, code: rule.code });
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

/**
 * The problems that can be shown in a text: a changed mention, an ambiguous one at every place that it fits, and a name
 * that nobody has annotated. An orphan has no place: where its words stand in other surroundings is mostly the place of another mention.
 */
export function problemsInText(corpus: Corpus, textUri: string): readonly Problem[] {
  const doubtful = weighed(corpus.config, textUri, layersOf(corpus, textUri).flatMap(doubtfulIn));
  return [...doubtful, ...namesChecked(corpus, textUri).problems].sort(bySpan);
}

/** The names that nobody has annotated in a text, as its problems; a comment in an annotation file of it may say to ignore them. */
export function namesChecked(corpus: Corpus, textUri: string): Checked {
  const names = missingNames(corpus, textUri);
  if (names.length === 0) return { problems: [], ignored: [] };
  const problems = weighed(corpus.config, textUri, names.map(missingFinding));
  const [suppression] = layersOf(corpus, textUri).flatMap(
    ({ file }) => suppressionOf(file, MENTION_MISSING, NOWHERE) ?? [],
  );
  if (!suppression) return { problems, ignored: [] };
  return { problems: [], ignored: problems.map((problem) => ({ ...problem, reason: suppression.reason })) };
}

/** A place that is in no item of an annotation file. */
const NOWHERE = { start: -1 };

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
