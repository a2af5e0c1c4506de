/**
 * Whose keys messages go to (XEP-0384 0.9.1 §4.9): a person's first devices are trusted as they are met; once one of them
 * was compared, or where a known device has another key, a new key waits for the person's word. Keys are known by their
 * fingerprint, which is the same in both versions. Must not know lines or messages.
 * @module
 */
import type { KeyTrust, PeerAddress } from '@/lib/model';
import { fingerprintOf, type OmemoVersion } from '@/lib/protocol/omemo';
import type { NetworkEvent, StateView } from '../contract';
import { MAX_KEYS } from './consts';
import type { Overlay } from './overlay';
import { readTrust, trustRow, writeRow, type TrustRow } from './rows';

export type MetKey = {
  /** bare address */
  readonly jid: string;
  readonly version: OmemoVersion;
  readonly deviceId: number;
  /** in the form of the version */
  readonly identityKey: Uint8Array;
  /** ms since 1970 */
  readonly now: number;
};

/** @returns what is thought of it, and whether it was met for the first time */
export function meetKey(
  overlay: Overlay,
  { jid, version, deviceId, identityKey, now }: MetKey,
): { readonly trust: KeyTrust; readonly isNew: boolean } {
  const row = readTrust(overlay, jid);
  const fingerprint = fingerprintOf(version, identityKey);
  const known = row[fingerprint];
  if (known !== undefined) return { trust: known.trust, isNew: false };
  const others = Object.values(row);
  // One that makes up keys without end is no device of theirs: nothing goes to it, and nothing is kept of it.
  if (others.length >= MAX_KEYS) return { trust: 'undecided', isNew: false };
  const isWatched = others.some((one) => one.trust === 'verified' || one.deviceId === deviceId);
  const trust = isWatched ? 'undecided' : 'first-use';
  writeTrust(overlay, jid, { ...row, [fingerprint]: { trust, deviceId, since: now } });
  return { trust, isNew: true };
}

export function isWrittenTo(trust: KeyTrust): boolean {
  return trust === 'verified' || trust === 'first-use';
}

export function writeTrust(overlay: Overlay, jid: string, row: TrustRow): void {
  overlay.write(writeRow(trustRow(jid), row));
}

/** What the inbox shows of it. */
export function keysEvent(state: StateView, jid: string): NetworkEvent {
  const keys = Object.values(readTrust(state, jid)).filter(({ trust }) => trust !== 'refused');
  return {
    kind: 'keys',
    peer: jid as PeerAddress,
    verified: keys.length > 0 && keys.every(({ trust }) => trust === 'verified'),
    undecided: keys.filter(({ trust }) => trust === 'undecided').length,
  };
}
