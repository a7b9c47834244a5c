import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import type { Disk } from "../host/disk";
import { entities } from "./entities";
import { lint } from "./lint";
import { mentions } from "./mentions";
import { Refusal } from "./refusal";

/** All that the command line has of the world. */
export interface Params {
  /** Without the names of node and the program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly disk: Disk;
  /** Standard output: results. */
  readonly write: (text: string) => void;
  /** Standard error: summaries and refusals. */
  readonly warn: (text: string) => void;
  /** Starts the language server in this process. */
  readonly serve: () => void;
}

/** Runs the command line. Answers the exit code: 0 nothing found, 1 errors found, 2 it could not run. */
export async function main(params: Params): Promise<number> {
  let code = 0;
  const program = new Command("glossator")
    .description("Lints and lists the annotations of source texts.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({
      writeOut: params.write,
      writeErr: params.warn,
      outputError: (message, write) => write(message.replace(/^error: /, "glossator: ")),
    })
    .showSuggestionAfterError()
    .action(() => {
      throw new Refusal('Say what to do, for example "glossator lint"; "glossator --help" lists the commands.');
    })
    .allowExcessArguments(true);
  const command = (usage: string, description: string) =>
    program.command(usage).description(description).version(version, "-V, --version", "print the version");
  const format = () => new Option("--format <format>", "how to print").choices(["text", "json"]).default("text");

  command("lint [paths...]", "print the problems of annotation files")
    .addOption(format())
    .action((paths: string[], options) => {
      code = lint(params, paths, options);
    });
  command("mentions [entities...]", "list mentions, of these entities or of all, in text order")
    .option("--root <dir>", "the corpus root", ".")
    .option("--family", "also those of narrower entities, such as the variants of a weapon system")
    .addOption(format())
    .action((ids: string[], options) => {
      code = mentions(params, ids, options);
    });
  command("entities", "list the entities with their files and counts")
    .option("--root <dir>", "the corpus root", ".")
    .addOption(format())
    .action((options) => {
      code = entities(params, options);
    });
  command("server", "start the language server")
    .option("--stdio", "talk over standard input and output")
    .option("--node-ipc", "talk over node's channel to the parent process")
    .option("--socket <port>", "talk over a socket on this machine")
    .option("--pipe <name>", "talk over a named pipe or socket file")
    .option("--clientProcessId <id>", "end when this process ends")
    .action((options: Record<string, unknown>) => {
      if (!["stdio", "nodeIpc", "socket", "pipe"].some((channel) => channel in options))
        throw new Refusal('Say how to talk to the client: "glossator server --stdio".');
      params.serve();
    });

  try {
    const [first] = params.argv;
    const known = program.commands.map((each) => each.name());
    if (first !== undefined && !first.startsWith("-") && first !== "help" && !known.includes(first))
      throw new Refusal(`There is no command "${first}"; "glossator --help" lists the commands.`);
    await program.parseAsync(params.argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof Refusal) {
      params.warn(`glossator: ${error.message}\n`);
      return 2;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
