import { uriIn } from "../../fixture";
import type { Row } from "./row";

/** What is not done to an entity, and the sentence that says why. */
interface Refused extends Pick<Row, "title" | "corpus" | "entity" | "act"> {
  readonly refusal: string;
}

const CHAIN = `
--- w.ann.yaml
version: 1
entities:
  su: {type: weapon-system, names: {en: Su}}
  su-30: {type: weapon-system, names: {en: Su-30}, broader: su}
  su-30sm: {type: weapon-system, names: {en: Su-30SM}, broader: su-30}
  twice: {type: weapon-system, names: {en: Twice}}
--- x.ann.yaml
version: 1
entities:
  twice: {type: weapon-system, names: {en: Twice}}
  x: {type: weapon-system, names: {en: X}}
  y: {type: weapon-system, names: {en: Y}}
  y: {type: weapon-system, names: {en: Why}}
--- broken.ann.yaml
version: 1
entities:
  broken: {type: weapon-system, names: {en: Broken}}
mentions:
  - {entity: broken, exact: "A}
--- talks.txt
Су-30
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: su-30, exact: Су-30}
`;

const split = (more: object) => ({
  kind: "split",
  mentions: [{ uri: uriIn("talks.txt.ann.yaml"), start: 25 }],
  id: "new",
  name: "N",
  lang: "en",
  ...more,
});

export const refusals: readonly Refused[] = [
  {
    title: "to merge an entity into one that is broader by two steps",
    entity: "su-30sm",
    act: { kind: "merge", into: "su" },
    refusal:
      '"su-30" stands between "su-30sm" and "su", so that its "broader" would lead in a circle; merge "su-30" first, or change its "broader".',
  },
  {
    title: "to merge an entity into one that is narrower by two steps",
    entity: "su",
    act: { kind: "merge", into: "su-30sm" },
    refusal:
      '"su-30" stands between "su" and "su-30sm", so that its "broader" would lead in a circle; merge "su-30" first, or change its "broader".',
  },
  {
    title: "to merge an entity into itself",
    entity: "su",
    act: { kind: "merge", into: "su" },
    refusal: '"su" cannot be merged into itself; choose another entity.',
  },
  {
    title: "to merge an entity that is declared twice",
    entity: "twice",
    act: { kind: "merge", into: "su" },
    refusal: '"twice" is declared 2 times; keep one declaration first.',
  },
  {
    title: "to merge an entity that stands twice in one file",
    entity: "y",
    act: { kind: "merge", into: "su" },
    refusal: 'x.ann.yaml has a key twice where it declares "y"; keep one first.',
  },
  {
    title: "to merge into nothing",
    entity: "su",
    act: { kind: "merge", into: "nobody" },
    refusal: 'No file declares "nobody"; declare it first.',
  },
  {
    title: "to merge what stands in a file with errors in its YAML",
    entity: "broken",
    act: { kind: "merge", into: "su" },
    refusal: "broken.ann.yaml has errors in its YAML; mend them first.",
  },
  {
    title: "to move an entity to where it is",
    entity: "su",
    act: { kind: "move", into: { uri: uriIn("w.ann.yaml") } },
    refusal: 'w.ann.yaml declares "su" already.',
  },
  {
    title: "to move an entity to the annotation file of a text",
    entity: "su",
    act: { kind: "move", into: { uri: uriIn("talks.txt.ann.yaml") } },
    refusal: "talks.txt.ann.yaml is no registry of this corpus.",
  },
  {
    title: "to make a registry where a file is",
    entity: "su",
    act: { kind: "move", into: { name: "x.ann.yaml" } },
    refusal: "There is a file x.ann.yaml already; choose it instead.",
  },
  {
    title: "to make a registry outside",
    entity: "su",
    act: { kind: "move", into: { name: "../x" } },
    refusal: '"../x" cannot be the name of a file; write one such as people.ann.yaml.',
  },
  {
    title: "to make a registry that would annotate a text",
    entity: "su",
    act: { kind: "move", into: { name: "talks.txt" } },
    refusal: "talks.txt.ann.yaml would be the annotation file of talks.txt; choose another name.",
  },
  {
    title: "to split off an id that there is",
    entity: "su-30",
    act: split({ id: "x" }),
    refusal: 'There is an entity "x" already; choose another id.',
  },
  {
    title: "to split off an id that cannot be one",
    entity: "su-30",
    act: split({ id: "No Id" }),
    refusal: '"No Id" cannot be an id; write small letters and digits, joined by hyphens.',
  },
  {
    title: "to split off nothing",
    entity: "su-30",
    act: split({ mentions: [] }),
    refusal: 'Choose at least one mention of "su-30".',
  },
  {
    title: "to split off a mention that is not there any more",
    entity: "su-30",
    act: split({ mentions: [{ uri: uriIn("talks.txt.ann.yaml"), start: 7 }] }),
    refusal: 'The mentions of "su-30" have just changed; choose them again.',
  },
].map((row) => ({ corpus: CHAIN, ...row }));
