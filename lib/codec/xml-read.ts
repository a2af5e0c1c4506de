/**
 * Reading one XML element, whole, from a text: the subset of XML 1.0 and Namespaces 1.0 that RFC 6120 §11.1 allows.
 * Declarations, comments, processing instructions and entities beside the five predefined ones are refused, so there
 * is nothing to expand. One pass, bounded by `consts.ts`.
 * @module
 */
import { MAX_XML_ATTRIBUTES, MAX_XML_CHARS, MAX_XML_DEPTH, MAX_XML_NODES } from './consts';
import { CodecError } from './errors';
import type { XmlElement, XmlNode } from './xml';

/**
 * @param text one element; white space may stand around it
 * @throws CodecError 'bad-xml' | 'too-large' | 'too-deep'
 */
export function readXml(text: string): XmlElement {
  if (text.length > MAX_XML_CHARS) throw new CodecError('too-large', `${text.length} characters`);
  if (ILLEGAL.test(text)) throw bad('a character that XML does not have');
  const reader = new XmlReader(text);
  reader.skipSpace();
  const element = reader.element({ prefixes: PREDEFINED, ns: '', depth: 1 });
  reader.skipSpace();
  if (!reader.isAtEnd) throw bad('something follows the element');
  return element;
}

/** What is bound around an element. */
type Scope = {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly ns: string;
  readonly depth: number;
};

const XML_NS = 'http://www.w3.org/XML/1998/namespace';
const PREDEFINED: ReadonlyMap<string, string> = new Map([['xml', XML_NS]]);
// oxlint-disable-next-line no-control-regex -- these are the very characters that are meant
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*)?/uy;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

type Tag = { readonly name: string; readonly attrs: ReadonlyMap<string, string> };

class XmlReader {
  readonly #text: string;
  #at = 0;
  #nodes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  skipSpace(): boolean {
    return this.#match(SPACE).length > 0;
  }

  element(outer: Scope): XmlElement {
    if (outer.depth > MAX_XML_DEPTH) throw new CodecError('too-deep', 'XML');
    this.#count();
    this.#expect('<');
    const tag = this.#tag();
    const scope = scopeWithin(outer, tag.attrs);
    const element = { ...named(tag.name, scope), attrs: plainAttributes(tag.attrs, scope) };
    if (this.#accept('/>')) return { ...element, children: [] };
    this.#expect('>');
    const children = this.#children({ ...scope, depth: scope.depth + 1 });
    this.#expect(tag.name);
    this.skipSpace();
    this.#expect('>');
    return { ...element, children };
  }

  /** Up to and with `</`. */
  #children(scope: Scope): readonly XmlNode[] {
    const children: XmlNode[] = [];
    let text = '';
    for (;;) {
      text += this.#characters();
      if (this.#accept('<![CDATA[')) {
        text += this.#upTo(']]>');
        continue;
      }
      if (text !== '') {
        this.#count();
        children.push(text);
        text = '';
      }
      if (this.#accept('</')) return children;
      children.push(this.element(scope));
    }
  }

  #tag(): Tag {
    const name = this.#name();
    const attrs = new Map<string, string>();
    for (;;) {
      const isApart = this.skipSpace();
      const next = this.#text[this.#at];
      if (next === '>' || next === '/') return { name, attrs };
      if (!isApart) throw bad('attributes without a space between them');
      const key = this.#name();
      this.skipSpace();
      this.#expect('=');
      this.skipSpace();
      if (attrs.has(key)) throw bad('an attribute twice');
      if (attrs.size >= MAX_XML_ATTRIBUTES) throw new CodecError('too-large', 'attributes');
      attrs.set(key, this.#attributeValue());
    }
  }

  #attributeValue(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") throw bad('an attribute without quotes');
    this.#at += 1;
    const raw = this.#upTo(quote);
    if (raw.includes('<')) throw bad('an opening bracket in an attribute');
    // XML 1.0 §3.3.3: white space in an attribute is a space, unless it is written as a reference.
    return expand(raw.replaceAll(/\r\n|[\t\r\n]/g, ' '));
  }

  #characters(): string {
    const end = this.#text.indexOf('<', this.#at);
    if (end === -1) throw bad('an element without its end');
    const raw = this.#text.slice(this.#at, end);
    this.#at = end;
    if (raw.includes(']]>')) throw bad('an end of CDATA without its beginning');
    return expand(raw);
  }

  #name(): string {
    const name = this.#match(NAME);
    if (name === '') throw bad('no name where one must stand');
    return name;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #upTo(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at);
    if (end === -1) throw bad('something without its end');
    const found = this.#text.slice(this.#at, end);
    this.#at = end + mark.length;
    return normalLines(found);
  }

  #accept(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw bad('another character than must stand here');
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_XML_NODES) throw new CodecError('too-large', 'XML nodes');
  }
}

function scopeWithin(outer: Scope, attrs: ReadonlyMap<string, string>): Scope {
  let { prefixes, ns } = outer;
  // One copy for an element, however many it binds: a copy for each would let a sender have millions made.
  let bound: Map<string, string> | undefined;
  for (const [key, value] of attrs) {
    if (key === 'xmlns') ns = value;
    if (!key.startsWith('xmlns:')) continue;
    const prefix = key.slice('xmlns:'.length);
    if (prefix === 'xmlns' || value === '' || (prefix === 'xml') !== (value === XML_NS))
      throw bad('a prefix that may not be bound so');
    bound ??= new Map(prefixes);
    bound.set(prefix, value);
    prefixes = bound;
  }
  return { prefixes, ns, depth: outer.depth };
}

function named(qualified: string, scope: Scope): Pick<XmlElement, 'name' | 'ns'> {
  const colon = qualified.indexOf(':');
  if (colon === -1) return { name: qualified, ns: scope.ns };
  return { name: qualified.slice(colon + 1), ns: boundTo(qualified.slice(0, colon), scope) };
}

function boundTo(prefix: string, { prefixes }: Scope): string {
  const ns = prefixes.get(prefix);
  if (ns === undefined) throw bad('a prefix that is not bound');
  return ns;
}

/** Those without a namespace, and `xml:…`. Others of foreign namespaces have no meaning here. */
function plainAttributes(
  attrs: ReadonlyMap<string, string>,
  scope: Scope,
): Readonly<Record<string, string>> {
  const plain: [string, string][] = [];
  for (const [key, value] of attrs) {
    const colon = key.indexOf(':');
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    if (colon === -1 || key.startsWith('xml:')) plain.push([key, value]);
    else boundTo(key.slice(0, colon), scope);
  }
  return Object.fromEntries(plain);
}

/** Entities are expanded once, and only those that are a character. */
function expand(raw: string): string {
  const text = normalLines(raw);
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,12})(;?)/g, (_whole, name: string, end: string) => {
    const character = end === ';' ? characterOf(name) : undefined;
    if (character === undefined) throw bad('an entity that XMPP does not have');
    return character;
  });
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const isHex = name.startsWith('#x');
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  const isLegal =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isLegal ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0 §2.11. */
function normalLines(raw: string): string {
  return raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
}

function bad(detail: string): CodecError {
  return new CodecError('bad-xml', detail);
}
