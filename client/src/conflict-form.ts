import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Choice, Conflict } from "./entity-requests";

/**
 * Lists what two entities say differently, each with the value that will be kept; to pick one turns to its next value,
 * to pick the first line ends the form. Answers the choices by key, or undefined where the user has left it.
 */
export function chooseValues(
  title: string,
  conflicts: readonly Conflict[],
  ids: { readonly mine: string; readonly other: string },
): Promise<Record<string, Choice> | undefined> {
  const keep: Record<string, Choice> = Object.fromEntries(conflicts.map(({ key, choices }) => [key, choices[0]!]));
  const merge: QuickPickItem = { label: "$(check) Merge with these values", alwaysShow: true };
  const form = window.createQuickPick<QuickPickItem & { conflict?: Conflict }>();
  const show = (active?: Conflict) => {
    const rows = conflicts.map((conflict) => ({ ...conflictItem(conflict, keep[conflict.key]!, ids), conflict }));
    form.items = [merge, { label: "to be kept", kind: QuickPickItemKind.Separator }, ...rows];
    form.activeItems = active ? rows.filter(({ conflict }) => conflict === active) : [merge];
  };
  form.title = title;
  form.placeholder = "Enter on a line keeps the other value; Enter on the first line goes on";
  form.keepScrollPosition = true;
  form.ignoreFocusOut = true;
  show();
  return new Promise((done) => {
    form.onDidAccept(() => {
      const { conflict } = form.activeItems[0] ?? {};
      if (!conflict) {
        done(keep);
        form.hide();
        return;
      }
      const { key, choices } = conflict;
      keep[key] = choices[(choices.indexOf(keep[key]!) + 1) % choices.length]!;
      show(conflict);
    });
    form.onDidHide(() => {
      done(undefined);
      form.dispose();
    });
    form.show();
  });
}

/** The value that is kept with the id of the entity that has it, and below it what is dropped for it. */
export function conflictItem(
  { what, mine, other }: Conflict,
  choice: Choice,
  ids: { readonly mine: string; readonly other: string },
): QuickPickItem {
  if (choice === "both") return { label: `${what}: both`, detail: `${oneLine(mine)} · and · ${oneLine(other)}` };
  const [kept, dropped] = choice === "other" ? [other, mine] : [mine, other];
  return { label: `${what}: ${oneLine(kept)}`, description: ids[choice], detail: `instead of: ${oneLine(dropped)}` };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
