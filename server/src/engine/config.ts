import type { Finding } from "./problem";
import type { Setting } from "./severity";
import type { Lines } from "./units";

/** What `glossator.yaml` says about a corpus. It is data; nothing in it can run. */
export interface Config {
  /** The uri of the `glossator.yaml`, with its line starts and length; `null` for a corpus without one. */
  readonly file: { readonly uri: string; readonly lines: Lines; readonly length: number } | null;
  /** Globs, relative to the corpus root, of the annotation files that belong to the corpus. */
  readonly include: readonly string[];
  /** Globs of files and folders that do not. */
  readonly exclude: readonly string[];
  /** The reader's languages, most wanted first. */
  readonly languages: readonly string[];
  /** Entity types: the built-in ones and the corpus's own. */
  readonly types: readonly string[];
  readonly rules: ReadonlyMap<string, Setting>;
  readonly findings: readonly Finding[];
  /** What the file says itself, with where: the offset of each key, those of `rules` as `rules.` and the code. */
  readonly given: ReadonlyMap<string, number>;
}

export const TYPES = ["person", "weapon-system", "organization", "place", "event"];

export const DEFAULT_CONFIG: Config = {
  file: null,
  include: ["**/*.ann.yaml"],
  exclude: [],
  languages: [],
  types: TYPES,
  rules: new Map(),
  findings: [],
  given: new Map(),
};
