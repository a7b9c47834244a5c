// Loaded into a measured process before its program (`node -r`): at the end it writes to file descriptor 3 what the
// process used: `peak`, its memory in bytes, and `cpu`, in milliseconds. On Linux the peak is VmHWM: the maximum of
// `resourceUsage` also counts what the parent occupied when it forked, so that a large parent would hide a small child.
const { readFileSync, writeSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peak: peak() ?? 1024 * maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});

function peak() {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return null;
  }
}
