/**
 * A stanza as a value, and small readers of it. Must not know any stanza's meaning.
 * @module
 */
import { CodecError } from './errors';
import { decodeUtf8 } from './text';

/** One element. Texts of the wire (tokens, packed digits, JIDs) arrive as UTF-8 bytes in `content`. */
export type StanzaNode = {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly content?: Uint8Array | readonly StanzaNode[];
};

/** What may be written: as {@link StanzaNode}, but attributes may be left out or undefined (then they
 * are not written), and content may be a text, which takes its shortest form (token, digits, JID). */
export type StanzaInput = {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string | undefined>>;
  readonly content?: Uint8Array | string | readonly StanzaInput[];
};

/** The children of `node`; none where its content is bytes or absent. */
export function childNodes(node: StanzaNode | undefined): readonly StanzaNode[] {
  const content = node?.content;
  return content === undefined || content instanceof Uint8Array ? [] : content;
}

/** The first child with this tag, or undefined. */
export function childOf(node: StanzaNode | undefined, tag: string): StanzaNode | undefined {
  return childNodes(node).find((child) => child.tag === tag);
}

/** All children with this tag, in their order. */
export function childrenOf(node: StanzaNode | undefined, tag: string): readonly StanzaNode[] {
  return childNodes(node).filter((child) => child.tag === tag);
}

/** The bytes in `node` (a view), or undefined where it is absent, empty or has children. */
export function bytesOf(node: StanzaNode | undefined): Uint8Array | undefined {
  const content = node?.content;
  return content instanceof Uint8Array ? content : undefined;
}

/**
 * The text in `node`, or undefined where it is absent, empty or has children.
 * @throws CodecError `bad-utf8`
 */
export function textOf(node: StanzaNode | undefined): string | undefined {
  const bytes = bytesOf(node);
  return bytes === undefined ? undefined : decodeUtf8(bytes, 0, bytes.length);
}

/**
 * The unsigned big-endian number in `node` (1 to 6 bytes: registration ids, key ids), or undefined
 * where it is absent, empty or has children.
 * @throws CodecError `bad-stanza` where it has another length
 */
export function uintOf(node: StanzaNode | undefined): number | undefined {
  const bytes = bytesOf(node);
  if (bytes === undefined) return undefined;
  if (bytes.length < 1 || bytes.length > 6) throw new CodecError('bad-stanza', 'number length');
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/**
 * @param value an unsigned integer that fits `length` bytes
 * @param length 1 to 6
 * @returns it big-endian, as stanzas carry numbers
 * @throws CodecError `unencodable` where it does not fit
 */
export function encodeUint(value: number, length: number): Uint8Array<ArrayBuffer> {
  if (length < 1 || length > 6 || !Number.isInteger(value) || value < 0 || value >= 256 ** length)
    throw new CodecError('unencodable', `unsigned integer of ${length} bytes`);
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let i = length - 1; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}
