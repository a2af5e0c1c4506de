import { describe, expect, it } from 'vitest';

import { fromHex, toHex, utf8Decode, utf8Encode } from '@/lib/base';
import { decodeIdentity, decodeOneTimePreKey, decodeSignedPreKey } from '@/lib/protocol/signal';

import { seededRandom } from '../../crypto/seeded-random';
import transcript from './bridge-transcript.json' with { type: 'json' };
import { Device } from './device';

/**
 * A conversation recorded with a foreign engine, which read our bytes when they were recorded. `draws` are the
 * random bytes that we drew, one ratchet key for each turn.
 */
describe('a recorded conversation with whatsapp-rust-bridge', () => {
  it('is read again, and our side of it comes out byte for byte', async () => {
    const draws = transcript.draws.map(fromHex);
    const bob = new Device(seededRandom('replaced below'));
    const oneTimePreKey = decodeOneTimePreKey(fromHex(transcript.keys.oneTimePreKey));
    bob.oneTimePreKeys.set(oneTimePreKey.id, oneTimePreKey);
    Object.assign(bob, {
      random: { bytes: (length: number) => draws.shift() ?? new Uint8Array(length) },
      identity: decodeIdentity(fromHex(transcript.keys.identity)),
      signedPreKey: decodeSignedPreKey(fromHex(transcript.keys.signedPreKey)),
    });
    const played: string[] = [];
    for (const { from, kind, text, bytes } of transcript.steps) {
      const heard = { kind: kind as 'prekey' | 'message', bytes: fromHex(bytes) };
      const said = from === 'us' ? await bob.encrypt(utf8Encode(text)) : heard;
      const read = from === 'us' ? text : utf8Decode(await bob.decrypt(heard));
      played.push(`${said.kind} ${read} ${toHex(said.bytes)}`);
    }
    expect(played).toEqual(
      transcript.steps.map(({ kind, text, bytes }) => `${kind} ${text} ${bytes}`),
    );
    expect(draws).toHaveLength(0);
  });
});
