import { canonical } from "../canonical";
import { lineEdits } from "../format/line-edits";

/**
 * A file as it was decoded, with its canonical text turned into `after`: byte order mark and line ends stay, and lines
 * that come end as the line does that they take the place of.
 */
export function withLineEnds(decoded: string, after: string): string {
  const mark = decoded.startsWith("\ufeff") ? "\ufeff" : "";
  const lines = decoded.slice(mark.length).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const before = canonical(decoded);
  const usual = endOf(lines[0] ?? "") || "\n";
  let result = mark;
  let [at, line] = [0, 0];
  const copy = (to: number): void => {
    while (at < to) {
      result += lines[line]!;
      at += lines[line]!.replace(/\r\n/, "\n").length;
      line++;
    }
  };
  for (const { start, end, text } of lineEdits(before, after)) {
    copy(start);
    const old: string[] = [];
    while (at < end) {
      old.push(lines[line]!);
      at += lines[line]!.replace(/\r\n/, "\n").length;
      line++;
    }
    let next = 0;
    for (const now of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      const same = old.findIndex((each, i) => i >= next && canonical(each) === now);
      if (same !== -1) next = same;
      const end = endOf(old[Math.min(next, old.length - 1)] ?? "") || usual;
      result += now.endsWith("\n") ? now.slice(0, -1) + end : now;
      next++;
    }
  }
  copy(before.length);
  return result;
}

const endOf = (line: string): string => /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? "";
