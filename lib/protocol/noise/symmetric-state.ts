/**
 * SymmetricState (Noise §5.2): the chaining key, the transcript hash and the cipher of the moment.
 * A value. Must not know tokens or roles.
 * @module
 */
import { concatBytes, utf8Encode, wipe } from '@/lib/base';
import { hkdfSha256, sha256 } from '@/lib/crypto';

import { decryptWithAd, encryptWithAd, type CipherState } from './cipher-state';
import { HASH_LENGTH } from './consts';

export type SymmetricState = {
  /** ck */
  readonly chainingKey: Uint8Array;
  /** h */
  readonly handshakeHash: Uint8Array<ArrayBuffer>;
  /** absent until the first MixKey */
  readonly cipher?: CipherState;
};

const NO_INFO = new Uint8Array(0);

/**
 * InitializeSymmetric: a name of up to 32 bytes is filled up with zeros, a longer one is hashed.
 */
export function initializeSymmetric(protocolName: string): SymmetricState {
  const name = utf8Encode(protocolName);
  const handshakeHash =
    name.length <= HASH_LENGTH
      ? concatBytes(name, new Uint8Array(HASH_LENGTH - name.length))
      : sha256(name);
  return { chainingKey: handshakeHash, handshakeHash };
}

/** MixHash */
export function mixHash(state: SymmetricState, data: Uint8Array): SymmetricState {
  return { ...state, handshakeHash: sha256(concatBytes(state.handshakeHash, data)) };
}

/** MixKey: the counter starts again at zero with the new key. Wipes `inputKeyMaterial`. */
export function mixKey(state: SymmetricState, inputKeyMaterial: Uint8Array): SymmetricState {
  const [chainingKey, key] = twoKeys(state.chainingKey, inputKeyMaterial);
  wipe(inputKeyMaterial);
  return { ...state, chainingKey, cipher: { key, nonce: 0 } };
}

/** EncryptAndHash: with no key yet, the plaintext goes out as it is. */
export function encryptAndHash(
  state: SymmetricState,
  plaintext: Uint8Array,
): { readonly symmetric: SymmetricState; readonly ciphertext: Uint8Array } {
  if (state.cipher === undefined)
    return { symmetric: mixHash(state, plaintext), ciphertext: plaintext };
  const { cipher, ciphertext } = encryptWithAd(state.cipher, state.handshakeHash, plaintext);
  return { symmetric: mixHash({ ...state, cipher }, ciphertext), ciphertext };
}

/** DecryptAndHash @throws NoiseError `bad-tag` | `message-too-short` */
export function decryptAndHash(
  state: SymmetricState,
  ciphertext: Uint8Array,
): { readonly symmetric: SymmetricState; readonly plaintext: Uint8Array<ArrayBuffer> } {
  if (state.cipher === undefined)
    return { symmetric: mixHash(state, ciphertext), plaintext: Uint8Array.from(ciphertext) };
  const { cipher, plaintext } = decryptWithAd(state.cipher, state.handshakeHash, ciphertext);
  return { symmetric: mixHash({ ...state, cipher }, ciphertext), plaintext };
}

/** Split: the cipher of the initiator's messages, then that of the responder's. */
export function split(state: SymmetricState): readonly [CipherState, CipherState] {
  const [initiatorKey, responderKey] = twoKeys(state.chainingKey, new Uint8Array(0));
  return [
    { key: initiatorKey, nonce: 0 },
    { key: responderKey, nonce: 0 },
  ];
}

/** HKDF with two outputs (Noise §4.3), which is RFC 5869 with an empty info. */
function twoKeys(
  chainingKey: Uint8Array,
  inputKeyMaterial: Uint8Array,
): readonly [Uint8Array, Uint8Array] {
  const both = hkdfSha256(inputKeyMaterial, {
    salt: chainingKey,
    info: NO_INFO,
    length: 2 * HASH_LENGTH,
  });
  return [both.slice(0, HASH_LENGTH), both.slice(HASH_LENGTH)];
}
