/**
 * What opens a lock, and how 32 bytes come of it. Secrets cross once and are never kept.
 * @module
 */
import { utf8Encode, wipe } from '@/lib/base';
import { argon2id, type Argon2Cost } from '@/lib/crypto';

import {
  DATA_KEY_LENGTH,
  MAX_PASSPHRASE,
  MIN_PASSPHRASE,
  MIN_PASSPHRASE_VARIETY,
  PRF_LENGTH,
} from './consts';
import { VaultError } from './errors';
import type { PassphraseLock } from './lock-wrap-fields';
import { parseRecoveryCode } from './recovery-code';

export type UnlockSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** `output`: 32 bytes of the passkey's PRF over the lock's salt */
  | { readonly kind: 'passkey'; readonly lockId: string; readonly output: Uint8Array }
  | { readonly kind: 'recovery'; readonly code: string };

/**
 * A passphrase as people mean it: the same on every keyboard (Unicode NFKC), outer blanks aside.
 * @throws VaultError `weak-passphrase` where it is too short, too long or hardly varied
 */
export function requirePassphrase(passphrase: string): string {
  const text = normalizePassphrase(passphrase);
  const characters = Array.from(text);
  if (characters.length < MIN_PASSPHRASE || characters.length > MAX_PASSPHRASE)
    throw new VaultError('weak-passphrase', `length not ${MIN_PASSPHRASE} to ${MAX_PASSPHRASE}`);
  if (new Set(characters).size < MIN_PASSPHRASE_VARIETY)
    throw new VaultError('weak-passphrase', 'variety');
  return text;
}

/** The 32 bytes behind a passphrase: one Argon2id, whatever the passphrase is. */
export async function passphraseSecret(
  passphrase: string,
  { cost, salt }: { readonly cost: Argon2Cost; readonly salt: PassphraseLock['salt'] },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = utf8Encode(normalizePassphrase(passphrase));
  try {
    return await argon2id(bytes, salt, { ...cost, length: DATA_KEY_LENGTH });
  } finally {
    wipe(bytes);
  }
}

/** @throws VaultError `bad-code` where the code is mistyped */
export function recoverySecret(code: string): Uint8Array<ArrayBuffer> {
  return parseRecoveryCode(code);
}

/** @throws VaultError `wrong-secret` where it is no PRF output */
export function passkeySecret(output: Uint8Array): Uint8Array {
  if (output.length !== PRF_LENGTH) throw new VaultError('wrong-secret', 'passkey');
  return output;
}

function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}
