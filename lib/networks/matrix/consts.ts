/**
 * Limits and times of this room.
 * @module
 */

/** bytes: a sync of a busy account, or of a long absence */
export const MAX_SYNC = 64 * 1024 * 1024;
/** bytes: any other answer */
export const MAX_ANSWER = 8 * 1024 * 1024;
/** bytes: `.well-known` and what servers say of themselves */
export const MAX_DISCOVERY = 256 * 1024;

/** ms for which the server may keep a sync open when nothing happens */
export const SYNC_WAIT = 25_000;
/** ms after which a request that was to be answered at once is given up */
export const REQUEST_TIMEOUT = 30_000;

/** ms */
export const RECONNECT_FIRST = 1_000;
export const RECONNECT_LIMIT = 120_000;
/** ms of a line that make earlier failures forgotten */
export const STABLE_AFTER = 30_000;

/** events of a room that the first sync brings: the list's line and a screen of talk */
export const FIRST_TIMELINE = 20;
/** events of a room in one later sync; what is left out is fetched page by page */
export const TIMELINE = 50;
/** events fetched of a room to close a hole, before it is called one */
export const MAX_CATCH_UP = 2_000;
/** events on one page of a room's history */
export const PAGE = 250;

/** rooms with more members than this are not encrypted to from here: asking for everybody's keys would be no chat */
export const MAX_MEMBERS = 5_000;

/** programs of a bridge in one room */
export const MAX_SERVANTS = 20;
/** characters of what a bridge calls the network behind it */
export const MAX_BRIDGE_NAME = 60;
/** of a room with more members than this, what becomes of them is told once a sync, and not one by one */
export const MANY_MEMBERS = 200;

/** groups whose members are asked for after one sync */
export const MAX_ROSTERS = 3;

/** events of a room that could not be opened and wait for their key */
export const MAX_WAITING = 500;

/** sent as an unencrypted event's kind: what a message that is encrypted looks like to the server (Matrix 1.16, §m.room.encrypted) */
export const ENCRYPTED = 'm.room.encrypted';

/** bytes of a file that goes up: in one request, and sealing holds it whole and sealed at the same time; servers take 50 to 100 MB */
export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
/** bytes of a file that is fetched */
export const MAX_MEDIA_BYTES = 1024 * 1024 * 1024;
/** bytes up to which a file is checked and opened whole by the platform; above, its hash is made part by part */
export const CHECKED_WHOLE = 64 * 1024 * 1024;
/** bytes of one part of a ciphertext on its way to the disk: whole blocks */
export const MEDIA_PIECE = 2 * 1024 * 1024;
/** ms for a file on its way up, of which nothing is heard until it is there: 64 MiB at 110 kB/s */
export const UPLOAD_TIMEOUT = 600_000;

/** bytes: the keys to everything that was written in an account, about 600 each */
export const MAX_BACKUP = 64 * 1024 * 1024;
/** keys go to the backup a hundred at a time; so many requests after one sync, the rest after the next */
export const BACKUP_ROUNDS = 20;
