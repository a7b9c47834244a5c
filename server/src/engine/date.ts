import type { Role } from "./records";

/** Whether `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists. */
export function isDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
}

/**
 * The roles in force on `date`, in the order of the file. A date that is less exact than a day counts as all its days,
 * and a role's last month or year belongs to it. Without a date no role is in force.
 */
export function rolesOn(roles: readonly Role[], date: string | null): readonly Role[] {
  if (date === null) return [];
  return roles.filter(({ from, to }) => (from === null || from <= last(date)) && (to === null || date <= last(to)));
}

/** Whether a role with these dates ends before it begins. */
export const endsBeforeItBegins = (from: string, to: string): boolean => last(to) < from;

/** A string not before any day of `date` in text order: 2016 → 2016-99-99, 2016-08 → 2016-08-99. */
const last = (date: string): string => date + "-99-99".slice(date.length - 4);
