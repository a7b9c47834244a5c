import { jsonList } from "./list";

/** Values as JSON for people and programs: an array with an element a line. */
export function jsonReport(values: readonly unknown[]): string {
  let json = "";
  const list = jsonList((text) => (json += text));
  for (const value of values) list.add(JSON.stringify(value));
  list.end();
  return json;
}
