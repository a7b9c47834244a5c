import type { Corpus, FileState } from "../corpus";
import { isText, type SourceFailure } from "../source";
import { get } from "../table";
import type { RuleFinding } from "./rule";

/** What there is to say of the source text of a file where it failed in one of these ways. */
export function unreadableSource(
  corpus: Corpus,
  { file, sourceUri }: FileState,
  messages: Readonly<Partial<Record<SourceFailure["failure"], (name: string, isNamed: boolean) => string>>>,
): readonly RuleFinding[] {
  const source = sourceUri === null ? undefined : get(corpus.sources, sourceUri);
  if (!source || isText(source)) return [];
  const { path } = file.source;
  const name = path?.value ?? decodeURIComponent(source.uri.slice(source.uri.lastIndexOf("/") + 1));
  const message = messages[source.failure]?.(name, path !== null);
  return message === undefined ? [] : [{ message, start: path?.start ?? 0, end: path?.end ?? 0 }];
}
