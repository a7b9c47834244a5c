import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMATS } from "../report/formats";

/** `glossator lint` with its options; what it does is the caller's. */
export function lintCommand(command: (usage: string, description: string) => Command): Command {
  return command("lint [paths...]", "print the problems of the annotation files at these paths, or below this folder")
    .optionsGroup("What is linted:")
    .option("--stdin", "lint standard input, as if it stood at --stdin-filename")
    .option("--stdin-filename <file>", "the annotation file or text that standard input stands for")
    .option("--since <revision>", "only what was changed since a git revision, and what that caused elsewhere")
    .option("--shard <i/n>", "only the i-th of n parts; glossator merge puts the reports together")
    .option("--no-error-on-empty", "finding no annotation files is right (exit code 0)")
    .optionsGroup("What counts:")
    .option(
      "--rule <code=severity>",
      "the severity of a rule, more than glossator.yaml says; may be repeated",
      added,
      [],
    )
    .option("--baseline <file>", "only problems that are not in this baseline")
    .option("--quiet", "print errors only")
    .option("--max-warnings <n>", "more warnings than this are a failure", count)
    .optionsGroup("What is done:")
    .option("--fix", "mend what can be mended safely")
    .option("--watch", "lint again whenever something changes")
    .option("--cache", "if nothing has changed since the last run with these options, print what that found")
    .option("--cache-location <file>", "the file that --cache keeps it in (default: .glossator-cache)")
    .optionsGroup("How it is printed:")
    .addOption(formats())
    .option("--output <file>", "write the report to a file")
    .optionsGroup("Instead of a report:")
    .option("--fix-dry-run", "print what --fix would change, as a difference")
    .option("--write-baseline <file>", "from now on the problems that are there are known: keep them in this file")
    .option("--list-rules", "print every rule with its severity (--format text or json)")
    .option("--print-config [path]", "print the configuration of a path, and where each value comes from, as JSON")
    .addHelpText("after", HELP);
}

/** `glossator merge` with its options. */
export function mergeCommand(command: (usage: string, description: string) => Command): Command {
  return command("merge <reports...>", "put the reports of shards together (lint --shard 1/2 --format whole)")
    .option("--quiet", "print errors only")
    .option("--max-warnings <n>", "more warnings than this are a failure", count)
    .addOption(formats())
    .option("--output <file>", "write the report to a file");
}

const formats = (): Option =>
  new Option("--format <format>", "how to print").choices(Object.keys(FORMATS)).default("text");

const HELP = `
Paths are files, folders and patterns in quotation marks, such as "2016/**/*.txt"; one that begins with ! is left out.

Exit code: 0 no errors, 1 errors found or too many warnings, 2 it could not run, 130 interrupted.`;

const added = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("use a whole number.");
  return Number(value);
}
