/** An XML element with attributes, and what it holds: elements, written already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside === "" ? `<${name}${written.join("")}/>\n` : `<${name}${written.join("")}>${inside}</${name}>\n`;
}

/** A text for an attribute or between tags. What XML 1.0 has no way to write becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"'\t\n\r]/g, (unit) => ENTITIES[unit] ?? `&#${unit.charCodeAt(0)};`);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\p{Surrogate}]/gu;
