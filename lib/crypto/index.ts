/**
 * Named primitives over noble (this room is its only keeper) and WebCrypto. Knows no protocol.
 * @module
 */
export { aes128GcmOpen, aes128GcmSeal } from './aes-128-gcm';
export { aesCbcDecrypt, aesCbcEncrypt } from './aes-cbc';
export { aesGcmOpen, aesGcmSeal } from './aes-gcm';
export { argon2id, type Argon2Cost } from './argon2id';
export { bulkAesGcm, type BulkAesGcm } from './bulk-gcm';
export { aesGcmTagCheck, unverifiedAesGcmRange, type GcmTagCheck } from './gcm-parts';
export { bulkAesCbc, bulkHmacSha256, bulkSha256, type BulkAesCbc } from './bulk';
export { unverifiedAesCtrRange, type AesCtrRange } from './ctr';
export { nobleDiffieHellman, webCryptoDiffieHellman, type DiffieHellman } from './diffie-hellman';
export { ed25519Verify, edwardsPublicKeyOf, montgomeryOfEdwards } from './edwards';
export { equalConstantTime } from './equal';
export { CryptoError } from './errors';
export { sha256, sha512, sha512Iterated } from './hash';
export { hkdfSha256, type HkdfOptions } from './hkdf';
export { hmacSha256, hmacSha256Each } from './hmac';
export { hmacSha256Stream, sha256Stream, type StreamingDigest } from './streaming';
export { DIGESTS, namedDigest, namedHmac, namedPbkdf2, type DigestName } from './named-digests';
export { generateKeyPair, publicKeyOf, sharedSecret, type KeyPair } from './x25519';
export { xchacha20Poly1305Open, xchacha20Poly1305Seal } from './xchacha20-poly1305';
export { xeddsaSign, xeddsaVerify } from './xeddsa';
export { webCryptoXeddsaVerify, type XeddsaVerify } from './platform-xeddsa';
