/**
 * Writes stanzas in the binary format (dictionary version 3): lists, tokens, packed digits,
 * addresses, bytes. No specification is public; the forms are those that the open clients agree
 * on (whatsmeow binary/encoder.go, Baileys WABinary/encode), and where they differ whatsmeow's,
 * whose addresses lose nothing. Must not know any stanza's meaning.
 * @module
 */
import { ByteWriter } from './byte-writer';
import {
  MAX_ATTRIBUTES,
  MAX_FRAME_BYTES,
  MAX_LIST_LENGTH,
  MAX_PACKED_CHARS,
  MAX_STANZA_ATTRIBUTES,
  MAX_STANZA_DEPTH,
  MAX_STANZA_NODES,
  MAX_STRING_BYTES,
} from './consts';
import { DOUBLE_BYTE_TOKENS, SINGLE_BYTE_TOKENS } from './dictionary';
import { CodecError } from './errors';
import { jidServer, tryParseJid, type Jid } from './jid';
import type { StanzaInput } from './node';
import { HEX_ALPHABET, NIBBLE_ALPHABET, PACKED_FILLER, PACKED_ODD, TAG } from './tags';
import { encodeUtf8 } from './text';

/**
 * @param node attributes and texts that are JIDs of a known server are written as addresses
 * @returns the flag byte (0: not deflated) and the stanza
 * @throws CodecError `unencodable` where a tag or an attribute's name is empty, a text has a lone
 * surrogate, or a limit of the reader is passed
 */
export function encodeStanza(node: StanzaInput): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(MAX_FRAME_BYTES);
  writer.byte(0);
  writeNode({ writer, nodes: 0, attributes: 0 }, node, 1);
  return writer.finish();
}

type Output = { readonly writer: ByteWriter; nodes: number; attributes: number };

