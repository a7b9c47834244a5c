import type { Report } from "./report";
import { visible } from "./visible";

/** One line a problem, whatever its message quotes: `file:line:column: severity: message [code]`. */
export const conciseReport = ({ problems }: Report): string =>
  problems
    .map(
      ({ file, line, column, severity, message, code }) =>
        `${visible(file)}:${line}:${column}: ${severity}: ${visible(message)} [${code}]\n`,
    )
    .join("");
