import { describe, expect, it } from 'vitest';

import { equalBytes, utf8Decode, utf8Encode } from '@/lib/base';
import { SignalError } from '@/lib/protocol/signal';

import { createGroupPeer } from '../../oracles/signal-group';
import { seededRandom } from '../../unit/crypto/seeded-random';
import { Member } from '../../unit/protocol/signal/member';

/** Another seed: RIALTO_SEED=text. */
const seed = process.env['RIALTO_SEED'] ?? `${Date.now()}`;
console.log(`seed of these groups: ${seed}`);

type Writer = { encrypt(plaintext: Uint8Array): Promise<Uint8Array> };
type Reader = { decrypt(bytes: Uint8Array): Promise<Uint8Array> };

function isRefused(opening: Promise<Uint8Array>): Promise<boolean> {
  return opening.then(
    () => false,
    () => true,
  );
}

/** Bursts, loss, repetition and reordering from one writer to one reader. @returns how many were opened */
async function storm(writer: Writer, reader: Reader, name: string): Promise<number> {
  const random = seededRandom(name);
  const below = (limit: number): number => random.bytes(1)[0]! % limit;
  const waiting: { bytes: Uint8Array; plaintext: Uint8Array; opened: boolean }[] = [];
  let [sent, opened] = [0, 0];
  while (sent < 300 || waiting.length > 0) {
    for (let burst = below(8); burst > 0 && sent < 300; burst--, sent++) {
      const plaintext = random.bytes(below(200));
      waiting.push({ bytes: await writer.encrypt(plaintext), plaintext, opened: false });
    }
    for (let count = below(8); count > 0 && waiting.length > 0; count--) {
      const [item] = waiting.splice(below(waiting.length), 1);
      const fate = below(20);
      if (fate === 0 && !item!.opened) continue;
      if (item!.opened) {
        if (!(await isRefused(reader.decrypt(item!.bytes)))) throw new Error('opened twice');
        continue;
      }
      if (!equalBytes(await reader.decrypt(item!.bytes), item!.plaintext))
        throw new Error('another text than was sent');
      opened++;
      if (fate < 4) waiting.push({ ...item!, opened: true });
    }
  }
  return opened;
}

describe('groups with whatsapp-rust-bridge', () => {
  it('reads ours, in any order, with loss and repetition', async () => {
    const [us, them] = [new Member(seededRandom(`${seed}/ours`)), createGroupPeer()];
    await them.accept(us.distribute(['them']));
    expect(await storm(us, them, `${seed}/to them`)).toBeGreaterThan(200);
  });

  it('writes what we read, in any order, with loss and repetition', async () => {
    const [us, them] = [new Member(seededRandom(`${seed}/theirs`)), createGroupPeer()];
    us.accept(await them.distribute());
    expect(await storm(them, us, `${seed}/to us`)).toBeGreaterThan(200);
  });

  it('reads on under a new key once somebody has left, and not under the old one', async () => {
    const us = new Member(seededRandom('rotation'));
    const [stays, leaves] = [createGroupPeer(), createGroupPeer()];
    const first = us.distribute(['stays', 'leaves']);
    await stays.accept(first);
    await leaves.accept(first);
    const before = await us.encrypt(utf8Encode('before'));
    expect(utf8Decode(await leaves.decrypt(before))).toBe('before');
    await stays.accept(us.distribute(['stays']));
    const after = await us.encrypt(utf8Encode('after'));
    expect(utf8Decode(await stays.decrypt(after))).toBe('after');
    expect(utf8Decode(await stays.decrypt(before))).toBe('before');
    expect(await isRefused(leaves.decrypt(after))).toBe(true);
  });

  it('lets who joins read from there on, and nothing before', async () => {
    const us = new Member(seededRandom('joining'));
    const [old, joins] = [createGroupPeer(), createGroupPeer()];
    await old.accept(us.distribute(['old']));
    const before = await us.encrypt(utf8Encode('before'));
    await joins.accept(us.distribute(['old', 'joins']));
    const after = await us.encrypt(utf8Encode('after'));
    expect(utf8Decode(await joins.decrypt(after))).toBe('after');
    expect(await isRefused(joins.decrypt(before))).toBe(true);
    expect(utf8Decode(await old.decrypt(before))).toBe('before');
    expect(utf8Decode(await old.decrypt(after))).toBe('after');
  });

  it('has a key of theirs that we do not hold refused', async () => {
    const [us, them] = [new Member(seededRandom('unknown')), createGroupPeer()];
    us.accept(await createGroupPeer().distribute());
    await them.distribute();
    await expect(us.decrypt(await them.encrypt(utf8Encode('who?')))).rejects.toThrow(SignalError);
  });
});
