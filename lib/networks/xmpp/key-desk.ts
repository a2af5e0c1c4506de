/**
 * The keys of a person, or of our own other programs, for the person to look at and decide on: as they are published now
 * where there is a line, as they were met otherwise. Must not know messages.
 * @module
 */
import type { Log, Random } from '@/lib/base';
import type {
  DeviceKey,
  KeySheet,
  KeyVerdict,
  PeerAddress,
  PersonKey,
  PersonKeys,
} from '@/lib/model';
import { fingerprintOf, OmemoError } from '@/lib/protocol/omemo';
import { decodeSession, SignalError, theirIdentityKeyOf } from '@/lib/protocol/signal';
import { NetworkError, type NetworkHost, type NetworkKeys } from '../contract';
import { MAX_KEYS } from './consts';
import { devicesOf, fetchBundle, fetchDeviceLists, withdrawDevice } from './devices';
import { Overlay } from './overlay';
import {
  contactRow,
  DEVICE_ROW,
  deviceKey,
  readContact,
  readDevice,
  readTrust,
  trustRow,
  writeRow,
} from './rows';
import { StanzaError, type Session } from './session';
import { outcome, readState } from './state-desk';
import { keysEvent, meetKey, writeTrust } from './trust';

export type KeyDeskMeans = {
  readonly host: Pick<NetworkHost, 'submit' | 'random' | 'clock' | 'log'>;
  /** our bare address */
  readonly self: () => string;
  readonly session: () => Session | undefined;
};

export class KeyDesk implements NetworkKeys {
  readonly #means: KeyDeskMeans;

  constructor(means: KeyDeskMeans) {
    this.#means = means;
  }

  sheet(peer?: PeerAddress): Promise<KeySheet> {
    const session = this.#means.session();
    return this.#at(peer, async (overlay, jid) => {
      if (session !== undefined) await this.#look(overlay, session, jid);
    });
  }

  /** As every network's dialog for comparing shows it: those in use. */
  async keysOf(peer: PeerAddress): Promise<PersonKeys> {
    const { own, keys } = await this.sheet(peer);
    const { deviceId } = await readState(this.#means.host, [DEVICE_ROW], readDevice);
    return {
      compare: 'their-fingerprint',
      devices: keys.filter(({ isListed }) => isListed).map((key) => deviceKeyOf(key, keys)),
      own: [{ id: own, name: String(deviceId), fingerprint: own }],
    };
  }

  /** @param device its fingerprint */
  async judge(peer: PeerAddress, device: string, verified: boolean): Promise<void> {
    const { keys } = await this.#at(peer, async () => undefined);
    if (keys.some(({ fingerprint }) => fingerprint === device))
      await this.decide(device, verified ? 'verified' : 'first-use', peer);
  }

  decide(fingerprint: string, verdict: KeyVerdict, peer?: PeerAddress): Promise<KeySheet> {
    return this.#at(peer, async (overlay, jid) => {
      const row = readTrust(overlay, jid);
      const { [fingerprint]: key, ...others } = row;
      if (key === undefined) throw new NetworkError('refused', 'no such key');
      if (verdict !== 'removed')
        return writeTrust(overlay, jid, { ...row, [fingerprint]: { ...key, trust: verdict } });
      const session = this.#means.session();
      if (peer !== undefined) throw new NetworkError('refused', 'not ours to remove');
      if (session === undefined) throw new NetworkError('offline');
      await withdrawDevice(session, key.deviceId);
      writeTrust(overlay, jid, others);
      const lists = await fetchDeviceLists(session);
      overlay.write(writeRow(contactRow(jid), { ...readContact(overlay, jid), lists }));
    });
  }

  async #at(
    peer: PeerAddress | undefined,
    task: (overlay: Overlay, jid: string) => Promise<void>,
  ): Promise<KeySheet> {
    const { host, self } = this.#means;
    const jid = peer ?? self();
    let sheet: KeySheet | undefined;
    await host.submit({
      plan: () => [DEVICE_ROW, contactRow(jid), trustRow(jid)],
      perform: async (state) => {
        const overlay = new Overlay(state);
        await task(overlay, jid);
        sheet = sheetOf(overlay, jid);
        const events = peer === undefined ? [] : [keysEvent(overlay, jid)];
        return outcome({ writes: overlay.writes(), events });
      },
    });
    if (sheet === undefined) throw new NetworkError('refused', 'no sheet');
    return sheet;
  }

  /** Their lists as they stand, and the key of each device that is listed. */
  async #look(overlay: Overlay, session: Session, jid: string): Promise<void> {
    const { host, self } = this.#means;
    const lists = await fetchDeviceLists(session, jid === self() ? undefined : jid);
    const contact = { ...readContact(overlay, jid), lists };
    overlay.write(writeRow(contactRow(jid), contact));
    const { deviceId: own } = readDevice(overlay);
    for (const { version, deviceId } of devicesOf(contact).slice(0, MAX_KEYS)) {
      if (jid === self() && deviceId === own) continue;
      const held = contact.devices[deviceKey(version, deviceId)];
      const identityKey =
        held === undefined
          ? await publishedKey(session, { jid, version, deviceId }, host)
          : theirIdentityKeyOf(decodeSession(held.session));
      if (identityKey === undefined) continue;
      meetKey(overlay, { jid, version, deviceId, identityKey, now: host.clock.now() });
    }
  }
}

/** undefined where its bundle is missing or does not hold: there is nothing to compare */
async function publishedKey(
  session: Session,
  of: Parameters<typeof fetchBundle>[1],
  { random, log }: { readonly random: Random; readonly log: Log },
): Promise<Uint8Array | undefined> {
  try {
    return (await fetchBundle(session, of, random))?.identityKey;
  } catch (error) {
    const isTheirs =
      error instanceof OmemoError || error instanceof SignalError || error instanceof StanzaError;
    if (!isTheirs) throw error;
    log.warn('bundle-refused', error);
    return undefined;
  }
}

/** One that waits in the place of a compared device is another key than the one that was compared. */
function deviceKeyOf(key: PersonKey, all: readonly PersonKey[]): DeviceKey {
  const { fingerprint, device, trust } = key;
  const isInPlace = all.some((one) => one.device === device && one.trust === 'verified');
  const waiting = isInPlace && trust !== 'verified' ? 'changed' : 'unverified';
  return {
    id: fingerprint,
    name: device,
    fingerprint,
    state: trust === 'verified' ? 'verified' : waiting,
  };
}

function sheetOf(overlay: Overlay, jid: string): KeySheet {
  const { identity } = readDevice(overlay);
  const listed = new Set(devicesOf(readContact(overlay, jid)).map(({ deviceId }) => deviceId));
  const keys = Object.entries(readTrust(overlay, jid)).map(
    ([fingerprint, { trust, deviceId }]) => ({
      fingerprint,
      device: String(deviceId),
      trust,
      isListed: listed.has(deviceId),
    }),
  );
  return { own: fingerprintOf('omemo-0.3', identity.keyPair.publicKey), keys };
}
