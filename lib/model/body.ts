/**
 * What a message says, by kind. A kind is what a person sees as one; how a network spells it is
 * its own room's business.
 * @module
 */

import type { GroupChange } from './group';
import type { MediaBody } from './media';

/** Why a message cannot be read, as a code that windows put into words. */
export const UNDECRYPTABLE_REASONS = [
  'no-session',
  'bad-message',
  'bad-mac',
  'bad-signature',
  'missing-key',
  'too-far-ahead',
  'unknown-version',
  'bad-content',
  /** it had been read once, but its row on this disk no longer opens */
  'damaged-row',
  /** from a device that the person does not trust */
  'device-refused',
  /** its sender gives the key to verified devices only */
  'withheld-unverified',
  /** its sender chose not to give the key to this device */
  'withheld',
] as const;
export type UndecryptableReason = (typeof UNDECRYPTABLE_REASONS)[number];

/** One contact, as somebody passed it on: a name and how to reach them, all of it their claim. */
export type ContactCard = {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
};

/** A place on the WGS 84 ellipsoid. */
export type Place = {
  /** degrees north, -90 to 90 */
  readonly latitude: number;
  /** degrees east, -180 to 180 */
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
};

/** Kinds that a person can write and send as a row of its own. */
export type WrittenBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'contact-cards'; readonly cards: readonly ContactCard[] }
  | { readonly kind: 'location'; readonly place: Place }
  | MediaBody;

export type MessageBody =
  | WrittenBody
  /** Somebody called. Rialto takes no calls: `missed` once the other side has given up. */
  | {
      readonly kind: 'call';
      readonly media: 'voice' | 'video';
      readonly state: 'offered' | 'missed';
    }
  /** From now on messages are to disappear `seconds` after they were sent; 0 ends that. */
  | { readonly kind: 'timer'; readonly seconds: number }
  /** What became of the group itself; nobody wrote it, and nobody has to read it. */
  | { readonly kind: 'group-change'; readonly change: GroupChange }
  /** Another key is in use with the contact, proven by a session; `wasVerified`: the one before it was verified. */
  | { readonly kind: 'key-change'; readonly wasVerified: boolean }
  /** Somebody asks the person into a chat. Nothing can be said there before that is accepted. */
  | { readonly kind: 'invitation' }
  /** Its author took it back from everyone; what it said is gone from this disk. */
  | { readonly kind: 'deleted' }
  /**
   * A kind that the gatekeeper does not pass on between apps; `what` is the network's name for it. Or what its network does
   * not show for the contact's words: `UNENCRYPTED`, `OF_SOMEBODY_ELSE`.
   */
  | { readonly kind: 'refused'; readonly what: string }
  /** Understood as a kind that Rialto does not show yet. `what` is the network's name for it. */
  | { readonly kind: 'unsupported'; readonly what: string }
  | { readonly kind: 'undecryptable'; readonly reason: UndecryptableReason };

/** It came in the clear into a chat that is encrypted. */
export const UNENCRYPTED = 'not encrypted';
/** Another than the contact wrote it, who was let into the room of a chat of two. */
export const OF_SOMEBODY_ELSE = 'of somebody else';

export type BodyKind = MessageBody['kind'];

/** Whether having it on the screen is having read it: what only tells of something else is not receipted. */
export function isReadByLooking(body: MessageBody): boolean {
  return !UNRECEIPTED_KINDS.has(body.kind);
}

const UNRECEIPTED_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'undecryptable',
  'refused',
  'call',
  'timer',
  'group-change',
  'key-change',
  'invitation',
]);

const WRITTEN_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'text',
  'contact-cards',
  'location',
  'media',
]);

/** Whether it counts as unread and calls: what only tells of the group, or of keys, does not. */
export function countsAsUnread(body: MessageBody): boolean {
  return body.kind !== 'group-change' && body.kind !== 'key-change';
}

/** Whether somebody wrote it, so that it can be answered, reacted to and taken back. */
export function isWritten(body: MessageBody): body is WrittenBody {
  return WRITTEN_KINDS.has(body.kind);
}
