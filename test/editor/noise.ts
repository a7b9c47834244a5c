/** Whether VS Code 1.139 logs this in every run of the browser workbench, and means no harm by it. */
export function isNoise(message: unknown): boolean {
  return typeof message === "string" && noise.some((known) => known.test(message));
}

const noise = [
  // The native parts of the server are not compiled: see install.ts.
  /^Error: Could not locate the bindings file.*spdlog/s,
  /native-watchdog|build\/Release\/watchdog/,
  /^\[Service Worker\] registration$/,
  /additional builtin extensions/,
  /^No search provider registered for scheme: vscode-remote, waiting$/,
  /^(Creating a socket|Resolving connection token|Resolved connection token|\[reconnection-grace-time\])/,
  /^\[(AgentHost|AccountPolicyGate|DefaultAccount)/,
  /^Creation of workbench contribution/,
  /^Timed out waiting for authentication provider/,
];
