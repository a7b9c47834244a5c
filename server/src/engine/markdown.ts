/**
 * Markdown from annotation files comes from strangers. `safeMarkdown` keeps emphasis, lists, code and links to http(s)
 * addresses; HTML, images and every other link, also one that a renderer would make of bare words, are shown as the
 * characters they are written in.
 */
export function safeMarkdown(markdown: string): string {
  return unlinked(
    withoutOpenFence(markdown)
      .replace(/!+\[/g, "[")
      .replace(/\]\((?![ \t\n]*<?https?:\/\/)/gi, "]\\(")
      .replace(/\](?=:)/g, "]\\")
      .replace(/<(?!https?:\/\/[^\s<>]+>)/gi, "&lt;")
      .trim(),
  );
}

/**
 * A code fence that is not closed would take in whatever is shown behind it, so all fences of such a text are shown as
 * the characters that they are.
 */
function withoutOpenFence(markdown: string): string {
  let open: string | null = null;
  let isDoubtful = false;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const [, indent, fence, info] = /^( {0,3})(`{3,}|~{3,})(.*)/.exec(line) ?? [];
    if (open === null) {
      if (!fence || indent !== "") isDoubtful ||= FENCE_WITHIN.test(line);
      else if (fence.startsWith("~") || !info!.includes("`")) open = fence;
    } else if (fence?.startsWith(open) && info!.trim() === "") open = null;
  }
  if (open === null && !isDoubtful) return markdown;
  return markdown.replace(/`{3,}|~{3,}/g, (fence) => fence.replace(/./g, "\\$&"));
}

/** A fence in a list, a quote or both, or indented as it may be in these. */
const FENCE_WITHIN = /^(?:[ \t>]|[-+*] |\d{1,9}[.)] )+(?:`{3,}|~{3,})/;

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
