/**
 * What of an account outlives its database: in the second copy of this browser, and in a recovery kit. It comes back with
 * its own identity key under a new device number, so that nobody writes into sessions that are lost: those who know the key
 * know the device, and the old number is struck off the lists on the first line. Must not know who keeps it meanwhile.
 * @module
 */
import type { PeerAddress } from '@/lib/model';
import { createDevice, createPreKeys, OMEMO_VERSIONS } from '@/lib/protocol/omemo';
import type { NetworkKit, NetworkSpare, StateKey } from '../contract';
import {
  ACCOUNT_ROW,
  DEVICE_ROW,
  FORMER_ROW,
  readAccount,
  readDevice,
  trustRow,
  writeDevice,
  writePreKeys,
  writeRow,
} from './rows';

/** Who it is and how it signs in; its password is among it, since nobody else could give it anew. */
const ROWS: readonly StateKey[] = [ACCOUNT_ROW, DEVICE_ROW];

const renew: NetworkSpare['renew'] = (kept, { clock, random }) => {
  const account = readAccount(kept);
  const { deviceId: former, identity } = readDevice(kept);
  const { deviceId } = createDevice(random, new Set([former]));
  const own = { deviceId, identity };
  const means = { random, now: clock.now() };
  return [
    writeRow(ACCOUNT_ROW, account),
    writeDevice(own),
    writeRow(FORMER_ROW, { deviceId: former }),
    ...OMEMO_VERSIONS.map((version) => writePreKeys(version, createPreKeys(version, own, means))),
  ];
};

export const XMPP_SPARE: NetworkSpare = { rows: ROWS, renew };

export const XMPP_KIT: NetworkKit = {
  rows: ROWS,
  ofContact: (address: PeerAddress) => [trustRow(address)],
  renew,
};
