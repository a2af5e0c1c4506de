import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concatBytes, toHex } from '@/lib/base';
import { encodeFrame, FrameReader, INTRO_HEADER } from '@/lib/codec';

import { codeThrownBy } from '../crypto/expect-code';
import { SEED } from './arbitraries';

/** `stream` in pieces of these sizes, the last one being what is left. */
function pieces(stream: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const cut: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    cut.push(stream.subarray(at, at + size));
    at += size;
  }
  return [...cut, stream.subarray(at)];
}

describe('frames', () => {
  it('open with WA, version 6, dictionary 3', () => {
    expect(toHex(INTRO_HEADER)).toBe('57410603');
  });

  it('have 24 bits of big-endian length', () => {
    expect(toHex(encodeFrame(Uint8Array.of(7)))).toBe('00000107');
    expect(toHex(encodeFrame(new Uint8Array(0x01_02_03)).subarray(0, 3))).toBe('010203');
    expect(encodeFrame(new Uint8Array(2 ** 24 - 1))).toHaveLength(2 ** 24 + 2);
  });

  it('refuse to be empty or longer than 24 bits say', () => {
    expect(codeThrownBy(() => encodeFrame(new Uint8Array(0)))).toBe('unencodable');
    expect(codeThrownBy(() => encodeFrame(new Uint8Array(2 ** 24)))).toBe('unencodable');
  });

  it('come out whole and in order however the stream is cut', () => {
    const payload = fc.uint8Array({ minLength: 1, maxLength: 400 });
    const sizes = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(payload, { maxLength: 8 }),
        sizes,
        fc.boolean(),
        (payloads, cuts, expectIntro) => {
          const frames = payloads.map((one) => encodeFrame(one));
          const stream = concatBytes(...(expectIntro ? [INTRO_HEADER] : []), ...frames);
          const reader = new FrameReader({ expectIntro });
          const read = pieces(stream, cuts).flatMap((piece) => reader.push(piece));
          expect(read.map(toHex)).toEqual(payloads.map(toHex));
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('come out byte by byte, long ones too, and are copies', () => {
    const reader = new FrameReader();
    const stream = encodeFrame(new Uint8Array(2 ** 18).fill(9));
    const read: Uint8Array[] = [];
    for (let i = 0; i < stream.length; i += 1) read.push(...reader.push(stream.subarray(i, i + 1)));
    expect(read).toHaveLength(1);
    expect(read[0]).toHaveLength(2 ** 18);
    const chunk = encodeFrame(Uint8Array.of(1, 2));
    const [copy] = new FrameReader().push(chunk);
    chunk.fill(0);
    expect(toHex(copy ?? new Uint8Array(0))).toBe('0102');
  });

  it('end the stream where one is empty, over the limit, or the opening is another', () => {
    expect(codeThrownBy(() => new FrameReader().push(Uint8Array.of(0, 0, 0)))).toBe('bad-frame');
    const small = new FrameReader({ maxFrameBytes: 100 });
    expect(codeThrownBy(() => small.push(Uint8Array.of(0, 0, 101)))).toBe('too-large');
    expect(codeThrownBy(() => small.push(encodeFrame(Uint8Array.of(1))))).toBe('too-large');
    const server = new FrameReader({ expectIntro: true });
    expect(server.push(Uint8Array.of(0x57, 0x41))).toEqual([]);
    expect(codeThrownBy(() => server.push(Uint8Array.of(5)))).toBe('bad-frame');
  });

  it('end the stream where one chunk would make too many objects', () => {
    const flood = new Uint8Array(4 * 70_000).map((_, i) => (i % 4 === 2 ? 1 : 0));
    expect(codeThrownBy(() => new FrameReader().push(flood))).toBe('too-large');
  });
});
