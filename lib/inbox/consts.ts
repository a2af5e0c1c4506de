/**
 * Limits of the engine, each with its why.
 * @module
 */
import type { MediaType } from '@/lib/model';

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

/** ms between two messages to oneself: what is proven is no older than a coffee; each costs one of a hundred pre-keys. */
export const SELF_MESSAGE_EVERY = 30 * 60_000;

/** ms after which one has not come back: servers take under a second, busy ones some ten. */
export const SELF_MESSAGE_PATIENCE = 60_000;

/** ms until another is tried where one did not come back: soon enough to be reassured, seldom enough for a server in trouble. */
export const SELF_MESSAGE_RETRY = 5 * 60_000;

/** Message ids in one work of read receipts: one stanza names them all. */
export const MAX_RECEIPT_IDS = 256;

/** Entries of the ledger in one answer: JSON of a few hundred bytes each. */
export const MAX_LEDGER = 500;

/** Chats that a window is told of before all others: two screens of the tallest panel. */
export const LIST_HEAD = 60;

/** Chats in one answer after that: some 100 kB of JSON, which a window reads in a few ms. */
export const LIST_SLICE = 250;

/** ms after a change until it is noted which chats stand first: once for a burst of arrivals. */
export const HEAD_NOTED_AFTER = 2_000;

/** Pieces of a locked time in one work: one transaction's worth, and what a kill may repeat. */
export const HELD_BATCH = 200;

/** ms between tries of reading a locked time, where the disk refused. */
export const HELD_BACKOFF = { first: 1_000, limit: 60_000 } as const;

/** ms between two durable notes of a server's sign of life: what is shown is true to the minute. */
export const ALIVE_NOTE_INTERVAL = 60_000;

/**
 * Room below which it is said to run out: bytes, and share of all there is. A year of busy chats is
 * some 50 MB and their media far more, so that at this point there are days left to act. Both must
 * hold, since a browser may give a small share of a large disk, or all of a small one.
 */
export const LOW_ROOM = 200_000_000;
export const LOW_SHARE = 0.2;

/** Commits between two looks at the room: a big batch, or an ordinary day. */
export const CHECK_EVERY_COMMITS = 200;

/** bytes of a trial of the disk, at random so that nothing compresses them: a large batch with room to spare */
export const TRIAL_SIZE = 2_097_152;

/** ms between two tries to write while the disk refuses: soon enough for whoever has just made room. */
export const PROBE_EVERY = 10_000;

/** ms within which what arrives is told in one breath: a login brings dozens of chats. */
export const NOTICE_PAUSE = 400;

/** Characters of a message that a notification tells: systems show some two lines. */
export const NOTICE_TEXT = 140;

/** Bytes up to which a file is fetched without being asked for: what is looked at or listened to in passing. */
export const FETCHED_BY_ITSELF: Readonly<Partial<Record<MediaType, number>>> = {
  image: 8_000_000,
  sticker: 2_000_000,
  voice: 4_000_000,
};

/** Accounts in a kit: a person has a few on each network. Bounds the work of a made-up one. */
export const MAX_KIT_ACCOUNTS = 64;

/** Contacts of one account in a kit: more people than anybody writes with. */
export const MAX_KIT_CONTACTS = 20_000;

/** Rows of keys of one account or contact in a kit, and bytes of one: interop has two, of 300 bytes. */
export const MAX_KIT_ROWS = 16;
export const MAX_KIT_ROW_BYTES = 16_384;

/** UTF-16 units of a name, an address or a sentence of consent in a kit. */
export const MAX_KIT_TEXT = 4_096;

/**
 * bytes of messages in a kit, as JSON: leaves a quarter of what a kit may hold for accounts and
 * contacts. Some sixty thousand texts; beyond, the newest of every chat are taken.
 */
export const MAX_KIT_HISTORY = 25_165_824;

/** Messages of one chat that a kit takes, or writes back, at a time: a page, a moment's commit. */
export const KIT_BATCH = 200;

/**
 * bytes of a kit that cross to a window or back at once: JSON, a third longer there. A kit without
 * history is one or two.
 */
export const KIT_PIECE = 524_288;

/** ms for which the worker keeps a kit's bytes for a window that has not fetched or opened them. */
export const KIT_KEPT = 15 * 60_000;

/** Files under way at once: two photos need not wait for a film, and a line is not shared by twenty. */
export const MAX_MOVES = 3;

/** Tries of one file before it says that its host cannot be reached: some five minutes. */
export const MAX_MOVE_TRIES = 8;
export const MOVE_BACKOFF = { first: 1_000, limit: 60_000 } as const;

/** Bytes read at once of what came in an earlier try: what one read of the store opens together. */
export const RETAKEN_AT_ONCE = 8_388_608;

/** ms for which the plaintext of what has just been checked stays in memory: a window asks within one. */
export const FRESH_FOR = 5_000;

/** ms for which the ciphertext of what has just been sealed does: it leaves at once, or the line is slow. */
export const LEAVING_FOR = 30_000;

/** ms between two words on how far a file is: what an eye takes for steady. */
export const PROGRESS_EVERY = 150;

/** Bytes that are made free where one file finds no room: so that the next ones do as well. */
export const ROOM_FOR_A_FILE = 100_000_000;

/** Requests that stand at once: twice what a flood in the news has been; whoever comes after is counted, not kept. */
export const MAX_REQUESTS = 2_000;

/** Messages of one request that are kept: enough to decide by, however much somebody writes. */
export const MAX_REQUEST_MESSAGES = 500;

/** Messages in one complaint: what a person looks through before they send it. */
export const MAX_REPORTED = 50;

/** Unreadable messages of a request that are asked for again at once when it is accepted; the ledger has the others. */
export const MAX_REQUEST_REPAIRS = 20;
