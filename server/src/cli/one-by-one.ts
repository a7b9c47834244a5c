import { severityIn } from "../engine/rules/codes";
import type { Thrift } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { type Severities, withSeverities } from "./severities";

/**
 * For a look at each annotation file by itself: those that declare nothing, and annotate the text beside them, are latent. What
 * a file holds is read once: the disk remembers it until it is asked again, where it will be (`isHeld`).
 */
export function oneByOne(
  disk: Disk,
  severities: Severities,
  isHeld: (path: string) => boolean,
): { readonly disk: Disk } & Pick<Thrift, "isLatent"> {
  const held = new Map<string, Buffer>();
  const read = (path: string): Buffer | null => {
    const bytes = held.get(path);
    held.delete(path);
    return bytes ?? disk.read(path);
  };
  return {
    disk: { ...disk, read },
    isLatent: (path, corpus) => {
      if (severityIn(withSeverities(corpus, severities).config, NEEDS_EVERY_MENTION) !== "off") return false;
      const bytes = disk.read(path);
      if (bytes && isHeld(path)) held.set(path, bytes);
      return bytes !== null && !TELLING.some((words) => bytes.includes(words));
    },
  };
}

const NEEDS_EVERY_MENTION = "entity.unused";

/** What a file must hold to declare an entity or to name another text; in quotation marks a key may hide behind escapes. */
const TELLING = ["entities", "path", "\\"];
