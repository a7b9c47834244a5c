import { dirname, resolve } from "node:path";
import { anchorsOf } from "../engine/anchor/anchors";
import { mentionHealth } from "../engine/features/health";
import { readFile } from "../engine/read/file";
import { wordsOf } from "../engine/records";
import { FATES, type Reviewed, review, type Version } from "../engine/review/review";
import { isLoaded, type LoadedText, sourceText } from "../engine/source";
import { get } from "../engine/table";
import { type Lines, linesOf } from "../engine/units";
import type { CorpusHost } from "../host/corpus-host";
import { decoded, MAX_ANNOTATION_BYTES, MAX_TEXT_BYTES } from "../host/decode";
import { ANNOTATION_SUFFIX, isAnnotationPath, isInside } from "../host/root";
import { pathOf, uriOf } from "../host/uri";
import { isMember } from "../host/walk";
import type { AnchorFileRow, AnchorRow } from "../report/anchor-rows";
import { rowOf, rowPlace, textOf } from "./anchor-rows";
import { nameIn } from "./open";
import type { Params } from "./params";
import { revisionOf } from "./revision";
import type { Selection } from "./selection";

/**
 * What became of the mentions since a git revision, in the annotation files that differ from it or whose texts do, those
 * that are gone included. For GitHub files are named as in the repository, else relative to the working directory.
 */
export async function since(
  params: Params,
  { hosts, files, holds }: Selection,
  revision: string,
  format: string,
): Promise<readonly AnchorFileRow[]> {
  const rows: AnchorFileRow[] = [];
  for (const host of hosts) {
    const real = params.disk.real(host.root) ?? host.root;
    const { repository, commit } = await revisionOf(real, nameIn(params.cwd, host.root), revision);
    const changed = (await repository.changedSince(commit)).flatMap((path) =>
      isInside(path, real) ? [host.root + path.slice(real.length)] : [],
    );
    const differs = new Set(changed);
    const inRepository = (path: string): string => real + path.slice(host.root.length);
    const nameOf = (path: string): string =>
      format === "github" ? nameIn(repository.root, inRepository(path)) : nameIn(params.cwd, path);
    const past: Past = async (path, limit) => {
      const bytes = await repository.content(commit, inRepository(path));
      const found = bytes && decoded(bytes, limit);
      return found && "text" in found ? found.text : null;
    };
    const own = files.filter((each) => each.host === host).map(({ uri }) => pathOf(uri)!);
    const gone = changed.filter((path) => isGone(params, host, path) && holds(path));
    for (const path of [...own, ...gone].sort()) {
      const state = get(host.corpus().files, uriOf(path));
      const text = state?.sourceUri ? pathOf(state.sourceUri) : null;
      if (!differs.has(path) && (text === null || !differs.has(text))) continue;
      const row = await rowSince(host, path, past, nameOf);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** The canonical text of a file as it was; `null` where there was none. */
type Past = (path: string, limit: number) => Promise<string | null>;

/** Whether an annotation file is not there that would belong to the corpus. */
const isGone = ({ disk }: Params, host: CorpusHost, path: string): boolean =>
  isAnnotationPath(path) && !disk.stat(path) && isMember(disk, host.root, { ...host.corpus().config }, path);

async function rowSince(
  host: CorpusHost,
  path: string,
  past: Past,
  nameOf: (path: string) => string,
): Promise<AnchorFileRow | null> {
  const state = get(host.corpus().files, uriOf(path)) ?? null;
  const written = await past(path, MAX_ANNOTATION_BYTES);
  const old = written === null ? null : readFile(uriOf(path), written);
  const isRegistry = !state?.sourceUri && !old?.mentions.length;
  if (isRegistry) return null;
  const oldPath = old && textPath(path, old.source.path?.value ?? null);
  const oldText = oldPath && isInside(oldPath, host.root) ? await past(oldPath, MAX_TEXT_BYTES) : null;
  const oldSource = oldText === null ? null : loaded(oldPath!, oldText);
  const before: Version = {
    mentions: old?.mentions ?? [],
    source: oldSource,
    anchors: old && oldSource && anchorsOf(old, oldSource),
  };
  const text = state && textOf(host, state);
  const now: Version = {
    mentions: state?.file.mentions ?? [],
    source: state && text !== null ? loaded(pathOf(state.sourceUri!)!, text) : null,
    anchors: state?.anchors ?? null,
  };
  const reviewed = review(before, now);
  const counts: Record<string, number> = Object.fromEntries(FATES.map((fate) => [fate, 0]));
  for (const { fate } of reviewed) counts[fate]!++;
  const rows = reviewed
    .filter(({ fate }) => fate !== "stayed")
    .map((each): AnchorRow => {
      const place = placeOf(each, oldSource?.lines ?? linesOf(""));
      if (each.index === null) return { ...goneRow(each), was: place };
      const row = rowOf(state!, mentionHealth(state!, each.index, text));
      const [old, words] = [each.before?.words ?? row.old, each.now?.words ?? null];
      return { ...row, result: each.fate, old, new: each.fate === "changed" ? words : null, was: place };
    });
  const file = state?.sourceUri ? pathOf(state.sourceUri)! : oldPath!;
  return { file: nameOf(file), annotation: nameOf(path), counts, mentions: rows };
}

const textPath = (path: string, named: string | null): string =>
  named === null ? path.slice(0, -ANNOTATION_SUFFIX.length) : resolve(dirname(path), named);

function loaded(path: string, text: string): LoadedText | null {
  const source = sourceText(uriOf(path), text);
  return isLoaded(source) ? source : null;
}

const placeOf = ({ before, nearest }: Reviewed, lines: Lines): NonNullable<AnchorRow["was"]> | null =>
  before && { ...rowPlace(lines, before), nearest: nearest! + 1 };

const goneRow = ({ fate, mention }: Reviewed): AnchorRow => ({
  result: fate,
  anchor: null,
  entity: mention.entity?.value ?? null,
  old: wordsOf(mention),
  new: null,
  confidence: 0,
  annotation: null,
  place: null,
  candidates: [],
});