function writeNode(output: Output, node: StanzaInput, depth: number): void {
  const { tag, attrs = {}, content } = node;
  if (tag === '') throw new CodecError('unencodable', 'empty tag');
  if (depth > MAX_STANZA_DEPTH) throw new CodecError('unencodable', 'too deep');
  const written = Object.entries(attrs).filter(isSet);
  countNode(output, written.length);
  writeListStart(output.writer, 1 + 2 * written.length + (content === undefined ? 0 : 1));
  writeText(output.writer, tag, 'tag');
  for (const [name, value] of written) {
    if (name === '') throw new CodecError('unencodable', 'empty attribute name');
    writeText(output.writer, name, 'name');
    writeText(output.writer, value, 'value');
  }
  if (content !== undefined) writeContent(output, content, depth);
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

function countNode(output: Output, attributes: number): void {
  output.nodes += 1;
  output.attributes += attributes;
  if (attributes > MAX_ATTRIBUTES || output.attributes > MAX_STANZA_ATTRIBUTES)
    throw new CodecError('unencodable', 'too many attributes');
  if (output.nodes > MAX_STANZA_NODES) throw new CodecError('unencodable', 'too many nodes');
}

function writeContent(
  output: Output,
  content: NonNullable<StanzaInput['content']>,
  depth: number,
): void {
  if (content instanceof Uint8Array) {
    writeByteLength(output.writer, content.length);
    output.writer.raw(content);
  } else if (typeof content === 'string') {
    writeText(output.writer, content, 'content');
  } else {
    writeListStart(output.writer, content.length);
    for (const child of content) writeNode(output, child, depth + 1);
  }
}

function writeListStart(writer: ByteWriter, length: number): void {
  if (length > MAX_LIST_LENGTH) throw new CodecError('unencodable', 'list too long');
  if (length === 0) {
    writer.byte(TAG.listEmpty);
  } else if (length < 256) {
    writer.byte(TAG.list8);
    writer.byte(length);
  } else {
    writer.byte(TAG.list16);
    writer.uint(length, 2);
  }
}

/** Where a text stands: addresses are written only in values and contents, reserved tokens only as tags. */
type Place = 'tag' | 'name' | 'value' | 'content' | 'part';

/** The first form that fits, in the order of the open clients: token, nibbles, hex, address, bytes. */
function writeText(writer: ByteWriter, text: string, place: Place): void {
  if (text === '') return writeRawText(writer, text, place);
  if (writeToken(writer, text, place)) return;
  if (text.length <= MAX_PACKED_CHARS) {
    if (/^[0-9.-]+$/.test(text)) return writePacked(writer, text, NIBBLE_ALPHABET, TAG.nibble8);
    if (/^[0-9A-F]+$/.test(text)) return writePacked(writer, text, HEX_ALPHABET, TAG.hex8);
  }
  const jid = place === 'value' || place === 'content' ? tryParseJid(text) : undefined;
  if (jid === undefined) writeRawText(writer, text, place);
  else writeJid(writer, jid);
}

function writeRawText(writer: ByteWriter, text: string, place: Place): void {
  const bytes = encodeUtf8(text);
  if (place !== 'content' && bytes.length > MAX_STRING_BYTES)
    throw new CodecError('unencodable', 'text too long');
  writeByteLength(writer, bytes.length);
  writer.raw(bytes);
}

/** Token numbers by token: a byte for the first dictionary, 256 x list + index + 256 for the others. */
let tokenNumbers: ReadonlyMap<string, number> | undefined;

/** Made when the first stanza is written: most starts of a worker are for somebody who only looks. */
function tokens(): ReadonlyMap<string, number> {
  tokenNumbers ??= new Map([
    ...SINGLE_BYTE_TOKENS.map((token, index) => [token, index] as const),
    ...DOUBLE_BYTE_TOKENS.flatMap((list, at) =>
      list.map((token, index) => [token, 256 * (at + 1) + index] as const),
    ),
  ]);
  return tokenNumbers;
}

function writeToken(writer: ByteWriter, text: string, place: Place): boolean {
  const token = tokens().get(text);
  if (token === undefined) return false;
  if (token <= TAG.streamEnd && place !== 'tag') return false;
  if (token >= 256) writer.byte(TAG.dictionary0 - 1 + Math.floor(token / 256));
  writer.byte(token % 256);
  return true;
}

function writePacked(writer: ByteWriter, text: string, alphabet: string, tag: number): void {
  const odd = text.length % 2;
  writer.byte(tag);
  writer.byte(((text.length + odd) / 2) | (odd === 1 ? PACKED_ODD : 0));
  for (let i = 0; i < text.length; i += 2) {
    const first = alphabet.indexOf(text.charAt(i));
    const second = i + 1 < text.length ? alphabet.indexOf(text.charAt(i + 1)) : PACKED_FILLER;
    writer.byte((first << 4) | second);
  }
}

function writeJid(writer: ByteWriter, { user, server, device, integrator = 0 }: Jid): void {
  const { form, domain = 0 } = jidServer(server);
  if (form === 'interop' || form === 'messenger') {
    writer.byte(form === 'interop' ? TAG.interopJid : TAG.messengerJid);
    writeText(writer, user, 'part');
    writer.uint(device, 2);
    if (form === 'interop') writer.uint(integrator, 2);
    writeText(writer, server, 'part');
  } else if (form === 'device-always' || device > 0) {
    writer.byte(TAG.deviceJid);
    writer.byte(domain);
    writer.byte(device);
    writeText(writer, user, 'part');
  } else {
    writer.byte(TAG.jidPair);
    if (user === '') writer.byte(TAG.listEmpty);
    else writeText(writer, user, 'part');
    writeText(writer, server, 'part');
  }
}

function writeByteLength(writer: ByteWriter, length: number): void {
  if (length < 256) {
    writer.byte(TAG.binary8);
    writer.byte(length);
  } else if (length < 2 ** 20) {
    writer.byte(TAG.binary20);
    writer.uint(length, 3);
  } else {
    writer.byte(TAG.binary32);
    writer.uint(length, 4);
  }
}
