import { version } from "../../package.json";
import type { Report } from "../report/report";

/** One report of several over different files. */
export const joined = (reports: readonly Report[]): Report => ({
  version,
  problems: sorted(reports.flatMap(({ problems }) => problems)),
  ignored: sorted(reports.flatMap(({ ignored }) => ignored)),
  files: reports.flatMap(({ files }) => files).sort(),
});

/** By file; the order in one file stays. */
const sorted = <P extends { readonly file: string }>(problems: readonly P[]): readonly P[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
