/**
 * Limits of the engine, each with its why.
 * @module
 */

/**
 * ms that one work may take: a key request over a bad line takes seconds; a work that hangs would
 * hold every other work of its account.
 */
export const WORK_LIMIT = 120_000;

/** Tries of one message that fail for another reason than the line, before it is shown as failed. */
export const MAX_SEND_ATTEMPTS = 8;

/** ms between tries of one message while the line stands. */
export const SEND_BACKOFF = { first: 2_000, limit: 300_000 } as const;

/** ms without an acknowledgement after which the same bytes are handed to a standing line again. */
export const RETRANSMIT_AFTER = 60_000;

/** Message ids in one work of read receipts: one stanza names them all. */
export const MAX_RECEIPT_IDS = 256;

/** Entries of the ledger in one answer: JSON of a few hundred bytes each. */
export const MAX_LEDGER = 500;

/** Pieces of a locked time in one work: one transaction's worth, and what a kill may repeat. */
export const HELD_BATCH = 200;

/** ms between tries of reading a locked time, where the disk refused. */
export const HELD_BACKOFF = { first: 1_000, limit: 60_000 } as const;

/** ms between two durable notes of a server's sign of life: what is shown is true to the minute. */
export const ALIVE_NOTE_INTERVAL = 60_000;

/** What a notification says: never the message. The title is the chat's. */
export const NEW_MESSAGE_TEXT = 'New message';
