/**
 * Limits of what a window may ask, each with its why.
 * @module
 */

/** Ids are minted by the store at 22 to 43 characters; room for a longer digest. */
export const MAX_ID = 64;

/** Characters of a password for a server: more than any manager makes. */
export const MAX_PASSWORD = 1_024;

/** A provider's address: the longest host name (253) with scheme, port and a short path. */
export const MAX_ADDRESS = 512;

/** Phone numbers, user names, e-mail addresses (254, RFC 5321). */
export const MAX_IDENTIFIER = 254;

/** Sentences of one notice, and UTF-16 units of each: ours have seven, of 300 at most. */
export const MAX_NOTICE = { sentences: 20, length: 2_000 } as const;

/** Sentences that are said outside of windows: there are some twenty. */
export const MAX_SENTENCES = 64;

/** Messages in one page: runtime messages are JSON and capped; 200 long texts stay under 1 MB. */
export const MAX_PAGE = 200;

/** UTF-16 units in one text: what WhatsApp's own clients accept (65,536). */
export const MAX_TEXT = 65_536;

/** UTF-16 units of one emoji: the longest in use has 19. */
export const MAX_EMOJI = 32;

/** Members of one group: model's MAX_GROUP_MEMBERS. UTF-16 units of a group's name: WhatsApp's clients take 100. */
export const MAX_MEMBERS = 5_000;
export const MAX_GROUP_NAME = 100;

/** Cards in one message, and numbers or addresses on one card: WhatsApp's clients pass on some dozens at most. */
export const MAX_CARDS = 32;
export const MAX_CARD_LINES = 16;

/** UTF-16 units of a name, a number or an address on a card or of a place. */
export const MAX_LABEL = 256;

/** UTF-16 units of a file's name and of its type's: what file systems take, and RFC 6838 allows. */
export const MAX_FILE_NAME = 255;
export const MAX_MIME = 255;

/** Characters of a thumbnail in base64: 48 kB; windows make some three. */
export const MAX_THUMBNAIL = 65_536;

/** UTF-16 units of a page's address, and of what it says of itself: cut to a tenth of that where it is read. */
export const MAX_LINK = 2_048;

/** Levels of a recording's picture: what WhatsApp's clients write is 64. */
export const MAX_WAVEFORM = 64;

/** Pixels of a side, and seconds of a recording: a day. */
export const MAX_PIXELS = 100_000;
export const MAX_SECONDS = 86_400;

/**
 * Bytes of a file that cross to a window at once, and so of what is shown as one: far below what
 * browsers move from memory to a disk of their own (Chromium begins with gigabytes in all).
 */
export const MAX_SHOWN = 33_554_432;

/** ms that either side waits for a file's bytes, once they are due. */
export const FILE_WAIT = 30_000;

/** Windows at once: one panel per browser window and some tabs. Beyond that something runs wild. */
export const MAX_PORTS = 64;

/** ms that a window waits for an answer: the worker's own work, or a person signing in. */
export const ANSWER_TIMEOUT = { worker: 60_000, person: 15 * 60_000 } as const;

/** ms between attempts to reach a stopped worker; the first is almost at once, a start takes 15 to 90 ms. */
export const RECONNECT = { first: 50, limit: 5_000 } as const;

/** The name that our ports carry. */
export const PORT_NAME = 'rialto';

/** UTF-16 units of a passphrase: what the vault takes. */
export const MAX_PASSPHRASE = 1024;

/** UTF-16 units of a recovery code as typed: 36 signs, with room for blanks and dashes. */
export const MAX_CODE = 128;

/** Characters of a credential id in base64url: 1023 bytes (WebAuthn Level 3 §4). */
export const MAX_CREDENTIAL = 1364;

/** A day: the vault's own limit. */
export const MAX_IDLE_MINUTES = 1440;

/** Characters of one piece of a recovery kit in base64: half a MB of bytes. */
export const MAX_KIT_PIECE = 699_052;

/** Messages in one report: as many as a person looks through before they send it. */
export const MAX_REPORTED = 50;

/** base64 of a scanned code: the largest that is drawn holds 2,953 bytes. */
export const MAX_CODE_BYTES = 4_096;
