import type { BenchCorpus } from "./corpus";
import type { LintFigures } from "./lint";
import type { PeerFigures } from "./peers";
import type { ServerFigures } from "./server";

/** All that was measured on one corpus; `null` where it was not asked for. */
export interface Figures {
  readonly corpus: Pick<BenchCorpus, "texts" | "mentions" | "bytes" | "mostFrequent" | "rarest">;
  /** Of the machine, when the measuring of this corpus began. */
  readonly load: number;
  readonly lint: LintFigures | null;
  readonly server: ServerFigures | null;
  readonly peers: readonly PeerFigures[] | null;
}
