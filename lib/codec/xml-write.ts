/**
 * Spelling elements as XML 1.0 without prefixes: each element that leaves its parent's namespace says so.
 * @module
 */
import type { XmlElement } from './xml';

/** What XML 1.0 §2.2 has no place for, lone surrogates among it. */
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- these are the very characters that are meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * @param outer the namespace that stands outside already, where this is part of something
 * @returns the element; characters that XML cannot carry become U+FFFD
 */
export function writeXml(element: XmlElement, outer = ''): string {
  const { name, ns, attrs, children } = element;
  let text = `<${name}`;
  if (ns !== outer) text += ` xmlns="${attribute(ns)}"`;
  for (const [key, value] of Object.entries(attrs)) text += ` ${key}="${attribute(value)}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children)
    text += typeof child === 'string' ? plain(child) : writeXml(child, ns);
  return `${text}</${name}>`;
}

function attribute(value: string): string {
  return value
    .replace(ILLEGAL, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/g, (char) => ESCAPES[char] ?? '');
}

/** Line ends are normalised by every reader (XML 1.0 §2.11): a carriage return stays one only if it is escaped. */
function plain(value: string): string {
  return value.replace(ILLEGAL, '\u{FFFD}').replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? '');
}
