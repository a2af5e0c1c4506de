/**
 * The keys of one file, from its media key and the label of its type; and its ciphertext's length. As open clients have
 * them: HKDF-SHA256 without salt, 112 bytes: iv 16, cipher key 32, MAC key 32, reference key 32 (not used).
 * Must not know messages.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { hkdfSha256 } from '@/lib/crypto';
import type { MediaType } from '@/lib/model';
import { BLOCK_LENGTH, MEDIA_MAC_LENGTH } from './media-consts';

export type MediaKeys = {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly cipherKey: Uint8Array<ArrayBuffer>;
  readonly macKey: Uint8Array<ArrayBuffer>;
};

/** Stickers are sealed as images, voice notes as audio. */
const LABELS: Readonly<Record<MediaType, string>> = {
  image: 'WhatsApp Image Keys',
  sticker: 'WhatsApp Image Keys',
  video: 'WhatsApp Video Keys',
  audio: 'WhatsApp Audio Keys',
  voice: 'WhatsApp Audio Keys',
  file: 'WhatsApp Document Keys',
};

const EXPANDED_LENGTH = 112;

/** @param mediaKey 32 bytes */
export function mediaKeysOf(mediaKey: Uint8Array, mediaType: MediaType): MediaKeys {
  const info = utf8Encode(LABELS[mediaType]);
  const expanded = hkdfSha256(mediaKey, { info, length: EXPANDED_LENGTH });
  return {
    iv: expanded.slice(0, 16),
    cipherKey: expanded.slice(16, 48),
    macKey: expanded.slice(48, 80),
  };
}

/** Bytes of the ciphertext with its MAC, for a plaintext of `size` bytes. */
export function sealedSize(size: number): number {
  return (Math.floor(size / BLOCK_LENGTH) + 1) * BLOCK_LENGTH + MEDIA_MAC_LENGTH;
}
