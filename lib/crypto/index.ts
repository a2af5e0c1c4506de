/**
 * Named primitives over noble (this room is its only keeper) and WebCrypto. Knows no protocol.
 * @module
 */
export { aesCbcDecrypt, aesCbcEncrypt } from './aes-cbc';
export { aesGcmOpen, aesGcmSeal } from './aes-gcm';
export { nobleDiffieHellman, webCryptoDiffieHellman, type DiffieHellman } from './diffie-hellman';
export { equalConstantTime } from './equal';
export { CryptoError } from './errors';
export { sha256, sha512 } from './hash';
export { hkdfSha256, hmacSha256 } from './hkdf';
export { generateKeyPair, publicKeyOf, sharedSecret, type KeyPair } from './x25519';
export { xchacha20Poly1305Open, xchacha20Poly1305Seal } from './xchacha20-poly1305';
export { xeddsaSign, xeddsaVerify } from './xeddsa';
