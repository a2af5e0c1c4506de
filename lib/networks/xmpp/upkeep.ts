/**
 * Our keys as others see them: new ones are stored before they are published, and what another program has undone is
 * repaired. Must not know messages.
 * @module
 */
import {
  OMEMO_VERSIONS,
  tendPreKeys,
  type OmemoVersion,
  type OwnDevice,
  type PreKeySet,
} from '@/lib/protocol/omemo';
import type { NetworkHost } from '../contract';
import { publishDevice } from './devices';
import {
  contactRow,
  DEVICE_ROW,
  preKeysRow,
  readContact,
  readDevice,
  readPreKeys,
  writePreKeys,
  writeRow,
} from './rows';
import type { Session } from './session';

/** @throws StanzaError, NetworkError; whatever the commit threw */
export async function keepKeys(host: NetworkHost, session: Session): Promise<void> {
  const { own, sets } = await tended(host);
  const lists = await publishDevice(session, own, sets);
  const row = contactRow(session.bareJid);
  await host.submit({
    plan: () => [row],
    perform: async (state) => ({
      writes: [writeRow(row, { ...readContact(state, session.bareJid), lists })],
      events: [],
      spent: [],
      announce: () => undefined,
    }),
  });
}

type Tended = {
  readonly own: OwnDevice;
  readonly sets: Readonly<Record<OmemoVersion, PreKeySet>>;
};

async function tended(host: NetworkHost): Promise<Tended> {
  const { clock, random } = host;
  const found: { own?: OwnDevice; sets: Partial<Record<OmemoVersion, PreKeySet>> } = { sets: {} };
  await host.submit({
    plan: () => [DEVICE_ROW, ...OMEMO_VERSIONS.map(preKeysRow)],
    perform: async (state) => {
      const own = readDevice(state);
      found.own = own;
      const writes = OMEMO_VERSIONS.flatMap((version) => {
        const before = readPreKeys(state, version);
        const after = tendPreKeys(version, own, { set: before, random, now: clock.now() });
        found.sets[version] = after;
        return after === before ? [] : [writePreKeys(version, after)];
      });
      return { writes, events: [], spent: [], announce: () => undefined };
    },
  });
  return found as Tended;
}
