import { ProcessGroup } from "./process-group";

/** Runs a program to its end, silently; if it fails, the error says so with the end of what it printed. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const group = new ProcessGroup(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise((resolve) => group.child.once("close", resolve));
  let output = "";
  group.child.once("error", (error) => {
    output += error.message;
  });
  for (const stream of [group.child.stdout, group.child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await group.ended;
  await closed;
  if (code !== 0) {
    throw new Error(`\`${[command, ...args].join(" ")}\` ended with code ${code}:\n${output.trim().slice(-4000)}`);
  }
  return output;
}
