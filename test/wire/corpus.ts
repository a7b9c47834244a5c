import assert from "node:assert/strict";
import type { Position, Range } from "vscode-languageserver-protocol";
import { FileChangeType } from "vscode-languageserver-protocol";
import type { Disk } from "../../server/src/host/disk";
import { fixture, nameIn, ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { type ConnectOptions, connect, type Wire } from "./connect";
import { type Show, showing } from "./show";

/** A fixture on a disk in memory, and a session with a server that reads it. */
export interface WireCorpus extends Wire, Show {
  /** What is on the disk; tests may change it. */
  readonly disk: Map<string, string | Buffer>;
  /** A position request at `$0` of words that stand once in a file, with what else it needs. */
  readonly askAt: <T>(method: string, name: string, words: string, more?: object) => Promise<T>;
  /** Asks about a whole file. */
  readonly askOf: <T>(method: string, name: string, more?: object) => Promise<T>;
  /** Opens a file with the text that the disk has, or with another. */
  readonly openFile: (name: string, text?: string) => Promise<void>;
  /** Edits an open file, in one notification: words that stand once in it (`$0` for a place alone) → what replaces them. */
  readonly edit: (name: string, ...edits: readonly (readonly [words: string, replacement: string])[]) => Promise<void>;
  /** Gives an open file a new text as a whole. */
  readonly retype: (name: string, text: string) => Promise<void>;
  readonly closeFile: (name: string) => Promise<void>;
  /** Writes or, with `null`, deletes files, and says so as a client's watcher does. */
  readonly write: (files: Record<string, string | Buffer | null>) => Promise<void>;
  /** As `write`, but nobody says so. */
  readonly writeUnseen: (files: Record<string, string | Buffer | null>) => void;
  /** What a user sees who was pushed diagnostics: by file, nothing of a file without any. */
  readonly shown: () => Record<string, readonly string[]>;
  /** How often the server has said that it had read everything. */
  readonly readings: () => number;
  /** Resolves when the server says that it has read everything, for the `times`th time. */
  readonly loaded: (times?: number) => Promise<void>;
}

export interface CorpusOptions extends ConnectOptions {
  /** Puts something between the server and the disk. */
  readonly through?: (disk: Disk) => Disk;
}

export async function wireCorpus(source: string, options: CorpusOptions = {}): Promise<WireCorpus> {
  const { files } = fixture(source);
  const { through = (each) => each } = options;
  const disk = new Map<string, string | Buffer>([...files].map(([name, text]) => [`${ROOT}/${name}`, text]));
  const wire = await connect(through(memoryDisk(disk)), options);
  const opened = new Map<string, string>();
  // An editor keeps a byte order mark to itself.
  const onDisk = (name: string) => String(disk.get(`${ROOT}/${name}`) ?? "").replace(/^\ufeff/, "");
  const textIn = (name: string) => opened.get(name) ?? onDisk(name);

  const writeUnseen: WireCorpus["writeUnseen"] = (changes) => {
    for (const [name, text] of Object.entries(changes))
      if (text === null) disk.delete(`${ROOT}/${name}`);
      else disk.set(`${ROOT}/${name}`, text);
  };

  const show = showing(textIn);
  return {
    ...wire,
    ...show,
    shown: () => {
      const all = [...wire.pushed].map(([uri, diagnostics]) => {
        const name = nameIn(uri);
        return [name, diagnostics.map((each) => show.diagnostic(name, each))] as const;
      });
      return Object.fromEntries(all.filter(([, lines]) => lines.length > 0));
    },
    disk,
    askAt: (method, name, words, more = {}) => {
      const position = positionOf(textIn(name), words);
      return wire.ask(method, { textDocument: { uri: uriIn(name) }, position, ...more });
    },
    askOf: (method, name, more = {}) => wire.ask(method, { textDocument: { uri: uriIn(name) }, ...more }),
    openFile: (name, text = textIn(name)) => {
      opened.set(name, text);
      return wire.open(uriIn(name), text);
    },
    edit: (name, ...edits) => {
      const changes = edits.map(([words, replacement]) => {
        const text = textIn(name);
        const change = { range: rangeOf(text, words), text: replacement };
        opened.set(
          name,
          text.replace(words.replace("$0", ""), () =>
            words.includes("$0") ? words.replace("$0", replacement) : replacement,
          ),
        );
        return change;
      });
      return wire.change(uriIn(name), ...changes);
    },
    retype: (name, text) => {
      opened.set(name, text);
      return wire.change(uriIn(name), { text });
    },
    closeFile: (name) => {
      opened.delete(name);
      return wire.close(uriIn(name));
    },
    writeUnseen,
    write: (changes) => {
      const events = Object.entries(changes).map(([name, text]) => {
        const isThere = disk.has(`${ROOT}/${name}`);
        const type = text === null ? FileChangeType.Deleted : isThere ? FileChangeType.Changed : FileChangeType.Created;
        return [uriIn(name), type] as const;
      });
      writeUnseen(changes);
      return wire.watched(...events);
    },
    readings: () => readings(wire),
    loaded: (times = 1) => wire.until(() => readings(wire) >= times, true),
  };
}

const readings = ({ received }: Wire): number =>
  received.filter(({ method, params }) => method === "window/logMessage" && / read in \d+ ms\.$/.test(params.message))
    .length;

/** The range of words that stand once in the text, or the place of `$0` among them. */
const rangeOf = (text: string, words: string): Range =>
  words.includes("$0")
    ? { start: positionOf(text, words), end: positionOf(text, words) }
    : { start: positionOf(text, `$0${words}`), end: positionOf(text, `${words}$0`) };

/** Where `$0` stands among the words, which stand once in the text. */
export function positionOf(text: string, words: string): Position {
  const parts = text.split(words.replace("$0", ""));
  assert.equal(parts.length, 2, `"${words}" must stand once in the text`);
  const before = parts[0]! + words.slice(0, words.indexOf("$0"));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
