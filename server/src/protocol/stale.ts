import type { Affected } from "../engine/apply";
import { get, sortedKeys } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";

/** The uris whose diagnostics may have changed: annotation files, the texts under them and the configuration. */
export function staleUris(host: CorpusHost, affected: Affected): readonly string[] {
  const corpus = host.corpus();
  const uris = affected === "everything" ? sortedKeys(corpus.files) : [...affected];
  const texts = uris.flatMap((uri) => get(corpus.files, uri)?.sourceUri ?? []);
  const config = affected === "everything" && corpus.config.file ? [corpus.config.file.uri] : [];
  return [...new Set([...config, ...uris, ...texts])];
}
