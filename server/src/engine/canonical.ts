/**
 * The canonical form of a decoded text: without a byte order mark, every line end a line feed. What an editor shows
 * and what the disk holds are the same in this form, and every offset in the engine counts in it.
 */
export function canonical(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}
