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
 * Chains of one record that may have skipped keys, newest first: those of a full current session and as many behind
 * it. Without this limit a contact who begins session after session could grow our store by 15 MB.
 */
export const MAX_CHAINS_WITH_SKIPPED_KEYS = 2 * MAX_RECEIVING_CHAINS;

/** Bytes of one stored session without its skipped keys: five chains of 70 bytes and less than 300 around them. */
export const MAX_SESSION_BYTES = 1_024;

/**
 * Bytes of a whole stored record: its sessions, and the skipped keys of as many chains as may have any, and of one
 * more session's, since the limit is kept whenever a session comes in front of the others.
 */
export const MAX_RECORD_BYTES =
  (MAX_ARCHIVED_SESSIONS + 1) * (MAX_SESSION_BYTES + 4) +
  (MAX_CHAINS_WITH_SKIPPED_KEYS + MAX_RECEIVING_CHAINS) * MAX_SKIPPED_KEYS * 36 +
  16;

/** Sender keys kept per member of a group, newest first, so that messages written before a rotation still open (libsignal: 5). */
export const MAX_SENDER_KEY_STATES = 5;

/**
 * How far ahead of its chain a group message may be, and how many seeds wait: as for sessions. libsignal allows
 * 25,000; npm libsignal and its kin refuse more than 2,000.
 */
export const MAX_GROUP_FORWARD_JUMP = 2_000;

/** Sender key ids are drawn from 31 bits, as the field's clients do. */
export const MAX_SENDER_KEY_ID = 0x7fff_ffff;

/** Devices that one sender key may have been shared with: WhatsApp's groups end at 1,024 members with 5 devices each. */
export const MAX_GROUP_DEVICES = 6_000;

/** Bytes of the name of one device in stored form. */
export const MAX_DEVICE_NAME_BYTES = 255;
