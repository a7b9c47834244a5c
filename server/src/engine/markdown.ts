/**
 * Markdown from annotation files comes from strangers. `safeMarkdown` keeps emphasis, lists, code and links to http(s)
 * addresses; HTML, images and every other link, also one that a renderer would make of bare words, are shown as the
 * characters they are written in.
 */
export function safeMarkdown(markdown: string): string {
  return unlinked(
    markdown
      .replace(/!+\[/g, "[")
      .replace(/\]\((?![ \t\n]*<?https?:\/\/)/gi, "]\\(")
      .replace(/\](?=:)/g, "]\\")
      .replace(/<(?!https?:\/\/[^\s<>]+>)/gi, "&lt;")
      .trim(),
  );
}

/** Breaks the words that GitHub's Markdown takes for links elsewhere than to the web: ftp and mail addresses. */
const unlinked = (markdown: string): string =>
  markdown.replace(/ftp(?=:\/\/)/gi, "$&\\").replace(/(?<=[\w.!#$%&'*+/=?^`{|}~-])@(?=[\w-])/g, "\\@");

/** The targets of the links of a Markdown text. */
export const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(\s*<?([^\s)>]+)|<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi)].map(
    (match) => (match[1] ?? match[2])!,
  );

/**
 * A plain text as Markdown that shows just these characters. `<` becomes an entity: a renderer that makes a link of
 * bare `www.a.b` takes a backslash behind it into the link.
 */
export const escaped = (text: string): string =>
  unlinked(
    text
      .replace(/[\\`*_{}[\]()>#+!|~&]/g, "\\$&")
      .replace(/</g, "&lt;")
      .replace(/\s+/g, " ")
      .trim(),
  );

/** Whether an address may be shown as a link, in angle brackets. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s<>\\/?#][^\s<>\\]*$/i.test(address);
