import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMATS } from "../report/formats";

/** `glossator lint` with its options; what it does is the caller's. */
export function lintCommand(command: (usage: string, description: string) => Command): Command {
  return command("lint [paths...]", "print the problems of the annotation files at these paths, or below this folder")
    .optionsGroup("What is linted:")
    .option("--stdin", "lint standard input, as if it stood at --stdin-filename")
    .option("--stdin-filename <file>", "the annotation file or text that standard input stands for")
    .option("--no-error-on-empty", "finding no annotation files is right (exit code 0)")
    .optionsGroup("What counts:")
    .option(
      "--rule <code=severity>",
      "the severity of a rule, more than glossator.yaml says; may be repeated",
      added,
      [],
    )
    .option("--quiet", "print errors only")
    .option("--max-warnings <n>", "more warnings than this are a failure", count)
    .optionsGroup("How it is printed:")
    .addOption(new Option("--format <format>", "how to print").choices(Object.keys(FORMATS)).default("text"))
    .option("--output <file>", "write the report to a file")
    .optionsGroup("Instead of linting:")
    .option("--list-rules", "print every rule with its severity (--format text or json)")
    .option("--print-config [path]", "print the configuration of a path, and where each value comes from, as JSON")
    .addHelpText("after", HELP);
}

const HELP = `
Paths are files, folders and patterns in quotation marks, such as "2016/**/*.txt"; one that begins with ! is left out.

Exit code: 0 no errors, 1 errors found or too many warnings, 2 it could not run, 130 interrupted.`;

const added = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("use a whole number.");
  return Number(value);
}
