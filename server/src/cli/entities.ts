import { allDeclared, declarationsOf } from "../engine/corpus";
import { countsOf } from "../engine/counts";
import { counted } from "../engine/features/card";
import { nameOf } from "../engine/language";
import { jsonReport } from "../report/json";
import { openRoot, uriNameIn } from "./open";
import type { Params } from "./params";

export interface EntitiesOptions {
  readonly root: string;
  readonly format: "text" | "json";
}

/** An entity as `glossator entities --format json` prints it. */
export interface EntityRow {
  readonly id: string;
  readonly type: string | null;
  /** The preferred name in the first language of the corpus that it has one in. */
  readonly name: string;
  /** The annotation files that declare it, relative to the corpus root. */
  readonly files: readonly string[];
  readonly mentions: number;
  readonly texts: number;
}

/** `glossator entities`: every declared entity, by id. */
export async function entities(params: Params, { root, format }: EntitiesOptions): Promise<number> {
  const host = await openRoot(params, root);
  const corpus = host.corpus();
  const rows = [...allDeclared(corpus)]
    .map(
      ({ entity }): EntityRow => ({
        id: entity.id,
        type: entity.type?.value ?? null,
        name: nameOf(entity, [...corpus.config.languages, "en"]),
        files: [...new Set(declarationsOf(corpus, entity.id).map(({ uri }) => uriNameIn(host.root, uri)))],
        ...countsOf(corpus, entity.id),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  params.write(format === "json" ? jsonReport(rows) : rows.map(lineOf).join(""));
  return 0;
}

const lineOf = ({ id, type, name, files, mentions, texts }: EntityRow): string =>
  `${id}: ${name} (${type ?? "no type"}), ${counted(mentions, "mention")} in ${counted(texts, "text")}, ${files.join(", ")}\n`;
