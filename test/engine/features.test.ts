import assert from "node:assert/strict";
import fc from "fast-check";
import { problemsOf } from "../../server/src/engine/check";
import { type Corpus, declarationsOf, measureOf } from "../../server/src/engine/corpus";
import { definition } from "../../server/src/engine/features/definition";
import { type DocumentSymbol, documentSymbols } from "../../server/src/engine/features/document-symbol";
import { highlight } from "../../server/src/engine/features/highlight";
import { hover } from "../../server/src/engine/features/hover";
import { annotationsOf, stepMention, textOf } from "../../server/src/engine/features/navigate";
import { references } from "../../server/src/engine/features/references";
import { tokens } from "../../server/src/engine/features/tokens";
import { family, hierarchyRoot, subtypes, supertypes } from "../../server/src/engine/features/type-hierarchy";
import { workspaceSymbols } from "../../server/src/engine/features/workspace-symbol";
import { bySpan } from "../../server/src/engine/span";
import type { Place } from "../../server/src/engine/target";
import { loaded, uriIn } from "../fixture";
import { annotations, SIDECARS, TEXTS, text } from "./arbitraries";

describe("every feature", function () {
  this.timeout(60_000);
  it("answers at every place of every file with places that there are", () =>
    fc.assert(
      fc.property(anyFiles, (files) => {
        const corpus = loaded({ files }).corpus();
        for (const [name, words] of files) {
          const uri = uriIn(name);
          const outline = documentSymbols(corpus, uri, ["en"]).flatMap(withChildren);
          const found: Place[] = [...outline, ...tokens(corpus, uri)].map((span) => ({ uri, ...span }));
          for (let at = 0; at <= words.length; at++) {
            found.push(...definition(corpus, uri, at));
            found.push(...references(corpus, uri, at, true), ...references(corpus, uri, at, false));
            found.push(...highlight(corpus, uri, at).map((span) => ({ uri, ...span })));
            for (const direction of ["next", "previous"] as const)
              found.push(...present(stepMention(corpus, uri, at, direction)?.place));
            found.push(...present(annotationsOf(corpus, uri, at)), ...present(textOf(corpus, uri, at)));
            const shown = hover(corpus, uri, at, ["en"]);
            if (shown) {
              found.push({ uri, ...shown });
              assert.ok(shown.start <= at && at <= shown.end && shown.markdown !== "", `${name} at ${at}`);
            }
            const root = hierarchyRoot(corpus, uri, at);
            if (root) found.push({ uri: root.uri, start: root.entity.start, end: root.entity.end });
          }
          const problems = problemsOf(corpus, uri);
          assert.deepEqual(problems, problems.toSorted(bySpan));
          found.push(...problems);
          for (const { uri: in_, start, end } of found) {
            const measure = measureOf(corpus, in_);
            assert.ok(measure && 0 <= start && start <= end && end <= measure.length, `${in_} ${start}-${end}`);
          }
        }
        for (const { id } of workspaceSymbols(corpus, "", [])) {
          assert.ok(family(corpus, id).has(id));
          for (const { entity } of subtypes(corpus, id).filter((each) => isDeclaredOnce(corpus, each.entity.id)))
            assert.ok(supertypes(corpus, entity.id).some((each) => each.entity.id === id));
        }
      }),
    ));
});

const isDeclaredOnce = (corpus: Corpus, id: string): boolean => declarationsOf(corpus, id).length === 1;

const anyFiles = fc
  .tuple(...TEXTS.map(() => text), ...SIDECARS.map(() => annotations))
  .map((texts) => new Map([...TEXTS, ...SIDECARS].map((name, i) => [name, texts[i]!])));

const withChildren = (symbol: DocumentSymbol): readonly DocumentSymbol[] => [
  symbol,
  ...symbol.children.flatMap(withChildren),
];

const present = <T>(value: T | null | undefined): readonly T[] => (value ? [value] : []);
