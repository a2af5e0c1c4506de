import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/base';
import {
  decodeSession,
  decryptMessage,
  encodeSession,
  encodeSessionHead,
  skippedKeysNameOf,
} from '@/lib/protocol/signal';

import { codeThrownBy } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { outcome, read, says, twoTalking, write } from './actors';
import { Device, type Letter } from './device';
import { splitFields } from './fields';

/** Alice has written `count` messages that Bob has not seen. */
async function gap(seed: string, count: number) {
  const two = await twoTalking(seed);
  const letters: Letter[] = [];
  for (let i = 0; i < count; i++) letters.push(await write(two.alice, `${i}`));
  return { ...two, letters };
}

describe('skipped keys kept apart from the session', () => {
  it('leave its head below 1 KB however long the gap, and are written once', async () => {
    const { alice, bob, letters } = await gap('long gap', 1_001);
    bob.keepsApart = true;
    expect(await read(bob, letters[1_000]!)).toBe('1000');
    const [[name, block]] = [...bob.entries] as [[string, Uint8Array]];
    expect(bob.entries.size).toBe(1);
    expect(block.length).toBe(1_000 * 36);
    expect(encodeSessionHead(bob.held).length).toBeLessThan(1_024);
    await says(alice, bob, 'in order');
    expect(bob.entries.get(name)).toBe(block);
    expect(await read(bob, letters[500]!)).toBe('500');
    expect(bob.entries.get(name)!.length).toBe(999 * 36);
  });

  it('are named by the message that needs them, in either kind of message', async () => {
    const { alice, bob } = await twoTalking('names');
    const letter = await write(alice, 'hi');
    const ratchetKey = splitFields(letter.bytes.subarray(1, -8))[0]!.value.subarray(1);
    const name = skippedKeysNameOf(letter);
    expect(Buffer.from(name!, 'base64url')).toEqual(Buffer.from(ratchetKey));
    await alice.start(await bob.publish(true));
    expect(skippedKeysNameOf(await write(alice, 'anew'))).not.toBe(name);
    expect(skippedKeysNameOf({ kind: 'message', bytes: new Uint8Array(9) })).toBeUndefined();
  });

  it('are deleted when the last of them is used, and when their chain is forgotten', async () => {
    const { alice, bob, letters } = await gap('deleted', 3);
    bob.keepsApart = true;
    for (const [place, size] of [
      [2, 1],
      [0, 1],
      [1, 0],
    ] as const) {
      expect(await read(bob, letters[place]!)).toBe(`${place}`);
      expect(bob.entries.size).toBe(size);
    }
    for (let turn = 0; turn < 9; turn++) {
      await says(bob, alice, 'a new turn');
      await write(alice, 'lost');
      await says(alice, bob, 'heard');
      expect(bob.entries.size).toBe(Math.min(turn + 1, 5));
    }
  });

  it('of archived sessions are kept for ten chains at most, and deleted with their sessions', async () => {
    const random = seededRandom('many sessions');
    const [alice, bob] = [new Device(random), new Device(random)];
    bob.keepsApart = true;
    for (let session = 0; session < 14; session++) {
      await alice.start(await bob.publish(false));
      await write(alice, 'lost');
      await says(alice, bob, 'heard');
      expect(bob.entries.size).toBe(Math.min(session + 1, 10));
    }
    expect(encodeSessionHead(bob.held).length).toBeLessThan(14 * 1_024);
  });

  it('that are missing or torn fail the messages that need them, and no others', async () => {
    const { alice, bob, letters } = await gap('missing', 3);
    bob.keepsApart = true;
    expect(await read(bob, letters[2]!)).toBe('2');
    const [[name, block]] = [...bob.entries] as [[string, Uint8Array]];
    for (const broken of [undefined, block.subarray(1), block.subarray(36)]) {
      bob.entries.clear();
      if (broken) bob.entries.set(name, broken);
      expect(await outcome(bob, letters[0]!)).toBe('bad-session');
      await says(alice, bob, 'in order');
    }
    bob.entries.set(name, block);
    expect(await read(bob, letters[0]!)).toBe('0');
  });

  it('are all in the whole form, which is not made of a head alone', async () => {
    const { bob, letters } = await gap('whole', 3);
    expect(await read(bob, letters[2]!)).toBe('2');
    const whole = encodeSession(bob.held);
    expect(toHex(encodeSession(decodeSession(whole)))).toBe(toHex(whole));
    const headOnly = decodeSession(encodeSessionHead(bob.held));
    expect(codeThrownBy(() => encodeSession(headOnly))).toBe('bad-argument');
    expect(toHex(encodeSessionHead(headOnly))).toBe(toHex(encodeSessionHead(bob.held)));
  });

  it('are among the spent secrets once they are replaced', async () => {
    const { bob, letters } = await gap('spent', 3);
    bob.wipes = false;
    expect(await read(bob, letters[2]!)).toBe('2');
    const held = bob.held;
    const opened = await decryptMessage(bob.ctx, bob.identity, held, letters[0]!.bytes);
    expect(opened.spent).toContain([...held.skipped.values()][0]);
  });

  it('never share a name: a ratchet key of one session is refused in another', async () => {
    const { alice, bob } = await twoTalking('one ratchet key');
    await says(alice, bob, 'first session');
    const ratchetKeyPair = alice.held.current.sending.ratchetKeyPair;
    await alice.start(await bob.publish(false));
    // A hostile peer who takes the ratchet key of the old session into the new one.
    const scripted = { ...alice.dh, generateKeyPair: async () => ratchetKeyPair };
    const mallory = new Device(seededRandom('one ratchet key, again'), { dh: scripted });
    Object.assign(mallory, { identity: alice.identity });
    const bundle = await bob.publish(false);
    await mallory.start(bundle);
    expect(await outcome(bob, await write(mallory, 'hi'))).toMatch(/^bad-message$|^duplicate$/);
  });
});
