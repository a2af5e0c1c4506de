/**
 * Reads stanzas in the binary format (dictionary version 3). What it reads comes from outside:
 * every length is checked against what is there, every count against consts.ts, and whatever is
 * not exactly one well-formed stanza ends in a CodecError. Must not know any stanza's meaning.
 * @module
 */
import {
  MAX_ATTRIBUTES,
  MAX_INFLATED_BYTES,
  MAX_STANZA_ATTRIBUTES,
  MAX_STANZA_DEPTH,
  MAX_STANZA_NODES,
  MAX_STRING_BYTES,
} from './consts';
import { CodecError } from './errors';
import { inflate } from './inflate';
import type { StanzaNode } from './node';
import { ByteReader, readJid, readText } from './stanza-text';
import { FLAG_DEFLATED, TAG } from './tags';
import { encodeUtf8 } from './text';

/**
 * @param bytes one decrypted frame: the flag byte (bit 0x02: the rest is deflated, other bits are
 * ignored as by all open clients) and one stanza
 * @returns the stanza; byte contents are views into `bytes` unless it was deflated; addresses in
 * attributes have their one text (see jid.ts); attributes have no prototype
 * @throws CodecError for anything else
 */
export async function decodeStanza(bytes: Uint8Array): Promise<StanzaNode> {
  const flags = bytes[0];
  if (flags === undefined) throw new CodecError('truncated', 'empty frame');
  const rest = bytes.subarray(1);
  const deflated = (flags & FLAG_DEFLATED) !== 0;
  return readStanza(deflated ? await inflate(rest, MAX_INFLATED_BYTES) : rest);
}

function readStanza(bytes: Uint8Array): StanzaNode {
  const input: Input = { reader: new ByteReader(bytes), nodes: 0, attributes: 0 };
  const node = readNode(input, 1);
  if (!input.reader.isAtEnd) throw new CodecError('trailing-bytes', 'after the stanza');
  return node;
}

type Input = { readonly reader: ByteReader; nodes: number; attributes: number };

function readNode(input: Input, depth: number): StanzaNode {
  const { reader } = input;
  if (depth > MAX_STANZA_DEPTH) throw new CodecError('too-deep', 'stanza');
  const length = readListLength(reader, reader.byte());
  if (length === 0) throw new CodecError('bad-stanza', 'empty node');
  const attributes = Math.floor((length - 1) / 2);
  countNode(input, attributes);
  const tag = readTag(reader);
  const attrs = readAttributes(reader, attributes);
  return length % 2 === 0 ? { tag, attrs, content: readContent(input, depth) } : { tag, attrs };
}

function countNode(input: Input, attributes: number): void {
  input.nodes += 1;
  input.attributes += attributes;
  if (attributes > MAX_ATTRIBUTES || input.attributes > MAX_STANZA_ATTRIBUTES)
    throw new CodecError('too-large', 'attributes');
  if (input.nodes > MAX_STANZA_NODES) throw new CodecError('too-large', 'nodes');
}

/** A tag is a text, and the one place for the tokens that open and close a stream. */
function readTag(reader: ByteReader): string {
  const type = reader.byte();
  if (type === TAG.streamStart) return 'xmlstreamstart';
  if (type === TAG.streamEnd) return 'xmlstreamend';
  const tag = readText(reader, type, MAX_STRING_BYTES);
  if (tag === '') throw new CodecError('bad-stanza', 'empty tag');
  return tag;
}

function readAttributes(reader: ByteReader, count: number): Record<string, string> {
  const attrs = Object.create(null) as Record<string, string>;
  for (let i = 0; i < count; i++) {
    const name = readText(reader, reader.byte(), MAX_STRING_BYTES);
    if (name === '') throw new CodecError('bad-stanza', 'empty attribute name');
    if (name in attrs) throw new CodecError('bad-stanza', 'attribute twice');
    attrs[name] = readValue(reader);
  }
  return attrs;
}

function readValue(reader: ByteReader): string {
  const type = reader.byte();
  if (type === TAG.listEmpty) return '';
  return readJid(reader, type) ?? readText(reader, type, MAX_STRING_BYTES);
}

function readContent(input: Input, depth: number): Uint8Array | readonly StanzaNode[] {
  const { reader } = input;
  const type = reader.byte();
  switch (type) {
    case TAG.listEmpty:
      return [];
    case TAG.list8:
    case TAG.list16:
      return readNodes(input, readListLength(reader, type), depth + 1);
    case TAG.binary8:
    case TAG.binary20:
    case TAG.binary32:
      return reader.bytes(reader.binaryLength(type));
    default:
      return encodeUtf8(readJid(reader, type) ?? readText(reader, type, MAX_STRING_BYTES));
  }
}

function readNodes(input: Input, length: number, depth: number): readonly StanzaNode[] {
  if (length === 0) throw new CodecError('bad-stanza', 'empty list');
  const nodes: StanzaNode[] = [];
  for (let i = 0; i < length; i++) nodes.push(readNode(input, depth));
  return nodes;
}

function readListLength(reader: ByteReader, type: number): number {
  if (type === TAG.list8) return reader.uint(1);
  if (type === TAG.list16) return reader.uint(2);
  throw new CodecError('bad-stanza', 'no list');
}
