/**
 * UTF-8, strictly and without surprises: broken bytes are refused (two byte strings must not
 * become one text) and a leading U+FEFF is text, not a byte-order mark.
 * @module
 */
import { CodecError } from './errors';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** below this many bytes a loop over ASCII is faster than a call of TextDecoder */
const SHORT = 48;

/** @throws CodecError `bad-utf8` */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte > 0x7f) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch (cause) {
    throw new CodecError('bad-utf8', undefined, { cause });
  }
}

/** @throws CodecError `unencodable` where `text` has a lone surrogate */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  if (!text.isWellFormed()) throw new CodecError('unencodable', 'lone surrogate');
  return encoder.encode(text);
}
