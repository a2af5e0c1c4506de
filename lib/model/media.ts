/**
 * Images, videos, voice notes and files as windows know them: what they are and how their bytes
 * stand, never their keys or where they lie.
 * @module
 */

export const MEDIA_TYPES = ['image', 'video', 'voice', 'audio', 'file', 'sticker'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Why media cannot be had, as a code that windows put into words. */
export const MEDIA_PROBLEMS = [
  /** the host does not have it any more */
  'expired',
  /** hash, MAC or padding are wrong: never shown */
  'forged',
  /** more or fewer bytes than its sender said */
  'wrong-size',
  /** larger than what is allowed here */
  'too-large',
  /** its message does not say where it is, or with which key, or names a host that is not the network's */
  'bad-reference',
  /** the host could not be reached */
  'unreachable',
  /** the host said no */
  'refused',
  /** the browser does not let us speak to the host */
  'not-permitted',
  /** the provider offers no place for media */
  'not-offered',
  /** there is no room on this disk */
  'no-space',
] as const;
export type MediaProblem = (typeof MEDIA_PROBLEMS)[number];

/**
 * A file as its message describes it: all of it the sender's claim. What it is called and how it
 * looks, never where it lies or with which key.
 */
export type MediaBody = {
  readonly kind: 'media';
  readonly media: MediaType;
  /** as a sender writes it: windows show by it only what they know */
  readonly mime: string;
  /** bytes of the plaintext */
  readonly size: number;
  readonly name?: string;
  readonly caption?: string;
  /** pixels */
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  /** loudness over time, each from 0 to 100 */
  readonly waveform?: readonly number[];
  /** a small JPEG or PNG, base64 */
  readonly thumbnail?: string;
};

/** How a file's bytes stand. While they move, how far is told apart (`InboxChange.transfer`). */
const MEDIA_STATES = [
  /** not here, and nothing moves: the person may fetch it */
  'waiting',
  'moving',
  /** stopped by the person; what has moved stays */
  'paused',
  'here',
  'failed',
  /** removed from this disk to make room; the person may fetch it again */
  'removed',
  /** not here any more, and it cannot be fetched again */
  'gone',
] as const;
export type MediaState =
  | { readonly kind: Exclude<(typeof MEDIA_STATES)[number], 'failed'> }
  | {
      readonly kind: 'failed';
      readonly problem: MediaProblem;
      /** the origin that the browser does not let us speak to, where it is not the provider's */
      readonly host?: string;
    };

/** How far a file has moved. Bytes as they travel, encrypted. */
export type TransferProgress = { readonly done: number; readonly total: number };
