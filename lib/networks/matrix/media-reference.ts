/**
 * Where a file is and how it opens: as a row, and as messages spell it (Matrix 1.16, §"Sending encrypted attachments",
 * EncryptedFile v2). Must not know messages or HTTP.
 * @module
 */
import {
  fromBase64,
  fromBase64Url,
  parseWithBytes,
  stringifyWithBytes,
  toBase64,
  toBase64Url,
  utf8Decode,
  utf8Encode,
} from '@/lib/base';
import { MediaError, type MediaReference } from '../contract';
import { isObject, type Json } from './api';

type Bytes = Uint8Array<ArrayBuffer>;

/** A ciphertext that lies somewhere, or will. */
export type SealedFile = {
  /** 32 bytes, of this file only */
  readonly key: Bytes;
  /** 16 bytes: the first counter block */
  readonly iv: Bytes;
  /** SHA-256 of the ciphertext */
  readonly hash: Bytes;
  /** bytes, of plaintext and ciphertext alike; absent where its message does not say */
  readonly size?: number;
  /** `mxc://…`, once it is there */
  readonly mxc?: string;
};

/** Of one of ours also its small picture, with its ciphertext until that is brought to the server. */
export type Thumbnail = SealedFile & { readonly mime: string; readonly ciphertext?: Bytes };
export type MediaFacts = SealedFile & { readonly thumbnail?: Thumbnail };

const KEY_LENGTH = 32;
const IV_LENGTH = 16;
const HASH_LENGTH = 32;

/** Matrix 1.16, §"Matrix Content (mxc://) URIs": what else stands there would name another path of the server. */
const MXC = /^mxc:\/\/([A-Za-z0-9][A-Za-z0-9.:[\]-]{0,254})\/([A-Za-z0-9_-]{1,255})$/;

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
  const { key, iv, hash } = facts;
  if (key?.length !== KEY_LENGTH || iv?.length !== IV_LENGTH || hash?.length !== HASH_LENGTH)
    throw new MediaError('bad-reference');
  return { ...facts, key, iv, hash };
}

/** @returns undefined where what is claimed cannot be a file's */
export function readEncryptedFile(claimed: unknown, size: number): SealedFile | undefined {
  if (!isObject(claimed)) return undefined;
  const { v, url: mxc, key: jwk, iv: first, hashes } = claimed;
  if (v !== 'v2' || typeof mxc !== 'string' || !MXC.test(mxc)) return undefined;
  if (!isObject(jwk) || jwk['kty'] !== 'oct' || jwk['alg'] !== 'A256CTR') return undefined;
  const key = bytesOf(jwk['k'], KEY_LENGTH, fromBase64Url);
  const iv = bytesOf(first, IV_LENGTH, fromBase64);
  const hash = bytesOf(isObject(hashes) ? hashes['sha256'] : undefined, HASH_LENGTH, fromBase64);
  if (key === undefined || iv === undefined || hash === undefined) return undefined;
  return { key, iv, hash, mxc, ...(size > 0 && { size }) };
}

/** @throws MediaError 'bad-reference' where it is not where others fetch it */
export function writeEncryptedFile({ key, iv, hash, mxc }: SealedFile): Json {
  if (mxc === undefined) throw new MediaError('bad-reference', 'not there yet');
  return {
    v: 'v2',
    url: mxc,
    key: {
      kty: 'oct',
      alg: 'A256CTR',
      key_ops: ['encrypt', 'decrypt'],
      ext: true,
      k: toBase64Url(key),
    },
    iv: unpadded(iv),
    hashes: { sha256: unpadded(hash) },
  };
}

/** @throws MediaError 'bad-reference' */
export function pathOf(mxc: string | undefined): string {
  const [, server, id] = MXC.exec(mxc ?? '') ?? [];
  if (server === undefined || id === undefined) throw new MediaError('bad-reference', 'address');
  return `${encodeURIComponent(server)}/${id}`;
}

function bytesOf(text: unknown, length: number, read: (text: string) => Bytes): Bytes | undefined {
  if (typeof text !== 'string' || text.length > 2 * length) return undefined;
  try {
    const bytes = read(text.replace(/=+$/, ''));
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function unpadded(bytes: Bytes): string {
  return toBase64(bytes).replace(/=+$/, '');
}
