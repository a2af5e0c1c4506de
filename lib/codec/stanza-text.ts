/**
 * The texts of the binary stanza format as they are read: tokens, packed digits, addresses, bytes.
 * Must not know nodes.
 * @module
 */
import { MAX_STRING_BYTES } from './consts';
import { DOUBLE_BYTE_TOKENS, SINGLE_BYTE_TOKENS } from './dictionary';
import { CodecError } from './errors';
import { formatJid, serverOfDomain, tryParseJid, type Jid } from './jid';
import { HEX_ALPHABET, NIBBLE_ALPHABET, PACKED_FILLER, PACKED_ODD, TAG } from './tags';
import { decodeUtf8 } from './text';

/** A position in bytes from outside; everything it gives has been checked to be there. */
export class ByteReader {
  #at = 0;

  constructor(private readonly source: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at === this.source.length;
  }

  byte(): number {
    const byte = this.source[this.#at];
    if (byte === undefined) throw new CodecError('truncated', 'stanza');
    this.#at += 1;
    return byte;
  }

  /** A big-endian number of `width` bytes (1 to 4). */
  uint(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + this.byte();
    return value;
  }

  /** A view of the next `length` bytes. */
  bytes(length: number): Uint8Array {
    const start = this.#take(length);
    return this.source.subarray(start, start + length);
  }

  text(length: number): string {
    const start = this.#take(length);
    return decodeUtf8(this.source, start, start + length);
  }

  /** The length of a byte string of this type. */
  binaryLength(type: number): number {
    if (type === TAG.binary8) return this.uint(1);
    if (type === TAG.binary32) return this.uint(4);
    const length = this.uint(3);
    if (length >= 2 ** 20) throw new CodecError('bad-stanza', 'length over 20 bits');
    return length;
  }

  #take(length: number): number {
    const start = this.#at;
    if (length > this.source.length - start) throw new CodecError('truncated', 'stanza');
    this.#at = start + length;
    return start;
  }
}

/**
 * A text that is no address.
 * @param type its first byte, already read
 * @param maxBytes of a text that stands as bytes
 * @throws CodecError `bad-token` for reserved types, `bad-stanza` for types that are no text
 */
export function readText(reader: ByteReader, type: number, maxBytes: number): string {
  switch (type) {
    case TAG.binary8:
    case TAG.binary20:
    case TAG.binary32: {
      const length = reader.binaryLength(type);
      if (length > maxBytes) throw new CodecError('too-large', 'text');
      return reader.text(length);
    }
    case TAG.nibble8:
      return readPacked(reader, NIBBLE_ALPHABET);
    case TAG.hex8:
      return readPacked(reader, HEX_ALPHABET);
    default:
      return readToken(reader, type);
  }
}

/**
 * An address as its text.
 * @param type its first byte, already read
 * @returns undefined where `type` is not one of an address
 * @throws CodecError `bad-jid` where its parts are not those of an address
 */
export function readJid(reader: ByteReader, type: number): string | undefined {
  switch (type) {
    case TAG.jidPair:
      return readJidPair(reader);
    case TAG.deviceJid:
      return readDeviceJid(reader);
    case TAG.messengerJid:
      return readMessengerJid(reader);
    case TAG.interopJid:
      return readInteropJid(reader);
    default:
      return undefined;
  }
}

function readToken(reader: ByteReader, type: number): string {
  const token =
    type >= TAG.dictionary0 && type <= TAG.dictionary3
      ? DOUBLE_BYTE_TOKENS[type - TAG.dictionary0]?.[reader.byte()]
      : type > TAG.streamEnd && type <= TAG.lastSingleByteToken
        ? SINGLE_BYTE_TOKENS[type]
        : undefined;
  if (token === undefined) throw new CodecError('bad-token', `type ${type}`);
  return token;
}

/** The second half of the last byte of an odd number of characters is not looked at: peers differ in it. */
function readPacked(reader: ByteReader, alphabet: string): string {
  const header = reader.byte();
  const odd = (header & PACKED_ODD) !== 0;
  const bytes = header & ~PACKED_ODD;
  if (odd && bytes === 0) throw new CodecError('bad-stanza', 'packed text of -1 characters');
  let text = '';
  for (let i = 0; i < bytes; i++) {
    const byte = reader.byte();
    text += packedChar(alphabet, byte >> 4);
    if (!odd || i < bytes - 1) text += packedChar(alphabet, byte & 0x0f);
  }
  return text;
}

function packedChar(alphabet: string, half: number): string {
  const char = alphabet[half];
  if (char === undefined)
    throw new CodecError('bad-stanza', half === PACKED_FILLER ? 'filler' : 'packed character');
  return char;
}

/** A part of an address: a plain text, since an address inside an address would nest without end. */
function readPart(reader: ByteReader, type = reader.byte()): string {
  return readText(reader, type, MAX_STRING_BYTES);
}

/** Servers may come that are not known here: their addresses pass as they stand. */
function readJidPair(reader: ByteReader): string {
  const type = reader.byte();
  const user = type === TAG.listEmpty ? '' : readPart(reader, type);
  const server = readPart(reader);
  if (server === '' || server.includes('@') || user.includes('@')) throw new CodecError('bad-jid');
  const text = `${user}@${server}`;
  const jid = tryParseJid(text);
  return jid === undefined ? text : formatJid(jid);
}

function readDeviceJid(reader: ByteReader): string {
  const server = serverOfDomain(reader.byte());
  const device = reader.byte();
  const user = readPart(reader);
  if (server === undefined) throw new CodecError('bad-jid', 'domain');
  return deviceJidText({ user, server, device });
}

function readMessengerJid(reader: ByteReader): string {
  const user = readPart(reader);
  const device = reader.uint(2);
  if (readPart(reader) !== 'msgr') throw new CodecError('bad-jid', 'server');
  return deviceJidText({ user, server: 'msgr', device });
}

function readInteropJid(reader: ByteReader): string {
  const user = readPart(reader);
  const device = reader.uint(2);
  const integrator = reader.uint(2);
  if (readPart(reader) !== 'interop') throw new CodecError('bad-jid', 'server');
  return deviceJidText({ user, server: 'interop', device, integrator });
}

/** Forms with a device name somebody: of a server alone only the pair may speak. */
function deviceJidText(jid: Jid): string {
  if (jid.user === '') throw new CodecError('bad-jid', 'no user');
  return formatJid(jid);
}
