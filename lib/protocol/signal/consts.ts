/**
 * Every limit of the Signal engine, each with its reason. Limits that differ between networks
 * stand in the dialects; what stands here holds for all of them.
 * @module
 */

/** Sessions kept behind the current one, newest first: what libsignal and npm libsignal keep. */
export const MAX_ARCHIVED_SESSIONS = 40;

/** Receiving chains kept per session, so that late messages of the last few turns still open (libsignal: 5). */
export const MAX_RECEIVING_CHAINS = 5;

/**
 * Message keys kept per receiving chain for messages that were overtaken; the oldest go first.
 * Also libsignal's figure. 36 bytes each, so a chain never holds more than 72 KB of them.
 */
export const MAX_SKIPPED_KEYS = 2_000;

/**
 * ms after which a session whose first message nobody has answered is too old to write in: its
 * signed pre-key may be gone and every message carries the handshake's weaker secrecy (libsignal: 30 days).
 */
export const MAX_UNANSWERED_AGE = 30 * 24 * 60 * 60 * 1_000;

/**
 * Bytes of one message on the wire. A text is at most 64 KB and media travel beside it, so 1 MiB is
 * ample; without a limit a hostile peer chooses how much we hash.
 */
export const MAX_MESSAGE_BYTES = 1_048_576;

/** Counters and ids of the wire are unsigned 32 bits. */
export const MAX_UINT32 = 0xffff_ffff;

/** Pre-key ids travel as 3 bytes; 0 and the last value stay free. */
export const MAX_PRE_KEY_ID = 0xff_fffe;

/** Registration ids are 14 bits; the field's clients draw 1..16380. */
export const MAX_REGISTRATION_ID = 16_380;

/** One-time pre-keys made in one call: well above the 812 of a first upload, far below a stuck worker. */
export const MAX_PRE_KEYS_PER_CALL = 5_000;

/**
 * Bytes of one stored session and of a whole record. A session with every skipped key it may hold
 * has 5 x 2,000 x 36 bytes plus less than 1 KB; a record has at most 41 of them.
 */
export const MAX_SESSION_BYTES = MAX_RECEIVING_CHAINS * MAX_SKIPPED_KEYS * 36 + 1_024;
export const MAX_RECORD_BYTES = (MAX_ARCHIVED_SESSIONS + 1) * (MAX_SESSION_BYTES + 4) + 16;
