/**
 * Names, lengths in bytes and limits, each with where it is written.
 * @module
 */

/** DHLEN: an X25519 public key (Noise §12.1) */
export const DH_LENGTH = 32;
/** the AES-GCM tag at the end of every ciphertext (Noise §12.4) */
export const TAG_LENGTH = 16;
/** HASHLEN of SHA-256, also the length of chaining keys and cipher keys (Noise §12.5) */
export const HASH_LENGTH = 32;

/** the most that one handshake message may have (Noise §3) */
export const MAX_HANDSHAKE_MESSAGE_LENGTH = 65_535;
/**
 * The most that one transport ciphertext may have. Noise §3 says 65,535 here too; the networks that
 * use this room carry one ciphertext per frame with a 24-bit length, and stanzas do outgrow 64 KiB.
 */
export const MAX_TRANSPORT_MESSAGE_LENGTH = 2 ** 24 - 1;

/**
 * The last counter value that may be used as a nonce. Noise §5.1 allows 2^64 - 2; the peers'
 * counter has 32 bits and would start again at zero, which GCM does not survive, so we end before
 * it does.
 */
export const MAX_NONCE = 2 ** 32 - 1;

/** A real chain is below 400 bytes; this leaves room for new fields and none for a flood. */
export const MAX_CERTIFICATE_CHAIN_LENGTH = 4096;
/** the serial number that stands for the root, which has no certificate itself */
export const ROOT_SERIAL = 0;
