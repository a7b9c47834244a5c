import { endsBeforeItBegins, isDate } from "../date";
import type { LocalText, Role } from "../records";
import { below, type Cursor, fieldsAt, type Read, textsAt, word } from "./scan-block";
import type { Scanned } from "./scan-flow";

/** The list of roles below the key whose colon stands before `at`; `null` for one that something is wrong with. */
export function rolesAt(cursor: Cursor, at: number): Scanned<readonly Role[]> | null {
  const value: Role[] = [];
  const end = below(cursor, at, () => {
    if (!cursor.text.startsWith("- ", cursor.at)) return -1;
    const column = cursor.column;
    const start = (cursor.at += 2);
    cursor.column += 2;
    const found = fieldsAt(cursor, ROLE_FIELDS);
    const { title, from = null, to = null } = found?.value ?? {};
    if (!found || !title || cursor.column > column) return -1;
    if (from !== null && to !== null && endsBeforeItBegins(from, to)) return -1;
    value.push({ start, end: found.end, title, from, to });
    return found.end;
  });
  return end === -1 ? null : { value, end };
}

const date: Read<string> = (cursor, at) => {
  const found = word(cursor, at);
  return found && isDate(found.value.value) ? { value: found.value.value, end: found.end } : null;
};

const ROLE_FIELDS: { readonly [K in keyof RoleFields]: Read<RoleFields[K]> } = { title: textsAt, from: date, to: date };

interface RoleFields {
  readonly title: readonly LocalText[];
  readonly from: string;
  readonly to: string;
}
