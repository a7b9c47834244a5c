import type { Annotation } from "./github";
import type { Report } from "./report";
import { visible } from "./visible";

/** What is to be told beside the lines: each problem in its annotation file, then those that have a place in a text there too. */
export function githubProblems({ problems }: Report): readonly Annotation[] {
  const told = problems.map((problem) => ({ ...problem, message: `${visible(problem.message)}\n${problem.help}` }));
  const inTexts = told.flatMap(({ inText, file, line, message, ...problem }): readonly Annotation[] =>
    inText.map((place) => ({ ...problem, ...place, message: `${message}\nThe mention is at ${file}:${line}.` })),
  );
  return [...told, ...inTexts];
}
