/**
 * Which devices of a contact a message goes to: the server's list, asked for where it is not known or may be out of
 * date. A list that is not to be had, or that nobody can have, never holds up a message: what was known stands. Must
 * not know messages.
 * @module
 */
import { hasCode, toHex } from '@/lib/base';
import { NetworkError, type NetworkEvent, type StateKey, type StateView } from '../contract';
import type { Asker } from './bundles';
import { DEVICE_LIST_LIFE, DEVICE_LIST_RETRY } from './consts';
import { readDevices, writeDevices, type DeviceList } from './device-rows';
import { devicesQuestion, readDeviceList } from './device-stanzas';
import { Overlay } from './overlay';
import { senderOf } from './peers';
import type { InteropProfile } from './profile';
import { ownRows, peerRows, type SessionScope } from './sessions';

type Means = {
  readonly profile: Pick<InteropProfile, 'devicesAreSigned'>;
  readonly asker: () => Asker | undefined;
};

export type Devices = {
  /** JIDs, the contact's own address first */
  readonly devices: readonly string[];
  readonly events: readonly NetworkEvent[];
};

/** The rows of all devices of a contact that any can stand under; for `planFurther`. */
export function deviceRows(state: StateView, contact: string): readonly StateKey[] {
  const { met } = readDevices(new Overlay(state), contact);
  return met.filter((device) => device !== contact).flatMap(peerRows);
}

/**
 * @param how `anew`: the list is known to be out of date
 * @throws NetworkError 'offline' where the line goes down while it is asked
 */
export async function devicesOf(
  means: Means,
  scope: SessionScope,
  contact: string,
  how?: 'anew',
): Promise<Devices> {
  const known = readDevices(scope.overlay, contact);
  const devices = known.listed.length === 0 ? [contact] : known.listed;
  const asker = means.profile.devicesAreSigned ? means.asker() : undefined;
  const age = scope.now - known.askedAt;
  // A clock that was set back makes a list neither young nor old.
  const isFresh = age >= 0 && age < DEVICE_LIST_LIFE && how === undefined;
  if (asker === undefined || isFresh) return { devices, events: [] };
  const told = await ask(asker, scope, contact);
  if (!Array.isArray(told)) {
    const askedAt = scope.now - DEVICE_LIST_LIFE + DEVICE_LIST_RETRY;
    writeDevices(scope.overlay, contact, { ...known, listed: devices, askedAt });
    return { devices, events: told === 'refused' ? [REFUSED] : [] };
  }
  const listed = told as readonly string[];
  seedRows(scope.overlay, known, listed);
  writeDevices(scope.overlay, contact, { listed, met: known.met, askedAt: scope.now });
  return { devices: listed, events: [] };
}

/** Counted at the account, where the person sees it. */
const REFUSED: NetworkEvent = { kind: 'notice', code: 'refused-devices' };

async function ask(
  asker: Asker,
  { random, log }: SessionScope,
  contact: string,
): Promise<readonly string[] | 'not-told' | 'refused'> {
  try {
    const answer = await asker.ask(devicesQuestion(contact, toHex(random.bytes(8))));
    const told = answer.kind === 'refused' ? undefined : readDeviceList(answer.node, contact);
    return told ?? 'not-told';
  } catch (error) {
    log.warn('devices-not-told', error);
    if (hasCode(error, 'bad-device-list')) return 'refused';
    if (error instanceof NetworkError && error.code !== 'offline') return 'not-told';
    throw error;
  }
}

/** Under the names of devices that were never met nothing stands: their rows need not be read to be known. */
function seedRows(overlay: Overlay, { met }: DeviceList, listed: readonly string[]): void {
  for (const device of listed) {
    if (met.includes(device) || senderOf(device)?.address === device) continue;
    for (const row of ownRows(device)) overlay.write(row, undefined);
  }
}
