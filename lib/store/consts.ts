/**
 * Names, versions and limits of the store, each with its why.
 * @module
 */

/** The newest version that `declareVersions` declares. A database of a later one is refused, not touched. */
export const SCHEMA_VERSION = 3;

/** Dexie multiplies its versions by ten for IndexedDB. */
export const DEXIE_VERSION_FACTOR = 10;

/**
 * Version of a quarantined row's own wrapping. Other rows have theirs from `row-steps.ts`.
 */
export const ROW_VERSION = 1;

/** bytes of a random account id: 128 bits never meet by chance */
export const ACCOUNT_ID_LENGTH = 16;

/** Messages in one page: what the bus allows, and what a phone's screen needs tenfold. */
export const MAX_PAGE = 200;

/**
 * Messages of one chat whose changes are kept until they come: a contact's line delivers in order,
 * so that only what waits for a resend is here. Past this they are counted and let go.
 */
export const MAX_HELD_CHANGES = 200;

/** Places of unreadable messages that one chat's row names: a contact whose keys went wrong for weeks. */
export const MAX_HOLES = 500;

/**
 * Read receipts owed to one chat: whoever comes back to more unread messages than this owes
 * receipts for the newest ones only, so that one row stays small.
 */
export const MAX_OWED_RECEIPTS = 2000;

/** Keys of the table that holds the vault's header and what else must be known before it is open. */
export const HEADER_KEY = 'header';
/** How far a new generation is filled from the one before. */
export const CURSOR_KEY = 'cursor';
/** Stands until what was deleted is gone from the disk as well. */
export const SWEEP_KEY = 'sweep';
/** Failed tries at unlocking. */
export const TRIES_KEY = 'tries';
/** Comes and goes, to see whether the database takes a write. */
export const PROBE_KEY = 'probe';

/**
 * What may wait for one account while the vault is locked. A stanza has some kilobytes, media lie
 * elsewhere: weeks of a busy account, and nothing that fills a disk. Beyond it the server keeps the rest.
 */
export const MAX_HELD_ROWS = 5_000;
export const MAX_HELD_BYTES = 32 * 1024 * 1024;

/** The note with private keys of earlier generations that something on the porch is still sealed to. */
export const EARLIER_KEYS_NOTE = 'receive-keys';

/** bytes; X25519 */
export const RECEIVE_KEY_LENGTH = 32;

/**
 * Bytes of one piece of a file, but its last: large enough that a transaction for each costs little
 * beside it, small enough that a hundred of them never lie in memory.
 */
export const PIECE_LENGTH = 1024 * 1024;

/**
 * Pieces in one transaction while a file is written or read: fewer, larger transactions cost
 * some two thirds of the time in Chromium, and 4 MiB twice is what a transfer may hold.
 */
export const PIECES_AT_ONCE = 4;

/** Digits of a piece's number in its key, so that keys sort as numbers do: 2 GB have 2,048 pieces. */
export const PIECE_DIGITS = 6;

/** Pieces in one transaction of a re-sealing: 8 MiB of them, twice. */
export const RESEAL_PIECES = 8;

/** Rows in one transaction of a re-sealing: some ten ms of cryptography, so that the worker goes on answering. */
export const RESEAL_BATCH = 250;

/**
 * Databases made and deleted around the deletion of an old one. Chromium's LevelDB keeps what was
 * deleted until two files meet in a compaction: one before puts the old rows into a file, those
 * after make it meet their deletion. Measured; `npm run atrest` looks.
 */
export const SWEEPS_BEFORE = 2;
export const SWEEPS_AFTER = 3;

/** bytes of random ballast in a sweep's only row */
export const SWEEP_BALLAST = 256;

/** ms between two writes of the last input: an hour's idling is not lengthened by twenty seconds */
export const TOUCH_EVERY = 20_000;

/** Where the second copy of accounts and keys is sealed: no row, but bound to a place as rows are. */
export const COPY_PLACE = { table: 'spare', id: 'copy', version: 1 } as const;

/** Characters of the marker and of the tries beside the database: three numbers each. */
export const MAX_MARKER = 512;

/** bytes of the name that a database and the shelf beside it share: 96 bits never meet by chance */
export const CONTINUITY_NAME_LENGTH = 12;
/** Where it lies on the shelf. */
export const CONTINUITY_PLACE = 'continuity';
