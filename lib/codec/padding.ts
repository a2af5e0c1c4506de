/**
 * Message padding: 1 to 16 bytes, each the padding's own length. WhatsApp appends it to the
 * plaintext (`enc v="2"`), Messenger (`v="3"`) carries the same bytes inside its envelope.
 * Must not know what is padded.
 * @module
 */
import { concatBytes, type Random } from '@/lib/base';

import { MAX_PADDING_BYTES } from './consts';
import { CodecError } from './errors';

/** @returns `plaintext` and 1 to 16 bytes of padding, their number drawn from `random` */
export function pad(plaintext: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  return concatBytes(plaintext, paddingBytes(random));
}

/** 1 to 16 bytes, each the number of them. */
export function paddingBytes(random: Random): Uint8Array<ArrayBuffer> {
  const [drawn] = random.bytes(1);
  if (drawn === undefined) throw new CodecError('unencodable', 'no randomness');
  const length = (drawn % MAX_PADDING_BYTES) + 1;
  return new Uint8Array(length).fill(length);
}

/**
 * @returns a view of `padded` without its padding
 * @throws CodecError `bad-padding` where it does not end in 1 to 16 bytes of their own number
 */
export function unpad(padded: Uint8Array): Uint8Array {
  const length = padded.at(-1) ?? 0;
  const start = padded.length - length;
  if (length < 1 || length > MAX_PADDING_BYTES || start < 0) throw new CodecError('bad-padding');
  for (let i = start; i < padded.length; i++)
    if (padded[i] !== length) throw new CodecError('bad-padding');
  return padded.subarray(0, start);
}
