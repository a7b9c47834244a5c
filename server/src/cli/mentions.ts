import { hull } from "../engine/anchor/anchor";
import { declared, type FileState } from "../engine/corpus";
import { family } from "../engine/features/type-hierarchy";
import { isLive } from "../engine/records";
import { isText } from "../engine/source";
import { suggestion } from "../engine/spelling";
import { get, has } from "../engine/table";
import { codePoints, positionAt } from "../engine/units";
import type { CorpusHost } from "../host/corpus-host";
import { jsonReport } from "../report/json";
import { filesOf, openRoot, uriNameIn, witnessed } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";

export interface MentionsOptions {
  readonly root: string;
  readonly family?: boolean;
  readonly format: "text" | "json";
}

/** A mention as `glossator mentions --format json` prints it. */
export interface MentionRow {
  /** The text, relative to the corpus root; for a mention whose text cannot be read, the name that it would have. */
  readonly file: string;
  /** `null` for a gloss on the words themselves. */
  readonly entity: string | null;
  readonly type: string | null;
  /** As it is written: a list for a discontinuous mention. */
  readonly exact: string | readonly string[];
  /** Code point offsets in the canonical text; `null` where the mention was not found. */
  readonly start: number | null;
  readonly end: number | null;
  /** 1-based; the column in UTF-16 units. `null` where the mention was not found. */
  readonly line: number | null;
  readonly column: number | null;
  readonly anchor: string;
  readonly annotation: { readonly file: string; readonly line: number };
}

/** `glossator mentions`: every mention of these entities, or of all, in text order. */
export async function mentions(params: Params, ids: readonly string[], options: MentionsOptions): Promise<number> {
  const host = await openRoot(params, options.root);
  await witnessed(
    params,
    filesOf(host).map((uri) => ({ host, uri })),
  );
  const corpus = host.corpus();
  for (const id of ids) if (!has(corpus.entities, id)) throw new Refusal(unknownEntity(host, id));
  const wanted = new Set(options.family ? ids.flatMap((id) => [...family(corpus, id)]) : ids);
  const rows = filesOf(host)
    .flatMap((uri) => rowsOf(host, get(corpus.files, uri)!))
    .filter(({ entity }) => wanted.size === 0 || (entity !== null && wanted.has(entity)))
    .sort(inTextOrder);
  params.write(options.format === "json" ? jsonReport(rows) : rows.map(lineOf).join(""));
  return 0;
}

function rowsOf(host: CorpusHost, { file, lines, anchors, sourceUri }: FileState): readonly MentionRow[] {
  if (sourceUri === null) return [];
  const corpus = host.corpus();
  const source = get(corpus.sources, sourceUri);
  const text = anchors ? host.textOf(sourceUri) : null;
  const pointsAt = codePoints(text ?? "");
  return file.mentions.flatMap((mention, i) => {
    if (!isLive(mention)) return [];
    const anchor = anchors?.at(i);
    const span = text === null ? null : hull(anchor);
    const position = span && isText(source) ? positionAt(source.lines, span.start) : null;
    const entity = mention.entity?.value ?? null;
    const words = mention.exact.map(({ value }) => value);
    return [
      {
        file: uriNameIn(host.root, sourceUri),
        entity,
        type: entity === null ? null : (declared(corpus, entity)?.entity.type?.value ?? null),
        exact: words.length === 1 ? words[0]! : words,
        start: span ? pointsAt(span.start) : null,
        end: span ? pointsAt(span.end) : null,
        line: position ? position.line + 1 : null,
        column: position ? position.character + 1 : null,
        anchor: anchor?.result ?? "orphan",
        annotation: {
          file: uriNameIn(host.root, file.uri),
          line: positionAt(lines, mention.start).line + 1,
        },
      },
    ];
  });
}

const inTextOrder = (a: MentionRow, b: MentionRow): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) ||
  (b.end ?? 0) - (a.end ?? 0) ||
  a.annotation.line - b.annotation.line;

function lineOf({ file, line, column, exact, entity, anchor, annotation }: MentionRow): string {
  const words = typeof exact === "string" ? exact : exact.join(" … ");
  const place = line === null ? `${annotation.file}:${annotation.line}` : `${file}:${line}:${column}`;
  const doubt = anchor === "exact" ? "" : ` (${anchor})`;
  return `${place}: ${words.replace(/\s+/g, " ")} → ${entity ?? "gloss"}${doubt}\n`;
}

function unknownEntity(host: CorpusHost, id: string): string {
  const known = [
    ...new Set(filesOf(host).flatMap((uri) => get(host.corpus().files, uri)!.file.entities.map((e) => e.id))),
  ];
  const near = suggestion(id, known);
  return `No entity "${id}" in this corpus${near === "" ? '; "glossator entities" lists all.' : `.${near}`}`;
}
