import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath, isInside } from "../host/root";
import { pathOf, uriOf } from "../host/uri";
import { isMember } from "../host/walk";
import { oneByOne } from "./one-by-one";
import { nameIn } from "./open";
import type { Params } from "./params";
import { withProgress } from "./progress";
import { Refusal } from "./refusal";
import { selection, textOf } from "./selection";
import { type Wanted, wantedOf } from "./wanted";

/** A text that the paths of a command line select, annotated or not. */
export interface SelectedText {
  readonly host: CorpusHost;
  readonly uri: string;
}

/**
 * The texts at or below `paths`, or below the working directory without any, by name: those of annotation files, and those
 * that could have one; a text that is named may have any ending. Annotation files that declare nothing are not read. Refused
 * where there are no texts.
 */
export async function selectedTexts(
  world: Params,
  paths: readonly string[],
): Promise<{ readonly params: Params; readonly texts: readonly SelectedText[] }> {
  const wanted = paths.map((path) => wantedOf(world, path));
  const isWanted = (path: string): boolean => wanted.length === 0 || wanted.some(({ names }) => names(path));
  const { disk, isLatent } = oneByOne(world.disk, new Map([["entity.unused", "off"]]), isWanted);
  const params = { ...world, disk };
  const { hosts, files, holds } = await selection(params, paths, { mayBeEmpty: true, isLatent });
  const texts = new Map<string, SelectedText>();
  for (const { host, uri } of files) {
    const text = textOf(host, uri);
    if (text !== null) texts.set(text, { host, uri: text });
  }
  await withProgress(params, "Looking for texts", async (pause) => {
    for (const host of hosts)
      for (const uri of host.unannotatedTexts()) {
        await pause(0, 0);
        if (uri !== null && holds(pathOf(uri)!)) texts.set(uri, { host, uri });
      }
  });
  for (const each of wanted)
    if (isTextByName(each) && !texts.has(uriOf(each.path))) {
      const host = hostOf(hosts, each.path);
      if (!isMember(disk, host.root, host.corpus().config, each.path + ANNOTATION_SUFFIX))
        throw new Refusal(`"${each.name}" is left out by .gitignore or by glossator.yaml; correct these first.`);
      texts.set(uriOf(each.path), { host, uri: uriOf(each.path) });
    }
  if (texts.size === 0) throw new Refusal(nothingAt(paths));
  return { params, texts: [...texts.values()].sort(byName(params)) };
}

const isTextByName = ({ kind, isNegated, path }: Wanted): boolean =>
  kind === "file" && !isNegated && !isAnnotationPath(path) && !path.endsWith(CONFIG_NAME);

/** The innermost corpus that a path lies in. */
const hostOf = (hosts: readonly CorpusHost[], path: string): CorpusHost =>
  hosts.filter(({ root }) => isInside(path, root)).reduce((a, b) => (b.root.length > a.root.length ? b : a));

const byName =
  ({ cwd }: Params) =>
  (a: SelectedText, b: SelectedText): number =>
    nameIn(cwd, pathOf(a.uri)!) < nameIn(cwd, pathOf(b.uri)!) ? -1 : 1;

const nothingAt = (paths: readonly string[]): string =>
  paths.length === 0
    ? "There are no texts in this folder; name some, or a folder that has some."
    : `There are no texts at ${paths.map((path) => `"${path}"`).join(", ")}; check the paths.`;
