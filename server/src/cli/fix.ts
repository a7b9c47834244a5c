import { canonical } from "../engine/canonical";
import { problemsOf } from "../engine/check";
import { edited } from "../engine/edit/edit";
import { withLineEnds } from "../engine/edit/line-ends";
import { fixAll } from "../engine/features/fix-all";
import type { CorpusHost } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { pathOf } from "../host/uri";

/** An annotation file with all that can be mended safely mended. */
export interface Fixed {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** One fix may bring another problem to light, here or in another file; so often are all files looked at. */
const MAX_ROUNDS = 10;

/**
 * Mends the annotation files of corpora in memory, until nothing is left that can be mended safely. `disk` is what the
 * corpora read, and answers with what is put into `over`.
 */
export function fixedFiles(
  disk: Disk,
  over: Map<string, Buffer | null>,
  files: readonly { readonly host: CorpusHost; readonly uri: string }[],
): readonly Fixed[] {
  const before = new Map<string, Buffer>();
  let left = files;
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round++) {
    const mended = left.filter(({ host, uri }) => {
      const path = pathOf(uri)!;
      const bytes = problemsOf(host.corpus(), uri).length > 0 && disk.read(path);
      const after = bytes && fixed(host, uri, bytes);
      if (!bytes || !after) return false;
      if (!before.has(path)) before.set(path, bytes);
      over.set(path, after);
      host.touch(path);
      return true;
    });
    left = mended.length > 0 ? files : [];
  }
  return [...before].map(([path, bytes]) => ({ path, before: bytes, after: over.get(path) as Buffer }));
}

function fixed(host: CorpusHost, uri: string, bytes: Buffer): Buffer | null {
  const decoded = bytes.toString("utf8");
  const text = canonical(decoded);
  const edits = fixAll(host.corpus(), uri, text);
  return edits.length === 0 ? null : Buffer.from(withLineEnds(decoded, edited(text, edits)));
}
