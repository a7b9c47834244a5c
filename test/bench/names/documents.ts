import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SuggestionRow } from "../../../server/src/cli/suggestion-rows";
import { nodeDisk } from "../../../server/src/host/disk";
import { inProcess } from "../../cli/hosts";

/** What `glossator suggest` finds in a document that it has never seen, with the registries of the sample corpus. */
export interface DocumentFigures {
  readonly document: string;
  /** The names in it, of which somebody has written down which entity each is. */
  readonly names: number;
  /** Those that it finds, with the same words and that entity alone. */
  readonly right: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

interface Name {
  readonly entity: string | null;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

const ROOT = join(__dirname, "../../..");
const LISTS = join(ROOT, "test/originals/mentions.json");

/** The figures of the documents in `folder`, by name; `null` where it is not there. */
export async function documentFigures(folder: string): Promise<readonly DocumentFigures[] | null> {
  if (!existsSync(folder)) return null;
  const lists: Readonly<Record<string, readonly Name[]>> = JSON.parse(readFileSync(LISTS, "utf8"));
  const corpus = mkdtempSync(join(tmpdir(), "glossator-documents-"));
  try {
    for (const name of Object.keys(lists)) cpSync(join(folder, name), join(corpus, name));
    for (const name of ["glossator.yaml", "people.ann.yaml", "weapon-systems.ann.yaml"])
      cpSync(join(ROOT, "seeds", name), join(corpus, name));
    const { out, err, code } = await inProcess(nodeDisk, corpus, ["suggest", "--format", "json"]);
    if (code !== 0) throw new Error(err);
    const rows: readonly SuggestionRow[] = JSON.parse(out);
    return Object.entries(lists).map(([document, names]) =>
      figuresOf(
        document,
        names,
        rows.filter(({ file }) => file === document),
      ),
    );
  } finally {
    rmSync(corpus, { recursive: true });
  }
}

function figuresOf(document: string, names: readonly Name[], rows: readonly SuggestionRow[]): DocumentFigures {
  const keyOf = ({ entity, start, end }: Name): string => `${entity} ${start} ${end}`;
  const [wanted, found] = [new Set(names.map(keyOf)), new Set(rows.map(keyOf))];
  const missed = names.filter((name) => !found.has(keyOf(name)));
  return {
    document,
    names: names.length,
    right: names.length - missed.length,
    missed: missed.map(({ exact, entity }) => `${exact} → ${entity}`),
    falseAlarms: rows
      .filter((row) => !wanted.has(keyOf(row)))
      .map(({ exact, candidates }) => `${exact} → ${candidates.map(({ entity }) => entity).join(" or ")}`),
  };
}
