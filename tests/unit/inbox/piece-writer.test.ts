/**
 * Bytes into pieces: whole ones only until the end, one transaction at a time, none lost where the
 * disk refuses or the line breaks.
 */
import { describe, expect, it } from 'vitest';

import { concatBytes } from '@/lib/base';
import { PieceWriter } from '@/lib/inbox/piece-writer';

import { LENGTH, PLACE, slowDisk, turn } from './support/slow-disk';

const numbered = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

describe('what is written piece by piece', () => {
  it('comes out as it went in, whatever its parts are, in whole pieces but the last', async () => {
    const bytes = numbered(101);
    for (const step of [1, 3, 8, 17, 101]) {
      const { pieces, written, waiting } = slowDisk();
      const writer = new PieceWriter(pieces, PLACE, 5);
      const writing = (async () => {
        for (let at = 0; at < bytes.length; at += step)
          await writer.write(bytes.slice(at, at + step));
        await writer.end();
      })();
      // As many as there can be transactions, and more.
      for (let at = 0; at < 20; at += 1) {
        await turn();
        waiting.shift()?.done();
      }
      await writing;
      expect(concatBytes(...written.map((one) => one.bytes))).toEqual(bytes);
      const ends = written.map((one) => one.index * LENGTH + one.bytes.length);
      expect(written.map(({ index }) => (index - 5) * LENGTH)).toEqual([
        0,
        ...ends.slice(0, -1).map((end) => end - 5 * LENGTH),
      ]);
    }
  });

  it('is on its way to the disk with its first whole piece, and gathers while that is written', async () => {
    const { pieces, written, waiting } = slowDisk();
    const writer = new PieceWriter(pieces, PLACE);
    await writer.write(numbered(8));
    expect(waiting).toHaveLength(1);
    await writer.write(numbered(16));
    expect(waiting).toHaveLength(1);
    let taken = false;
    const more = (async () => {
      await writer.write(numbered(1));
      taken = true;
    })();
    await turn();
    // Two buffers are full: whoever brings more waits.
    expect(taken).toBe(false);
    waiting.shift()?.done();
    await more;
    expect(written.map(({ bytes }) => bytes.length)).toEqual([8]);
    expect(waiting).toHaveLength(1);
  });

  it('is told to have failed at the next bytes, or at the end, and not tried again', async () => {
    for (const next of ['write', 'end'] as const) {
      const { pieces, waiting } = slowDisk();
      const writer = new PieceWriter(pieces, PLACE);
      await writer.write(numbered(8));
      waiting.shift()?.fail(new Error('full'));
      await turn();
      await expect(next === 'write' ? writer.write(numbered(8)) : writer.end()).rejects.toThrow(
        'full',
      );
      await writer.leave();
      expect(waiting).toEqual([]);
    }
  });

  it('and left in the middle has every whole piece on the disk, and no part of one', async () => {
    const { pieces, written, waiting } = slowDisk();
    const writer = new PieceWriter(pieces, PLACE);
    await writer.write(numbered(8));
    await writer.write(numbered(11));
    const left = writer.leave();
    await turn();
    waiting.shift()?.done();
    await turn();
    waiting.shift()?.done();
    await left;
    expect(written.map(({ index, bytes }) => [index, bytes.length])).toEqual([
      [0, 8],
      [1, 8],
    ]);
  });
});
