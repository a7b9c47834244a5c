import type { Message } from "vscode-languageserver";
import { Bytes } from "./bytes";

/** The answer to a request that can write itself as JSON; as a value it is what `toJSON` gives. */
export interface Written<T> {
  readonly toJSON: () => T;
  readonly write: (bytes: Bytes) => void;
}

/**
 * Encodes messages as JSON in UTF-8, as the protocol's own encoder does, but for answers that write themselves: these
 * become neither values nor a string. The room that they are written into serves one message after the other, so each
 * must be on its way before the next is encoded, as a message writer has it.
 */
export function jsonEncoder(): { readonly name: string; encode(message: Message): Promise<Uint8Array> } {
  const bytes = new Bytes();
  return {
    name: "application/json",
    async encode(message) {
      const { result } = message as { readonly result?: unknown };
      if (!isWritten(result)) return Buffer.from(JSON.stringify(message));
      bytes.clear();
      bytes.put(Buffer.from(`${JSON.stringify({ ...message, result: undefined }).slice(0, -1)},"result":`));
      result.write(bytes);
      bytes.put(CLOSE);
      return bytes.all();
    },
  };
}

const isWritten = (result: unknown): result is Written<unknown> =>
  typeof result === "object" && result !== null && "write" in result && typeof result.write === "function";

const CLOSE = Buffer.from("}");
