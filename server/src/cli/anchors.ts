import { healthOf } from "../engine/features/health";
import { get } from "../engine/table";
import { annotationsOf } from "../report/anchor-annotations";
import type { AnchorFileRow } from "../report/anchor-rows";
import { anchorText } from "../report/anchor-text";
import { githubReport, hiddenByGithub } from "../report/github";
import { jsonReport } from "../report/json";
import { rowOf, textOf } from "./anchor-rows";
import { accept } from "./anchors-accept";
import { since } from "./anchors-since";
import { uriNameIn, witnessed } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import { type Selection, selection } from "./selection";

export interface AnchorsOptions {
  readonly root?: string;
  readonly since?: string;
  readonly accept?: string;
  readonly dryRun?: boolean;
  readonly format: "text" | "json" | "github";
}

/** `glossator anchors`: how the mentions of the annotation files at or below `paths` stand in their texts. */
export async function anchors(params: Params, paths: readonly string[], options: AnchorsOptions): Promise<number> {
  const { root, format } = options;
  if (options.accept === undefined && options.dryRun) throw new Refusal('"--dry-run" goes with "--accept".');
  if (options.accept !== undefined) {
    if (options.since !== undefined) throw new Refusal('"--accept" and "--since" do not go together; leave one out.');
    if (format !== "text") throw new Refusal('"--accept" prints what it did as text; leave "--format" out.');
    const selected = await selection(params, paths, { root });
    await witnessed(params, selected.files);
    return accept(params, selected, options.accept, options.dryRun === true);
  }
  const selected = await selection(params, paths, { root });
  if (options.since === undefined) await witnessed(params, selected.files);
  const report =
    options.since === undefined ? health(params, selected) : await since(params, selected, options.since, format);
  params.write(reportOf(params, report, options));
  return report.some(({ counts }) => FAILING.some((result) => (counts[result] ?? 0) > 0)) ? 1 : 0;
}

const FAILING = ["ambiguous", "orphan", "vanished", "lost"];

/** Results that are listed beside others only. */
const QUIET = ["came"];

function reportOf({ warn }: Params, rows: readonly AnchorFileRow[], { format }: AnchorsOptions): string {
  if (format === "json") return jsonReport(rows);
  if (format === "text") return anchorText(rows, QUIET);
  const annotations = annotationsOf(rows);
  warn(hiddenByGithub(annotations));
  return githubReport(annotations);
}

function health({ cwd }: Params, { files }: Selection): readonly AnchorFileRow[] {
  return files.flatMap(({ host, uri }): readonly AnchorFileRow[] => {
    const state = get(host.corpus().files, uri)!;
    if (state.sourceUri === null) return [];
    const isInDoubt = (state.anchors?.doubtful().length ?? 0) > 0;
    const { counts, doubts } = healthOf(state, isInDoubt ? textOf(host, state) : null);
    const [file, annotation] = [uriNameIn(cwd, state.sourceUri), uriNameIn(cwd, uri)];
    return [{ file, annotation, counts, mentions: doubts.map((doubt) => rowOf(state, doubt)) }];
  });
}
