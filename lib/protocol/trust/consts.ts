/**
 * Limits and fixed numbers of safety numbers, each with its reason.
 * @module
 */

/** Hashes over one side's key: what makes a look-alike number dear to search for (libsignal's figure). */
export const FINGERPRINT_ITERATIONS = 5_200;

/** Bytes of each side's fingerprint in the scannable form. */
export const SCANNED_LENGTH = 32;

/** Bytes of a scanned code that are read at all: two fingerprints take 74. */
export const MAX_SCANNED_BYTES = 256;

/** Bytes of a stable identifier: a phone number has 16, a service id 17, a Jabber id up to 3,071. */
export const MAX_IDENTIFIER_BYTES = 3_071;
