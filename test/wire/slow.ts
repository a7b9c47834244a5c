import type { Disk } from "../../server/src/host/disk";

/** A disk that takes its time, a millisecond for each file, so that there is a while in which a corpus is being read. */
export const slow = (disk: Disk): Disk => ({
  ...disk,
  read: (path) => {
    const begin = performance.now();
    while (performance.now() - begin < 1);
    return disk.read(path);
  },
});
