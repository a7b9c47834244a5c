import { severityIn } from "../engine/rules/codes";
import type { Thrift } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { type Severities, withSeverities } from "./severities";

/**
 * For a look at each annotation file by itself: those that declare nothing, and annotate the text beside them, are latent. What
 * a file holds is remembered until it is asked again, where it will be (`isHeld`) and as long as there is room.
 */
export function oneByOne(
  disk: Disk,
  severities: Severities,
  isHeld: (path: string) => boolean,
): { readonly disk: Disk } & Pick<Thrift, "isLatent"> {
  const held = new Map<string, Buffer>();
  let size = 0;
  const read: Disk["read"] = (path, room) => {
    const bytes = held.get(path);
    if (!bytes) return disk.read(path, room);
    held.delete(path);
    size -= bytes.length;
    return bytes;
  };
  return {
    disk: { ...disk, read },
    isLatent: (path, corpus) => {
      if (severityIn(withSeverities(corpus, severities).config, NEEDS_EVERY_MENTION) !== "off") return false;
      const bytes = disk.read(path, ROOM);
      if (bytes && isHeld(path) && size + bytes.length <= MOST_HELD) {
        size += bytes.length;
        held.set(path, Buffer.from(bytes));
      }
      return bytes !== null && !TELLING.some((words) => bytes.includes(words));
    },
  };
}

/** In bytes; what is in it is looked through at once. */
const ROOM = Buffer.allocUnsafe(2 ** 16);

/** In bytes: reading again costs little, and memory does. */
const MOST_HELD = 2 ** 24;

const NEEDS_EVERY_MENTION = "entity.unused";

/** What a file must hold to declare an entity or to name another text; in quotation marks a key may hide behind escapes. */
const TELLING = ["entities", "path", "\\"];
