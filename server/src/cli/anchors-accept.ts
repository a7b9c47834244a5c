import { isDeepStrictEqual } from "node:util";
import type { Result } from "../engine/anchor/decide";
import { canonical } from "../engine/canonical";
import type { FileState } from "../engine/corpus";
import { acceptance } from "../engine/edit/acceptance";
import { withLineEnds } from "../engine/edit/line-ends";
import { counted } from "../engine/features/card";
import { readFile } from "../engine/read/file";
import { type Mention, wordsOf } from "../engine/records";
import { isLoaded, sourceText } from "../engine/source";
import { surroundings } from "../engine/surroundings";
import { get } from "../engine/table";
import { linesOf, positionAt } from "../engine/units";
import type { CorpusHost } from "../host/corpus-host";
import { pathOf } from "../host/uri";
import { wordsText } from "../report/anchor-text";
import { textOf } from "./anchor-rows";
import { nameIn } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import { changedMeanwhile, checkUnchanged, type Replacement, replaceAll } from "./replacements";
import type { Selection } from "./selection";

/**
 * `glossator anchors --accept`: writes the selectors of these mentions anew and prints what it did, or with `isDry` what
 * it would do. Every file is computed before the first is written. Answers 1 where a mention could not be written down.
 */
export function accept(params: Params, { files }: Selection, list: string, isDry: boolean): number {
  const results = resultsOf(list);
  const rewritten = files.flatMap(({ host, uri }) => rewrittenFile(params, host, uri, results) ?? []);
  checkUnchanged(params, rewritten);
  if (!isDry)
    replaceAll(
      params,
      rewritten.filter((each) => each.count > 0),
    );
  for (const { report } of rewritten) params.write(isDry ? report.before : report.after);
  const [count, kept] = [sum(rewritten.map((each) => each.count)), sum(rewritten.map((each) => each.kept))];
  const changed = rewritten.filter((each) => each.count > 0).length;
  params.warn(`${isDry ? "Would write" : "Wrote"} ${counted(count, "mention")} in ${counted(changed, "file")}.\n`);
  if (kept > 0) params.warn(`${counted(kept, "mention")} stayed: no selector would find them without doubt.\n`);
  return kept > 0 ? 1 : 0;
}

interface Rewritten extends Replacement {
  readonly count: number;
  readonly kept: number;
  /** What is done, with the lines that the mentions have before and after. */
  readonly report: { readonly before: string; readonly after: string };
}

const ACCEPTABLE: readonly Result[] = ["changed", "moved"];

function resultsOf(list: string): ReadonlySet<Result> {
  const names = list.split(",").map((name) => name.trim());
  for (const name of names)
    if (!ACCEPTABLE.some((result) => result === name))
      throw new Refusal(`"${name}" cannot be accepted; "--accept" takes ${ACCEPTABLE.join(" and ")}.`);
  return new Set(ACCEPTABLE.filter((result) => names.includes(result)));
}

function rewrittenFile(params: Params, host: CorpusHost, uri: string, results: ReadonlySet<Result>): Rewritten | null {
  const state = get(host.corpus().files, uri)!;
  if (!state.file.mentions.some((_, i) => results.has(state.anchors?.at(i)?.result ?? "exact"))) return null;
  const path = pathOf(uri)!;
  const bytes = params.disk.read(path);
  const decoded = bytes?.toString("utf8") ?? "";
  const text = canonical(decoded);
  if (!bytes || !isDeepStrictEqual(readFile(uri, text), state.file)) throw changedMeanwhile(params, path);
  const source = sourceText(state.sourceUri!, textOf(host, state) ?? "");
  if (!isLoaded(source) || !isDeepStrictEqual(source.lines, state.anchors!.lines))
    throw changedMeanwhile(params, pathOf(state.sourceUri!)!);
  const { text: after, accepted, kept } = acceptance(state, text, source, results);
  const now = readFile(uri, after).mentions;
  const line = (of: string, { exact }: Mention): number => positionAt(linesOf(of), exact[0]!.start).line + 1;
  const report = (at: (i: number) => number): string =>
    accepted.map((i) => `${nameIn(params.cwd, path)}:${at(i)}: ${actText(state, i, source.text)}\n`).join("");
  return {
    path,
    before: bytes,
    after: Buffer.from(withLineEnds(decoded, after)),
    count: accepted.length,
    kept: kept.length,
    report: {
      before: report((i) => line(text, state.file.mentions[i]!)),
      after: report((i) => line(after, now[i]!)),
    },
  };
}

/** `"Рогозин" -> "Рогозина"`; where the words are the same, the words around them. */
function actText({ file, anchors }: FileState, index: number, text: string): string {
  const old = wordsOf(file.mentions[index]!);
  const { words, spans } = anchors!.at(index)!;
  if (words) return wordsText({ old, new: words.join(" … ") });
  const { before, words: inside, after } = surroundings(text, { start: spans[0]!.start, end: spans.at(-1)!.end }, 30);
  return `${wordsText({ old, new: null })} stands in ${before}[${inside}]${after}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
