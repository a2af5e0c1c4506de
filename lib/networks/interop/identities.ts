/**
 * Whose key is whose: the identity key of each device as last seen, and, where the network's further devices are
 * signed, the first device's key that speaks for all of a person's (so that a safety number stays the person's). Must
 * not know sessions.
 * @module
 */
import { equalBytes, type Log } from '@/lib/base';
import { SignalError } from '@/lib/protocol/signal';
import type { StateKey } from '../contract';
import { vouchingKey } from './device-identity';
import type { Overlay } from './overlay';
import { decodePeerIdentity, encodePeerIdentity, noteIdentity } from './peer-rows';
import { senderOf } from './peers';
import { peerIdentityRow } from './state-keys';

export type IdentityScope = {
  readonly overlay: Overlay;
  /** ms since 1970 */
  readonly now: number;
  readonly log: Log;
  /** as `InteropProfile.devicesAreSigned` */
  readonly devicesAreSigned: boolean;
};

/** A key that a device shows, and the bytes of its `<device-identity/>` where some came with it. */
export type ShownKey = {
  readonly identityKey: Uint8Array;
  readonly deviceIdentity?: Uint8Array | undefined;
};

/** The row of the key that a person is known by when this device of theirs speaks. */
export function personKeyRow(
  { devicesAreSigned }: Pick<IdentityScope, 'devicesAreSigned'>,
  device: string,
): StateKey {
  const address = devicesAreSigned ? senderOf(device)?.address : undefined;
  return peerIdentityRow(address ?? device);
}

/**
 * Whether a key may be taken for a device's, before anything is opened or written with it. The first device, and one
 * whose key is known already, need nobody to vouch for them.
 * @param how `theirs`: it came with a message of theirs, so that it may tell of another first device, which is then
 * noted as a changed key; `servers`: the server gave it, and what is known decides
 * @returns the first device's key, where it vouches
 * @throws SignalError 'bad-signature'
 */
export function requireVouched(
  scope: IdentityScope,
  device: string,
  { identityKey, deviceIdentity }: ShownKey,
  how: 'theirs' | 'servers',
): Uint8Array | undefined {
  const address = senderOf(device)?.address;
  const isFirst = address === undefined || (address as string) === device;
  if (!scope.devicesAreSigned || isFirst) return undefined;
  const known = read(scope.overlay, device);
  if (known !== undefined && equalBytes(known.identityKey, identityKey)) return undefined;
  const person = read(scope.overlay, address);
  const keys = { device: identityKey, account: person?.identityKey };
  const account = vouchingKey(deviceIdentity, keys);
  if (account === undefined)
    throw new SignalError('bad-signature', 'nobody vouches for the device');
  if (person !== undefined && !equalBytes(person.identityKey, account)) {
    // A key that was given up vouches for nothing any more, and the server's word changes no person's key.
    const isOld = person.previousKey !== undefined && equalBytes(person.previousKey, account);
    if (how === 'servers' || isOld)
      throw new SignalError('bad-signature', 'not their first device');
  }
  return account;
}

/** Notes what a device has shown, and the first device's key where that vouched for it. */
export function noteKeys(
  scope: IdentityScope,
  device: string,
  keys: { readonly identityKey: Uint8Array; readonly account: Uint8Array | undefined },
): void {
  const { devicesAreSigned } = scope;
  const person = senderOf(device)?.address;
  if (devicesAreSigned && person !== undefined && keys.account !== undefined)
    noteKey(scope, person, keys.account);
  noteKey(scope, device, keys.identityKey);
}

/**
 * Trust on first use: another key than the one noted is taken, and that it changed is kept in the row. The verdict of
 * a person who has compared keys has its place here.
 */
function noteKey({ overlay, now, log }: IdentityScope, device: string, key: Uint8Array): void {
  const { identity, verdict } = noteIdentity(read(overlay, device), key, now);
  if (verdict === 'same') return;
  if (verdict === 'changed') log.info('peer-identity-changed', { changes: identity.changes });
  overlay.write(peerIdentityRow(device), encodePeerIdentity(identity));
}

function read(overlay: Overlay, device: string) {
  const bytes = overlay.read(peerIdentityRow(device));
  return bytes && decodePeerIdentity(bytes);
}
