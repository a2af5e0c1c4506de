/**
 * What a lock is on disk: a public key to which the data key is sealed, and what it takes to find
 * the private one again. Knows no cryptography.
 * @module
 */
import type { Argon2Cost } from '@/lib/crypto';

import {
  DATA_KEY_LENGTH,
  MAX_ARGON2_COST,
  MAX_CREDENTIAL_ID,
  MIN_ARGON2_COST,
  PRF_LENGTH,
  PUBLIC_KEY_LENGTH,
  SALT_LENGTH,
  TAG_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { boundedBytesField, bytesField, fieldOf, numberField, textField } from './fields';

type Sealed = {
  readonly id: string;
  /** ms since 1970 */
  readonly createdAt: number;
  /** 32 bytes, X25519: anybody may seal to it, so that new keys reach locks nobody opens today */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes, X25519 */
  readonly ephemeralKey: Uint8Array<ArrayBuffer>;
  /** the data key, 32 bytes and the tag */
  readonly ciphertext: Uint8Array<ArrayBuffer>;
};

export type PassphraseLock = {
  readonly kind: 'passphrase';
  /** Argon2id, version 0x13 */
  readonly cost: Argon2Cost;
  /** 16 bytes */
  readonly salt: Uint8Array<ArrayBuffer>;
};
export type PasskeyLock = {
  readonly kind: 'passkey';
  readonly credentialId: Uint8Array<ArrayBuffer>;
  /** 32 bytes: what the PRF is evaluated on */
  readonly salt: Uint8Array<ArrayBuffer>;
};
export type RecoveryLock = {
  readonly kind: 'recovery';
  /** 16 bytes */
  readonly salt: Uint8Array<ArrayBuffer>;
};
export type Lock = PassphraseLock | PasskeyLock | RecoveryLock;
export type LockWrap = Sealed & Lock;

/** @throws VaultError `bad-header` */
export function parseLockWrap(value: unknown, kind: string): LockWrap {
  const sealed: Sealed = {
    id: textField(value, 'id'),
    createdAt: numberField(value, 'createdAt', { from: 0, to: Number.MAX_SAFE_INTEGER }),
    publicKey: bytesField(value, 'publicKey', PUBLIC_KEY_LENGTH),
    ephemeralKey: bytesField(value, 'ephemeralKey', PUBLIC_KEY_LENGTH),
    ciphertext: bytesField(value, 'ciphertext', DATA_KEY_LENGTH + TAG_LENGTH),
  };
  return { ...sealed, ...parseLock(value, kind) };
}

function parseLock(value: unknown, kind: string): Lock {
  switch (kind) {
    case 'passphrase':
      return { kind, cost: parseCost(value), salt: bytesField(value, 'salt', SALT_LENGTH) };
    case 'passkey':
      return {
        kind,
        credentialId: boundedBytesField(value, 'credentialId', MAX_CREDENTIAL_ID),
        salt: bytesField(value, 'salt', PRF_LENGTH),
      };
    case 'recovery':
      return { kind, salt: bytesField(value, 'salt', SALT_LENGTH) };
    default:
      throw new VaultError('bad-header', 'kind of a wrap');
  }
}

/** No cheaper than what was ever written, no dearer than this machine can bear. */
function parseCost(value: unknown): Argon2Cost {
  const cost = fieldOf(value, 'cost');
  const within = (name: keyof Argon2Cost): number =>
    numberField(cost, name, { from: MIN_ARGON2_COST[name], to: MAX_ARGON2_COST[name] });
  return { memoryKiB: within('memoryKiB'), passes: within('passes'), lanes: within('lanes') };
}
