/**
 * Devices as they are published: a contact's lists and bundles, and our own, which are repaired where another program has
 * struck us off. Must not know messages.
 * @module
 */
import type { Random } from '@/lib/base';
import {
  bundlePlace,
  deviceListNode,
  OMEMO_VERSIONS,
  readBundle,
  readDeviceList,
  writeBundle,
  writeDeviceList,
  type OmemoVersion,
  type OwnDevice,
  type PreKeySet,
} from '@/lib/protocol/omemo';
import type { PreKeyBundle } from '@/lib/protocol/signal';
import { fetchItem, publishItem } from './pep';
import type { ContactRow } from './rows';
import { StanzaError, type Session } from './session';

export type DeviceLists = ContactRow['lists'];

export type Device = { readonly version: OmemoVersion; readonly deviceId: number };

/** Each device once, in the newest version that it lists. */
export function devicesOf({ lists }: ContactRow): readonly Device[] {
  const seen = new Set<number>();
  const devices: Device[] = [];
  for (const version of OMEMO_VERSIONS)
    for (const deviceId of lists[version] ?? []) {
      if (seen.has(deviceId)) continue;
      seen.add(deviceId);
      devices.push({ version, deviceId });
    }
  return devices;
}

/** @param of bare address; undefined: our own @throws StanzaError, NetworkError */
export async function fetchDeviceLists(session: Session, of?: string): Promise<DeviceLists> {
  const lists: Partial<Record<OmemoVersion, readonly number[]>> = {};
  await Promise.all(
    OMEMO_VERSIONS.map(async (version) => {
      const list = await fetchItem(session, { of, node: deviceListNode(version) });
      if (list !== undefined) lists[version] = readDeviceList(version, list);
    }),
  );
  return lists;
}

/** Whether somebody has published any at all. @throws NetworkError */
export async function hasDevices(session: Session, of: string): Promise<boolean> {
  try {
    const lists = await fetchDeviceLists(session, of);
    return Object.values(lists).some((ids) => ids.length > 0);
  } catch (error) {
    if (error instanceof StanzaError) return false;
    throw error;
  }
}

/** @returns undefined where the device has none @throws OmemoError where it is malformed; StanzaError, NetworkError */
export async function fetchBundle(
  session: Session,
  of: { readonly jid: string; readonly version: OmemoVersion; readonly deviceId: number },
  random: Random,
): Promise<PreKeyBundle | undefined> {
  const { jid, version, deviceId } = of;
  const { node, item } = bundlePlace(version, deviceId);
  // Of 0.3 the newest is the one: clients do not agree on what its item is called.
  const at = version === 'omemo-2' ? { of: jid, node, item } : { of: jid, node };
  const bundle = await fetchItem(session, at);
  return bundle && readBundle(version, bundle, random);
}

/**
 * Others can write to this device from now on: its bundles first, then its place in the lists.
 * @returns our lists as they stand now
 * @throws StanzaError, NetworkError
 */
export async function publishDevice(
  session: Session,
  own: OwnDevice,
  sets: Readonly<Record<OmemoVersion, PreKeySet>>,
): Promise<DeviceLists> {
  for (const version of OMEMO_VERSIONS) await publishBundle(session, own, version, sets[version]);
  const lists = { ...(await fetchDeviceLists(session)) };
  for (const version of OMEMO_VERSIONS) {
    const listed = lists[version] ?? [];
    if (listed.includes(own.deviceId)) continue;
    lists[version] = [...listed, own.deviceId];
    await publishList(session, version, lists[version]);
  }
  return lists;
}

export async function publishBundle(
  session: Session,
  { deviceId, identity }: OwnDevice,
  version: OmemoVersion,
  { signed: [signedPreKey], oneTime }: PreKeySet,
): Promise<void> {
  if (signedPreKey === undefined) return;
  const bundle = writeBundle(version, { identity, signedPreKey, oneTimePreKeys: oneTime });
  const many = version === 'omemo-2';
  await publishItem(session, bundlePlace(version, deviceId), bundle, { many });
}

/** Nobody writes to this device any more. @throws StanzaError, NetworkError */
export async function withdrawDevice(session: Session, deviceId: number): Promise<void> {
  const lists = await fetchDeviceLists(session);
  for (const version of OMEMO_VERSIONS) {
    const listed = lists[version];
    if (listed?.includes(deviceId) === true)
      await publishList(
        session,
        version,
        listed.filter((id) => id !== deviceId),
      );
  }
}

async function publishList(
  session: Session,
  version: OmemoVersion,
  deviceIds: readonly number[],
): Promise<void> {
  const list = writeDeviceList(version, deviceIds);
  await publishItem(session, { node: deviceListNode(version), item: 'current' }, list, {
    many: false,
  });
}
