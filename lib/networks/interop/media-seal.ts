/**
 * Encrypting a file: AES-256-CBC, an HMAC cut to 10 bytes behind it, and the two hashes that its message will name. Piece
 * by piece, since CBC carries on; hashes and MAC over the whole by WebCrypto where it fits, else they stream.
 * Must not know where the bytes go.
 * @module
 */
import { concatBytes, piecesOf, wipe, type ByteSource, type Random } from '@/lib/base';
import {
  bulkAesCbc,
  bulkHmacSha256,
  bulkSha256,
  hmacSha256Stream,
  sha256Stream,
} from '@/lib/crypto';
import type { MediaType } from '@/lib/model';
import { MediaError } from '../contract';
import {
  BLOCK_LENGTH,
  MAX_MEDIA_BYTES,
  MEDIA_KEY_LENGTH,
  MEDIA_MAC_LENGTH,
  USUAL_PIECES,
  type PieceSizes,
} from './media-consts';
import { mediaKeysOf, sealedSize, type MediaKeys } from './media-keys';
import type { MediaFacts } from './media-reference';

export type SealMeans = {
  readonly random: Random;
  /** takes the ciphertext in order; each piece is awaited */
  readonly put: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly pieces?: PieceSizes;
};

type Hashes = Pick<MediaFacts, 'fileSha256' | 'fileEncSha256'>;
type Sealed = { readonly hashes: Hashes; readonly ciphertext?: Uint8Array<ArrayBuffer> };

/** @returns with the ciphertext where it was made whole. @throws MediaError 'too-large' */
export async function sealMedia(
  mediaType: MediaType,
  plaintext: ByteSource,
  means: SealMeans,
): Promise<Omit<Sealed, 'hashes'> & { readonly facts: MediaFacts }> {
  const { size } = plaintext;
  if (size > MAX_MEDIA_BYTES) throw new MediaError('too-large', `${size} bytes`);
  const mediaKey = means.random.bytes(MEDIA_KEY_LENGTH);
  const keys = mediaKeysOf(mediaKey, mediaType);
  const isSmall = size <= (means.pieces ?? USUAL_PIECES).oneShot;
  const { hashes, ...rest } = isSmall
    ? await sealWhole(keys, plaintext, means)
    : await sealInPieces(keys, plaintext, means);
  wipe(keys.cipherKey, keys.macKey);
  return { facts: { mediaType, mediaKey, size, ...hashes }, ...rest };
}

/**
 * One buffer holds iv, ciphertext and MAC: what the MAC covers and what the hash covers overlap. It is filled part by
 * part, so that each is on its way to the disk while the next is encrypted and the plaintext is hashed; nobody waits for
 * the disk before the end, since all of it is in memory anyway.
 */
async function sealWhole(keys: MediaKeys, source: ByteSource, means: SealMeans): Promise<Sealed> {
  const plaintext = await source.read(0, source.size);
  const whole = new Uint8Array(BLOCK_LENGTH + sealedSize(source.size));
  whole.set(keys.iv);
  const covered = whole.subarray(0, whole.length - MEDIA_MAC_LENGTH);
  const ciphertext = whole.subarray(BLOCK_LENGTH);
  const line = inLine(means.put);
  try {
    const sealed = covered.subarray(BLOCK_LENGTH);
    const [fileSha256] = await Promise.all([
      bulkSha256(plaintext),
      encryptInto(sealed, { keys, plaintext, put: line.put, pieces: means.pieces }),
    ]);
    const mac = await bulkHmacSha256(keys.macKey, covered);
    whole.set(mac.subarray(0, MEDIA_MAC_LENGTH), covered.length);
    line.put(whole.subarray(covered.length));
    const [fileEncSha256] = await Promise.all([bulkSha256(ciphertext), line.settled()]);
    return { hashes: { fileSha256, fileEncSha256 }, ciphertext };
  } finally {
    // Whoever is told that it failed may tidy up: nothing is written any more.
    await line.settled().catch(() => undefined);
  }
}

type Put = SealMeans['put'];

/** Hands pieces over one after the other while the next are made; none after one that was not taken. */
function inLine(put: Put) {
  let last: Promise<void> = Promise.resolve();
  return {
    /** @param piece not to be touched before all have settled */
    put: (piece: Parameters<Put>[0]): void => {
      last = last.then(() => put(piece));
      // Told by `settled`, which is asked later.
      last.catch(() => undefined);
    },
    /** @throws whatever `put` threw first */
    settled: (): Promise<void> => last,
  };
}

type Encrypting = {
  readonly keys: MediaKeys;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  readonly put: (piece: Uint8Array<ArrayBuffer>) => void;
  readonly pieces: PieceSizes | undefined;
};

async function encryptInto(
  sealed: Uint8Array<ArrayBuffer>,
  { keys, plaintext, put, pieces = USUAL_PIECES }: Encrypting,
): Promise<void> {
  const cipher = await bulkAesCbc(keys.cipherKey);
  const { part: length } = pieces;
  let { iv } = keys;
  let at = 0;
  do {
    const piece = plaintext.subarray(at, at + length);
    const isLast = at + length >= plaintext.length;
    const ciphertext = await (isLast ? cipher.encrypt(iv, piece) : cipher.encryptPart(iv, piece));
    sealed.set(ciphertext, at);
    put(sealed.subarray(at, at + ciphertext.length));
    iv = ciphertext.slice(-BLOCK_LENGTH);
    at += length;
  } while (at < plaintext.length);
}

async function sealInPieces(
  keys: MediaKeys,
  source: ByteSource,
  means: SealMeans,
): Promise<Sealed> {
  const cipher = await bulkAesCbc(keys.cipherKey);
  const plainHash = sha256Stream();
  const sealedHash = sha256Stream();
  const mac = hmacSha256Stream(keys.macKey);
  mac.update(keys.iv);
  let iv = keys.iv;
  let left = source.size;
  const emit = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
    sealedHash.update(piece);
    await means.put(piece);
  };
  for await (const piece of piecesOf(source, (means.pieces ?? USUAL_PIECES).piece)) {
    plainHash.update(piece);
    left -= piece.length;
    const sealed = left > 0 ? await cipher.encryptPart(iv, piece) : await cipher.encrypt(iv, piece);
    mac.update(sealed);
    iv = sealed.slice(-BLOCK_LENGTH);
    if (left > 0) await emit(sealed);
    else await emit(concatBytes(sealed, mac.digest().subarray(0, MEDIA_MAC_LENGTH)));
  }
  return { hashes: { fileSha256: plainHash.digest(), fileEncSha256: sealedHash.digest() } };
}
