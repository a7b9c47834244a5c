/**
 * A glob as `glossator.yaml` has them: `*` and `?` within a name, `**` for any number of folders, `[a-z]` and `[!a-z]`,
 * `{a,b}`, a backslash before a character that means itself, and `!` before a glob for everything that it does not name.
 */
export interface Glob {
  readonly isNegated: boolean;
  /** The globs without braces that this one stands for, each as its names, those as their characters. */
  readonly alternatives: readonly (readonly Name[])[];
}

type Name = "**" | readonly Token[];

/** Characters of which one must be there; `*` stands for any number of any. */
type Token = "*" | ((unit: string) => boolean);

const MAX_LENGTH = 1000;
const MAX_ALTERNATIVES = 100;

/** Reads a glob; `null` for one that is too long, or stands for too many others, to be compared with every file. */
export function globOf(written: string): Glob | null {
  if (written.length > MAX_LENGTH) return null;
  const isNegated = written.startsWith("!");
  const bodies = expanded(written.slice(isNegated ? 1 : 0).replace(/^\.\//, ""));
  return (
    bodies && {
      isNegated,
      alternatives: bodies.map((body) =>
        body
          .replace(/(?<=.)\/$/, "")
          .split("/")
          .map(nameOf),
      ),
    }
  );
}

/**
 * Whether a glob names a path with slashes, from the root. The time is at most the product of both lengths: after a star
 * that was too short only the last star is tried again (Krauss 2008).
 */
export function isNamed({ isNegated, alternatives }: Glob, path: string): boolean {
  const names = path.split("/");
  return alternatives.some((glob) => isLike(glob, names, "**", isNameLike)) !== isNegated;
}

const isNameLike = (glob: Name, name: string): boolean => glob !== "**" && isLike(glob, name, "*", isUnitLike);

const isUnitLike = (token: Token, unit: string): boolean => token !== "*" && token(unit);

/** Whether items are what a pattern says, in which `many` stands for any number of them. */
function isLike<P, I>(
  pattern: readonly P[],
  items: ArrayLike<I>,
  many: P,
  isOne: (part: P, item: I) => boolean,
): boolean {
  let [at, item, retryAt, retryItem] = [0, 0, -1, 0];
  while (item < items.length) {
    if (pattern[at] === many) {
      retryAt = ++at;
      retryItem = item;
    } else if (at < pattern.length && isOne(pattern[at]!, items[item]!)) {
      at++;
      item++;
    } else if (retryAt !== -1) {
      at = retryAt;
      item = ++retryItem;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === many);
}

function nameOf(written: string): Name {
  if (written === "**") return "**";
  const tokens: Token[] = [];
  for (let at = 0; at < written.length; at++) {
    const unit = written[at]!;
    const set = unit === "[" ? /^\[(!|\^)?(\]?[^\]]*)\]/.exec(written.slice(at)) : null;
    if (unit === "*") {
      if (tokens.at(-1) !== "*") tokens.push("*");
    } else if (unit === "?") tokens.push(() => true);
    else if (set) {
      tokens.push(setOf(set[2]!, set[1] !== undefined));
      at += set[0].length - 1;
    } else {
      const wanted = unit === "\\" && at + 1 < written.length ? written[++at]! : unit;
      tokens.push((other) => other === wanted);
    }
  }
  return tokens;
}

function setOf(written: string, isNegated: boolean): (unit: string) => boolean {
  const ranges = [...written.matchAll(/(.)-(.)|(.)/gs)].map(
    ([, from, to, only]) => [from ?? only!, to ?? only!] as const,
  );
  return (unit) => ranges.some(([from, to]) => from <= unit && unit <= to) !== isNegated;
}

/** A glob with its first braces written out, and so on with the next; `null` where that is too much. */
function expanded(written: string): readonly string[] | null {
  let open = [written];
  const done: string[] = [];
  while (open.length > 0) {
    const next: string[] = [];
    for (const glob of open) {
      const parts = bracesIn(glob);
      if (parts) next.push(...parts.choices.map((choice) => parts.before + choice + parts.after));
      else done.push(glob);
    }
    if (done.length + next.length > MAX_ALTERNATIVES) return null;
    open = next;
  }
  return done;
}

/** The first innermost braces that are closed and have a comma. */
function bracesIn(glob: string): { before: string; choices: readonly string[]; after: string } | null {
  const found = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(glob);
  if (!found) return null;
  const before = glob.slice(0, found.index);
  return { before, choices: found[1]!.split(","), after: glob.slice(found.index + found[0].length) };
}
