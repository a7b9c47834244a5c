import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { suggestion } from "../engine/spelling";
import { anchors } from "./anchors";
import { entities } from "./entities";
import { lint } from "./lint";
import { lintCommand, mergeCommand } from "./lint-command";
import { mentions } from "./mentions";
import { merge } from "./merge";
import type { Params } from "./params";
import { Interruption, Refusal } from "./refusal";
import { suggest } from "./suggest";
import { usageSentence } from "./usage";

/** Runs the command line. Answers the exit code: 0 nothing found, 1 errors found, 2 it could not run, 130 interrupted. */
export async function main(params: Params): Promise<number> {
  let code = 0;
  const program = new Command("glossator")
    .description("Lints and lists the annotations of source texts.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({ writeOut: params.write, writeErr: params.warn, outputError: () => {} })
    .action(() => {
      throw new Refusal('Say what to do, for example "glossator lint"; "glossator --help" lists the commands.');
    });
  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .version(version, "-V, --version", "print the version")
      .allowExcessArguments(false);
  const format = (...more: readonly string[]) =>
    new Option("--format <format>", "how to print").choices(["text", "json", ...more]).default("text");
  const root = () => new Option("--root <dir>", "the corpus root, or a folder in the corpus").default(".");

  lintCommand(command).action(async (paths: string[], options) => {
    code = await lint(params, paths, options);
  });
  mergeCommand(command).action((reports: string[], options) => {
    code = merge(params, reports, options);
  });
  command("anchors [paths...]", "print how the mentions at these paths, or below this folder, stand in their texts")
    .option("--root <dir>", "the corpus root, or a folder in the corpus")
    .option("--since <revision>", "what became of them since a git revision, where text or annotations changed")
    .addOption(format("github"))
    .option("--accept <results>", "write down where mentions stand now: changed, moved or both, with a comma")
    .option("--dry-run", "with --accept, print only what it would write")
    .addHelpText(
      "after",
      "\nExit code: 0 all found, 1 some ambiguous or orphan (with --accept: some not written), 2 it could not run.",
    )
    .action(async (paths: string[], options) => {
      code = await anchors(params, paths, options);
    });
  command("mentions [entities...]", "list mentions, of these entities or of all, in text order")
    .addOption(root())
    .option("--family", "also those of narrower entities, such as the variants of a weapon system")
    .addOption(format())
    .action(async (ids: string[], options) => {
      code = await mentions(params, ids, options);
    });
  command("entities", "list the entities with their files and counts")
    .addOption(root())
    .addOption(format())
    .action(async (options) => {
      code = await entities(params, options);
    });
  command("suggest [paths...]", "list names of known entities that nobody has annotated, in texts at these paths")
    .option("--write", "add those that can only mean one entity to the annotation files, with status: suggested")
    .addOption(format())
    .addHelpText(
      "after",
      "\nPaths are texts, annotated or not, annotation files, folders and globs; without any this folder.",
    )
    .action(async (paths: string[], options) => {
      code = await suggest(params, paths, options);
    });
  command("server", "start the language server")
    .option("--stdio", "talk over standard input and output")
    .option("--node-ipc", "talk over node's channel to the parent process")
    .option("--socket <port>", "talk over a socket on this machine")
    .option("--pipe <name>", "talk over a named pipe or socket file")
    .option("--clientProcessId <id>", "end when this process ends")
    .action((options: Record<string, unknown>) => {
      if (!["stdio", "nodeIpc", "socket", "pipe"].some((channel) => channel in options))
        throw new Refusal('Say how to talk to the client, for example "glossator server --stdio".');
      params.serve();
    });

  const names = [...program.commands.map((each) => each.name()), "help"];
  const isCommand = (word: string | undefined): word is string => word !== undefined && names.includes(word);
  const [first, second] = params.argv;
  try {
    for (const word of first === "help" ? [second] : [first])
      if (word !== undefined && !word.startsWith("-") && !isCommand(word))
        throw new Refusal(unknownCommand(word, names));
    await program.parseAsync(params.argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof Interruption) return 130;
    const isUsage = error instanceof CommanderError;
    const sentence = isUsage ? usageSentence(error, isCommand(first) ? first : "") : reasonOf(error);
    params.warn(`glossator: ${sentence}\n`);
    return 2;
  }
}

/** Of a failure that is ours everything that helps to find it. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `It failed, which is a mistake in the program; please report this: ${what}`;
}

function unknownCommand(word: string, names: readonly string[]): string {
  const near = suggestion(word, names);
  return `There is no command "${word}"${near === "" ? '; "glossator --help" lists the commands.' : `.${near}`}`;
}
