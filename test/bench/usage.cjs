// Loaded into a measured process before its program (`node -r`): at the end it writes to file descriptor 3 what the
// process used: `peak`, its memory in bytes, and `cpu`, in milliseconds, with that of child processes it has waited for.
// On Linux the peak is VmHWM: the maximum of `resourceUsage` also counts what the parent occupied when it forked, so that
// a large parent would hide a small child.
const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000 + (childrenTime() ?? 0);
    writeSync(3, JSON.stringify({ peak: peak() ?? 1024 * maxRSS, cpu }));
  });

const peak = () => told("status", (status) => 1024 * Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)[1]));

/** `cutime` and `cstime`, in the hundredths of a second that Linux counts in. */
const childrenTime = () =>
  told("stat", (stat) => {
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return 10 * (Number(fields[13]) + Number(fields[14]));
  });

function told(name, read) {
  try {
    return read(readFileSync(`/proc/self/${name}`, "utf8"));
  } catch {
    return null;
  }
}
