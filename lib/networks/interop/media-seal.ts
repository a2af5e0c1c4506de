/**
 * Encrypting a file: AES-256-CBC, an HMAC cut to 10 bytes behind it, and the two hashes that its message will name. In
 * one piece by WebCrypto where it fits, else piece by piece: CBC carries on, hashes and MAC stream.
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

/** @throws MediaError 'too-large' */
export async function sealMedia(
  mediaType: MediaType,
  plaintext: ByteSource,
  means: SealMeans,
): Promise<MediaFacts> {
  const { size } = plaintext;
  if (size > MAX_MEDIA_BYTES) throw new MediaError('too-large', `${size} bytes`);
  const mediaKey = means.random.bytes(MEDIA_KEY_LENGTH);
  const keys = mediaKeysOf(mediaKey, mediaType);
  const isSmall = size <= (means.pieces ?? USUAL_PIECES).oneShot;
  const hashes = isSmall
    ? await sealWhole(keys, plaintext, means)
    : await sealInPieces(keys, plaintext, means);
  wipe(keys.cipherKey, keys.macKey);
  return { mediaType, mediaKey, size, ...hashes };
}

/** One buffer holds iv, ciphertext and MAC: what the MAC covers and what the hash covers overlap. */
async function sealWhole(keys: MediaKeys, source: ByteSource, means: SealMeans): Promise<Hashes> {
  const plaintext = await source.read(0, source.size);
  const cipher = await bulkAesCbc(keys.cipherKey);
  const [fileSha256, ciphertext] = await Promise.all([
    bulkSha256(plaintext),
    cipher.encrypt(keys.iv, plaintext),
  ]);
  const whole = new Uint8Array(BLOCK_LENGTH + sealedSize(source.size));
  whole.set(keys.iv);
  whole.set(ciphertext, BLOCK_LENGTH);
  const covered = whole.subarray(0, BLOCK_LENGTH + ciphertext.length);
  const mac = await bulkHmacSha256(keys.macKey, covered);
  whole.set(mac.subarray(0, MEDIA_MAC_LENGTH), covered.length);
  const sealed = whole.subarray(BLOCK_LENGTH);
  const fileEncSha256 = await bulkSha256(sealed);
  await means.put(sealed);
  return { fileSha256, fileEncSha256 };
}

async function sealInPieces(
  keys: MediaKeys,
  source: ByteSource,
  means: SealMeans,
): Promise<Hashes> {
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
  return { fileSha256: plainHash.digest(), fileEncSha256: sealedHash.digest() };
}
