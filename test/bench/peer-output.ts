/** What a peer says that it did: how many files it checked, and how many problems it found in them. */
export interface Checked {
  readonly files: number;
  readonly problems: number;
}

/** Of ESLint, with `--format json`: one entry a file. `null` where it is nothing of the kind. */
export function eslintChecked(stdout: string): Checked | null {
  try {
    const files = JSON.parse(stdout) as readonly { readonly messages: readonly unknown[] }[];
    return { files: files.length, problems: files.reduce((sum, { messages }) => sum + messages.length, 0) };
  } catch {
    return null;
  }
}

/** Of markdownlint-cli2: `Linting: 100 file(s)` and `Summary: 1319 error(s)`. */
export const markdownlintChecked = (stdout: string): Checked | null =>
  numbers(/^Linting: (\d+) file\(s\)$/m.exec(stdout)?.[1], /^Summary: (\d+) error\(s\)$/m.exec(stdout)?.[1]);

/** Of cspell: `CSpell: Files checked: 100, Issues found: 2784 in 100 files.` */
export function cspellChecked(output: string): Checked | null {
  const [, files, problems] = /^CSpell: Files checked: (\d+), Issues found: (\d+) in \d+ files?\.?/m.exec(output) ?? [];
  return numbers(files, problems);
}

/** Why `npm install` failed, from what it wrote to standard error: the first line that is a sentence. */
export function npmReason(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const said = lines.filter((line) => line.startsWith("npm error ")).map((line) => line.slice("npm error ".length));
  return (
    said.find((line) => !/^(code|syscall|errno|path|dest) /.test(line)) ?? lines.find(Boolean) ?? "npm said nothing"
  );
}

const numbers = (files: string | undefined, problems: string | undefined): Checked | null =>
  files === undefined || problems === undefined ? null : { files: Number(files), problems: Number(problems) };
