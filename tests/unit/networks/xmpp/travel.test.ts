/**
 * What of an account outlives its database.
 */
import { describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import type { StateView, StateWrite } from '@/lib/networks/contract';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import {
  ACCOUNT_ROW,
  readAccount,
  readDevice,
  readFormer,
  readPreKeys,
  writeDevice,
  writeRow,
} from '@/lib/networks/xmpp/rows';
import { createDevice, fingerprintOf } from '@/lib/protocol/omemo';
import { seededRandom } from '../../crypto/seeded-random';

const random = seededRandom('travel');
const clock = { now: () => 1_700_000_000_000 };
const { kit, spare } = createXmppNetwork();

function viewOf(rows: readonly StateWrite[]): StateView {
  return {
    get: (kind, key) => rows.find((row) => row.kind === kind && row.key === key)?.value,
  };
}

const account = {
  jid: 'anna@example.org',
  url: 'wss://example.org/ws',
  password: 'pw',
  mayTellPassword: false,
  userAgentId: 'u',
};

describe.each([
  ['the second copy', spare],
  ['a recovery kit', kit],
] as const)('%s', (_name, travels) => {
  it('brings the same person back by the same key, as a device of a new number', () => {
    const device = createDevice(random);
    const before = viewOf([writeRow(ACCOUNT_ROW, account), writeDevice(device)]);
    const kept = travels!.rows.map(({ kind, key }) => ({
      kind,
      key,
      value: before.get(kind, key),
    }));
    const after = viewOf(travels!.renew(viewOf(kept), { clock, random }));
    expect(readAccount(after)).toEqual(account);
    const print = (view: StateView): string =>
      fingerprintOf('omemo-0.3', readDevice(view).identity.keyPair.publicKey);
    expect(print(after)).toBe(print(before));
    expect(readDevice(after).deviceId).not.toBe(device.deviceId);
    expect(readFormer(after)).toBe(device.deviceId);
    for (const version of ['omemo-0.3', 'omemo-2'] as const)
      expect(readPreKeys(after, version).oneTime).toHaveLength(100);
  });

  it('brings nobody back of whom a row is missing', () => {
    expect(() =>
      travels!.renew(viewOf([writeRow(ACCOUNT_ROW, account)]), { clock, random }),
    ).toThrow(expect.objectContaining({ code: 'keys-unavailable' }));
  });
});

it('a kit takes along what is thought of a contact’s keys', () => {
  expect(kit!.ofContact('bea@example.org' as PeerAddress)).toEqual([
    { kind: 'trust', key: 'bea@example.org' },
  ]);
});
