import { languageName } from "./language-name";

/** The last part of a uri, as a person reads it. */
export const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));

/** The language that the name of a text says, as `talks.ru.txt` does (BCP 47, two letters and what follows); `null` for none. */
export function languageInName(uri: string): string | null {
  const lang = /\.([a-z]{2}(?:-[A-Za-z0-9]{2,4})*)\.[^.]+$/.exec(fileName(uri))?.[1];
  return lang !== undefined && languageName(lang, []) !== "" ? lang : null;
}
