/**
 * A file on its way through the pieces of a disk that takes its time, or refuses: what is told, and that nothing is
 * written after that.
 */
import { describe, expect, it } from 'vitest';

import { bringIntoPieces, sealIntoPieces } from '@/lib/inbox/media-pieces';
import { PieceWriter } from '@/lib/inbox/piece-writer';
import { MediaError, type MediaCheck } from '@/lib/networks/contract';

import { PLACE, slowDisk, turn } from './support/slow-disk';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at);
const reference = new Uint8Array(1);

function checkOf(end: MediaCheck['end']): MediaCheck {
  return { take: () => Promise.resolve(), end };
}

/** Begun, and whether it has ended. */
function watch<T>(running: Promise<T>) {
  const watched = { ended: false, running };
  const end = (): void => void (watched.ended = true);
  running.then(end, end);
  return watched;
}

describe('a file that arrives', () => {
  it('is checked while its last pieces are written, and is here once both are done', async () => {
    const { pieces, waiting, written } = slowDisk();
    let checked = false;
    const plaintext = bytes(3);
    const check = checkOf(async () => ((checked = true), plaintext));
    const coming = watch(
      bringIntoPieces(new PieceWriter(pieces, PLACE), check, (put) => put(bytes(11))),
    );
    await turn();
    expect(checked).toBe(true);
    for (const stand of [0, 1]) {
      expect(written).toHaveLength(stand);
      expect(coming.ended).toBe(false);
      waiting.shift()?.done();
      await turn();
    }
    expect(await coming.running).toBe(plaintext);
    expect(written.map((one) => one.bytes.length)).toEqual([8, 3]);
  });

  it('and is forged is told so once nothing is written any more', async () => {
    const { pieces, waiting } = slowDisk();
    const check = checkOf(() => Promise.reject(new MediaError('forged')));
    const coming = watch(
      bringIntoPieces(new PieceWriter(pieces, PLACE), check, (put) => put(bytes(11))),
    );
    await turn();
    expect(coming.ended).toBe(false);
    waiting.shift()?.done();
    await turn();
    expect(coming.ended).toBe(false);
    waiting.shift()?.fail(new Error('full'));
    await expect(coming.running).rejects.toMatchObject({ code: 'forged' });
    expect(waiting).toEqual([]);
  });

  it('and holds is not here where the disk refused its end, and its plaintext is wiped', async () => {
    const { pieces, waiting } = slowDisk();
    const plaintext = bytes(3).fill(7);
    const check = checkOf(() => Promise.resolve(plaintext));
    const coming = bringIntoPieces(new PieceWriter(pieces, PLACE), check, (put) => put(bytes(8)));
    const refused = expect(coming).rejects.toThrow('full');
    await turn();
    waiting.shift()?.fail(new Error('full'));
    await refused;
    expect([...plaintext]).toEqual([0, 0, 0]);
  });

  it('and breaks off is told so once what is whole of it is on the disk', async () => {
    const { pieces, waiting, written } = slowDisk();
    const check = checkOf(() => Promise.reject(new Error('never asked')));
    const coming = watch(
      bringIntoPieces(new PieceWriter(pieces, PLACE), check, async (put) => {
        await put(bytes(8));
        await put(bytes(11));
        throw new MediaError('unreachable');
      }),
    );
    for (const stand of [0, 1]) {
      await turn();
      expect(written).toHaveLength(stand);
      expect(coming.ended).toBe(false);
      waiting.shift()?.done();
    }
    await expect(coming.running).rejects.toMatchObject({ code: 'unreachable' });
    expect(written.map((one) => one.bytes.length)).toEqual([8, 8]);
  });
});

describe('a file that is sealed', () => {
  it('stands once its last piece is written', async () => {
    const { pieces, waiting, written } = slowDisk();
    const sealing = watch(
      sealIntoPieces(new PieceWriter(pieces, PLACE), async (put) => {
        await put(bytes(11));
        return { reference };
      }),
    );
    for (const stand of [0, 1]) {
      await turn();
      expect(written).toHaveLength(stand);
      expect(sealing.ended).toBe(false);
      waiting.shift()?.done();
    }
    expect(await sealing.running).toEqual({ reference });
  });
});
