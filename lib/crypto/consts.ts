/**
 * Lengths in bytes of everything this room takes or gives, each with where it is written.
 * @module
 */

/** AES-256 (FIPS 197) and XChaCha20 keys */
export const SYMMETRIC_KEY_LENGTH = 32;
/** AES-128 keys (FIPS 197) */
export const AES_128_KEY_LENGTH = 16;
/** one AES block, which is also the CBC initialisation vector (NIST SP 800-38A §6.2) */
export const AES_BLOCK_LENGTH = 16;
/** the only GCM nonce length with no extra hashing (NIST SP 800-38D §5.2.1.1) */
export const GCM_NONCE_LENGTH = 12;
/** XChaCha20 nonces are long enough to be drawn at random (draft-irtf-cfrg-xchacha §2) */
export const XCHACHA_NONCE_LENGTH = 24;
/** X25519 private scalars, public u-coordinates and shared secrets (RFC 7748 §5) */
export const CURVE25519_LENGTH = 32;
/** R and s, 32 bytes each (XEdDSA §2.5) */
export const SIGNATURE_LENGTH = 64;
/** the fresh randomness Z of one signature (XEdDSA §2.5) */
export const SIGNATURE_RANDOM_LENGTH = 64;
/** HKDF's counter is one byte: at most 255 blocks of SHA-256 (RFC 5869 §2.3) */
export const HKDF_SHA256_MAX_LENGTH = 255 * 32;
