import { overlaidDisk } from "../host/overlaid-disk";
import { ANNOTATION_SUFFIX } from "../host/root";
import { tracedDisk } from "../host/traced-disk";
import { found } from "./found";
import { joined } from "./joined";
import { oneByOne } from "./one-by-one";
import type { Params } from "./params";
import { selection } from "./selection";
import { ofShard } from "./shard";
import { sharedWork } from "./shared-work";
import { isInPart, type LintTask, type Outcome, type Part } from "./task";
import { choiceOf } from "./wanted";

/** Lints the files as they are: where there are many, all threads have a part of them. */
export async function outcomeOf(params: Params, task: LintTask): Promise<Outcome> {
  const { part, share, others, end } = sharedWork(params, task);
  try {
    const own = await partOf(params, task, part, share);
    const all = [own, ...(await others())];
    return { report: joined(all.map(({ report }) => report)), trace: all.flatMap(({ trace }) => trace) };
  } finally {
    end();
  }
}

/** Lints one part of the files. Which one is asked once all are known; `onMany` is called where they turn out to be many. */
export async function partOf(
  world: Params,
  task: LintTask,
  part: () => Part,
  onMany: () => void = () => {},
): Promise<Outcome> {
  const { cache, shard, paths, severities, mayBeEmpty, isFromTop } = task;
  const traced = cache === null ? null : tracedDisk(overlaidDisk(world.disk, new Map([[cache, null]])));
  const isOfShard = ofShard(shard);
  const isOurs = (root: string, path: string): boolean => isOfShard(root, path) && isInPart(part(), path);
  const { isSelected } = choiceOf(world, paths);
  let seen = 0;
  const isHeld = (path: string): boolean => {
    if (!isSelected(path, path.slice(0, -ANNOTATION_SUFFIX.length))) return false;
    if (++seen === world.threads?.worthwhile) onMany();
    return isInPart(part(), path);
  };
  const { disk, isLatent } = oneByOne(traced?.disk ?? world.disk, severities, isHeld);
  const params = { ...world, disk };
  const { files } = await selection(params, paths, { mayBeEmpty, isOurs, isLatent });
  const report = await found(params, files, severities, isFromTop);
  return { report, trace: traced?.trace() ?? [] };
}
