import type { Article, BenchMention } from "./article";
import type { Client } from "./client";
import type { BenchCorpus } from "./corpus";
import { type OpenFile, openFile } from "./open-file";
import { sidecarYaml } from "./sidecar";

/** A text of the corpus that is open together with its sidecar. */
export interface Sample {
  readonly article: Article;
  readonly text: OpenFile;
  readonly sidecar: OpenFile;
}

/** `content` is what the client shows as the text, where it is not what the disk holds. */
export async function openSample(
  client: Client,
  corpus: BenchCorpus,
  index: number,
  content?: string,
): Promise<Sample> {
  const article = corpus.article(index);
  const text = await openFile(client, corpus.path(index), content ?? article.text);
  const sidecar = await openFile(client, `${corpus.path(index)}.ann.yaml`, sidecarYaml(article));
  return { article, text, sidecar };
}

/** The first text that mentions an entity. */
export function textWith({ article, texts }: BenchCorpus, id: string): number {
  for (let index = 0; index < texts; index++)
    if (article(index).mentions.some(({ entity }) => entity?.id === id)) return index;
  throw new Error(`No text of the corpus mentions ${id}.`);
}

/** The first mention of an entity in an article. */
export const mentionOf = ({ mentions }: Article, id: string): BenchMention =>
  mentions.find(({ entity }) => entity?.id === id)!;

/** The words of a mention as the article has them. */
export const wordsOf = ({ text }: Article, { start, end }: BenchMention): string => text.slice(start, end);

/** A mention whose words stand nowhere else in the article and overlap no other: breaking them makes an orphan. */
export function loneMention(article: Article): BenchMention {
  return article.mentions.find((mention) => {
    const words = wordsOf(article, mention);
    const isOnly = article.text.indexOf(words) === article.text.lastIndexOf(words);
    const others = article.mentions.filter((other) => other !== mention);
    return mention.entity && isOnly && others.every(({ start, end }) => end <= mention.start || mention.end <= start);
  })!;
}
