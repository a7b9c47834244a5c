import { countOfPlaces } from "./anchor/anchor";
import type { Config } from "./config";
import type { Corpus, FileState } from "./corpus";
import { layersOf } from "./corpus";
import type { Finding, Problem } from "./problem";
import { RULES } from "./rules/all";
import { anchorAmbiguous } from "./rules/anchor-ambiguous";
import { severityIn } from "./rules/codes";
import type { Rule } from "./rules/rule";
import { bySpan } from "./span";
import { get } from "./table";

/** The problems of one annotation file, in text order. A file that is not of the corpus has none. */
export function problemsOf(corpus: Corpus, uri: string): readonly Problem[] {
  const state = get(corpus.files, uri);
  if (!state) return [];
  const findings: Finding[] = [...state.file.findings];
  for (const rule of rulesIn(corpus.config))
    if (corpus.isComplete || !rule.needsWholeCorpus)
      for (const finding of rule.check(corpus, state)) findings.push({ ...finding, code: rule.code });
  return weighed(corpus.config, uri, findings);
}

const enabled = new WeakMap<Config, readonly Rule[]>();

/** The rules that are not off. */
function rulesIn(config: Config): readonly Rule[] {
  let rules = enabled.get(config);
  if (!rules) enabled.set(config, (rules = RULES.filter(({ code }) => severityIn(config, code) !== "off")));
  return rules;
}

/**
 * The problems that can be shown in a text: an ambiguous mention at every place that it fits. An orphan has no place:
 * where its words stand in other surroundings is mostly the place of another mention.
 */
export function problemsInText(corpus: Corpus, textUri: string): readonly Problem[] {
  const findings = layersOf(corpus, textUri).flatMap(lostIn);
  return weighed(corpus.config, textUri, findings);
}

function lostIn({ file, anchors }: FileState): readonly Finding[] {
  return file.mentions.flatMap((mention, i) => {
    const anchor = anchors?.at(i);
    if (anchor?.result !== "ambiguous") return [];
    const name = mention.entity?.value ?? "a gloss";
    const { start, end } = mention.exact[0]!;
    const { code } = anchorAmbiguous;
    const related = [{ uri: file.uri, start, end, message: "The mention is written here." }];
    const message = `A mention of ${name} fits ${countOfPlaces(anchor)} equally well, this one too; say which in its selector.`;
    return anchor.candidates.map((span) => ({ code, message, start: span.start, end: span.end, related }));
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
