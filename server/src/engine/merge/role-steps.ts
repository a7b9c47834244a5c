import { addPair, addToList, replaceNode } from "../edit/add-value";
import { edited } from "../edit/edit";
import { flowOf, itemText, pairText } from "../edit/node-text";
import type { Node, Pair } from "../yaml";
import { itemsOf, pairIn, type Side, said } from "./side";
import { type Step, simply } from "./step";

/** Roles that the survivor does not have. One with the same dates is the same if its titles do not say otherwise. */
export function roleSteps(mine: Side, other: Side, own: Node, theirs: Node): readonly Step[] {
  const rolesIn = (text: string) => pairIn({ ...mine, text }, "roles")!.value!;
  return itemsOf(theirs).flatMap((role, i): readonly Step[] => {
    const index = itemsOf(own).findIndex((each) => isSame(each, role));
    if (index !== -1) return missingTitles(role, itemsOf(own)[index]!).map((pair) => titleStep(index, pair));
    const add = (text: string) =>
      edited(text, [addToList(text, rolesIn(text), (column) => itemText(other.text, role, column))]);
    const rival = itemsOf(own).findIndex((each) => isOverlapping(each, role));
    if (rival === -1) return [simply(add)];
    const old = itemsOf(own)[rival]!;
    const isOffice = titlesOf(old).some((title) =>
      titlesOf(role).some((each) => said(each.value) === said(title.value)),
    );
    return [
      {
        conflict: {
          key: `role ${i + 1}`,
          what: "role",
          mine: shown(old),
          other: shown(role),
          choices: isOffice ? ["mine", "other", "both"] : ["both", "mine", "other"],
        },
        act: (text, choice) => {
          if (choice === "mine") return text;
          const there = itemsOf(rolesIn(text))[rival]!;
          // Another role may have taken its place already.
          if (choice === "both" || said(there) !== said(old)) return add(text);
          return edited(text, [replaceNode(text, there, flowOf(other.text, role))]);
        },
      },
    ];
  });

  function titleStep(index: number, pair: Pair): Step {
    return simply((text) => {
      const title = valueIn(itemsOf(rolesIn(text))[index]!, "title");
      if (title?.kind !== "map") return text;
      const write = (column: number | null) => pairText(other.text, pair, true, column);
      return edited(text, [addPair(text, title, title.pairs.at(-1) ?? null, write)]);
    });
  }
}

function valueIn(role: Node, key: string): Node | null {
  return role.kind === "map" ? (role.pairs.find((pair) => pair.key.value === key)?.value ?? null) : null;
}

const dateOf = (role: Node, key: "from" | "to"): string => {
  const value = valueIn(role, key);
  return value?.kind === "scalar" ? value.value : "";
};

function titlesOf(role: Node): readonly Pair[] {
  const title = valueIn(role, "title");
  return title?.kind === "map" ? title.pairs : [];
}

function isSame(a: Node, b: Node): boolean {
  if (said(a) === said(b)) return true;
  if (dateOf(a, "from") !== dateOf(b, "from") || dateOf(a, "to") !== dateOf(b, "to")) return false;
  const shared = titlesOf(a).flatMap(({ key, value }) =>
    titlesOf(b).flatMap((other) => (other.key.value === key.value ? [said(other.value) === said(value)] : [])),
  );
  return shared.length > 0 && shared.every(Boolean);
}

const missingTitles = (role: Node, own: Node): readonly Pair[] =>
  titlesOf(role).filter(({ key }) => !titlesOf(own).some((title) => title.key.value === key.value));

/** Whether two roles share more than the day, month or year in which one ends and the other begins. */
function isOverlapping(a: Node, b: Node): boolean {
  const isOver = (to: string, from: string): boolean => {
    const length = Math.min(to.length, from.length);
    return length > 0 && to.slice(0, length) <= from.slice(0, length);
  };
  return !isOver(dateOf(a, "to"), dateOf(b, "from")) && !isOver(dateOf(b, "to"), dateOf(a, "from"));
}

/** `Deputy Prime Minister of Russia, 2011-12–2018-05`, with the first of its titles. */
function shown(role: Node): string {
  const title = valueIn(role, "title");
  const first = title?.kind === "map" ? title.pairs[0]?.value : title;
  return `${first?.kind === "scalar" ? first.value : ""}, ${dateOf(role, "from")}–${dateOf(role, "to")}`;
}
