import { placeAt } from "../complete/place";
import { mappingAt } from "../key-path";
import { isClosed, keyIn, type Mapping, markdownOfKey, markdownOfRule } from "../keys";
import { languageName } from "../language-name";
import { escaped } from "../markdown";
import { isCode } from "../rules/codes";
import type { Hover } from "./hover";

/**
 * What the key at `offset` of an annotation file or of `glossator.yaml` means: a key of the format, a language, the code
 * of a rule. `null` where none is. `text` is the file's canonical text.
 */
export function keyHover(
  text: string,
  offset: number,
  root: "file" | "config",
  languages: readonly string[],
): Hover | null {
  const place = placeAt(text, offset);
  const mapping = place?.hasColon && place.kind === "key" ? mappingAt(place.path, root) : null;
  if (!place || !mapping) return null;
  const { start, end } = place.span;
  const markdown = meaningOf(text.slice(start, end), mapping, languages);
  return markdown === "" ? null : { start, end, markdown };
}

function meaningOf(name: string, mapping: Mapping, languages: readonly string[]): string {
  if (isClosed(mapping)) {
    const key = keyIn(mapping, name);
    return key ? markdownOfKey(name, key) : "";
  }
  switch (mapping) {
    case "names":
    case "texts":
      return escaped(languageName(name, languages));
    case "rules":
      return isCode(name) ? markdownOfRule(name) : "";
    default:
      return "";
  }
}
