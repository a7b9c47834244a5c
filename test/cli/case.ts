/** A command line over some files, and what comes of it. What is not given is not looked at. */
export interface Case {
  readonly title: string;
  /** As `fixture` reads them. */
  readonly files?: string;
  /** Files whose content is no text. */
  readonly bytes?: Readonly<Record<string, Buffer>>;
  /** A file that is there and cannot be read. */
  readonly unreadable?: string;
  readonly cwd?: string;
  /** What comes over standard input. */
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  readonly code: number;
  readonly out?: string;
  readonly outHas?: readonly string[];
  readonly err?: string;
  /** The content of files after the run; `null` for one that is not there. */
  readonly written?: Readonly<Record<string, string | null>>;
  /** The file in golden/ that holds what is printed, with `{{version}}` for the version of the program. */
  readonly golden?: string;
  /** What `--format json` prints, as `file:line:column-endLine:endColumn severity code`; `--format concise` says the same. */
  readonly problems?: readonly string[];
  /** What `--format json` prints, in full. */
  readonly rows?: readonly object[];
}
