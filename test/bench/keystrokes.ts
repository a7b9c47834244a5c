import { type Diagnostic, HoverRequest } from "vscode-languageserver-protocol/node";
import type { Client } from "./client";
import { type BenchCorpus, MANY } from "./corpus";
import { type OpenFile, openFile } from "./open-file";
import { cpuTime } from "./process-usage";
import { type Spread, spread } from "./quantile";
import { quiet } from "./quiet";
import { registryYaml } from "./registry";
import { loneMention, type Sample, wordsOf } from "./sample";

/** What typing a character and deleting it again takes. */
export interface Keystroke {
  /** From the edit to the arrival of the diagnostics that it causes, in milliseconds; the server's quiet period included. */
  readonly toDiagnostics: Spread;
  /** How long the server computed for one edit, in milliseconds of all its threads. */
  readonly cost: number;
}

export interface KeystrokeFigures {
  /** A word of a text that is a mention deleted, and put back: the mention becomes an orphan. */
  readonly text: Keystroke;
  /** A name that is pasted at the end of a text: it is suggested. */
  readonly name: Keystroke;
  /** Within `exact` of a mention in a sidecar: its words have changed. */
  readonly exact: Keystroke;
  /** Within `entity` of a mention in a sidecar: the entity becomes unknown. */
  readonly entity: Keystroke;
  /** Within a gloss in the registry of people. */
  readonly gloss: Keystroke;
  /** Within the id of the most frequent entity in its registry: its mentions in all files become unknown. */
  readonly id: Keystroke;
  /** A hover asked for right behind an edit of its text, in milliseconds: how long an edit holds the reader up. */
  readonly hoverBehind: Spread;
}

/** What to type where, and what shows that it was noticed: diagnostics of the file `uri` with or without such a code. */
export interface Place {
  readonly file: OpenFile;
  readonly offset: number;
  /** Instead of an `x` that is typed, words that are deleted, or put in. */
  readonly words?: string;
  readonly added?: string;
  /** Diagnostics above this line do not count. */
  readonly line?: number;
  readonly uri: string;
  /** The beginning of the code; `null` for any diagnostics at all. */
  readonly code: string | null;
}

/** `samples` are open and without problems. The most frequent entity of the corpus is mentioned in the first one. */
export async function keystrokeFigures(
  client: Client,
  corpus: BenchCorpus,
  samples: readonly Sample[],
): Promise<KeystrokeFigures> {
  const text = samples.map((sample): Place => {
    const mention = loneMention(sample.article);
    const words = sample.text.text().slice(mention.start, mention.end);
    return { file: sample.text, offset: mention.start, words, uri: sample.sidecar.uri, code: "anchor." };
  });
  const name = samples.map((sample, i): Place => {
    const { names } = corpus.entities[i]!;
    const file = sample.text;
    const written = file.text();
    const line = written.split("\n").length;
    const added = `\n\n${names[sample.article.lang][0]}`;
    return { file, offset: written.length, added, line, uri: file.uri, code: "mention.missing" };
  });
  const exact = samples.map((sample) => {
    const words = wordsOf(sample.article, loneMention(sample.article));
    return placeIn(sample.sidecar, `exact: ${words}\n`, "anchor.");
  });
  const entity = samples.map((sample) =>
    placeIn(sample.sidecar, `entity: ${loneMention(sample.article).entity!.id}\n`, "entity.unknown"),
  );
  const series = {
    text: await typed(client, text, 60),
    name: await typed(client, name, 60),
    exact: await typed(client, exact, 60),
  };
  const hoverBehind = await hovered(client, samples, 60);
  const entitySeries = await typed(client, entity, 60);

  const [people, weapons] = await Promise.all(
    (["person", "weapon-system"] as const).map((type) =>
      openFile(client, corpus.registry(type), registryYaml(corpus.entities, type)),
    ),
  );
  await quiet(client);
  const middle = people!.text().indexOf("Bench person 700,");
  const gloss = await typed(client, [{ file: people!, offset: middle + 2, uri: people!.uri, code: null }], 8);
  const { id } = corpus.mostFrequent;
  const registry = people!.text().includes(`\n  ${id}:`) ? people! : weapons!;
  const offset = registry.text().indexOf(`\n  ${id}:`) + 4;
  const idSeries = await typed(
    client,
    [{ file: registry, offset, uri: samples[0]!.sidecar.uri, code: "entity.unknown" }],
    corpus.texts > MANY ? 1 : 3,
  );
  return { ...series, entity: entitySeries, gloss, id: idSeries, hoverBehind };
}

export const placeIn = (file: OpenFile, line: string, code: string): Place => ({
  file,
  offset: file.text().indexOf(line) + line.length - 2,
  uri: file.uri,
  code,
});

/** Types what is to be typed and takes it back, at each place in turn, `pairs` times. */
export async function typed(client: Client, places: readonly Place[], pairs: number): Promise<Keystroke> {
  const latencies: number[] = [];
  let cost = 0;
  await quiet(client);
  for (let i = 0; i < pairs; i++) {
    const {
      file,
      offset,
      words = "",
      added = words === "" ? "x" : "",
      line = 0,
      uri,
      code,
    } = places[i % places.length]!;
    const has = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.some((each) => each.range.start.line >= line && String(each.code).startsWith(code!));
    for (const isTyping of [true, false]) {
      const [old, now] = isTyping ? [words, added] : [added, words];
      const before = cpuTime(client.process.pid!);
      const noticed = client.published(uri, (diagnostics) => code === null || has(diagnostics) === isTyping);
      const begin = performance.now();
      await file.edit(offset, offset + old.length, now);
      latencies.push((await noticed).at - begin);
      await quiet(client, 30);
      cost += cpuTime(client.process.pid!) - before;
    }
  }
  return { toDiagnostics: spread(latencies), cost: cost / latencies.length };
}

async function hovered(client: Client, samples: readonly Sample[], pairs: number): Promise<Spread> {
  const latencies: number[] = [];
  for (let i = 0; i < pairs; i++) {
    const { article, text } = samples[i % samples.length]!;
    const { start, end } = loneMention(article);
    const at = article.mentions.at(-1)!.start;
    for (const isTyping of [true, false]) {
      const begin = performance.now();
      await (isTyping ? text.edit(start + 1, start + 1, "x") : text.edit(start + 1, start + 2, ""));
      const position = text.position(at + (isTyping && at > end ? 1 : 0));
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: text.uri }, position });
      latencies.push(performance.now() - begin);
    }
  }
  return spread(latencies);
}
