/**
 * The names of an account's state rows: every row this room ever writes is listed here. Must not know what is in them.
 * @module
 */
import { MAX_KEPT_PREKEYS } from './consts';
import type { StateKey } from '../contract';

/** Rows of which an account has one. */
export const ACCOUNT_ROW: StateKey = { kind: 'account', key: '' };
export const TOKENS_ROW: StateKey = { kind: 'tokens', key: '' };
/** a sign-in again that is under way */
export const SIGN_IN_ROW: StateKey = { kind: 'sign-in', key: '' };
/** the gatekeeper's certified key */
export const SERVER_ROW: StateKey = { kind: 'server', key: '' };
export const IDENTITY_ROW: StateKey = { kind: 'identity', key: '' };
export const PREKEYS_ROW: StateKey = { kind: 'prekeys', key: '' };
/** what was read from a locked time and waits for a line: receipts to send, requests to serve */
export const HELD_LATER_ROW: StateKey = { kind: 'held-later', key: '' };
/** which one-time pre-key a locked worker makes next */
export const LOCKED_PREKEYS_ROW: StateKey = { kind: 'locked-prekeys', key: '' };
/** how often all sessions so far were archived */
export const ARCHIVE_ROW: StateKey = { kind: 'archive', key: '' };
/** which groups were heard of */
export const GROUPS_ROW: StateKey = { kind: 'groups', key: '' };
export const SENT_INDEX_ROW: StateKey = { kind: 'sent-index', key: '' };

/** One of our one-time pre-keys. */
export function oneTimePreKeyRow(id: number): StateKey {
  return { kind: 'one-time-prekey', key: String(id) };
}

/** One of our signed pre-keys, current or in grace. */
export function signedPreKeyRow(id: number): StateKey {
  return { kind: 'signed-prekey', key: String(id) };
}

/** The Signal sessions with one device of a contact. */
export function sessionRow(device: string): StateKey {
  return { kind: 'session', key: device };
}

/** The keys that wait for overtaken messages of one ratchet turn of theirs, by the name that such a message gives. */
export function skippedKeysRow(device: string, name: string): StateKey {
  return { kind: 'skipped-keys', key: `${device}/${name}` };
}

/** The identity key last seen of one device of a contact. */
export function peerIdentityRow(device: string): StateKey {
  return { kind: 'peer-identity', key: device };
}

/** What has passed with one device of a contact: handled ids, retries. */
export function peerLogRow(device: string): StateKey {
  return { kind: 'peer-log', key: device };
}

/** Which devices a contact has. */
export function devicesRow(contact: string): StateKey {
  return { kind: 'devices', key: contact };
}

/** Who is in a group. */
export function groupRow(group: string): StateKey {
  return { kind: 'group', key: group };
}

/** Our own sender key for a group. */
export function ownKeyRow(group: string): StateKey {
  return { kind: 'own-sender-key', key: group };
}

/** The sender keys of one device of a member. */
export function memberKeyRow(group: string, device: string): StateKey {
  return { kind: 'member-sender-key', key: `${group}/${device}` };
}

/** One of our recent messages, in case its receiver asks for it again. */
export function sentRow(remoteId: string): StateKey {
  return { kind: 'sent', key: remoteId };
}

/** Pre-key ids run from 1 to 0xFFFFFE and then from 1 again (they travel as 3 bytes). */
const PREKEY_IDS = 0xff_fffe;

/** The id `steps` after `id` (before it where negative). */
export function stepPreKeyId(id: number, steps: number): number {
  return ((((id - 1 + steps) % PREKEY_IDS) + PREKEY_IDS) % PREKEY_IDS) + 1;
}

/** The rows that fall out of the kept window when `count` keys are made from `firstId` on. */
export function expiredPreKeyRows(firstId: number, count: number): readonly StateKey[] {
  return Array.from({ length: count }, (_, place) =>
    oneTimePreKeyRow(stepPreKeyId(firstId, place - MAX_KEPT_PREKEYS)),
  );
}
