import type { Style } from "../report/report";
import type { Params } from "./params";

/**
 * How results are shown: coloured on a terminal, nowhere with `NO_COLOR`, everywhere with `FORCE_COLOR` (but for `0`), and in
 * the width of the terminal.
 */
export function styleOf({ env, terminal }: Params, isForFile: boolean): Style {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  const isForced = FORCE_COLOR !== "" && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  const isUsual = terminal.isOut && TERM !== "dumb" && FORCE_COLOR === "";
  const isColoured = !isForFile && NO_COLOR === "" && (isForced || isUsual);
  return { isColoured, columns: Math.max(MIN_COLUMNS, isForFile ? USUAL_COLUMNS : terminal.columns || USUAL_COLUMNS) };
}

const MIN_COLUMNS = 40;
const USUAL_COLUMNS = 100;
