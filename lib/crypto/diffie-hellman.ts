/**
 * X25519 as an interface, so that a ratchet may run on the platform's own code where there is any.
 *
 * WebCrypto is asynchronous but several times faster than JavaScript at this one operation. (At
 * hashing and AES of message size it is the slower one, which is why nothing else here uses it.)
 * @module
 */
import { fromBase64Url, toBase64Url, type Random } from '@/lib/base';

import { CURVE25519_LENGTH } from './consts';
import { equalConstantTime } from './equal';
import { CryptoError } from './errors';
import { requireLength } from './lengths';
import { clampScalar, generateKeyPair, publicKeyOf, sharedSecret, type KeyPair } from './x25519';

export interface DiffieHellman {
  /**
   * A fresh key pair, its private scalar clamped.
   * @param random asked where the implementation has no generator of its own
   */
  generateKeyPair(random: Random): Promise<KeyPair>;
  /**
   * @param keyPair ours; both halves must belong together (Chromium checks it)
   * @param publicKey 32 bytes, theirs
   * @returns 32 bytes
   * @throws CryptoError `low-order-point` | `bad-length` | `bad-key`
   */
  sharedSecret(keyPair: KeyPair, publicKey: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
}

/** In JavaScript, everywhere. */
export const nobleDiffieHellman: DiffieHellman = {
  generateKeyPair: async (random) => generateKeyPair(random),
  sharedSecret: async (keyPair, publicKey) => sharedSecret(keyPair.privateKey, publicKey),
};

/**
 * The platform's X25519, or undefined where it has none or fails to agree with ours on a known
 * exchange. Chromium has it from 133, Firefox from 130; WebCrypto has no way to ask but to try.
 */
export async function webCryptoDiffieHellman(): Promise<DiffieHellman | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  // The platform's handles of pairs that were made or used here, for as long as the pairs live: a pair
  // that has just been generated need not be imported again for its first exchange.
  const handles = new WeakMap<KeyPair, CryptoKey>();
  const platform: DiffieHellman = {
    generateKeyPair: () => generateWith(subtle, handles),
    sharedSecret: (keyPair, publicKey) => deriveWith(subtle, { handles, keyPair, publicKey }),
  };
  return (await agreesWithOurs(platform)) ? platform : undefined;
}

/**
 * Drawn by the platform, from the generator that the product's own port stands on: half the time of
 * noble's base point multiplication, and constant-time.
 */
async function generateWith(
  subtle: SubtleCrypto,
  handles: WeakMap<KeyPair, CryptoKey>,
): Promise<KeyPair> {
  const { privateKey } = await subtle.generateKey('X25519', true, ['deriveBits']);
  const { d = '', x = '' } = await subtle.exportKey('jwk', privateKey);
  const keyPair = { privateKey: clampScalar(fromBase64Url(d)), publicKey: fromBase64Url(x) };
  requireLength('public key', keyPair.publicKey, CURVE25519_LENGTH);
  handles.set(keyPair, privateKey);
  return keyPair;
}

type Exchange = {
  readonly handles: WeakMap<KeyPair, CryptoKey>;
  readonly keyPair: KeyPair;
  readonly publicKey: Uint8Array;
};

async function deriveWith(
  subtle: SubtleCrypto,
  { handles, keyPair, publicKey }: Exchange,
): Promise<Uint8Array<ArrayBuffer>> {
  requireLength('private key', keyPair.privateKey, CURVE25519_LENGTH);
  requireLength('public key', publicKey, CURVE25519_LENGTH);
  const [ours, theirs] = await importKeys(subtle, { handles, keyPair, publicKey });
  let secret: Uint8Array<ArrayBuffer>;
  try {
    secret = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, ours, 256));
  } catch (cause) {
    // Both keys were imported, so the all-zero result is all that deriveBits has left to refuse.
    throw new CryptoError('low-order-point', undefined, { cause });
  }
  // Engines that predate that check return the zeros.
  if (equalConstantTime(secret, new Uint8Array(CURVE25519_LENGTH)))
    throw new CryptoError('low-order-point');
  return secret;
}

/**
 * The private key goes in as a JWK with both halves (RFC 8037 §2): a PKCS#8 import recomputes the
 * public one.
 */
async function importKeys(
  subtle: SubtleCrypto,
  { handles, keyPair, publicKey }: Exchange,
): Promise<[CryptoKey, CryptoKey]> {
  const held = handles.get(keyPair);
  try {
    const keys = await Promise.all([
      held ?? importPrivateKey(subtle, keyPair),
      subtle.importKey('raw', Uint8Array.from(publicKey), 'X25519', false, []),
    ]);
    handles.set(keyPair, keys[0]);
    return keys;
  } catch (cause) {
    throw new CryptoError('bad-key', 'the platform refused it', { cause });
  }
}

function importPrivateKey(subtle: SubtleCrypto, keyPair: KeyPair): Promise<CryptoKey> {
  const jwk: JsonWebKey = {
    kty: 'OKP',
    crv: 'X25519',
    d: toBase64Url(keyPair.privateKey),
    x: toBase64Url(keyPair.publicKey),
  };
  return subtle.importKey('jwk', jwk, 'X25519', false, ['deriveBits']);
}

/** One exchange with fixed keys, and one with a generated pair, must end as ours do. */
async function agreesWithOurs(platform: DiffieHellman): Promise<boolean> {
  const keyPairOf = (seed: number): KeyPair => {
    const privateKey = new Uint8Array(CURVE25519_LENGTH).fill(seed);
    return { privateKey, publicKey: publicKeyOf(privateKey) };
  };
  const [alice, bob] = [keyPairOf(0x48), keyPairOf(0x50)];
  try {
    const theirs = await platform.sharedSecret(alice, bob.publicKey);
    const made = await platform.generateKeyPair(NO_RANDOM);
    return (
      equalConstantTime(theirs, sharedSecret(alice.privateKey, bob.publicKey)) &&
      equalConstantTime(made.publicKey, publicKeyOf(made.privateKey))
    );
  } catch {
    // No X25519 on this platform (NotSupportedError and its kin): that is the answer, not a
    // failure.
    return false;
  }
}

/** The platform draws its own. */
const NO_RANDOM: Random = {
  bytes: () => {
    throw new CryptoError('bad-key', 'the platform has no generator');
  },
};
