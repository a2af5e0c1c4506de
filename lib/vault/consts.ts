/**
 * Lengths, labels and limits of the vault, each with its why.
 * @module
 */

/** bytes; the key of XChaCha20-Poly1305 */
export const DATA_KEY_LENGTH = 32;

/** bytes; long enough to be drawn at random for every row (draft-irtf-cfrg-xchacha-03 §2) */
export const ROW_NONCE_LENGTH = 24;

/** bytes; Poly1305 */
export const TAG_LENGTH = 16;

/** First byte of every sealed row: how it was sealed, so that another cipher can follow. */
export const ROW_FORMAT = 1;

/** bytes; AES-GCM's nonce (NIST SP 800-38D §8.2). One wrap seals once, so it never repeats. */
export const WRAP_NONCE_LENGTH = 12;

/** The header's version that this code writes and the newest it reads. */
export const HEADER_VERSION = 1;

/** Wraps that one header may hold: a person has a few locks, not hundreds; bounds the work of a forged header. */
export const MAX_WRAPS = 32;

/** HKDF labels: one data key, two uses that must not meet. */
export const ROW_KEY_INFO = 'rialto/vault/row-key/1';
export const HASH_KEY_INFO = 'rialto/vault/hash-key/1';

/** What a wrap's ciphertext is bound to. */
export const OPEN_WRAP_LABEL = 'rialto/vault/open-wrap/1';
