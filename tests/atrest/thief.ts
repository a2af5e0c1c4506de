/**
 * A thief with a copy of the profile: looks for texts, and tries every 32 bytes in the extension's
 * storage as the key of every wrap that was ever seen.
 * @module
 */
import { createDecipheriv } from 'node:crypto';
import type { RawFile } from './profile-files';

/** A wrap whose key may lie on disk: AES-256-GCM, as the open wrap and a session have it. */
export type SeenWrap = {
  readonly nonce: Buffer;
  /** the sealed key and the tag */
  readonly ciphertext: Buffer;
  readonly label: string;
};

/** @returns where any of the texts stands, in the encodings a text could hide in */
export function hitsIn(files: readonly RawFile[], texts: readonly string[]): readonly string[] {
  const needles = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ]);
  return files.flatMap(({ name, parts }) =>
    needles
      .filter(({ bytes }) => parts.some((part) => part.includes(bytes)))
      .map(({ text }) => `“${text}” in ${name}`),
  );
}

export type Loot = {
  /** wraps whose bytes stand in the files */
  readonly found: number;
  /** wraps that 32 bytes of the files open */
  readonly opened: number;
  readonly tried: number;
};

/** @param storage the files of the extension's own databases */
export function tryKeys(storage: readonly RawFile[], wraps: readonly SeenWrap[]): Loot {
  const parts = storage.flatMap((file) => file.parts);
  const found = wraps.filter(({ ciphertext }) => parts.some((part) => part.includes(ciphertext)));
  const left = new Set(wraps);
  let tried = 0;
  for (const part of parts)
    for (let at = 0; at + 32 <= part.length && left.size > 0; at++) {
      const key = part.subarray(at, at + 32);
      if (isHardlyAKey(key)) continue;
      tried += 1;
      for (const wrap of left) if (opens(wrap, key)) left.delete(wrap);
    }
  return { found: found.length, opened: wraps.length - left.size, tried };
}

/** Runs of zeros and of text are no random keys: fewer different bytes than chance ever gives. */
function isHardlyAKey(bytes: Buffer): boolean {
  return new Set(bytes).size < 20;
}

function opens({ nonce, ciphertext, label }: SeenWrap, key: Buffer): boolean {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(label));
  decipher.setAuthTag(ciphertext.subarray(-16));
  decipher.update(ciphertext.subarray(0, -16));
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
