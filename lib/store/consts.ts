/**
 * Names, versions and limits of the store, each with its why.
 * @module
 */

/** The newest version that `declareVersions` declares. A database of a later one is refused, not touched. */
export const SCHEMA_VERSION = 1;

/** Dexie multiplies its versions by ten for IndexedDB. */
export const DEXIE_VERSION_FACTOR = 10;

/** Version of the plaintext that this code writes in every row; part of what its seal covers. */
export const ROW_VERSION = 1;

/** bytes of a random account id: 128 bits never meet by chance */
export const ACCOUNT_ID_LENGTH = 16;

/** Messages in one page: what the bus allows, and what a phone's screen needs tenfold. */
export const MAX_PAGE = 200;

/**
 * Read receipts owed to one chat: whoever comes back to more unread messages than this owes
 * receipts for the newest ones only, so that one row stays small.
 */
export const MAX_OWED_RECEIPTS = 2000;

/** The one key of the table that holds the vault's header. */
export const HEADER_KEY = 'header';
