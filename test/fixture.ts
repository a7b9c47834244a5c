import { pathToFileURL } from "node:url";
import { type CorpusHost, corpusHost, loadAll } from "../server/src/host/corpus-host";
import { memoryDisk } from "./memory-disk";

/**
 * Files written as one string, each after a line `--- name`; `$0` is the cursor, `^^^ label` marks the line above as it
 * is without `$0`.
 */
export interface Fixture {
  readonly files: Map<string, string>;
  readonly cursor: Place;
  readonly marks: readonly Mark[];
}

export interface Place {
  readonly name: string;
  readonly offset: number;
}

export interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export const ROOT = "/corpus";

export function fixture(source: string): Fixture {
  const files = new Map<string, string>();
  const marks: Mark[] = [];
  let cursor: Place = { name: "", offset: -1 };
  for (const part of source.replace(/^\n/, "").split(/^--- /m).slice(1)) {
    const name = part.slice(0, part.indexOf("\n"));
    const { text, found, offset } = withoutMarks(name, part.slice(name.length + 1));
    marks.push(...found);
    if (offset !== -1) cursor = { name, offset };
    files.set(name, text);
  }
  return { files, cursor, marks };
}

/** The fixture as a loaded corpus in memory. */
export function loaded({ files }: Pick<Fixture, "files">): CorpusHost {
  const disk = memoryDisk(new Map([...files].map(([name, text]) => [`${ROOT}/${name}`, text])));
  const host = corpusHost(disk, ROOT);
  loadAll(host);
  return host;
}

export const uriIn = (name: string): string => pathToFileURL(`${ROOT}/${name}`).href;

export const nameIn = (uri: string): string => decodeURIComponent(uri).slice(`file://${ROOT}/`.length);

function withoutMarks(name: string, body: string): { text: string; found: Mark[]; offset: number } {
  const found: Mark[] = [];
  let text = "";
  let offset = -1;
  let lineStart = 0;
  for (const line of body.split(/(?<=\n)/)) {
    const mark = /^(\s*)(\^+) (.*?)\n?$/.exec(line);
    if (mark) {
      const start = lineStart + mark[1]!.length;
      found.push({ name, start, end: start + mark[2]!.length, label: mark[3]! });
    } else {
      lineStart = text.length;
      const at = line.indexOf("$0");
      if (at !== -1) offset = lineStart + at;
      text += line.replace("$0", "");
    }
  }
  return { text, found, offset };
}
