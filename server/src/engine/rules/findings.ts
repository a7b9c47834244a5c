import type { Corpus, FileState } from "../corpus";
import type { AnnotationFile } from "../records";
import { mentionCount } from "../stored/stored-file";
import { askedAgain } from "./asked-again";
import type { Rule, RuleFinding } from "./rule";

/**
 * What a rule finds. Of a file with thousands of mentions it is remembered where it cannot be anything else: while its text is typed
 * into, the rules that ignore the text are not asked again.
 */
export function findingsOf(rule: Rule, corpus: Corpus, state: FileState): readonly RuleFinding[] {
  if (!rule.ignoresText || mentionCount(state.file) < MANY) return rule.check(corpus, state);
  const findings = findingsIn(corpus, state.file);
  let found = findings.get(rule);
  if (!found) findings.set(rule, (found = foundIn(rule, corpus, state)));
  return found;
}

const MANY = 2_000;

const foundIn = (rule: Rule, corpus: Corpus, state: FileState): readonly RuleFinding[] =>
  rule.ofMention
    ? [...(rule.ofEntities?.(state.file) ?? []), ...askedAgain(rule, rule.ofMention, corpus, state.file)]
    : rule.check(corpus, state);

interface Known extends Pick<Corpus, "entities" | "declaring"> {
  readonly findings: Map<Rule, readonly RuleFinding[]>;
}

const known = new WeakMap<AnnotationFile, Known>();

function findingsIn({ entities, declaring }: Corpus, file: AnnotationFile): Known["findings"] {
  const before = known.get(file);
  if (before?.entities === entities && before.declaring === declaring) return before.findings;
  const findings: Known["findings"] = new Map();
  known.set(file, { entities, declaring, findings });
  return findings;
}
