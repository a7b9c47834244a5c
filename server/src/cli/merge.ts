import { resolve } from "node:path";
import { version } from "../../package.json";
import type { Format } from "../report/formats";
import type { Report } from "../report/report";
import { readWholeReport } from "../report/whole";
import { joined } from "./joined";
import { type Counting, print } from "./lint";
import type { Params } from "./params";
import { Refusal } from "./refusal";

export interface MergeOptions extends Counting {
  readonly format: Format;
  readonly output?: string;
}

/** `glossator merge`: one report of what `glossator lint --format whole` printed for the shards of a corpus. */
export function merge(params: Params, names: readonly string[], options: MergeOptions): number {
  const reports = names.map((name) => reportIn(params, name));
  const seen = new Map<string, string>();
  for (const [i, { files }] of reports.entries())
    for (const file of files) {
      const other = seen.get(file);
      if (other !== undefined)
        throw new Refusal(`"${file}" is in "${other}" and in "${names[i]}"; give each shard once.`);
      seen.set(file, names[i]!);
    }
  return print(params, joined(reports), options);
}

function reportIn({ disk, cwd }: Params, name: string): Report {
  const bytes = disk.read(resolve(cwd, name));
  if (!bytes) throw new Refusal(`There is no file "${name}"; check the spelling.`);
  const report = readWholeReport(bytes.toString("utf8"));
  if (!report)
    throw new Refusal(`"${name}" is no report; make it with "glossator lint --format whole --output ${name}".`);
  if (report.version !== version)
    throw new Refusal(`"${name}" is of glossator ${report.version}, and this is ${version}; use one version for all.`);
  return report;
}
