import { addPair, addToList, filled, replaceNode } from "../edit/add-value";
import { type Edit, edited } from "../edit/edit";
import { flowOf, itemText, pairText } from "../edit/node-text";
import { keysOf } from "../keys";
import type { Node, Pair } from "../yaml";
import { roleSteps } from "./role-steps";
import { itemsOf, mapIn, pairIn, type Side, said } from "./side";
import { either, type Step, simply } from "./step";

/** What is to be done to the survivor's declaration so that it says what the other one says, in the other's order. */
export function stepsOf(mine: Side, other: Side, broader: Step | null): readonly Step[] {
  const steps = (mapIn(other)?.pairs ?? []).flatMap((pair): readonly Step[] => {
    const key = pair.key.value;
    if (!isSaying(pair) || (key === "broader" && broader)) return [];
    const own = pairIn(mine, key);
    if (!isSaying(own)) return [simply((text) => taken({ ...mine, text }, other, pair))];
    if (said(own.value) === said(pair.value)) return [];
    const kinds = `${own.value.kind} ${pair.value.kind}`;
    if (key === "sameAs") return itemSteps(mine, other, [key], own.value, pair.value);
    if (key === "roles" && kinds === "seq seq") return roleSteps(mine, other, own.value, pair.value);
    if (LANGUAGES.has(key) && kinds === "map map") return pairSteps(mine, other, key, pair.value);
    return [valueStep(mine, other, [key], own.value, pair.value)];
  });
  return broader ? [...steps, broader] : steps;
}

/** The keys over mappings that are united pair by pair. */
const LANGUAGES = new Set(["names", "gloss", "designations"]);

type Saying = Pair & { readonly value: Node };

const isSaying = (pair: Pair | null): pair is Saying =>
  pair?.value?.kind === "scalar" ? pair.value.value !== "" : Boolean(pair?.value);

/** The survivor's text with a pair of the other declaration, in its place by canonical order. */
function taken(mine: Side, other: Side, pair: Pair): string {
  const order = [...keysOf("entity").keys()];
  const rank = ({ key }: Pair) => (order.includes(key.value) ? order.indexOf(key.value) : order.length);
  const map = mapIn(mine)!;
  const empty = map.pairs.find(({ key }) => key.value === pair.key.value);
  if (empty) return done(mine.text, filled(mine.text, empty, flowOf(other.text, pair.value!)));
  const behind = map.pairs.findLast((each) => rank(each) <= rank(pair)) ?? null;
  return done(
    mine.text,
    addPair(mine.text, map, behind, (column) => pairText(other.text, pair, isFlow(other), column)),
  );
}

const isFlow = (side: Side): boolean => side.text[mapIn(side)!.start] === "{";

/** Names, glosses and designations: by language or scheme. */
function pairSteps(mine: Side, other: Side, key: string, theirs: Node): readonly Step[] {
  if (theirs.kind !== "map") return [];
  return theirs.pairs.flatMap((pair): readonly Step[] => {
    const path = [key, pair.key.value];
    const own = pairIn(mine, ...path);
    if (!isSaying(pair)) return [];
    if (isSaying(own) && key === "gloss")
      return said(own.value) === said(pair.value) ? [] : [valueStep(mine, other, path, own.value, pair.value)];
    if (isSaying(own)) return itemSteps(mine, other, path, own.value, pair.value);
    const isInBraces = other.text[theirs.start] === "{";
    return [
      simply((text) => {
        const map = pairIn({ ...mine, text }, key)!.value;
        if (map?.kind !== "map") return text;
        if (own) return done(text, filled(text, pairIn({ ...mine, text }, ...path)!, flowOf(other.text, pair.value)));
        const write = (column: number | null) => pairText(other.text, pair, isInBraces, column);
        return done(text, addPair(text, map, map.pairs.at(-1) ?? null, write));
      }),
    ];
  });
}

/** Items that the survivor's list does not have; of two names spelt alike, which may be said to be other ones. */
function itemSteps(mine: Side, other: Side, path: readonly string[], own: Node, theirs: Node): readonly Step[] {
  return itemsOf(theirs).flatMap((item): readonly Step[] => {
    const twin = itemsOf(own).find((each) => spelling(each) === spelling(item));
    if (twin && said(twin) === said(item)) return [];
    const list = (text: string) => pairIn({ ...mine, text }, ...path)!.value!;
    if (!twin)
      return [
        simply((text) =>
          done(
            text,
            addToList(text, list(text), (column) => itemText(other.text, item, column)),
          ),
        ),
      ];
    const what = `${path[0]} (${path[1]}): ${spelling(item)}`;
    const values = { mine: flowOf(mine.text, twin), other: flowOf(other.text, item) };
    return [
      either({ key: what, what, ...values }, (text) => {
        const old = itemsOf(list(text)).find((each) => said(each) === said(twin))!;
        return done(text, replaceNode(text, old, values.other));
      }),
    ];
  });
}

/** The text of a name, however much else is said of it. */
function spelling(item: Node): string {
  const text = item.kind === "map" ? item.pairs.find(({ key }) => key.value === "text")?.value : item;
  return text?.kind === "scalar" ? text.value : said(item);
}

/** One value against another. */
function valueStep(mine: Side, other: Side, path: readonly string[], own: Node, theirs: Node): Step {
  const [key, lang] = path;
  const show = (text: string, node: Node) => (node.kind === "scalar" ? node.value : flowOf(text, node));
  const conflict = {
    key: path.join(" "),
    what: lang === undefined ? key! : `${key} (${lang})`,
    mine: show(mine.text, own),
    other: show(other.text, theirs),
  };
  return either(conflict, (text) =>
    done(text, replaceNode(text, pairIn({ ...mine, text }, ...path)!.value!, flowOf(other.text, theirs))),
  );
}

const done = (text: string, edit: Edit): string => edited(text, [edit]);
