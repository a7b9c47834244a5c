import { version } from "../../server/package.json";
import type { Case } from "./case";

const COMMANDS = ["lint", "anchors", "mentions", "entities", "suggest", "server"];

const help = (argv: readonly string[], usage: string): Case => ({
  title: `glossator ${argv.join(" ")}`,
  argv,
  code: 0,
  outHas: [`Usage: glossator ${usage}`, "-h, --help", "-V, --version"],
  err: "",
});

const printed = (argv: readonly string[]): Case => ({
  title: `glossator ${argv.join(" ")}`,
  argv,
  code: 0,
  out: `${version}\n`,
  err: "",
});

const refused = (argv: readonly string[], sentence: string): Case => ({
  title: ["glossator", ...argv].join(" "),
  argv,
  code: 2,
  out: "",
  err: `glossator: ${sentence}\n`,
});

export const usageCases: readonly Case[] = [
  help(["--help"], "[options] [command]"),
  help(["-h"], "[options] [command]"),
  help(["help"], "[options] [command]"),
  ...COMMANDS.map((command) => help([command, "--help"], `${command} [options]`)),
  ...COMMANDS.map((command) => help([command, "-h"], `${command} [options]`)),
  ...COMMANDS.map((command) => help(["help", command], `${command} [options]`)),
  help(["lint", "nowhere", "--help"], "lint [options] [paths...]"),
  ...[[], ...COMMANDS.map((command) => [command])].flatMap((argv) => [
    printed([...argv, "--version"]),
    printed([...argv, "-V"]),
  ]),

  refused([], 'Say what to do, for example "glossator lint"; "glossator --help" lists the commands.'),
  refused(["nonsense"], 'There is no command "nonsense"; "glossator --help" lists the commands.'),
  refused(["lnit"], 'There is no command "lnit". Did you mean "lint"?'),
  refused(["help", "nonsense"], 'There is no command "nonsense"; "glossator --help" lists the commands.'),
  refused(["--nonsense"], 'There is no option "--nonsense"; "glossator --help" lists the options.'),
  refused(["-x"], 'There is no option "-x"; "glossator --help" lists the options.'),
  ...COMMANDS.map((command) =>
    refused(
      [command, "--nonsense"],
      `There is no option "--nonsense"; "glossator ${command} --help" lists the options.`,
    ),
  ),
  refused(["lint", "--root", "."], 'There is no option "--root"; "glossator lint --help" lists the options.'),
  refused(["lint", "--formt", "json"], 'There is no option "--formt". Did you mean "--format"?'),
  refused(["lint", "--format"], 'The option "--format" needs a value; write "--format <format>".'),
  refused(["mentions", "--root"], 'The option "--root" needs a value; write "--root <dir>".'),
  refused(["entities", "--format", "xml"], '"xml" is no value of "--format"; use text or json.'),
  refused(
    ["lint", "--format=XML"],
    '"XML" is no value of "--format"; use text, concise, json, sarif, github, gitlab, junit, checkstyle or whole.',
  ),
  refused(["entities", "seeds"], '"glossator entities" takes options alone; "glossator entities --help" lists them.'),
  refused(
    ["server", "now", "--stdio"],
    '"glossator server" takes options alone; "glossator server --help" lists them.',
  ),
  refused(["server"], 'Say how to talk to the client, for example "glossator server --stdio".'),
  refused(["server", "--clientProcessId=1"], 'Say how to talk to the client, for example "glossator server --stdio".'),
  refused(["server", "--socket"], 'The option "--socket" needs a value; write "--socket <port>".'),
];
