/** What a language is called in the first of the reader's languages that names it; empty for one without a name. */
export function languageName(lang: string, languages: readonly string[]): string {
  if (!TAG.test(lang)) return "";
  const names = new Intl.DisplayNames([...languages.filter((each) => TAG.test(each)), "en"], {
    type: "language",
    fallback: "none",
  });
  return names.of(lang) ?? "";
}

/** The tags that `Intl` takes: language, script, region. */
const TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
