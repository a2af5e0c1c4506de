import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { utf8Decode, utf8Encode } from '@/lib/base';
import { SignalError } from '@/lib/protocol/signal';

import {
  createLibsignalPeer,
  signalOracles,
  silenceLibsignal,
  type PeerMessage,
} from '../../oracles/signal';
import { seededRandom } from '../../unit/crypto/seeded-random';
import { Device } from '../../unit/protocol/signal/device';
import type { Talker } from './conversation';

let unsilence: () => void;
beforeAll(() => {
  unsilence = silenceLibsignal();
});
afterAll(() => unsilence());

async function write(from: Talker, text: string): Promise<PeerMessage> {
  return from.encrypt(utf8Encode(text));
}

async function read(to: Talker, message: PeerMessage): Promise<string> {
  return utf8Decode(await to.decrypt(message));
}

describe.each(signalOracles)('with $name', ({ name, create, keepsSessionsApart }) => {
  it('both sides may begin at once, and go on writing', async () => {
    const [alice, bob] = [new Device(seededRandom(`at once/${name}`)), create()];
    const [ofAlice, ofBob] = [await alice.publish(true), await bob.publish(true)];
    await alice.start(ofBob);
    await bob.start(ofAlice);
    const crossing = [await write(alice, 'from us'), await write(bob, 'from them')] as const;
    expect(await read(bob, crossing[0])).toBe('from us');
    expect(await read(alice, crossing[1])).toBe('from them');
    // Where the other side cannot go on in either session, a third one heals it.
    if (!keepsSessionsApart) await alice.start(await bob.publish(true));
    for (let turn = 0; turn < 6; turn++) {
      expect(await read(bob, await write(alice, `to them ${turn}`))).toBe(`to them ${turn}`);
      expect(await read(alice, await write(bob, `to us ${turn}`))).toBe(`to us ${turn}`);
    }
  });

  it('a session begun anew leaves what was under way readable on both sides', async () => {
    const [alice, bob] = [new Device(seededRandom(`anew/${name}`)), create()];
    await alice.start(await bob.publish(true));
    expect(await read(bob, await write(alice, 'one'))).toBe('one');
    expect(await read(alice, await write(bob, 'two'))).toBe('two');
    const late = [await write(alice, 'late to them'), await write(bob, 'late to us')] as const;
    await alice.start(await bob.publish(false));
    expect(await read(bob, await write(alice, 'anew'))).toBe('anew');
    // A side that cannot keep sessions apart is spared the late one, and the rest must still hold.
    const heard = keepsSessionsApart ? await read(bob, late[0]) : 'late to them';
    expect(heard).toBe('late to them');
    expect(await read(alice, late[1])).toBe('late to us');
    expect(await read(alice, await write(bob, 'and on'))).toBe('and on');
    expect(await read(bob, await write(alice, 'and on'))).toBe('and on');
  });

  it('a thousand messages arrive in reverse, in both directions', { timeout: 60_000 }, async () => {
    const [alice, bob] = [new Device(seededRandom(`reverse/${name}`)), create()];
    await alice.start(await bob.publish(true));
    expect(await read(bob, await write(alice, 'one'))).toBe('one');
    expect(await read(alice, await write(bob, 'two'))).toBe('two');
    for (const [from, to] of [
      [alice, bob],
      [bob, alice],
    ] as const) {
      const sent = [];
      for (let i = 0; i < 1_000; i++) sent.push(await write(from, `${i}`));
      for (let i = 999; i >= 0; i--) expect(await read(to, sent[i]!)).toBe(`${i}`);
    }
  });
});

describe('a bundle with an all-zero signature', () => {
  it('is refused by us, though npm libsignal would take it', async () => {
    const [alice, bob] = [
      new Device(seededRandom('zeros')),
      new Device(seededRandom('their zeros')),
    ];
    const bundle = await bob.publish(true);
    const signedPreKey = { ...bundle.signedPreKey, signature: new Uint8Array(64) };
    await createLibsignalPeer({ throughBytes: false }).start({ ...bundle, signedPreKey });
    await expect(alice.start({ ...bundle, signedPreKey })).rejects.toThrow(SignalError);
    expect(alice.record).toBeUndefined();
  });
});
