import { resolve } from "node:path";
import { counted } from "../engine/features/card";
import { ANNOTATION_SUFFIX } from "../host/root";
import { baselineOf, compared, readBaseline, writtenBaseline } from "../report/baseline";
import type { Report } from "../report/report";
import { deliver } from "./deliver";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** `--write-baseline`: from now on the problems of this report are known. */
export function writeBaseline(params: Params, file: string, { problems }: Report): void {
  const baseline = baselineOf(problems);
  deliver(params, file, writtenBaseline(baseline));
  params.warn(`Wrote ${counted(problems.length, "known problem")} to "${file}".\n`);
}

/** `--baseline`: the report without the problems that are known. Entries that were not met are told on standard error. */
export function withoutKnown(params: Params, file: string, report: Report): Report {
  const bytes = params.disk.read(resolve(params.cwd, file));
  if (!bytes) throw new Refusal(`There is no baseline "${file}"; make it with "--write-baseline".`);
  const baseline = readBaseline(bytes.toString("utf8"));
  if (!baseline) throw new Refusal(`"${file}" is no baseline; make it anew with "--write-baseline".`);
  const linted = new Set([...report.files, ...report.files.map((file) => file.slice(0, -ANNOTATION_SUFFIX.length))]);
  const { fresh, gone } = compared(baseline, report.problems, (name) => linted.has(name));
  for (const { file: name, code, words } of gone)
    params.warn(`No longer there: ${name}: ${code}${words === "" ? "" : ` "${words}"`}\n`);
  if (gone.length > 0)
    params.warn(`"${file}" names problems that are gone; write it anew with "--write-baseline ${file}".\n`);
  return { ...report, problems: fresh };
}
