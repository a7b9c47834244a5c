import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measured } from "./child";
import { type Client, startServer } from "./client";
import type { BenchCorpus } from "./corpus";
import { type Firsts, firsts } from "./firsts";
import { type KeystrokeFigures, keystrokeFigures } from "./keystrokes";
import { peakMemory } from "./process-usage";
import { type Spread, spread } from "./quantile";
import { quiet } from "./quiet";
import { type RequestFigures, requestFigures } from "./requests";
import { openSample, type Sample, textWith } from "./sample";

/** What the language server does on a corpus, as its client sees it. */
export interface ServerFigures {
  /** From the start of the process until `initialize` is answered, in milliseconds. */
  readonly initialize: Spread;
  /** What a program of node takes that does nothing, in turns with these. */
  readonly nothing: Spread;
  readonly firsts: Firsts;
  readonly requests: RequestFigures;
  readonly keystrokes: KeystrokeFigures;
  /** The peak of the server's memory, in bytes: when all was read, and at the end. */
  readonly peak: { readonly quiet: number; readonly end: number };
  readonly warm: WarmFigures;
}

/** A start on a corpus that has not changed since the last session, in milliseconds from the start of the process. */
export interface WarmFigures {
  /** Until the whole index was there. */
  readonly complete: number;
  /** Until nothing was left to do, the diagnostics of all files included. */
  readonly quiet: number;
  /** The peak of the server's memory until then, in bytes. */
  readonly peak: number;
}

const OPEN_TEXTS = 12;
const STARTS = 5;

/** In milliseconds; a server that needs longer for everything together will never be done. */
const deadline = (texts: number): number => 20 * 60_000 + 30 * texts;

/** `program` is the `glossator.cjs` to measure; `say` is told what is measured. */
export async function serverFigures(
  program: string,
  corpus: BenchCorpus,
  say: (message: string) => void,
): Promise<ServerFigures> {
  const starts: number[] = [];
  const nothing: number[] = [];
  while (starts.length < STARTS) {
    const brief = await startServer(program, corpus.folder, null);
    starts.push(brief.initialize);
    await brief.end();
    nothing.push((await measured("-e", ["0"])).wall);
  }
  const cacheFolder = mkdtempSync(join(tmpdir(), "glossator-bench-"));
  const client = await startServer(program, corpus.folder, cacheFolder);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("The server left something unanswered.")), deadline(corpus.texts));
  });
  try {
    const figures = await Promise.race([figuresOf(client, corpus, say), client.lost, late]);
    await client.end();
    say("started again");
    const warm = await warmFigures(await startServer(program, corpus.folder, cacheFolder));
    return { ...figures, initialize: spread(starts), nothing: spread(nothing), warm };
  } finally {
    clearTimeout(timer);
    client.process.kill();
    rmSync(cacheFolder, { recursive: true });
  }
}

async function warmFigures(client: Client): Promise<WarmFigures> {
  const complete = (await client.complete) - client.started;
  const quietFor = 300;
  await quiet(client, quietFor);
  const figures = {
    complete,
    quiet: performance.now() - client.started - quietFor,
    peak: peakMemory(client.process.pid!),
  };
  await client.end();
  return figures;
}

async function figuresOf(
  client: Client,
  corpus: BenchCorpus,
  say: (message: string) => void,
): Promise<Omit<ServerFigures, "initialize" | "nothing" | "warm">> {
  const { sample: frequent, ...first } = await firsts(client, corpus);
  const quietPeak = peakMemory(client.process.pid!);
  const rare = await openSample(client, corpus, textWith(corpus, corpus.rarest.id));
  const samples: Sample[] = [frequent, rare];
  for (let i = 1; samples.length < OPEN_TEXTS; i++)
    samples.push(await openSample(client, corpus, Math.floor((i * corpus.texts) / OPEN_TEXTS)));
  await quiet(client);
  say("requests");
  const requests = await requestFigures(client, corpus, samples, {
    frequent: { sample: frequent, id: corpus.mostFrequent.id },
    rare: { sample: rare, id: corpus.rarest.id },
  });
  say("keystrokes");
  const keystrokes = await keystrokeFigures(client, corpus, samples);
  const peak = { quiet: quietPeak, end: peakMemory(client.process.pid!) };
  return { firsts: first, requests, keystrokes, peak };
}
