import { describe, expect, it } from 'vitest';

import {
  joinMessageParts,
  readMessage,
  splitMessageParts,
  type HandshakePattern,
} from '@/lib/protocol/noise';

import { codeThrownBy } from '../../crypto/expect-code';
import { payloadsFor, play, startPair } from './pair';

const LENGTHS = {
  XX: [
    [32, undefined],
    [32, 48],
    [undefined, 48],
  ],
  IK: [
    [32, 48],
    [32, undefined],
  ],
} as const;

describe.each(['XX', 'IK'] as const)('the parts of %s messages', (pattern: HandshakePattern) => {
  it('have their lengths and join to the same message', () => {
    play(startPair(pattern), payloadsFor(pattern), (message, index) => {
      const parts = splitMessageParts({ pattern, index }, message);
      expect([parts.ephemeral?.length, parts.static?.length]).toEqual(LENGTHS[pattern][index]);
      const joined = joinMessageParts({ pattern, index }, parts);
      expect([...joined]).toEqual([...message]);
      return joined;
    });
  });

  it('are refused where a key is absent, too much, or of another length', () => {
    for (const [index, [ephemeralLength, staticLength]] of LENGTHS[pattern].entries()) {
      const join = (ephemeral: number, encryptedStatic: number) =>
        codeThrownBy(() =>
          joinMessageParts(
            { pattern, index },
            { ephemeral: new Uint8Array(ephemeral), static: new Uint8Array(encryptedStatic) },
          ),
        );
      const [e, s] = [ephemeralLength ?? 0, staticLength ?? 0];
      expect(join(e, s)).toBe('nothing thrown');
      // the same sum of lengths, one byte slid from one part into the other
      expect(join(e + 1, s - 1 < 0 ? 0 : s - 1)).toBe('message-too-long');
      expect(join(e, s + 1)).toBe('message-too-long');
      const shorter = e > 0 ? join(e - 1, s) : join(e, s - 1);
      expect(shorter).toBe('message-too-short');
    }
  });

  it('are refused for a message that is too short or does not exist', () => {
    expect(codeThrownBy(() => splitMessageParts({ pattern, index: 0 }, new Uint8Array(31)))).toBe(
      'message-too-short',
    );
    const beyond = { pattern, index: 3 };
    expect(codeThrownBy(() => splitMessageParts(beyond, new Uint8Array(99)))).toBe('wrong-turn');
    expect(codeThrownBy(() => joinMessageParts(beyond, {}))).toBe('wrong-turn');
  });
});

it('a message with an absent payload part joins to one that reads as an empty payload', () => {
  const omitted = { omitEmptyFirstPayloadHash: true };
  const { bob } = startPair('XX', { bob: omitted });
  const ephemeral = new Uint8Array(32).fill(9);
  const message = joinMessageParts({ pattern: 'XX', index: 0 }, { ephemeral, payload: undefined });
  expect(readMessage(bob, message).payload).toHaveLength(0);
});
