/**
 * What arrives while the vault is locked: sealed to a public key of the vault's, so that whoever
 * seals it cannot open it again (X25519, HKDF-SHA256, XChaCha20-Poly1305; the shape of HPKE's base
 * mode, RFC 9180 §5.1.1, with our primitives). The private half follows from the data key: it is
 * made anew whenever that is, and lies nowhere.
 *
 * A sealed piece is `format (1) || ephemeral key (32) || nonce (24) || ciphertext and tag`. Its
 * associated data binds whose it is and its place in the order of arrival: a piece that is moved,
 * swapped or given to another account does not open. Anybody may seal to a public key: that a piece
 * opens says nothing of who wrote it. Must not know tables or networks.
 * @module
 */
import { concatBytes, wipe, type Random } from '@/lib/base';
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
  PUBLIC_KEY_LENGTH,
  RECEIVED_FORMAT,
  RECEIVED_LABEL,
  RECEIVE_KEY_INFO,
  ROW_NONCE_LENGTH,
  TAG_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { deriveKey } from './keys';

/** Whose a piece is, and which in the order of arrival. */
export type ReceivedPlace = { readonly owner: string; readonly sequence: number };

export interface ReceivedSealer {
  /** Synchronous, so that it may run inside a transaction. */
  seal(place: ReceivedPlace, plaintext: Uint8Array): Uint8Array<ArrayBuffer>;
  /** Wipes the key: from then on nobody without the vault can open what was sealed. */
  close(): void;
}

/** @returns the private half, 32 bytes; the caller wipes it */
export function receiveKeyOf(dataKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return deriveKey(dataKey, RECEIVE_KEY_INFO);
}

/** @returns the public half, 32 bytes: what a locked vault's header shows to everybody */
export function receiveKeyFor(dataKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const privateKey = receiveKeyOf(dataKey);
  try {
    return publicKeyOf(privateKey);
  } finally {
    wipe(privateKey);
  }
}

/**
 * One key agreement for the pieces of one commit.
 * @param publicKey 32 bytes, of the vault
 * @throws CryptoError where it is no key
 */
export function receivedSealer(publicKey: Uint8Array, random: Random): ReceivedSealer {
  const ephemeral = generateKeyPair(random);
  const shared = sharedSecret(ephemeral.privateKey, publicKey);
  const key = pieceKey(shared, ephemeral.publicKey, publicKey);
  wipe(ephemeral.privateKey, shared);
  return {
    seal: (place, plaintext) => {
      const nonce = random.bytes(ROW_NONCE_LENGTH);
      const sealed = xchacha20Poly1305Seal(key, nonce, plaintext, placeBytes(place));
      return concatBytes(Uint8Array.of(RECEIVED_FORMAT), ephemeral.publicKey, nonce, sealed);
    },
    close: () => wipe(key),
  };
}

/**
 * @param privateKey 32 bytes
 * @throws VaultError `bad-seal` where the piece was changed, moved or sealed to another vault
 */
export function openReceived(
  privateKey: Uint8Array,
  place: ReceivedPlace,
  sealed: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = 1 + PUBLIC_KEY_LENGTH + ROW_NONCE_LENGTH;
  if (sealed.length < head + TAG_LENGTH || sealed[0] !== RECEIVED_FORMAT)
    throw new VaultError('bad-seal', 'format');
  const ephemeralKey = sealed.subarray(1, 1 + PUBLIC_KEY_LENGTH);
  const nonce = sealed.subarray(1 + PUBLIC_KEY_LENGTH, head);
  try {
    const shared = sharedSecret(privateKey, ephemeralKey);
    const key = pieceKey(shared, ephemeralKey, publicKeyOf(privateKey));
    wipe(shared);
    return xchacha20Poly1305Open(key, nonce, sealed.subarray(head), placeBytes(place));
  } catch (cause) {
    if (cause instanceof CryptoError) throw new VaultError('bad-seal', cause.code, { cause });
    throw cause;
  }
}

function pieceKey(
  shared: Uint8Array,
  ephemeralKey: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const info = joinUnambiguously([RECEIVED_LABEL, ephemeralKey, publicKey]);
  return hkdfSha256(shared, { info, length: DATA_KEY_LENGTH });
}

function placeBytes({ owner, sequence }: ReceivedPlace): Uint8Array<ArrayBuffer> {
  return joinUnambiguously([RECEIVED_LABEL, owner, String(sequence)]);
}
