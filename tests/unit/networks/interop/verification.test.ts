/**
 * Comparing keys with a contact: both sides see one number, a code that is scanned says whether it holds, and another
 * key is told and trusted by nobody.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { fromBase64, utf8Encode } from '@/lib/base';
import { safetyNumberOf } from '@/lib/protocol/trust';
import { World } from './support/world';

const OWN = { whatsapp: '12-105000000001', messenger: '100000000001' } as const;

/** What Anna's app shows, made from what it knows: her key and ours. */
function onAnnasSide(world: World) {
  const [user = ''] = world.anna.address.split('@');
  return safetyNumberOf({
    ours: { identityKey: world.anna.identity.keyPair.publicKey, identifier: utf8Encode(user) },
    theirs: {
      identityKey: world.gatekeeper.uploaded!.identityKey,
      identifier: utf8Encode(OWN[world.id]),
    },
    version: 1,
  });
}

async function talking(id: 'whatsapp' | 'messenger' = 'whatsapp') {
  const world = new World(id);
  const account = await world.online();
  await world.deliver(await world.anna.text('hoi'));
  return { world, account, anna: world.anna.address };
}

describe.each(['whatsapp', 'messenger'] as const)('keys on %s', (id) => {
  it('make one number on both sides', async () => {
    const { world, account, anna } = await talking(id);
    const { devices, compare } = await account.keysOf!(anna);
    expect(compare).toBe('same-number');
    expect(devices).toMatchObject([{ state: 'unverified' }]);
    expect(devices[0]!.fingerprint).toBe(onAnnasSide(world).digits);
  });

  it('are verified by her code, and not by another', async () => {
    const { world, account, anna } = await talking(id);
    const code = onAnnasSide(world).scannable;
    const other = Uint8Array.from(code);
    other[other.length - 1]! ^= 1;
    expect(await account.scanCode!(anna, utf8Encode('https://example.org'))).toBe('no-code');
    expect(await account.scanCode!(anna, other)).toBe('mismatch');
    expect((await account.keysOf!(anna)).devices[0]!.state).toBe('unverified');
    expect(world.host.of('verified')).toEqual([]);
    expect(await account.scanCode!(anna, code)).toBe('match');
    expect((await account.keysOf!(anna)).devices[0]!.state).toBe('verified');
    expect(world.host.of('verified')).toMatchObject([{ peer: anna, verified: true }]);
  });
});

describe('keys', () => {
  it('cannot be verified by our own code, which is no proof of hers', async () => {
    const { account, anna } = await talking();
    const { code = '' } = await account.keysOf!(anna);
    expect(await account.scanCode!(anna, fromBase64(code))).toBe('mismatch');
  });

  it('that nobody has proven are none', async () => {
    const world = new World();
    const account = await world.online();
    expect((await account.keysOf!(world.anna.address)).devices).toEqual([]);
    await account.judgeKey!(world.anna.address, world.anna.address, true);
    expect(world.host.of('verified')).toEqual([]);
  });

  it('that change are told once, with what was verified before, and are not taken for verified', async () => {
    const { world, account, anna } = await talking();
    await account.judgeKey!(anna, anna, true);
    await world.deliver(await world.anna.text('still me'));
    expect(world.host.of('key-change')).toEqual([]);
    world.anna.reinstall();
    await world.deliver(await world.anna.text('new phone'));
    await world.deliver(await world.anna.text('really'));
    expect(world.host.of('key-change')).toMatchObject([{ peer: anna, wasVerified: true }]);
    expect((await account.keysOf!(anna)).devices[0]!.state).toBe('changed');
  });
});
