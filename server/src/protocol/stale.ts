import type { Affected } from "../engine/apply";
import { get, sortedKeys } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, isInside } from "../host/root";
import { pathOf } from "../host/uri";

/**
 * The uris whose diagnostics may have changed: annotation files, the texts under them and the configuration. `seen` are
 * those that something was said about before; of them, everything below the root of the corpus counts when everything
 * is affected, be it still part of the corpus or not.
 */
export function staleUris(host: CorpusHost, affected: Affected, seen: Iterable<string>): readonly string[] {
  const texts = staleTexts(host, affected);
  if (affected !== "everything") return [...new Set([...affected, ...texts])];
  const { files, config } = host.corpus();
  const below = [...seen].filter((uri) => isInside(pathOf(uri) ?? "", host.root));
  return [...new Set([...(config.file ? [config.file.uri] : []), ...sortedKeys(files), ...texts, ...below])];
}

/** The texts that show something else than before. */
export function staleTexts(host: CorpusHost, affected: Affected): readonly string[] {
  const { files } = host.corpus();
  const uris = affected === "everything" ? sortedKeys(files) : [...affected];
  return uris.flatMap((uri) => (uri.endsWith(ANNOTATION_SUFFIX) ? (get(files, uri)?.sourceUri ?? []) : uri));
}

/** Whether any entity may have another type now, which decides how its mentions are highlighted wherever they are. */
export const declaresAny = (host: CorpusHost, affected: Affected): boolean =>
  affected === "everything" ||
  [...affected].some((uri) => (get(host.corpus().files, uri)?.file.entities.length ?? 0) > 0);
