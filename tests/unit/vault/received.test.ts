import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Random } from '@/lib/base';
import { openReceived, receiveKeyFor, receiveKeyOf, receivedSealer } from '@/lib/vault';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const DATA_KEY = new Uint8Array(32).fill(7);
const PLACE = { owner: 'account', sequence: 3 };
const PLAIN = new TextEncoder().encode('a stanza');

function sealed(place = PLACE, plaintext = PLAIN): Uint8Array<ArrayBuffer> {
  const sealer = receivedSealer(receiveKeyFor(DATA_KEY), random);
  const piece = sealer.seal(place, plaintext);
  sealer.close();
  return piece;
}

describe('what arrives while the vault is locked', () => {
  it('opens with the data key, at its place', () => {
    expect(openReceived(receiveKeyOf(DATA_KEY), PLACE, sealed())).toEqual(PLAIN);
  });

  it('opens whatever its length, and shows no more than that', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const piece = sealed(PLACE, Uint8Array.from(bytes));
        expect(piece).toHaveLength(1 + 32 + 24 + bytes.length + 16);
        expect([...openReceived(receiveKeyOf(DATA_KEY), PLACE, piece)]).toEqual([...bytes]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['another place in the order', { owner: 'account', sequence: 4 }],
    ['another account', { owner: 'other', sequence: 3 }],
  ])('does not open at %s', (_what, place) => {
    expect(() => openReceived(receiveKeyOf(DATA_KEY), place, sealed())).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    );
  });

  it('does not open with the keys after a change of locks, nor with those before', () => {
    const later = new Uint8Array(32).fill(8);
    expect(() => openReceived(receiveKeyOf(later), PLACE, sealed())).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    );
  });

  it('does not open with one bit changed anywhere', () => {
    const piece = sealed();
    const key = receiveKeyOf(DATA_KEY);
    for (let at = 0; at < piece.length; at += 1) {
      const changed = Uint8Array.from(piece);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openReceived(key, PLACE, changed)).toThrow(
        expect.objectContaining({ code: 'bad-seal' }),
      );
    }
  });

  it.each([0, 1, 57, 72])('does not open cut short to %i bytes', (length) => {
    expect(() => openReceived(receiveKeyOf(DATA_KEY), PLACE, sealed().subarray(0, length))).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    );
  });

  it('cannot be opened by whoever sealed it, once the commit is done', () => {
    const sealer = receivedSealer(receiveKeyFor(DATA_KEY), random);
    const piece = sealer.seal(PLACE, PLAIN);
    sealer.close();
    // All that the locked side ever holds: the public key and what it sealed.
    expect(() => openReceived(receiveKeyFor(DATA_KEY), PLACE, piece)).toThrow(
      expect.objectContaining({ code: 'bad-seal' }),
    );
    expect(sealer.seal(PLACE, PLAIN)).not.toEqual(piece);
  });

  it('is refused where the public key is none', () => {
    expect(() => receivedSealer(new Uint8Array(32), random)).toThrow(
      expect.objectContaining({ code: 'low-order-point' }),
    );
  });

  it('says nothing of who sealed it: anybody may', () => {
    const stranger = receivedSealer(receiveKeyFor(DATA_KEY), random);
    const piece = stranger.seal(PLACE, PLAIN);
    expect(openReceived(receiveKeyOf(DATA_KEY), PLACE, piece)).toEqual(PLAIN);
  });
});
