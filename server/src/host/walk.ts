import { join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { globOf, isNamed } from "../engine/glob";
import type { Disk, Entry } from "./disk";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath } from "./root";

export interface WalkOptions {
  /** Globs relative to the root. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Only the files of the root itself. */
  readonly isShallow?: boolean;
  /** The names of files that could be annotated: those without an annotation file are named too. */
  readonly isTextName?: (name: string) => boolean;
}

/**
 * A step of a walk: a file of the corpus, a text without one, the root of another corpus, something left out, or only
 * another folder seen.
 */
export type Found =
  | { readonly kind: "folder" }
  | { readonly kind: "file"; readonly path: string; readonly hasText: boolean }
  | { readonly kind: "text"; readonly path: string }
  | { readonly kind: "root"; readonly path: string }
  | { readonly kind: "gap"; readonly message: string };

/** A root with more than this many entries is not a corpus but, say, somebody's home folder. */
export const MAX_ENTRIES = 1_000_000;

const NEVER = new Set([".git", ".hg", ".svn", "node_modules", ".cache", ".venv", "__pycache__"]);

/**
 * Walks a corpus: every annotation file below `root` that `include` names and neither `exclude` nor a `.gitignore` on
 * the way leaves out. Links to folders are not followed, so there are no circles. A folder with a `glossator.yaml` of
 * its own is another corpus, and is only named. Yields in folder order, so that the caller can stop or give way. With
 * `start`, a folder below the root, only what lies in that folder.
 */
export function* walk(disk: Disk, root: string, options: WalkOptions, start = root): Generator<Found> {
  const { isIncluded, isExcluded } = matchersOf(options);
  const { isTextName = () => false } = options;
  const folders: { path: string; rules: readonly Rules[] }[] = [{ path: start, rules: rulesAbove(disk, start) }];
  let visited = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entries = disk.list(folder.path);
    if (!entries) {
      yield {
        kind: "gap",
        message: `The folder ${folder.path} cannot be read, so it was left out; check its permissions.`,
      };
      continue;
    }
    visited += entries.length;
    if (visited > MAX_ENTRIES) {
      const advice = `open a smaller folder or add "exclude" to ${CONFIG_NAME}`;
      const message = `${root} holds more than ${MAX_ENTRIES} files, so not all of it was read; ${advice}.`;
      return yield { kind: "gap", message };
    }
    if (folder.path !== root && entries.some(({ name, isFile }) => isFile && name === CONFIG_NAME)) {
      yield { kind: "root", path: folder.path };
      continue;
    }
    yield { kind: "folder" };
    const rules = withRulesOf(disk, folder.path, folder.rules, entries);
    const names = new Set(entries.map(({ name }) => name));
    const below: typeof folders = [];
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const isAnnotations = isAnnotationPath(sep + entry.name);
      const isText = !isAnnotations && isTextName(entry.name) && !names.has(entry.name + ANNOTATION_SUFFIX);
      const isWanted = entry.isFolder
        ? !options.isShallow && !NEVER.has(entry.name)
        : entry.isFile && (isAnnotations || isText);
      if (!isWanted) continue;
      const path = join(folder.path, entry.name);
      const name = slashed(relative(root, path));
      if (isIgnored(path, entry.isFolder, rules) || isExcluded(name)) continue;
      if (entry.isFolder) below.push({ path, rules });
      else if (isText) {
        const file = path + ANNOTATION_SUFFIX;
        const couldBe = isIncluded(name + ANNOTATION_SUFFIX) && !isExcluded(name + ANNOTATION_SUFFIX);
        if (couldBe && !isIgnored(file, false, rules)) yield { kind: "text", path };
      } else if (isIncluded(name)) {
        const text = entry.name.slice(0, -ANNOTATION_SUFFIX.length);
        yield { kind: "file", path, hasText: names.has(text) };
      }
    }
    folders.push(...below.reverse());
  }
}

/** Whether a walk of `root` would come to the annotation file at `path`. */
export function isMember(disk: Disk, root: string, options: WalkOptions, path: string): boolean {
  const { isIncluded, isExcluded } = matchersOf(options);
  const names = relative(root, path).split(sep);
  if (!isIncluded(names.join("/"))) return false;
  let rules = rulesAbove(disk, root);
  let folder = root;
  for (const [i, name] of names.entries()) {
    const entries = disk.list(folder) ?? [];
    if (i > 0 && entries.some((entry) => entry.isFile && entry.name === CONFIG_NAME)) return false;
    rules = withRulesOf(disk, folder, rules, entries);
    folder = join(folder, name);
    const isFolder = i < names.length - 1;
    if ((isFolder && NEVER.has(name)) || isIgnored(folder, isFolder, rules)) return false;
    if (isExcluded(names.slice(0, i + 1).join("/"))) return false;
  }
  return true;
}

function matchersOf({ include, exclude }: WalkOptions) {
  const matcher = (written: readonly string[]) => {
    const globs = written.flatMap((glob) => globOf(glob) ?? []);
    return (path: string) => globs.some((glob) => isNamed(glob, path));
  };
  return { isIncluded: matcher(include), isExcluded: matcher(exclude) };
}

const slashed = (path: string): string => path.split(sep).join("/");

/** The rules of one `.gitignore`, which count below its folder. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

function withRulesOf(disk: Disk, folder: string, above: readonly Rules[], entries: readonly Entry[]): readonly Rules[] {
  return entries.some(({ name }) => name === ".gitignore") ? [...above, ...rulesOf(disk, folder)] : above;
}

function rulesOf(disk: Disk, folder: string): readonly Rules[] {
  const text = disk.read(join(folder, ".gitignore"))?.toString("utf8");
  return text === undefined ? [] : [{ folder, rules: ignore({ allowRelativePaths: true }).add(text) }];
}

/**
 * A corpus in a folder of a repository obeys the ignore files above it, up to the top of the repository. What else is in
 * those folders is not looked at: it comes and goes, and no result kept from an earlier run may depend on it.
 */
function rulesAbove(disk: Disk, root: string): readonly Rules[] {
  const found: (readonly Rules[])[] = [];
  for (let folder = root; ; folder = join(folder, "..")) {
    if (folder !== root) found.unshift(rulesOf(disk, folder));
    if (disk.stat(join(folder, ".git"))) return found.flat();
    if (join(folder, "..") === folder) return [];
  }
}

/** The innermost ignore file that says anything decides, as in git. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (const { folder, rules: matcher } of [...rules].reverse()) {
    const name = slashed(relative(folder, path)) + (isFolder ? "/" : "");
    const { ignored, unignored } = matcher.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}
