/**
 * The recovery kit: one file, sealed under a code of its own or a passphrase, that brings accounts
 * back on any browser. Its keys are strangers to the vault's. Which flaw a file has is told as far
 * as that helps nobody who guesses: a changed header, a wrong secret and a damaged content are three
 * things. `KIT.md` has the layout. Must not know what is in it.
 * @module
 */
import { concatBytes, hasCode, wipe, type Random } from '@/lib/base';
import {
  CryptoError,
  equalConstantTime,
  hkdfSha256,
  hmacSha256,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
} from '@/lib/crypto';

import { joinUnambiguously } from './bytes';
import {
  ARGON2_COST,
  DATA_KEY_LENGTH,
  KIT_CHECK_INFO,
  KIT_CHECK_LENGTH,
  KIT_CODE_LABEL,
  KIT_CONTENT_INFO,
  KIT_KEY_INFO,
  KIT_MAC_INFO,
  KIT_NEEDS,
  KIT_VERSION,
  MAC_LENGTH,
  MAX_KIT_CONTENT,
  ROW_NONCE_LENGTH,
  SALT_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { readKitParts, writeKitHead, type KitFlaw, type KitHead, type KitLock } from './kit-head';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';
import { passphraseSecret, requirePassphrase } from './secrets';

export type NewKit = {
  readonly content: Uint8Array;
  readonly lock:
    | { readonly kind: 'code' }
    | { readonly kind: 'passphrase'; readonly passphrase: string };
  readonly random: Random;
  /** ms since 1970 */
  readonly now: number;
};

export type SealedKit = {
  readonly file: Uint8Array<ArrayBuffer>;
  /** nine groups after `KIT-`; shown once and kept nowhere */
  readonly code?: string;
};

export type KitSecret =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** What everybody who has the file can see of it. */
export type KitSight = Pick<KitHead, 'madeAt'> & { readonly opensBy: KitLock['kind'] };

export type KitProblem =
  | KitFlaw
  /** `bad-code`: mistyped; `lock-code`: a recovery code of a lock, not of a kit */
  | { readonly problem: 'wrong-secret' | 'bad-code' | 'lock-code' };

export type OpenedKit = {
  /** which decides how the content is read */
  readonly version: number;
  readonly madeAt: number;
  readonly content: Uint8Array<ArrayBuffer>;
};

const CODE_PREFIX = 'KIT-';

/**
 * @throws VaultError `weak-passphrase`; `kit-too-large` where the content is more than a kit may hold
 */
export async function sealKit({ content, lock, random, now }: NewKit): Promise<SealedKit> {
  if (content.length > MAX_KIT_CONTENT) throw new VaultError('kit-too-large');
  const salt = random.bytes(SALT_LENGTH);
  const made = lock.kind === 'code' ? newRecoveryCode(random, KIT_CODE_LABEL) : undefined;
  const kitLock: KitLock =
    lock.kind === 'code' ? { kind: 'code' } : { kind: 'passphrase', cost: ARGON2_COST };
  const secret =
    lock.kind === 'code'
      ? (made?.secret ?? new Uint8Array(0))
      : await passphraseSecret(requirePassphrase(lock.passphrase), { cost: ARGON2_COST, salt });
  const keys = keysOf(secret, kitLock, salt);
  wipe(secret);
  const { check } = keys;
  const contentLength = content.length;
  const head = { version: KIT_VERSION, madeAt: now, lock: kitLock, salt, contentLength, check };
  const headBytes = writeKitHead(head, KIT_NEEDS);
  const mac = hmacSha256(keys.mac, headBytes);
  const sealed = xchacha20Poly1305Seal(keys.content, keys.nonce, content, boundTo(mac));
  wipe(keys.mac, keys.content);
  const file = concatBytes(headBytes, mac, sealed);
  return made === undefined ? { file } : { file, code: `${CODE_PREFIX}${made.code}` };
}

/** What can be seen of a kit without its secret. Nobody vouches for it yet. */
export function lookAtKit(file: Uint8Array): KitSight | KitFlaw {
  const parts = readKitParts(file);
  if ('problem' in parts) return parts;
  return { madeAt: parts.head.madeAt, opensBy: parts.head.lock.kind };
}

/** One derivation, whatever is wrong with secret or file. Touches nothing but the file. */
export async function openKit(
  file: Uint8Array,
  secret: KitSecret,
): Promise<OpenedKit | KitProblem> {
  const parts = readKitParts(file);
  if ('problem' in parts) return parts;
  const { head, headBytes, mac, sealed } = parts;
  const given = await secretOf(secret, head);
  if ('problem' in given) return given;
  const keys = keysOf(given.bytes, head.lock, head.salt);
  wipe(given.bytes);
  try {
    if (!equalConstantTime(keys.check, head.check)) return { problem: 'wrong-secret' };
    if (!equalConstantTime(hmacSha256(keys.mac, headBytes), mac))
      return { problem: 'header-changed' };
    const content = xchacha20Poly1305Open(keys.content, keys.nonce, sealed, boundTo(mac));
    return { version: head.version, madeAt: head.madeAt, content };
  } catch (error) {
    if (error instanceof CryptoError) return { problem: 'damaged' };
    throw error;
  } finally {
    wipe(keys.mac, keys.content);
  }
}

type Given = { readonly bytes: Uint8Array<ArrayBuffer> } | KitProblem;

async function secretOf(secret: KitSecret, { lock, salt }: KitHead): Promise<Given> {
  if (secret.kind !== lock.kind) return { problem: 'wrong-secret' };
  if (secret.kind === 'code') return codeSecret(secret.code);
  if (lock.kind === 'code') return { problem: 'wrong-secret' };
  const own = { cost: lock.cost, salt: Uint8Array.from(salt) };
  return { bytes: await passphraseSecret(secret.passphrase, own) };
}

function codeSecret(typed: string): Given {
  // With its prefix, or without: a code may begin with the same signs.
  const code = [typed, typed.replace(/^\s*k[i1l]t/i, '')].find((one) =>
    isCode(one, KIT_CODE_LABEL),
  );
  if (code !== undefined) return { bytes: parseRecoveryCode(code, KIT_CODE_LABEL) };
  return { problem: isCode(typed) ? 'lock-code' : 'bad-code' };
}

function isCode(code: string, label?: string): boolean {
  try {
    wipe(parseRecoveryCode(code, label));
    return true;
  } catch (error) {
    if (hasCode(error, 'bad-code')) return false;
    throw error;
  }
}

type KitKeys = {
  readonly check: Uint8Array<ArrayBuffer>;
  readonly mac: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
  /** the content's key seals once, so its nonce may follow from the same secret */
  readonly nonce: Uint8Array<ArrayBuffer>;
};

/** @param secret of a code, or what Argon2id made of a passphrase and the salt */
function keysOf(secret: Uint8Array, lock: KitLock, salt: Uint8Array): KitKeys {
  // The check of a code hangs on nothing else in the header: a right one is known as such there too
  // where the header was changed.
  const check = hkdfSha256(secret, {
    info: joinUnambiguously([KIT_CHECK_INFO, lock.kind]),
    length: KIT_CHECK_LENGTH,
  });
  const info = joinUnambiguously([KIT_KEY_INFO, lock.kind]);
  const kitKey = hkdfSha256(secret, { salt, info, length: DATA_KEY_LENGTH });
  const derive = (label: string, length: number) =>
    hkdfSha256(kitKey, { info: joinUnambiguously([label]), length });
  const content = derive(KIT_CONTENT_INFO, DATA_KEY_LENGTH + ROW_NONCE_LENGTH);
  const mac = derive(KIT_MAC_INFO, MAC_LENGTH);
  wipe(kitKey);
  return {
    check,
    mac,
    content: content.slice(0, DATA_KEY_LENGTH),
    nonce: content.slice(DATA_KEY_LENGTH),
  };
}

function boundTo(mac: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinUnambiguously([KIT_CONTENT_INFO, mac]);
}
