import type { Corpus, FileState } from "../corpus";
import { foldWords } from "../fold";
import type { AnnotationFile, Entity } from "../records";
import { broaderThan } from "./known-entity";
import { relatedTo } from "./mention-place";
import { type NamedMention, namedMentions } from "./named-mention";
import type { Rule, RuleFinding } from "./rule";

/** Told once for each further entity. A family and its variants may share words; `cert: high` says that it is meant. */
export const consistencySameWords: Rule = {
  code: "consistency.same-words",
  severity: "warning",
  about: "The same words mean two entities in one text.",
  check: (corpus, state) => {
    if (isConsistent(state.file)) return [];
    const first = new Map<string, NamedMention>();
    const told = new Set<string>();
    const findings: RuleFinding[] = [];
    for (const named of namedMentions(corpus, state.file)) {
      const { mention, entity, link, words, said } = named;
      const { value: id, start, end } = link;
      if (!entity) continue;
      const other = first.get(said);
      if (!other) first.set(said, named);
      const otherId = other?.link.value ?? id;
      if (!other || otherId === id || mention.cert === "high" || areKin(corpus, entity, other.entity!)) continue;
      if (isAtOnePlace(state, named, other) || told.has(`${id} ${said}`)) continue;
      told.add(`${id} ${said}`);
      const related = relatedTo(state, other.mention, `Here it is "${otherId}".`);
      const message = `"${words}" means "${otherId}" above and "${id}" here; correct one of them, or say \`cert: high\` where both are right.`;
      findings.push({ message, start, end, related });
    }
    return findings;
  },
};

let last: { readonly file: AnnotationFile; readonly hasOneEach: boolean } | null = null;

/** Whether no words stand with two ids, as in most files. Remembered for one file, whose text may be typed into. */
function isConsistent(file: AnnotationFile): boolean {
  if (last?.file !== file) last = { file, hasOneEach: hasOneIdEach(file) };
  return last.hasOneEach;
}

function hasOneIdEach({ mentions }: AnnotationFile): boolean {
  const ids = new Map<string, string>();
  for (const { entity, exact } of mentions) {
    if (!entity || exact.length !== 1) continue;
    const said = foldWords(exact[0]!.value);
    const other = ids.get(said);
    if (other === undefined) ids.set(said, entity.value);
    else if (other !== entity.value) return false;
  }
  return true;
}

const areKin = (corpus: Corpus, a: Entity, b: Entity): boolean =>
  broaderThan(corpus, a).includes(b) || broaderThan(corpus, b).includes(a);

/** Which is another rule's matter. */
function isAtOnePlace({ anchors }: FileState, a: NamedMention, b: NamedMention): boolean {
  const start = anchors?.startAt(a.index) ?? -1;
  return start !== -1 && start === anchors!.startAt(b.index);
}
