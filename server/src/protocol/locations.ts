import type { Location } from "vscode-languageserver";
import type { Place } from "../engine/target";
import { columnAt, type Lines, lineAt } from "../engine/units";
import type { Bytes } from "./bytes";
import type { Converter } from "./convert";
import type { Written } from "./written";

/**
 * Places as LSP's locations. Thousands of them are a megabyte of JSON, of which most is the same again and again: where
 * the connection takes bytes they become neither values nor a string.
 */
export const locations = (places: readonly Place[], convert: Convert): Written<readonly Location[]> => ({
  toJSON: () => places.map(convert.location),
  write: (bytes) => writeLocations(bytes, places, convert),
});

type Convert = Pick<Converter, "location" | "spelling" | "linesIn">;

function writeLocations(bytes: Bytes, places: readonly Place[], { spelling, linesIn }: Convert): void {
  let uri: string | null = null;
  let front = OPEN;
  bytes.put(OPEN);
  for (const place of places) {
    if (uri !== null) bytes.put(COMMA);
    if (place.uri !== uri) {
      uri = place.uri;
      front = Buffer.from(`{"uri":${JSON.stringify(spelling(uri))},"range":{"start":{"line":`);
    }
    const lines = place.lines ?? linesIn(uri);
    bytes.put(front);
    writePosition(bytes, lines, place.start);
    bytes.put(BETWEEN);
    writePosition(bytes, lines, place.end);
    bytes.put(END);
  }
  bytes.put(CLOSE);
}

function writePosition(bytes: Bytes, lines: Lines, offset: number): void {
  const line = lineAt(lines, offset);
  bytes.putNumber(line);
  bytes.put(CHARACTER);
  bytes.putNumber(columnAt(lines, line, offset));
}

const OPEN = Buffer.from("[");
const COMMA = Buffer.from(",");
const CHARACTER = Buffer.from(',"character":');
const BETWEEN = Buffer.from('},"end":{"line":');
const END = Buffer.from("}}}");
const CLOSE = Buffer.from("]");
