/** Bytes that are being put together; everything begins at a multiple of four. */
export interface Bytes {
  /** Where what is put there next begins. */
  readonly length: () => number;
  /** Puts something at the end, which must not change afterwards, and answers where it begins. */
  readonly put: (part: Uint8Array | Int32Array | Uint32Array) => number;
  /** What was put there since the last time, in order. */
  readonly take: () => readonly Uint8Array[];
}

export function bytes(): Bytes {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    length: () => length,
    put: ({ buffer, byteOffset, byteLength }) => {
      const at = length;
      parts.push(new Uint8Array(buffer, byteOffset, byteLength));
      const gap = -byteLength & 3;
      if (gap > 0) parts.push(NOTHING.subarray(0, gap));
      length += byteLength + gap;
      return at;
    },
    take: () => {
      const taken = parts;
      parts = [];
      return taken;
    },
  };
}

const NOTHING = new Uint8Array(3);
