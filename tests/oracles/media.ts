/**
 * npm `baileys` 7.0.0-rc14 (MIT): its media encryption and decryption, over its own temporary files
 * and HTTP client. It checks neither MAC nor hashes when it decrypts.
 * @module
 */
import { readFile, rm } from 'node:fs/promises';

import { downloadContentFromMessage, encryptedStream, type MediaType } from 'baileys';

export type ForeignMediaType = Extract<
  MediaType,
  'image' | 'video' | 'ptt' | 'audio' | 'document' | 'sticker'
>;

export type ForeignSealed = {
  readonly mediaKey: Uint8Array<ArrayBuffer>;
  /** with the MAC behind it */
  readonly ciphertext: Uint8Array<ArrayBuffer>;
  readonly fileSha256: Uint8Array<ArrayBuffer>;
  readonly fileEncSha256: Uint8Array<ArrayBuffer>;
  readonly size: number;
};

export async function sealForeign(
  bytes: Uint8Array,
  mediaType: ForeignMediaType,
): Promise<ForeignSealed> {
  const sealed = await encryptedStream(Buffer.from(bytes), mediaType);
  try {
    return {
      mediaKey: Uint8Array.from(sealed.mediaKey),
      ciphertext: Uint8Array.from(await readFile(sealed.encFilePath)),
      fileSha256: Uint8Array.from(sealed.fileSha256),
      fileEncSha256: Uint8Array.from(sealed.fileEncSha256),
      size: sealed.fileLength,
    };
  } finally {
    await rm(sealed.encFilePath, { force: true });
  }
}

/** @param url http: or data: */
export async function openForeign(
  url: string,
  mediaKey: Uint8Array,
  mediaType: ForeignMediaType,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = await downloadContentFromMessage({ mediaKey, url }, mediaType);
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Uint8Array.from(Buffer.concat(pieces));
}
