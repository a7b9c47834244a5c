import type { Diagnostic, Location, LocationLink, Range, SemanticTokens } from "vscode-languageserver-protocol";
import { tokenModifiers, tokenTypes } from "../../server/src/protocol/legend";
import { nameIn } from "../fixture";

/** Writes answers of the server as a line each that a table can hold: position and the words that stand there. */
export interface Show {
  /** `0:3 Рогозин`. */
  readonly range: (name: string, range: Range) => string;
  /** `talks.txt 0:3 Рогозин`. */
  readonly location: (location: Location) => string;
  /** As a location, the selection in brackets: `people.ann.yaml 2:2 [dmitry-rogozin]: ⏎ …`. */
  readonly link: (link: LocationLink) => string;
  /** `0:3 Рогозин: anchor.orphan`. */
  readonly diagnostic: (name: string, diagnostic: Diagnostic) => string;
  /** `0:3 Рогозин: person`, with the modifiers behind the type. */
  readonly tokens: (name: string, tokens: SemanticTokens) => readonly string[];
}

/** `textIn` says what a file holds, by its name. */
export function showing(textIn: (name: string) => string): Show {
  const wordsIn = (name: string, { start, end }: Range): string =>
    textIn(name)
      .split(/\r\n|\r|\n/)
      .slice(start.line, end.line + 1)
      .map((line, i, all) =>
        line.slice(i === 0 ? start.character : 0, i === all.length - 1 ? end.character : undefined),
      )
      .join("⏎");
  const range = (name: string, at: Range): string => {
    const words = wordsIn(name, at);
    return `${at.start.line}:${at.start.character}${words === "" ? "" : ` ${words}`}`;
  };
  return {
    range,
    location: ({ uri, range: at }) => `${nameIn(uri)} ${range(nameIn(uri), at)}`,
    link: ({ targetUri, targetRange, targetSelectionRange }) =>
      `${nameIn(targetUri)} ${range(nameIn(targetUri), targetRange)} [${wordsIn(nameIn(targetUri), targetSelectionRange)}]`,
    diagnostic: (name, { range: at, code }) => `${range(name, at)}: ${code}`,
    tokens: (name, { data }) => {
      let line = 0;
      let character = 0;
      const shown: string[] = [];
      for (let i = 0; i < data.length; i += 5) {
        const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [
          number,
          number,
          number,
          number,
          number,
        ];
        line += lines;
        character = lines === 0 ? character + characters : characters;
        const at = { start: { line, character }, end: { line, character: character + length } };
        const names = tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
        shown.push(`${range(name, at)}: ${[tokenTypes[type], ...names].join(" ")}`);
      }
      return shown;
    },
  };
}
