/**
 * Where a file is and with which key, as a row. Must not know messages or HTTP.
 * @module
 */
import { parseWithBytes, stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import { MediaError, type MediaReference } from '../contract';

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything that a file needs to be opened. */
export type MediaFacts = {
  /** 32 bytes, of this file only */
  readonly key: Bytes;
  /** 12 bytes, or 16 as older programs chose them */
  readonly nonce: Bytes;
  /** bytes of the plaintext; absent where its message does not say */
  readonly size?: number;
  /** where to fetch it */
  readonly url?: string;
  /** of one of ours: what its name at its host ends with */
  readonly suffix?: string;
  /** the origin that it is being brought to */
  readonly upload?: string;
};

/** Bytes of a file's key and of the tag behind its ciphertext (XEP-0454 §3). */
export const MEDIA_KEY_LENGTH = 32;
export const MEDIA_TAG_LENGTH = 16;

export function encodeReference(facts: MediaFacts): MediaReference {
  return utf8Encode(stringifyWithBytes(facts));
}

/** @throws MediaError 'bad-reference' */
export function decodeReference(reference: MediaReference): MediaFacts {
  let facts: Partial<MediaFacts>;
  try {
    facts = parseWithBytes(utf8Decode(reference)) as Partial<MediaFacts>;
  } catch (cause) {
    throw new MediaError('bad-reference', undefined, { cause });
  }
  const { key, nonce } = facts;
  if (key?.length !== MEDIA_KEY_LENGTH || (nonce?.length !== 12 && nonce?.length !== 16))
    throw new MediaError('bad-reference');
  return { ...facts, key, nonce };
}

/** Bytes of the ciphertext with its tag. */
export function sealedSizeOf({ size }: Pick<MediaFacts, 'size'>): number | undefined {
  return size === undefined ? undefined : size + MEDIA_TAG_LENGTH;
}
