import type { Anchor } from "./anchor/anchor";
import { links } from "./chain";
import type { Corpus, EntityIndex, FileState } from "./corpus";
import { isText, type Source } from "./source";
import type { Span } from "./span";
import { entries, get, sortedKeys, type Table } from "./table";

/**
 * All that a corpus says, one fact a line, in an order that depends on nothing but the corpus: to look at one while
 * debugging, and to compare two. Records are written as JSON; whether a text is in memory is not told.
 */
export function dump(corpus: Corpus): string {
  const { file, rules, ...config } = corpus.config;
  const sections = [
    [`config ${file ? `${file.uri} ${measure(file)}` : "of none"} ${JSON.stringify({ ...config, rules: [...rules] })}`],
    [corpus.isComplete ? "complete" : "incomplete"],
    inOrder(corpus.files).flatMap(([uri, state]) => fileLines(uri, state)),
    inOrder(corpus.sources).map(([uri, source]) => `text ${uri} ${describe(source)}`),
    inOrder(corpus.layers).map(([uri, files]) => `layers ${uri} ${files.join(" ")}`),
    inOrder(corpus.stacked).map(([uri, { length }]) => `stacked ${uri} ${length}`),
    inOrder(corpus.entities).flatMap(([id, index]) => entityLines(id, index)),
    inOrder(corpus.names).map(
      ([name, chain]) =>
        `name ${name} in ${links(chain)
          .map(([uri]) => uri)
          .sort()
          .join(" ")}`,
    ),
  ];
  return sections
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

function fileLines(uri: string, { file, sourceUri, anchors, ...size }: FileState): readonly string[] {
  const { source, entities, mentions, findings, sections, suppressions } = file;
  return [
    `file ${uri} ${measure(size)} on ${sourceUri ?? "no text"} ${JSON.stringify({ source, sections })}`,
    ...entities.map((entity) => `  entity ${JSON.stringify(entity)}`),
    ...mentions.map(
      (mention, i) => `  mention ${JSON.stringify(mention)} ${anchors ? place(anchors.at(i)!) : "unread"}`,
    ),
    ...findings.map((finding) => `  finding ${JSON.stringify(finding)}`),
    ...suppressions.map((suppression) => `  suppression ${JSON.stringify(suppression)}`),
  ];
}

function entityLines(id: string, { contributions, mentions, declaredIn, narrower }: EntityIndex): readonly string[] {
  return [
    `id ${id} declared in [${declaredIn.join(" ")}], ${mentions} mentions, narrower [${narrower.join(" ")}]`,
    ...links(contributions)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([uri, each]) =>
          `  in ${uri} declared ${each.declarations}, ${each.mentions} mentions, ${each.narrower.join(" ")}`,
      ),
  ];
}

const inOrder = <V>(table: Table<V>): readonly (readonly [string, V])[] => {
  const keys = sortedKeys(table);
  if (keys.length !== table.size || [...entries(table)].length !== table.size) throw new Error("A table miscounts.");
  return keys.map((key) => [key, get(table, key)!]);
};

const describe = (source: Source): string => (isText(source) ? measure(source) : source.failure);

const measure = ({ length, lines }: { readonly length: number; readonly lines: ArrayLike<number> }): string =>
  `(${length} units, lines at ${Array.from(lines).join(" ")})`;

const place = (anchor: Anchor | null): string =>
  anchor ? `${anchor.result} [${spans(anchor.spans)}] of [${spans(anchor.candidates)}]` : "dead";

const spans = (all: readonly Span[]): string => all.map(({ start, end }) => `${start}-${end}`).join(" ");
