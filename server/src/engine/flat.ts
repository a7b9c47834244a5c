/**
 * The same string with characters of its own. A piece cut out of a file's text keeps the whole text in memory for as
 * long as it lives, and records outlive texts. Short strings that were asked for lately are given out again: a corpus
 * says the same ids and names over and over. Long pieces, which are few, stay as they are.
 */
export function flat(piece: string): string {
  const { length } = piece;
  if (length > ROOM.length) return piece;
  let hash = length;
  for (let i = 0; i < length; i++) {
    const unit = piece.charCodeAt(i);
    ROOM[i] = unit;
    hash = Math.imul(hash, 31) + unit;
  }
  const slot = (hash ^ (hash >>> 15)) & (RECENT.length - 1);
  if (RECENT[slot] === piece) return RECENT[slot];
  const made = String.fromCharCode.apply(null, ROOM.subarray(0, length) as unknown as number[]);
  if (length <= 40) RECENT[slot] = made;
  return made;
}

/** The same for a piece of any length, in time that grows with it. */
export function copied(piece: string): string {
  const parts: string[] = [];
  for (let at = 0; at < piece.length; at += ROOM.length) parts.push(flat(piece.slice(at, at + ROOM.length)));
  return parts.join("");
}

const ROOM = new Uint16Array(256);
const RECENT = new Array<string>(8192).fill("");
