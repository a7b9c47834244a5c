/**
 * Markdown from annotation files comes from strangers. `safeMarkdown` keeps emphasis, lists, code and links to http(s)
 * addresses; HTML, images and every other link are shown as the characters they are written in.
 */
export function safeMarkdown(markdown: string): string {
  return markdown
    .replace(/!\[/g, "[")
    .replace(/\](?=\(\s*<?(?!\s*<?https?:\/\/))/gi, "]\\")
    .replace(/\](?=:)/g, "]\\")
    .replace(/<(?!https?:\/\/[^\s<>]+>)/gi, "&lt;")
    .trim();
}

/** The targets of the links of a Markdown text. */
export const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(\s*<?([^\s)>]+)|<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi)].map(
    (match) => (match[1] ?? match[2])!,
  );

/** A plain text as Markdown that shows just these characters. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>#+!|~&]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();

/** Whether an address may be shown as a link. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s<>()]+$/i.test(address);
