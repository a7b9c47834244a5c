import { isDeepStrictEqual } from "node:util";
import { version } from "../../package.json";
import { canonical } from "../engine/canonical";
import { layersOf } from "../engine/corpus";
import { edited } from "../engine/edit/edit";
import { withLineEnds } from "../engine/edit/line-ends";
import { annotate, annotateAnew } from "../engine/features/annotate";
import { counted } from "../engine/features/card";
import { languageInName } from "../engine/file-name";
import { type Suggestion, suggested, suggestionsOf } from "../engine/names/suggestions";
import { readFile } from "../engine/read/file";
import { ANNOTATION_SUFFIX } from "../host/root";
import { pathOf } from "../host/uri";
import { jsonReport } from "../report/json";
import type { Look } from "./look";
import { nameIn } from "./open";
import type { Params } from "./params";
import { changedMeanwhile, checkUnchanged, type Replacement, replaceAll } from "./replacements";

/** What was written into an annotation file, as `glossator suggest --write --format json` prints it. */
export interface WrittenRow {
  readonly file: string;
  readonly mentions: number;
  readonly isNew: boolean;
}

interface Addition extends Replacement {
  readonly mentions: number;
}

/**
 * `glossator suggest --write`: adds the names that can only be meant as one entity to the annotation files, as suggested
 * mentions, and prints how many went into which. Every file is computed before the first is written. Answers 1 where one has
 * errors in its YAML, which is left alone.
 */
export async function writeSuggestions(
  params: Params,
  isJson: boolean,
  eachText: (act: (look: Look) => void) => Promise<void>,
): Promise<number> {
  const files: Addition[] = [];
  const broken: string[] = [];
  let left = 0;
  await eachText((look) => {
    const suggestions = suggestionsOf(look.source, look.seen);
    left += suggestions.left.length;
    if (suggestions.clear.length === 0) return;
    const addition = additionOf(params, look, suggestions.clear);
    if (addition) files.push(addition);
    else broken.push(nameIn(params.cwd, annotationPath(look)));
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  checkUnchanged(params, files);
  replaceAll(params, files);
  const rows = files.map(
    ({ path, mentions, before }): WrittenRow => ({ file: nameIn(params.cwd, path), mentions, isNew: before === null }),
  );
  params.write(isJson ? jsonReport(rows) : rows.map(lineOf).join(""));
  const count = rows.reduce((sum, { mentions }) => sum + mentions, 0);
  params.warn(`Wrote ${counted(count, "suggested mention")} into ${counted(rows.length, "file")}.\n`);
  if (left > 0)
    params.warn(`${counted(left, "name")} stayed, which may mean several; "glossator suggest" lists them.\n`);
  for (const name of broken)
    params.warn(`glossator: Nothing is added to "${name}", whose YAML has errors; mend these first.\n`);
  return broken.length > 0 ? 1 : 0;
}

/** What an annotation file is to hold; `null` for one that is too broken to be added to. */
function additionOf(params: Params, look: Look, clear: readonly Suggestion[]): Addition | null {
  const { source, text, corpus } = look;
  const path = annotationPath(look);
  const statement = suggested(`glossator@${version}`);
  const mentions = clear.length;
  const [state] = layersOf(corpus, text.uri);
  if (!state) {
    const after = annotateAnew(source, languageInName(text.uri), clear, statement, null);
    return { path, before: null, after: Buffer.from(after), mentions };
  }
  if (state.file.findings.some(({ code }) => code.startsWith("yaml.") || code === "file.unreadable")) return null;
  const before = params.disk.read(path);
  const decoded = before?.toString("utf8") ?? "";
  const old = canonical(decoded);
  if (!before || !isDeepStrictEqual(readFile(state.file.uri, old), state.file)) throw changedMeanwhile(params, path);
  const after = withLineEnds(decoded, edited(old, annotate(source, state, old, clear, statement)));
  return { path, before, after: Buffer.from(after), mentions };
}

const annotationPath = ({ text, corpus }: Look): string =>
  pathOf(layersOf(corpus, text.uri)[0]?.file.uri ?? text.uri + ANNOTATION_SUFFIX)!;

const lineOf = ({ file, mentions, isNew }: WrittenRow): string =>
  `${file}: ${counted(mentions, "suggested mention")}${isNew ? ", a new file" : ""}\n`;
