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
  /** the provider offers no place for media */
  'not-offered',
  /** there is no room on this disk */
  'no-space',
] as const;
export type MediaProblem = (typeof MEDIA_PROBLEMS)[number];
