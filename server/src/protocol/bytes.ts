/** Bytes that are put one behind the other into a room that grows and is used again. */
export class Bytes {
  #room = Buffer.allocUnsafeSlow(64 * 1024);
  #length = 0;

  /** Forgets what was put in; what was handed out by `all` is written over. */
  clear(): void {
    this.#length = 0;
  }

  put(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** The digits of an integer from 0 to 2 ** 32 - 1. */
  putNumber(number: number): void {
    this.#makeRoom(MAX_DIGITS);
    let digits = 1;
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let at = (this.#length += digits);
    for (let rest = number; digits > 0; digits--, rest = Math.floor(rest / 10)) this.#room[--at] = ZERO + (rest % 10);
  }

  /** What was put in, until the room is cleared. */
  all(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#room.length));
    larger.set(this.all());
    this.#room = larger;
  }
}

const ZERO = 0x30;
const MAX_DIGITS = 10;
