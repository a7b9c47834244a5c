import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath, isInside } from "../host/root";
import { pathOf, uriOf } from "../host/uri";
import { isMember } from "../host/walk";
import { oneByOne } from "./one-by-one";
import { nameIn, uriNameIn } from "./open";
import type { Params } from "./params";
import { withProgress } from "./progress";
import { Refusal } from "./refusal";
import { selection, textOf } from "./selection";
import type { KnownText } from "./task";
import { choiceOf, type Wanted } from "./wanted";

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
  const { params, named, hosts, files, holds } = await openFor(world, paths);
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
  for (const each of named)
    if (isTextByName(each) && !texts.has(uriOf(each.path))) {
      const host = hostOf(hosts, each.path);
      if (!isMember(params.disk, host.root, host.corpus().config, each.path + ANNOTATION_SUFFIX))
        throw new Refusal(`"${each.name}" is left out by .gitignore or by glossator.yaml; correct these first.`);
      texts.set(uriOf(each.path), { host, uri: uriOf(each.path) });
    }
  if (texts.size === 0) throw new Refusal(nothingAt(paths));
  return { params, texts: byName(params, [...texts.values()]) };
}

/** For another thread. */
export const knownText = ({ host, uri }: SelectedText): KnownText => ({ root: host.root, uri });

/** The same texts in this thread, with nobody looking for them again. */
export async function knownTexts(
  world: Params,
  paths: readonly string[],
  texts: readonly KnownText[],
): Promise<{ readonly params: Params; readonly texts: readonly SelectedText[] }> {
  const { params, hosts } = await openFor(world, paths);
  const byRoot = new Map(hosts.map((host) => [host.root, host]));
  const known = texts.map(({ root, uri }): SelectedText => {
    const host = byRoot.get(root);
    if (!host) throw new Refusal(`The corpus "${nameIn(world.cwd, root)}" was changed meanwhile; try again.`);
    return { host, uri };
  });
  return { params, texts: known };
}

async function openFor(world: Params, paths: readonly string[]) {
  const { named, isSelected } = choiceOf(world, paths);
  const { disk, isLatent } = oneByOne(world.disk, new Map([["entity.unused", "off"]]), isSelected);
  const params = { ...world, disk };
  return { params, named, ...(await selection(params, paths, { mayBeEmpty: true, isLatent })) };
}

const isTextByName = ({ kind, path }: Wanted): boolean =>
  kind === "file" && !isAnnotationPath(path) && !path.endsWith(CONFIG_NAME);

/** The innermost corpus that a path lies in. */
const hostOf = (hosts: readonly CorpusHost[], path: string): CorpusHost =>
  hosts.filter(({ root }) => isInside(path, root)).reduce((a, b) => (b.root.length > a.root.length ? b : a));

function byName({ cwd }: Params, texts: readonly SelectedText[]): readonly SelectedText[] {
  const named = texts.map((text) => ({ text, name: uriNameIn(cwd, text.uri) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
}

const nothingAt = (paths: readonly string[]): string =>
  paths.length === 0
    ? "There are no texts in this folder; name some, or a folder that has some."
    : `There are no texts at ${paths.map((path) => `"${path}"`).join(", ")}; check the paths.`;
