import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Range, SemanticTokensRangeRequest } from "vscode-languageserver-protocol/node";
import type { Size } from "./article";
import { type Client, startServer } from "./client";
import { type BenchCorpus, corpus } from "./corpus";
import { type Keystroke, type Place, placeIn, typed } from "./keystrokes";
import type { OpenFile } from "./open-file";
import { peakMemory } from "./process-usage";
import { type Spread, spread } from "./quantile";
import { quiet } from "./quiet";
import { loneMention, openSample, type Sample, wordsOf } from "./sample";

/** What one annotation file of very many mentions takes, both it and its text being open. */
export interface HugeFigures {
  readonly mentions: number;
  /** Of UTF-8. */
  readonly bytes: BenchCorpus["bytes"];
  /** From the start of the server until nothing was left to do, in milliseconds. */
  readonly quiet: number;
  readonly keystrokes: HugeKeystrokes;
  /** The semantic tokens of so many lines as are seen at once, in the text and in the annotation file. */
  readonly tokens: { readonly text: Spread; readonly sidecar: Spread };
  /** The peak of the server's memory, in bytes. */
  readonly peak: number;
}

export interface HugeKeystrokes {
  /** A letter between two words of the text. */
  readonly letter: Keystroke;
  /** A word of the text that is a mention deleted, and put back: the mention becomes an orphan. */
  readonly words: Keystroke;
  /** Within `exact` of a mention in the annotation file. */
  readonly exact: Keystroke;
  /** Within `entity` of a mention in the annotation file: the entity becomes unknown. */
  readonly entity: Keystroke;
}

/** The kinds of keystrokes, with how they are called. */
export const HUGE_KEYSTROKES: readonly (readonly [keyof HugeKeystrokes, string])[] = [
  ["letter", "of a letter in the text"],
  ["words", "in the words of a mention in the text"],
  ["exact", "in the words of the annotation file"],
  ["entity", "in an entity id of the annotation file"],
];

const HUGE: Size = { mentions: 20_000, bytes: 2_000_000 };
const VISIBLE_LINES = 60;
const PAIRS = 20;

/** `program` is the `glossator.cjs` to measure; `nodeArgs` go to node itself. */
export async function hugeFigures(program: string, nodeArgs: readonly string[] = []): Promise<HugeFigures> {
  const made = corpus(1, HUGE);
  const cacheFolder = mkdtempSync(join(tmpdir(), "glossator-bench-"));
  const client = await startServer(program, made.folder, cacheFolder, nodeArgs);
  try {
    const figures = await Promise.race([figuresOf(client, made), client.lost]);
    await client.end();
    return figures;
  } finally {
    client.process.kill();
    rmSync(cacheFolder, { recursive: true });
  }
}

async function figuresOf(client: Client, made: BenchCorpus): Promise<HugeFigures> {
  const { mentions, bytes } = made;
  const sample = await openSample(client, made, 0);
  await client.complete;
  await quiet(client);
  const quietAt = performance.now() - client.started;
  const tokens = {
    text: await tokensOf(client, sample.text),
    sidecar: await tokensOf(client, sample.sidecar),
  };
  const keystrokes = await keystrokesIn(client, sample);
  return { mentions, bytes, quiet: quietAt, keystrokes, tokens, peak: peakMemory(client.process.pid!) };
}

async function keystrokesIn(client: Client, { article, text, sidecar }: Sample): Promise<HugeKeystrokes> {
  const lone = loneMention(article);
  const words = wordsOf(article, lone);
  const between = article.text.indexOf(" ", article.text.length / 2);
  const series = (place: Place) => typed(client, [place], PAIRS);
  return {
    letter: await series({ file: text, offset: between, uri: sidecar.uri, code: null }),
    words: await series({ file: text, offset: lone.start, words, uri: sidecar.uri, code: "anchor." }),
    exact: await series(placeIn(sidecar, `exact: ${words}\n`, "anchor.")),
    entity: await series(placeIn(sidecar, `entity: ${lone.entity!.id}\n`, "entity.unknown")),
  };
}

/** Asked for at places all over the file, as when somebody scrolls through it. */
async function tokensOf({ connection }: Client, { uri, text }: OpenFile): Promise<Spread> {
  const latencies: number[] = [];
  const lines = text().split("\n").length;
  for (let i = 0; i < PAIRS; i++) {
    const line = Math.floor((i * (lines - VISIBLE_LINES)) / PAIRS);
    const range: Range = { start: { line, character: 0 }, end: { line: line + VISIBLE_LINES, character: 0 } };
    const begin = performance.now();
    const { data } = (await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range }))!;
    latencies.push(performance.now() - begin);
    if (data.length === 0)
      throw new Error(`There are no tokens in lines ${line} to ${line + VISIBLE_LINES} of ${uri}.`);
  }
  return spread(latencies);
}
