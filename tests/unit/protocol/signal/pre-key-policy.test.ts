import { describe, expect, it } from 'vitest';

import {
  createLastResortPreKey,
  decodeOneTimePreKey,
  DEFAULT_PRE_KEY_POLICY,
  encodeOneTimePreKey,
  preKeyDuties,
  type PreKeyStock,
} from '@/lib/protocol/signal';

import { codeThrownBy } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { outcome, read, says, write } from './actors';
import { Device } from './device';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_700_000_000_000;
const FULL: PreKeyStock = { currentSince: NOW, retired: [], oneTimeLeft: 100 };

describe('the duties on pre-keys', () => {
  it('are everything for a device that has none yet', () => {
    const duties = preKeyDuties({ currentSince: undefined, retired: [], oneTimeLeft: 0 }, NOW);
    expect(duties).toMatchObject({ renewSigned: true, forget: [], makeOneTime: 100 });
  });

  it('are none while all is fresh, until the signed one is a week old', () => {
    const duties = preKeyDuties(FULL, NOW + DAY);
    expect(duties).toEqual({
      renewSigned: false,
      forget: [],
      makeOneTime: 0,
      nextAt: NOW + 7 * DAY,
    });
    expect(preKeyDuties(FULL, NOW + 7 * DAY).renewSigned).toBe(true);
    expect(preKeyDuties(FULL, NOW - DAY).renewSigned).toBe(false);
  });

  it('are to fill up as soon as few one-time keys are left, and not before', () => {
    expect(preKeyDuties({ ...FULL, oneTimeLeft: 25 }, NOW).makeOneTime).toBe(0);
    expect(preKeyDuties({ ...FULL, oneTimeLeft: 24 }, NOW).makeOneTime).toBe(76);
  });

  it('are to forget a retired key once nothing can be under way to it any more', () => {
    const retired = [
      { id: 1, at: NOW - 31 * DAY },
      { id: 2, at: NOW - 29 * DAY },
    ];
    const duties = preKeyDuties({ ...FULL, retired }, NOW);
    expect(duties.forget).toEqual([1]);
    expect(duties.nextAt).toBe(NOW + DAY);
  });

  it('are not told by a policy that no call could carry out', () => {
    const policy = { ...DEFAULT_PRE_KEY_POLICY, full: 5_001 };
    expect(codeThrownBy(() => preKeyDuties(FULL, NOW, policy))).toBe('bad-argument');
  });
});

describe('a last-resort pre-key', () => {
  it('serves any number of first messages and is never reported as used', async () => {
    const bob = new Device(seededRandom('bob'));
    const lastResort = createLastResortPreKey(bob.random, 9);
    bob.oneTimePreKeys.set(9, lastResort);
    const bundle = await bob.publish(false);
    const oneTimePreKey = { id: 9, publicKey: lastResort.keyPair.publicKey };
    for (const name of ['alice', 'carol']) {
      bob.record = undefined;
      const other = new Device(seededRandom(name));
      await other.start({ ...bundle, oneTimePreKey });
      const first = await write(other, 'hi');
      expect(await read(bob, first)).toBe('hi');
      expect(bob.oneTimePreKeys.get(9)).toBe(lastResort);
      expect(await outcome(bob, first)).toBe('duplicate');
      await says(bob, other, 'hi yourself');
    }
    expect(lastResort.keyPair.privateKey.some((byte) => byte !== 0xee)).toBe(true);
  });

  it('is the same again after storage', () => {
    const lastResort = createLastResortPreKey(seededRandom('stored'), 9);
    expect(decodeOneTimePreKey(encodeOneTimePreKey(lastResort))).toEqual(lastResort);
  });
});
