/**
 * A thief with a copy of the profile: looks for what is known, tries every 32 bytes in the
 * extension's storage as the key of every wrap that was ever seen and as the key of the vault
 * itself, and tries every secret that once opened it.
 * @module
 */
import { createDecipheriv } from 'node:crypto';
import { keysBySecret, type UnlockSecret, type VaultHeader } from '@/lib/vault';
import { requireMac } from '@/lib/vault/header-mac';
import type { Known } from './known';
import type { RawFile } from './profile-files';

/** A wrap whose key may lie on disk: AES-256-GCM, as the open wrap and a session have it. */
export type SeenWrap = {
  readonly nonce: Buffer;
  /** the sealed key and the tag */
  readonly ciphertext: Buffer;
  readonly label: string;
  /** false: it was in the browser's memory, so a key opens it only for who finds it as well */
  readonly onDisk: boolean;
};

/** @returns what is found, and where */
export function hitsIn(files: readonly RawFile[], known: readonly Known[]): readonly string[] {
  return files.flatMap(({ name, parts }) =>
    known
      .filter(({ needles }) =>
        needles.some((needle) => parts.some((part) => part.includes(needle))),
      )
      .map(({ what }) => `${what} in ${name}`),
  );
}

export type Loot = {
  /** wraps whose bytes stand in the files */
  readonly found: number;
  /** keys that open a wrap which the thief has */
  readonly keys: readonly Buffer[];
  readonly tried: number;
};

/** @param storage the files of the extension's own */
export function tryKeys(storage: readonly RawFile[], wraps: readonly SeenWrap[]): Loot {
  const parts = storage.flatMap((file) => file.parts);
  const lies = ({ ciphertext }: SeenWrap): boolean =>
    parts.some((part) => part.includes(ciphertext) || part.includes(ciphertext.toString('base64')));
  const left = new Set(wraps.filter((wrap) => wrap.onDisk || lies(wrap)));
  const keys: Buffer[] = [];
  let tried = 0;
  for (const key of candidates(parts)) {
    if (left.size === 0) break;
    tried += 1;
    for (const wrap of left)
      if (opens(wrap, key)) {
        left.delete(wrap);
        keys.push(Buffer.from(key));
      }
  }
  return { found: wraps.filter(lies).length, keys, tried };
}

/** Whether any 32 bytes of the files are the data key under which this header is sealed. */
export function opensHeader(storage: readonly RawFile[], header: VaultHeader): boolean {
  const isKey = headerKeyCheck(header);
  for (const key of candidates(storage.flatMap((file) => file.parts))) if (isKey(key)) return true;
  return false;
}

/** @returns a check whether 32 bytes are the data key of this header, by its MAC */
export function headerKeyCheck(header: VaultHeader): (key: Uint8Array) => boolean {
  return (key) => {
    try {
      requireMac(header, key);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === 'bad-header') return false;
      throw error;
    }
  };
}

/** @returns how many of these secrets open the header */
export async function trySecrets(
  header: VaultHeader,
  secrets: readonly UnlockSecret[],
): Promise<number> {
  let opened = 0;
  for (const secret of secrets)
    try {
      await keysBySecret(header, secret);
      opened += 1;
    } catch (error) {
      if ((error as { code?: string }).code !== 'wrong-secret') throw error;
    }
  return opened;
}

/** Every 32 bytes that could be a random key, each once. */
function* candidates(parts: readonly Buffer[]): Generator<Buffer> {
  const seen = new Set<string>();
  for (const part of parts)
    for (let at = 0; at + 32 <= part.length; at++) {
      const key = part.subarray(at, at + 32);
      if (isHardlyAKey(key)) continue;
      const name = key.toString('latin1');
      if (seen.has(name)) continue;
      seen.add(name);
      yield key;
    }
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
