/**
 * The limits of media, each with its why.
 * @module
 */

/** In which pieces a file is worked on. */
export type PieceSizes = {
  /** bytes up to which its hashes are taken of the whole */
  readonly oneShot: number;
  /** bytes of each part in which it is encrypted then: whole AES blocks */
  readonly part: number;
  /** bytes of each where it is more: whole AES blocks */
  readonly piece: number;
};

/**
 * `oneShot`: bytes up to which a file is hashed as a whole by WebCrypto, ten times faster than in JavaScript, which holds
 * plaintext and ciphertext at the same time; above, by a hash that streams. What WhatsApp itself takes as image or video is below.
 * `part`: the disk has the first while the next is encrypted, and an engine that is asked for more at once waits for us less often.
 * `piece`: large enough that a promise costs nothing beside it.
 */
export const USUAL_PIECES: PieceSizes = {
  oneShot: 64 * 1024 * 1024,
  part: 16 * 1024 * 1024,
  piece: 2 * 1024 * 1024,
};

/** Bytes of the largest file: what WhatsApp takes as a document (2 GB), and far below what numbers can count. */
export const MAX_MEDIA_BYTES = 2 * 1024 * 1024 * 1024;

/** Bytes of a media key, from which all keys of its file are derived. */
export const MEDIA_KEY_LENGTH = 32;

/** Bytes of the MAC behind a ciphertext: HMAC-SHA256 cut short, as clients do. */
export const MEDIA_MAC_LENGTH = 10;

/** Bytes of an AES block: what a ciphertext is whole multiples of. */
export const BLOCK_LENGTH = 16;

/**
 * Bytes sent in one request, to begin with and at most: what is lost where a line breaks, twice that in memory, and how
 * finely one sees it move. It doubles as long as one takes less than `quick` ms.
 */
export const UPLOAD_PIECE = {
  first: 4 * 1024 * 1024,
  largest: 8 * 1024 * 1024,
  quick: 1_000,
} as const;

/** ms for one piece on its way up, of which nothing is heard until it is there: 4 MiB at 20 kB/s, 16 MiB at 80. */
export const UPLOAD_TIMEOUT = 200_000;

/** Bytes of a range that are opened at once: what one read of the store brings, three times in memory. */
export const OPENED_AT_ONCE = 4 * 1024 * 1024;

/** The version of the tus protocol that is spoken (tus.io, 1.0.x). */
export const TUS_VERSION = '1.0.0';
