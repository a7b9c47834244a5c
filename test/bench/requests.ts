import {
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  HoverRequest,
  type Location,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextDocumentPositionParams,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol/node";
import type { BenchMention } from "./article";
import type { Client } from "./client";
import { type BenchCorpus, MANY } from "./corpus";
import { cpuTime } from "./process-usage";
import { median, type Spread, spread } from "./quantile";
import { mentionOf, type Sample } from "./sample";

/** How long requests take, in milliseconds, from asking to having the answer as values in the client. */
export interface RequestFigures {
  readonly hover: Spread;
  readonly definition: Spread;
  readonly highlight: Spread;
  readonly tokens: Spread;
  /** Of an entity id in a sidecar, of which two letters are written. */
  readonly completion: Spread;
  readonly symbols: Spread;
  readonly candidates: Spread;
  readonly annotate: Spread;
  readonly rareReferences: References;
  readonly frequentReferences: References;
  /** Of the most frequent entity. */
  readonly rename: Rename;
}

export interface Rename extends Spread {
  /** How many places are edited, and in how many files. */
  readonly edits: number;
  readonly files: number;
}

export interface References extends Spread {
  /** How many locations an answer has. */
  readonly locations: number;
  /** How long the server computed for one of them, in milliseconds of all its threads. */
  readonly cost: number;
  /** How long `JSON.parse` takes the client for such an answer, in milliseconds. */
  readonly parsing: number;
}

interface Entities {
  readonly frequent: { readonly sample: Sample; readonly id: string };
  readonly rare: { readonly sample: Sample; readonly id: string };
}

/** Asks one after the other, and checks that each answer is right. */
export async function requestFigures(
  { connection, process: { pid } }: Client,
  { texts }: BenchCorpus,
  samples: readonly Sample[],
  { frequent, rare }: Entities,
): Promise<RequestFigures> {
  const mentions = samples.flatMap((sample) => sample.article.mentions.map((mention) => ({ sample, mention })));
  const at = (i: number) => {
    const { sample, mention } = mentions[(i * 7) % mentions.length]!;
    return { mention, params: paramsAt(sample, mention) };
  };
  const referencesTo = async ({ sample, id }: Entities["rare"], count: number): Promise<References> => {
    const params = { ...paramsAt(sample, mentionOf(sample.article, id)), context: { includeDeclaration: true } };
    let last: readonly Location[] = [];
    const before = cpuTime(pid!);
    const series = await timed(count, async () => {
      last = (await connection.sendRequest(ReferencesRequest.type, params)) ?? [];
      expect(last.length > 2, "references", params);
    });
    const cost = (cpuTime(pid!) - before) / (count + WARM);
    const message = JSON.stringify(last);
    const parsing = await timed(20, async () => void JSON.parse(message));
    return { ...spread(series), locations: last.length, cost, parsing: median(parsing) };
  };

  const renameOf = async ({ sample, id }: Entities["frequent"]): Promise<Rename> => {
    const params = { ...paramsAt(sample, mentionOf(sample.article, id)), newName: "renamed-by-the-bench" };
    let last: readonly { readonly edits: readonly unknown[] }[] = [];
    const series = await timed(texts > MANY ? 1 : 20, async () => {
      const edit = await connection.sendRequest(RenameRequest.type, params);
      last = (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change ? [change] : []));
      expect(last.length > 1, "rename", params);
    });
    const edits = last.reduce((total, file) => total + file.edits.length, 0);
    return { ...spread(series), edits, files: last.length };
  };

  const hover = await timed(600, async (i) => {
    const { mention, params } = at(i);
    const found = await connection.sendRequest(HoverRequest.type, params);
    expect(JSON.stringify(found).includes(glossOf(mention)), "hover", params);
  });
  const definition = await timed(600, async (i) => {
    const { params } = at(i);
    const found = await connection.sendRequest(DefinitionRequest.type, params);
    expect(Array.isArray(found) && found.length === 1, "definition", params);
  });
  const highlight = await timed(600, async (i) => {
    const { params } = at(i);
    const found = await connection.sendRequest(DocumentHighlightRequest.type, params);
    expect((found ?? []).length > 0, "documentHighlight", params);
  });
  const tokens = await timed(300, async (i) => {
    const { uri } = samples[i % samples.length]!.text;
    const found = await connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    expect((found?.data.length ?? 0) >= 5 * 30, "semanticTokens", uri);
  });
  const completion = await timed(100, async (i) => {
    const { sidecar } = samples[i % samples.length]!;
    const ids = [...sidecar.text().matchAll(/entity: (\S+)/g)];
    const { index, 1: id } = ids[i % ids.length]!;
    const position = sidecar.position(index + "entity: ".length + 2);
    const found = await connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: sidecar.uri },
      position,
    });
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    expect(
      items.some(({ label }) => label === id),
      "completion",
      position,
    );
  });
  const symbols = await timed(100, async (i) => {
    const name = at(i).mention.entity?.names.en[0] ?? "An";
    const query = name.slice(0, 2 + (i % 4));
    const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    expect((found ?? []).length > 0, "workspace/symbol", query);
  });
  const words = (i: number) => {
    const { params } = at(i);
    return { textDocument: params.textDocument, range: { start: params.position, end: params.position } };
  };
  const candidates = await timed(100, async (i) => {
    const found = await connection.sendRequest<{ entities: readonly unknown[] } | null>(
      "glossator/candidates",
      words(i),
    );
    expect((found?.entities.length ?? 0) > 0, "glossator/candidates", words(i));
  });
  const annotate = await timed(300, async (i) => {
    const params = { ...words(i), act: { kind: "annotate", entity: rare.id } };
    const found = await connection.sendRequest<{ edit?: unknown }>("glossator/edit", params);
    expect(JSON.stringify(found).includes(`entity: ${rare.id}`), "glossator/edit", params);
  });
  return {
    hover: spread(hover),
    definition: spread(definition),
    highlight: spread(highlight),
    tokens: spread(tokens),
    completion: spread(completion),
    symbols: spread(symbols),
    candidates: spread(candidates),
    annotate: spread(annotate),
    rareReferences: await referencesTo(rare, 200),
    frequentReferences: await referencesTo(frequent, 100),
    rename: await renameOf(frequent),
  };
}

const glossOf = ({ gloss, entity }: BenchMention): string => gloss ?? entity!.gloss.en;

/** The middle of a mention. */
function paramsAt({ text }: Sample, { start, end }: BenchMention): TextDocumentPositionParams {
  return { textDocument: { uri: text.uri }, position: text.position(Math.floor((start + end) / 2)) };
}

const WARM = 10;

/** The durations of `count` calls, after a few that are not counted, and no more than these. */
async function timed(count: number, act: (i: number) => Promise<void>): Promise<readonly number[]> {
  const series: number[] = [];
  const warm = Math.min(WARM, count);
  for (let i = -warm; i < count; i++) {
    const begin = performance.now();
    await act(i + warm);
    if (i >= 0) series.push(performance.now() - begin);
  }
  return series;
}

function expect(isRight: boolean, what: string, params: unknown): void {
  if (!isRight) throw new Error(`A wrong answer to ${what} at ${JSON.stringify(params)}.`);
}
