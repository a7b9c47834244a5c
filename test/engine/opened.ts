import type { CorpusHost } from "../../server/src/host/corpus-host";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { type Fixture, ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

/** The fixture as a loaded corpus in memory in which every file is open, so that the texts stay in memory. */
export function opened({ files }: Pick<Fixture, "files">): CorpusHost {
  const disk = new Map([...files].map(([name, text]) => [`${ROOT}/${name}`, text]));
  const host = corpusHost(memoryDisk(disk), ROOT, (path) => disk.get(path));
  loadAll(host);
  return host;
}
