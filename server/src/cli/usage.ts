import type { CommanderError } from "commander";

/** What the library complains about in a command line, as one sentence: what is wrong and what to do next. */
export function usageSentence({ code, message }: CommanderError, command: string): string {
  const help = `"glossator${command === "" ? "" : ` ${command}`} --help"`;
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const option = first.split(" ", 1)[0]!;
  switch (code) {
    case "commander.unknownOption": {
      const near = /Did you mean (\S+)\?/.exec(message)?.[1];
      return near
        ? `There is no option "${first}". Did you mean "${near}"?`
        : `There is no option "${first}"; ${help} lists the options.`;
    }
    case "commander.optionMissingArgument":
      return `The option "${option}" needs a value; write "${first}".`;
    case "commander.invalidArgument": {
      const choices = /choices are (.*)\.$/.exec(message)?.[1]?.replace(/, ([^,]*)$/, " or $1");
      const advice = choices === undefined ? / is invalid\. (.*)$/.exec(message)?.[1] : `use ${choices}.`;
      return `"${second}" is no value of "${option}"; ${advice}`;
    }
    case "commander.excessArguments":
      return `"glossator ${command}" takes options alone; ${help} lists them.`;
    default:
      return `${message.replace(/^error: /, "").replace(/[.\s]*$/, "")}; see ${help}.`;
  }
}
