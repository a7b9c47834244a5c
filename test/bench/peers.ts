import { measured, type Taken, taken } from "./child";
import type { BenchCorpus } from "./corpus";
import { installed, PEERS, type Peer } from "./peer";

/** A program on a corpus. */
export interface Lap extends Taken {
  /** Of the files that it checks. */
  readonly bytes: number;
}

/** A peer on a corpus, and a cold run of `glossator lint` in the same minute; or why there is none. */
export type PeerFigures = Pick<Peer, "name" | "packages"> & { readonly lint: Lap } & (
    | { readonly lap: Lap; readonly problems: number }
    | { readonly failure: string }
  );

/** Every peer on a corpus, each right behind `glossator lint`. One that fails is told, and is not the end. */
export async function peersFigures(
  program: string,
  corpus: BenchCorpus,
  say: (message: string) => void,
): Promise<readonly PeerFigures[]> {
  const { texts, sidecars, registries } = corpus.bytes;
  const figures: PeerFigures[] = [];
  for (const peer of PEERS) {
    const { name, packages } = peer;
    say(name);
    const run = await measured(program, ["lint", corpus.folder, "--format", "json"]);
    const lint = { ...taken(run), bytes: texts + sidecars + registries };
    try {
      figures.push({ name, packages, lint, ...(await lapOf(peer, corpus)) });
    } catch (error) {
      figures.push({ name, packages, lint, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return figures;
}

async function lapOf(peer: Peer, corpus: BenchCorpus): Promise<{ readonly lap: Lap; readonly problems: number }> {
  const { checked, ...run } = await peer.run(await installed(peer), corpus);
  const isOfTexts = peer.reads === "texts";
  const files = isOfTexts ? corpus.texts : corpus.texts + REGISTRIES;
  if (checked?.files !== files) throw new Error(`It checked ${checked?.files ?? "no"} files instead of ${files}.`);
  const { texts, sidecars, registries } = corpus.bytes;
  return { lap: { ...taken(run), bytes: isOfTexts ? texts : sidecars + registries }, problems: checked.problems };
}

const REGISTRIES = 2;

/** In MB (10⁶ bytes) a second. */
export const speed = ({ bytes, wall }: Lap): number => bytes / wall / 1_000;

/** The time of lint for a MB ÷ that of a peer: below 1 lint is the faster one. */
export const timePerByte = (lint: Lap, peer: Lap): number => speed(peer) / speed(lint);

/** The most memory that a run of lint took beside the peers, in bytes. */
export const peakOfLint = (all: readonly PeerFigures[]): number => Math.max(...all.map(({ lint }) => lint.peak));
