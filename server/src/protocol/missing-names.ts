import { type CodeAction, CodeActionKind, type Diagnostic, type Position, type Range } from "vscode-languageserver";
import { declared } from "../engine/corpus";
import { nameOf } from "../engine/language";
import { entitiesIn } from "../engine/names/suggestions";
import { unannotated } from "../engine/names/unannotated";
import { offsetAt, positionAt } from "../engine/units";
import { editAt, textAt } from "./authoring";
import type { Act } from "./authoring-requests";
import type { Session, Snapshot } from "./session";

/**
 * What can be done about a name of a known entity in a range of a text that nobody has annotated: each entity that it may mean, also
 * wherever the same words stand; and that it is none of them.
 */
export function missingNameActions(
  session: Session,
  found: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const source = textAt(found);
  if (!source) return [];
  const { lines, length } = source;
  const [from, to] = [offsetAt(lines, length, range.start), offsetAt(lines, length, range.end)];
  return unannotated(found.corpus, source).flatMap((sighting) => {
    const { start, end } = sighting;
    if (start > to || from > end) return [];
    const place = { start: positionAt(lines, start), end: positionAt(lines, end) };
    const words = source.text.slice(start, end).replace(/\s+/g, " ");
    const own = diagnostics.filter((each) => each.code === "mention.missing" && isSame(each.range.start, place.start));
    return actsOn(found, words, entitiesIn(sighting)).flatMap(([title, act]): CodeAction[] => {
      const edited = editAt(session, found, place, act);
      if (!edited || "refusal" in edited || ("everywhere" in act && edited.count === 1)) return [];
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics: own, edit: edited.edit }];
    });
  });
}

const isSame = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

function actsOn({ corpus, languages }: Snapshot, words: string, ids: readonly string[]): readonly [string, Act][] {
  const names = ids.map((id) => nameOf(declared(corpus, id)!.entity, languages));
  const all = `Annotate All “${words}” in This Text`;
  return [
    ...ids.map((entity, i): [string, Act] => [`Annotate as ${names[i]}`, { kind: "annotate", entity }]),
    ...ids.map((entity, i): [string, Act] => [
      ids.length === 1 ? all : `${all} as ${names[i]}`,
      { kind: "annotate", entity, everywhere: true },
    ]),
    ["Not This One", { kind: "reject", entity: ids[0]! }],
  ];
}
