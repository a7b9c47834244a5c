import assert from "node:assert/strict";
import { problemsInText, problemsOf, problemsOfConfig } from "../../server/src/engine/check";
import type { Problem } from "../../server/src/engine/problem";
import type { Span } from "../../server/src/engine/span";
import { type Fixture, fixture, loaded, type Mark, uriIn } from "../fixture";

/** A place of a fixture's file with what to write below it. */
export interface Labelled extends Span {
  readonly name: string;
  readonly label: string;
}

/** Compares places with the marks of a fixture by drawing both below the files, so that a difference can be read. */
export function sameMarks({ files, marks }: Fixture, found: readonly Labelled[]): void {
  assert.equal(draw(files, found), draw(files, marks));
}

/**
 * Checks that the problems of all files of a fixture are just those marked. A mark is a code, or a code, a colon and
 * words of the message.
 */
export function sameProblems(source: string): readonly Problem[] {
  const given = fixture(source);
  const problems = problemsIn(given);
  sameMarks(
    given,
    problems.map(({ name, problem }) => ({ ...problem, name, label: labelIn(given, name, problem) })),
  );
  return problems.map(({ problem }) => problem);
}

/** Every problem of a fixture's annotation files, texts and configuration. */
export function problemsIn(given: Fixture): readonly { readonly name: string; readonly problem: Problem }[] {
  const host = loaded(given);
  for (const _ of host.lookForNames());
  const corpus = host.corpus();
  return [...given.files.keys()].flatMap((name) => {
    const uri = uriIn(name);
    const isConfig = corpus.config.file?.uri === uri;
    const problems = isConfig ? problemsOfConfig(corpus) : [...problemsOf(corpus, uri), ...problemsInText(corpus, uri)];
    return problems.map((problem) => ({ name, problem }));
  });
}

/** The label of the mark that stands for the problem, else code and message. */
function labelIn({ files, marks }: Fixture, name: string, problem: Problem): string {
  const whole = `${problem.code}: ${problem.message}`;
  const { start, end } = drawable(files.get(name)!, problem);
  const mark = marks.find((mark) => {
    const [code, words = ""] = mark.label.split(/: (.*)/);
    const isHere = mark.name === name && mark.start === start && mark.end === end;
    return isHere && code === problem.code && problem.message.includes(words);
  });
  return mark?.label ?? whole;
}

/** Marks are at least one column wide, and end with the line that they begin on. */
function drawable(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf("\n", start);
  const last = lineEnd === -1 ? text.length : lineEnd;
  return { start, end: Math.max(start + 1, Math.min(end, last)) };
}

function draw(files: ReadonlyMap<string, string>, labelled: readonly (Labelled | Mark)[]): string {
  let drawing = "";
  for (const [name, text] of files) {
    const here = labelled
      .filter((each) => each.name === name)
      .map((each) => ({ ...drawable(text, each), label: each.label }))
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
    drawing += `--- ${name}\n`;
    let lineStart = 0;
    for (const line of text.split(/(?<=\n)/)) {
      const next = lineStart + line.length;
      const isLast = next === text.length;
      const below = here.filter(({ start }) => start >= lineStart && (start < next || isLast));
      drawing += line.endsWith("\n") || below.length === 0 ? line : `${line}\n`;
      for (const { start, end, label } of below)
        drawing += `${" ".repeat(start - lineStart)}${"^".repeat(end - start)} ${label}\n`;
      lineStart = next;
    }
  }
  return drawing;
}
