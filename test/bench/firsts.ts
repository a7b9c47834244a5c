import { HoverRequest } from "vscode-languageserver-protocol/node";
import type { Client } from "./client";
import type { BenchCorpus } from "./corpus";
import { type Spread, spread } from "./quantile";
import { quiet } from "./quiet";
import { loneMention, openSample, type Sample, textWith } from "./sample";

/** From the start of the process, in milliseconds, where nothing else is said. */
export interface Firsts {
  /** Until the first hover with the gloss of the mentioned entity arrived, asked for as soon as the file was open. */
  readonly hover: number;
  /** Until the diagnostics of a mention arrived whose words are broken in the open text. */
  readonly diagnostics: number;
  /** Until the whole corpus was read. */
  readonly complete: number;
  /** Until nothing was left to do, the diagnostics of all closed files included. */
  readonly quiet: number;
  /** How long a hover took while the corpus was being read, one after the other. */
  readonly hoverMeanwhile: Spread;
}

/** Opens a text with the most frequent entity, its words broken in one place, and mends it when all is quiet. */
export async function firsts(client: Client, corpus: BenchCorpus): Promise<Firsts & { readonly sample: Sample }> {
  const index = textWith(corpus, corpus.mostFrequent.id);
  const article = corpus.article(index);
  const lone = loneMention(article);
  const at = lone.start + 1;
  const broken = `${article.text.slice(0, at)}x${article.text.slice(at)}`;
  const sample = await openSample(client, corpus, index, broken);
  const wanted = article.mentions.findLast(({ entity, start }) => entity !== null && start > lone.end)!;

  let isComplete = false;
  const complete = client.complete.then((time) => {
    isComplete = true;
    return time - client.started;
  });
  const diagnostics = client
    .published(sample.sidecar.uri, (all) => all.some(({ code }) => String(code).startsWith("anchor.")))
    .then((published) => published.at - client.started);
  const position = sample.text.position(wanted.start + 2);
  let hover = Number.NaN;
  const meanwhile: number[] = [];
  while (!isComplete || Number.isNaN(hover)) {
    const begin = performance.now();
    const found = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: sample.text.uri },
      position,
    });
    const end = performance.now();
    const isCorrect = JSON.stringify(found).includes(wanted.entity!.gloss.en);
    if (isCorrect && Number.isNaN(hover)) hover = end - client.started;
    else if (isCorrect) meanwhile.push(end - begin);
    await new Promise((done) => setTimeout(done, 20));
  }
  const figures = { hover, diagnostics: await diagnostics, complete: await complete };
  await quiet(client);
  const quietAt = performance.now() - client.started;
  await sample.text.edit(at, at + 1, "");
  return {
    ...figures,
    quiet: quietAt,
    hoverMeanwhile: spread(meanwhile),
    sample,
  };
}
