import { resolve, sep } from "node:path";
import { globOf, isNamed } from "../engine/glob";
import { isInside } from "../host/root";
import { nameIn } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** What one argument means: a path with all that lies below it, or what a glob names; behind a `!`, what is left out. */
export interface Wanted {
  /** As the user wrote it. */
  readonly name: string;
  readonly kind: "file" | "folder" | "glob";
  readonly isNegated: boolean;
  /** The path; of a glob the folder that all it names lies in. */
  readonly path: string;
  readonly names: (path: string) => boolean;
}

/** What all arguments mean together. */
export interface Choice {
  /** Those that name something. */
  readonly named: readonly Wanted[];
  /** Whether one of them names one of these paths, and none of those behind a `!` does. */
  readonly isSelected: (...paths: readonly string[]) => boolean;
}

/** Reads arguments; where none names anything it is the working directory, or everything where `isAll` says so. */
export function choiceOf(params: Params, names: readonly string[], isAll = false): Choice {
  const given = names.map((name) => wantedOf(params, name));
  const left = given.filter(({ isNegated }) => isNegated);
  const positive = given.filter(({ isNegated }) => !isNegated);
  const named = positive.length === 0 && !isAll ? [wantedOf(params, ".")] : positive;
  const isWanted = (path: string): boolean => named.length === 0 || named.some(({ names }) => names(path));
  const isLeft = (path: string): boolean => left.some(({ names }) => names(path));
  return { named, isSelected: (...paths) => paths.some(isWanted) && !paths.some(isLeft) };
}

/** Reads an argument: what is there is a path, whatever it looks like. Refused where it can name nothing. */
function wantedOf({ disk, cwd }: Params, name: string): Wanted {
  const there = disk.stat(resolve(cwd, name));
  const isNegated = !there && name.startsWith("!");
  const body = isNegated ? name.slice(1) : name;
  const path = resolve(cwd, body);
  const stat = there ?? disk.stat(path);
  if (stat || !MAGIC.test(body)) {
    if (!stat && !isNegated) throw new Refusal(`There is no file or folder "${name}"; check the spelling.`);
    return {
      name,
      kind: stat?.isFolder ? "folder" : "file",
      isNegated,
      path,
      names: (other) => isInside(other, path),
    };
  }
  const glob = globOf(body);
  if (!glob) throw new Refusal(`The pattern "${name}" is too long, or has too many alternatives; split it.`);
  const folder = resolve(cwd, fixedPartOf(body));
  if (!isNegated && !disk.stat(folder)?.isFolder)
    throw new Refusal(`There is no folder "${fixedPartOf(body)}" for "${name}"; check the spelling.`);
  const base = body.startsWith("/") ? "/" : cwd;
  const lead = body.startsWith("/") ? "/" : "";
  return {
    name,
    kind: "glob",
    isNegated,
    path: folder,
    names: (other) => withFoldersAbove(lead + nameIn(base, other)).some((each) => isNamed(glob, each)),
  };
}

const MAGIC = /[*?[\]{}]/;

/** The folders of a glob before the first that is not one alone. */
function fixedPartOf(glob: string): string {
  const names = glob.split("/").slice(0, -1);
  const end = names.findIndex((name) => MAGIC.test(name));
  const fixed = (end === -1 ? names : names.slice(0, end)).join("/");
  return fixed === "" ? (glob.startsWith("/") ? sep : ".") : fixed;
}

/** `a/b/c.txt`, `a/b` and `a`: what names a folder names what is in it. */
function withFoldersAbove(name: string): readonly string[] {
  const names = name.split("/");
  return names.map((_, i) => names.slice(0, names.length - i).join("/")).filter((each) => each !== "");
}
