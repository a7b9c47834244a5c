import { Console } from "node:console";
import {
  createConnection,
  type MessageReader,
  ProposedFeatures,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { jsonEncoder } from "./written";

/** The connection over standard input and output. The process ends with its input. */
export function stdioConnection() {
  // The output is the protocol's alone: what a library says on the console goes beside it.
  globalThis.console = new Console(process.stderr);
  // A stream is watched for its end, which a reader of messages is not; the types know of either for both sides only.
  const input = process.stdin as unknown as MessageReader;
  const output = new StreamMessageWriter(process.stdout, { contentTypeEncoder: jsonEncoder() });
  return createConnection(ProposedFeatures.all, input, output);
}
