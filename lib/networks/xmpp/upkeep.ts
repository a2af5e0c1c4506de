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
import { publishDevice, withdrawDevice } from './devices';
import {
  contactRow,
  DEVICE_ROW,
  FORMER_ROW,
  preKeysRow,
  readContact,
  readDevice,
  readFormer,
  readPreKeys,
  writePreKeys,
  writeRow,
} from './rows';
import type { Session } from './session';

/** @throws StanzaError, NetworkError; whatever the commit threw */
export async function keepKeys(host: NetworkHost, session: Session): Promise<void> {
  const { own, sets, former } = await tended(host);
  // First, so that our own list is the last word.
  if (former !== undefined) await withdrawDevice(session, former);
  const lists = await publishDevice(session, own, sets);
  const row = contactRow(session.bareJid);
  await host.submit({
    plan: () => [row],
    perform: async (state) => ({
      writes: [
        writeRow(row, { ...readContact(state, session.bareJid), lists }),
        ...(former === undefined ? [] : [writeRow(FORMER_ROW, undefined)]),
      ],
      events: [],
      spent: [],
      announce: () => undefined,
    }),
  });
}

type Tended = {
  readonly own: OwnDevice;
  readonly sets: Readonly<Record<OmemoVersion, PreKeySet>>;
  /** the number that this device had before its sessions were lost */
  readonly former?: number;
};

async function tended(host: NetworkHost): Promise<Tended> {
  const { clock, random } = host;
  const found: {
    own?: OwnDevice;
    sets: Partial<Record<OmemoVersion, PreKeySet>>;
    former?: number;
  } = { sets: {} };
  await host.submit({
    plan: () => [DEVICE_ROW, FORMER_ROW, ...OMEMO_VERSIONS.map(preKeysRow)],
    perform: async (state) => {
      const own = readDevice(state);
      found.own = own;
      const former = readFormer(state);
      if (former !== undefined) found.former = former;
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
