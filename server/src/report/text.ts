import pc from "picocolors";
import type { Severity } from "../engine/severity";
import { frameOf } from "./frame";
import { inFiles, type Report, type Style } from "./report";
import type { DetailedProblem, Place } from "./reported-problem";
import { visible } from "./visible";

/** For people: the problems of each file with the line that they are in, and at the end where each code is explained. */
export function textReport({ problems }: Report, style: Style): string {
  if (problems.length === 0) return "";
  const paint = paintOf(style);
  const files = [...inFiles(problems)].map(([file, inFile]) => {
    const blocks = inFile.map((problem) => block(problem, style, paint));
    return `${paint.file(visible(file))}\n${blocks.join("\n")}`;
  });
  const helps = new Map(problems.map(({ code, help }) => [code, help]));
  const width = Math.max(...[...helps.keys()].map((code) => code.length));
  const links = [...helps].sort().map(([code, help]) => `${paint.dim(`${code.padEnd(width)}  ${help}`)}\n`);
  return `${files.join("\n")}\n${links.join("")}`;
}

type Paint = ReturnType<typeof paintOf>;

function paintOf({ isColoured }: Style) {
  const { bold, underline, dim, red, yellow, blue } = pc.createColors(isColoured);
  const severities: Readonly<Record<Severity, (text: string) => string>> = { error: red, warning: yellow, info: blue };
  return {
    file: underline,
    dim,
    severity: (severity: Severity, text: string = severity) => bold(severities[severity](text)),
  };
}

/** A problem that is about a place that is nowhere, such as a file that cannot be read, has no line to be shown. */
function block(problem: DetailedProblem, style: Style, paint: Paint): string {
  const { line, column, severity, message, code } = problem;
  const head = `  ${line}:${column}  ${paint.severity(severity)}  ${visible(message)}  ${paint.dim(code)}\n`;
  const notes = notesOf(problem).map((note) => `${" ".repeat(GUTTER)}${paint.dim(`= ${note}`)}\n`);
  const shown = problem.lineText.trim() === "" ? "" : framed(problem, style, paint);
  return `${head}${shown}${notes.join("")}`;
}

const GUTTER = 6;

function framed(problem: DetailedProblem, { columns }: Style, paint: Paint): string {
  const { line, column, endLine, endColumn, lineText, severity } = problem;
  const number = String(line).padStart(GUTTER);
  const end = endLine === line ? endColumn - 1 : lineText.length;
  const { shown, spaces, carets } = frameOf(lineText, column - 1, end, columns - number.length - 3);
  const bar = paint.dim("|");
  const marks = `${" ".repeat(number.length)} ${bar} ${spaces}${paint.severity(severity, carets)}`;
  return `${paint.dim(number)} ${bar} ${shown}\n${marks}\n`;
}

/** So many places are named. */
const MOST_PLACES = 3;

function notesOf({ related, inText }: DetailedProblem): readonly string[] {
  const others = related.map((each) => `${nameOf(each)}: ${visible(each.message)}`);
  const [first] = inText;
  if (!first) return others;
  const places = inText.slice(0, MOST_PLACES).map(({ line, column }) => `${line}:${column}`);
  const more = inText.length > MOST_PLACES ? ` and ${inText.length - MOST_PLACES} more` : "";
  return [...others, `in the text: ${visible(first.file)}:${places.join(", ")}${more}`];
}

const nameOf = ({ file, line, column }: Place): string => `${visible(file)}:${line}:${column}`;
