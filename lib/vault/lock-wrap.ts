/**
 * A lock: the data key sealed to the lock's public key (X25519, HKDF-SHA256, XChaCha20-Poly1305;
 * the shape of HPKE's base mode, RFC 9180 §5.1.1, with our primitives). The private key follows
 * from the lock's secret: a passphrase through Argon2id, a passkey's PRF output, a recovery code.
 *
 * Sealing to a public key is what lets a vault be given new keys while only one of its locks is
 * open: the others are sealed to without their secrets, and an old data key opens none of them.
 * @module
 */
import { toBase64Url, utf8Encode, wipe, type Random } from '@/lib/base';
import {
  CryptoError,
  generateKeyPair,
  hkdfSha256,
  publicKeyOf,
  sharedSecret,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
} from '@/lib/crypto';

import { joinUnambiguously } from './bytes';
import {
  DATA_KEY_LENGTH,
  LOCK_SECRET_INFO,
  LOCK_WRAP_LABEL,
  ROW_NONCE_LENGTH,
  WRAP_ID_LENGTH,
} from './consts';
import { VaultError } from './errors';
import type { Lock, LockWrap } from './lock-wrap-fields';

export type LockBirth = {
  readonly lock: Lock;
  /** 32 bytes with at least 128 bits of a secret in them */
  readonly secret: Uint8Array;
  readonly dataKey: Uint8Array;
  readonly random: Random;
  /** ms since 1970 */
  readonly now: number;
};

export function makeLockWrap({ lock, secret, dataKey, random, now }: LockBirth): LockWrap {
  const privateKey = privateKeyOf(lock, secret);
  const publicKey = publicKeyOf(privateKey);
  wipe(privateKey);
  const named = { id: toBase64Url(random.bytes(WRAP_ID_LENGTH)), createdAt: now, publicKey };
  return { ...named, ...lock, ...sealTo({ ...named, ...lock }, dataKey, random) };
}

/** The same lock over another data key. Needs no secret. */
export function sealAgain(wrap: LockWrap, dataKey: Uint8Array, random: Random): LockWrap {
  return { ...wrap, ...sealTo(wrap, dataKey, random) };
}

/**
 * @param secret as `makeLockWrap` had it
 * @returns the data key, 32 bytes; the caller wipes it
 * @throws VaultError `wrong-secret` where it does not open, whatever of the wrap was changed
 */
export function openLockWrap(wrap: LockWrap, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const privateKey = privateKeyOf(wrap, secret);
  try {
    const shared = sharedSecret(privateKey, wrap.ephemeralKey);
    const { key, nonce } = sealKeys(shared, wrap.ephemeralKey, wrap.publicKey);
    return xchacha20Poly1305Open(key, nonce, wrap.ciphertext, lockBytes(wrap));
  } catch (cause) {
    if (cause instanceof CryptoError) throw new VaultError('wrong-secret', wrap.kind, { cause });
    throw cause;
  } finally {
    wipe(privateKey);
  }
}

type Named = Lock & Pick<LockWrap, 'id' | 'createdAt' | 'publicKey'>;

function sealTo(
  named: Named,
  dataKey: Uint8Array,
  random: Random,
): Pick<LockWrap, 'ephemeralKey' | 'ciphertext'> {
  const ephemeral = generateKeyPair(random);
  const shared = sharedSecret(ephemeral.privateKey, named.publicKey);
  const { key, nonce } = sealKeys(shared, ephemeral.publicKey, named.publicKey);
  const ciphertext = xchacha20Poly1305Seal(key, nonce, dataKey, lockBytes(named));
  wipe(ephemeral.privateKey, shared, key);
  return { ephemeralKey: ephemeral.publicKey, ciphertext };
}

/** The key seals once, so its nonce may follow from the same secret. */
function sealKeys(
  shared: Uint8Array,
  ephemeralKey: Uint8Array,
  publicKey: Uint8Array,
): { readonly key: Uint8Array<ArrayBuffer>; readonly nonce: Uint8Array<ArrayBuffer> } {
  const derived = hkdfSha256(shared, {
    info: joinUnambiguously([LOCK_WRAP_LABEL, ephemeralKey, publicKey]),
    length: DATA_KEY_LENGTH + ROW_NONCE_LENGTH,
  });
  return { key: derived.slice(0, DATA_KEY_LENGTH), nonce: derived.slice(DATA_KEY_LENGTH) };
}

function privateKeyOf(lock: Lock, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return hkdfSha256(secret, {
    salt: lock.salt,
    info: utf8Encode(`${LOCK_SECRET_INFO}/${lock.kind}`),
    length: DATA_KEY_LENGTH,
  });
}

/** Everything of a lock but its ciphertext: what the seal, and the header's MAC, are bound to. */
export function lockBytes(named: Named): Uint8Array<ArrayBuffer> {
  const { kind, id, createdAt, publicKey, salt } = named;
  const common = [LOCK_WRAP_LABEL, kind, id, String(createdAt), publicKey, salt];
  if (named.kind === 'passkey') return joinUnambiguously([...common, named.credentialId]);
  if (named.kind === 'recovery') return joinUnambiguously(common);
  const { memoryKiB, passes, lanes } = named.cost;
  return joinUnambiguously([...common, `argon2id ${memoryKiB} ${passes} ${lanes}`]);
}
