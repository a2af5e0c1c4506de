/**
 * Checking and decrypting a file. Size, MAC and both hashes must hold before a byte is shown; what has been checked
 * can then be read by range. Must not know where the bytes came from.
 * @module
 */
import { equalBytes, hasCode, wipe, type ByteSource } from '@/lib/base';
import {
  bulkAesCbc,
  bulkHmacSha256,
  bulkSha256,
  equalConstantTime,
  hmacSha256Stream,
  sha256Stream,
  type BulkAesCbc,
} from '@/lib/crypto';
import { MediaError } from '../contract';
import { BLOCK_LENGTH, MEDIA_MAC_LENGTH, USUAL_PIECES, type PieceSizes } from './media-consts';
import { mediaKeysOf, type MediaKeys } from './media-keys';
import { sealedSizeOf, type MediaFacts } from './media-reference';

/**
 * @param ciphertext with its MAC, as it was fetched
 * @throws MediaError 'wrong-size' | 'forged'
 */
export async function verifyMedia(
  facts: MediaFacts,
  ciphertext: ByteSource,
  pieces: PieceSizes = USUAL_PIECES,
): Promise<void> {
  const expected = sealedSizeOf(facts);
  if (ciphertext.size !== expected)
    throw new MediaError('wrong-size', `${ciphertext.size} bytes, not ${expected}`);
  const keys = mediaKeysOf(facts.mediaKey, facts.mediaType);
  try {
    if (facts.size <= pieces.oneShot) await verifyWhole(facts, keys, ciphertext);
    else await verifyInPieces(facts, keys, { ciphertext, length: pieces.piece });
  } finally {
    wipe(keys.cipherKey, keys.macKey);
  }
}

/** The plaintext of a verified ciphertext, by range. */
export function openMedia(facts: MediaFacts, ciphertext: ByteSource): ByteSource {
  let cipher: Promise<BulkAesCbc> | undefined;
  const keys = mediaKeysOf(facts.mediaKey, facts.mediaType);
  const end = ciphertext.size - MEDIA_MAC_LENGTH;
  return {
    size: facts.size,
    read: async (from, to) => {
      if (to <= from) return new Uint8Array(0);
      const first = from - (from % BLOCK_LENGTH);
      const last = Math.min(Math.ceil(to / BLOCK_LENGTH) * BLOCK_LENGTH, end);
      const start = Math.max(0, first - BLOCK_LENGTH);
      const read = await ciphertext.read(start, last);
      const iv = first === 0 ? keys.iv : read.subarray(0, BLOCK_LENGTH);
      const blocks = first === 0 ? read : read.subarray(BLOCK_LENGTH);
      cipher ??= bulkAesCbc(keys.cipherKey);
      const plaintext =
        last === end
          ? await (await cipher).decrypt(iv, blocks)
          : await (await cipher).decryptPart(iv, blocks);
      return plaintext.slice(from - first, to - first);
    },
  };
}

async function verifyWhole(
  facts: MediaFacts,
  keys: MediaKeys,
  ciphertext: ByteSource,
): Promise<void> {
  const whole = new Uint8Array(BLOCK_LENGTH + ciphertext.size);
  whole.set(keys.iv);
  whole.set(await ciphertext.read(0, ciphertext.size), BLOCK_LENGTH);
  const covered = whole.subarray(0, whole.length - MEDIA_MAC_LENGTH);
  const [sealedHash, mac] = await Promise.all([
    bulkSha256(whole.subarray(BLOCK_LENGTH)),
    bulkHmacSha256(keys.macKey, covered),
  ]);
  requireSealed(facts, { sealedHash, mac, claimedMac: whole.subarray(covered.length) });
  const cipher = await bulkAesCbc(keys.cipherKey);
  const plaintext = await decryptChecked(() =>
    cipher.decrypt(keys.iv, covered.subarray(BLOCK_LENGTH)),
  );
  requirePlain(facts, plaintext.length, await bulkSha256(plaintext));
}

type Pieces = { readonly ciphertext: ByteSource; readonly length: number };

/** Twice over the pieces: MAC and hash of the whole first, so that nothing unauthenticated is decrypted. */
async function verifyInPieces(facts: MediaFacts, keys: MediaKeys, pieces: Pieces): Promise<void> {
  const { ciphertext, length } = pieces;
  const end = ciphertext.size - MEDIA_MAC_LENGTH;
  const sealedHash = sha256Stream();
  const mac = hmacSha256Stream(keys.macKey);
  mac.update(keys.iv);
  for (let at = 0; at < end; at += length) {
    const piece = await ciphertext.read(at, Math.min(at + length, end));
    sealedHash.update(piece);
    mac.update(piece);
  }
  const claimedMac = await ciphertext.read(end, ciphertext.size);
  sealedHash.update(claimedMac);
  requireSealed(facts, { sealedHash: sealedHash.digest(), mac: mac.digest(), claimedMac });
  await hashPlaintext(facts, keys, pieces);
}

async function hashPlaintext(
  facts: MediaFacts,
  keys: MediaKeys,
  { ciphertext, length }: Pieces,
): Promise<void> {
  const cipher = await bulkAesCbc(keys.cipherKey);
  const end = ciphertext.size - MEDIA_MAC_LENGTH;
  const plainHash = sha256Stream();
  let iv = keys.iv;
  let size = 0;
  for (let at = 0; at < end; at += length) {
    const to = Math.min(at + length, end);
    const piece = await ciphertext.read(at, to);
    const current = iv;
    const plaintext = await decryptChecked(() =>
      to === end ? cipher.decrypt(current, piece) : cipher.decryptPart(current, piece),
    );
    plainHash.update(plaintext);
    size += plaintext.length;
    iv = piece.slice(-BLOCK_LENGTH);
  }
  requirePlain(facts, size, plainHash.digest());
}

type SealedChecks = {
  readonly sealedHash: Uint8Array;
  readonly mac: Uint8Array;
  readonly claimedMac: Uint8Array;
};

function requireSealed(facts: MediaFacts, { sealedHash, mac, claimedMac }: SealedChecks): void {
  if (!equalConstantTime(mac.subarray(0, MEDIA_MAC_LENGTH), claimedMac))
    throw new MediaError('forged', 'mac');
  if (!equalBytes(sealedHash, facts.fileEncSha256))
    throw new MediaError('forged', 'hash of the ciphertext');
}

function requirePlain(facts: MediaFacts, size: number, hash: Uint8Array): void {
  if (size !== facts.size) throw new MediaError('wrong-size', 'plaintext');
  if (!equalBytes(hash, facts.fileSha256)) throw new MediaError('forged', 'hash of the plaintext');
}

async function decryptChecked(
  decrypt: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await decrypt();
  } catch (cause) {
    if (hasCode(cause, 'bad-padding')) throw new MediaError('forged', 'padding', { cause });
    throw cause;
  }
}
