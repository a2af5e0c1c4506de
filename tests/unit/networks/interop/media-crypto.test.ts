import { hkdfSync } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { concatBytes, equalBytes, fromHex, sourceOver, toHex } from '@/lib/base';
import { MEDIA_TYPES, type MediaType } from '@/lib/model';
import { checkMedia } from '@/lib/networks/interop/media-check';
import { OPENED_AT_ONCE, type PieceSizes } from '@/lib/networks/interop/media-consts';
import { mediaKeysOf, sealedSize } from '@/lib/networks/interop/media-keys';
import { openMedia } from '@/lib/networks/interop/media-open';
import {
  decodeReference,
  encodeReference,
  factsOf,
  type MediaFacts,
} from '@/lib/networks/interop/media-reference';
import { sealMedia } from '@/lib/networks/interop/media-seal';

import { openForeign, sealForeign, type ForeignMediaType } from '../../../oracles/media';
import { seededRandom } from './support/random';

const FOREIGN: Readonly<Record<MediaType, ForeignMediaType>> = {
  image: 'image',
  video: 'video',
  voice: 'ptt',
  audio: 'audio',
  file: 'document',
  sticker: 'sticker',
};

/** Around the block and the piece. */
const SIZES = [0, 1, 15, 16, 17, 64, 128, 4099];

/** Every file in several pieces. */
const TINY: PieceSizes = { oneShot: 0, part: 64, piece: 64 };

const random = seededRandom(7);

async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: MediaType,
  pieces?: PieceSizes,
): Promise<{ readonly facts: MediaFacts; readonly ciphertext: Uint8Array<ArrayBuffer> }> {
  const put: Uint8Array[] = [];
  const { facts } = await sealMedia(mediaType, sourceOver(bytes), {
    random,
    // As a writer does: the bytes are its caller's again afterwards.
    put: async (piece) => void put.push(piece.slice()),
    ...(pieces === undefined ? {} : { pieces }),
  });
  return { facts, ciphertext: concatBytes(...put) };
}

/** @param step bytes that arrive at a time */
async function verify(
  facts: MediaFacts,
  ciphertext: Uint8Array<ArrayBuffer>,
  { step = 1000, pieces }: { readonly step?: number; readonly pieces?: PieceSizes } = {},
): Promise<Uint8Array | undefined> {
  const check = checkMedia(facts, pieces);
  for (let at = 0; at < ciphertext.length; at += step) {
    const arrived = ciphertext.slice(at, at + step);
    await check.take(arrived);
    // Whoever gave it may use it again.
    arrived.fill(0);
  }
  return check.end();
}

describe('the keys of a file', () => {
  it('are those that open clients derive', () => {
    const { iv, cipherKey, macKey } = mediaKeysOf(new Uint8Array(32), 'image');
    const expanded = hkdfSync('sha256', new Uint8Array(32), '', 'WhatsApp Image Keys', 112);
    expect(toHex(concatBytes(iv, cipherKey, macKey))).toBe(
      Buffer.from(expanded).subarray(0, 80).toString('hex'),
    );
    expect(mediaKeysOf(new Uint8Array(32), 'sticker').iv).toEqual(iv);
    expect(mediaKeysOf(new Uint8Array(32), 'voice')).toEqual(
      mediaKeysOf(new Uint8Array(32), 'audio'),
    );
    const labels = new Set(
      MEDIA_TYPES.map((type) => toHex(mediaKeysOf(new Uint8Array(32), type).cipherKey)),
    );
    expect(labels.size).toBe(4);
  });

  it('make a ciphertext of whole blocks and ten bytes of MAC', () => {
    expect([0, 15, 16, 17].map(sealedSize)).toEqual([26, 26, 42, 42]);
  });
});

describe('a file sealed here', () => {
  it.each(MEDIA_TYPES)('is opened by a foreign client as %s', async (type) => {
    for (const size of SIZES) {
      const plaintext = random.bytes(size);
      const { facts, ciphertext } = await seal(plaintext, type);
      const url = `data:application/octet-stream;base64,${Buffer.from(ciphertext.subarray(0, -10)).toString('base64')}`;
      expect(await openForeign(url, facts.mediaKey, FOREIGN[type])).toEqual(plaintext);
    }
  });

  it('is the same whether it was sealed in one piece or in many', async () => {
    for (const size of SIZES) {
      const plaintext = random.bytes(size);
      const sealedInPieces = await seal(plaintext, 'video', TINY);
      expect(await verify(sealedInPieces.facts, sealedInPieces.ciphertext)).toEqual(plaintext);
      const url = `data:application/octet-stream;base64,${Buffer.from(sealedInPieces.ciphertext.subarray(0, -10)).toString('base64')}`;
      expect(await openForeign(url, sealedInPieces.facts.mediaKey, 'video')).toEqual(plaintext);
    }
  });

  it('is refused where it is larger than anything that may be sent', async () => {
    const huge = { size: 5 * 1024 ** 3, read: () => Promise.reject(new Error('never read')) };
    const put = () => Promise.resolve();
    await expect(sealMedia('file', huge, { random, put })).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('a file sealed by a foreign client', () => {
  it.each(MEDIA_TYPES)('holds and opens, whole and by range, as %s', async (type) => {
    for (const size of SIZES.slice(1)) {
      const plaintext = random.bytes(size);
      const { ciphertext, ...foreign } = await sealForeign(plaintext, FOREIGN[type]);
      const facts: MediaFacts = { ...foreign, mediaType: type };
      const source = sourceOver(ciphertext);
      // From one byte at a time to all of it at once.
      for (const step of [1, 13, 64, ciphertext.length]) {
        expect(await verify(facts, ciphertext, { step })).toEqual(plaintext);
        expect(await verify(facts, ciphertext, { step, pieces: TINY })).toBeUndefined();
      }
      const opened = openMedia(facts, source);
      expect(await opened.read(0, size)).toEqual(plaintext);
      for (const [from, to] of [
        [0, Math.min(7, size)],
        [Math.floor(size / 2), size],
        [Math.floor(size / 3), Math.ceil(size / 2)],
        [size, size],
      ] as const)
        expect(await opened.read(from, to)).toEqual(plaintext.slice(from, to));
    }
  });
});

describe('a file that is not what its message says', () => {
  const plaintext = random.bytes(5_000);

  async function problemOf(
    change: (sealed: { facts: MediaFacts; ciphertext: Uint8Array<ArrayBuffer> }) => void,
  ): Promise<readonly unknown[]> {
    const problems: unknown[] = [];
    for (const pieces of [undefined, TINY]) {
      const sealed = await seal(plaintext, 'image');
      const changed = { ...sealed };
      change(changed);
      problems.push(
        await verify(changed.facts, changed.ciphertext, pieces && { pieces }).catch(
          (error: { code: string }) => error.code,
        ),
      );
    }
    return problems;
  }

  it('is refused for one bit anywhere, its MAC, either hash, another type or key', async () => {
    const flip = (bytes: Uint8Array, at: number): void => {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
    };
    expect(await problemOf(({ ciphertext }) => flip(ciphertext, 0))).toEqual(['forged', 'forged']);
    expect(await problemOf(({ ciphertext }) => flip(ciphertext, 2_500))).toEqual([
      'forged',
      'forged',
    ]);
    expect(await problemOf(({ ciphertext }) => flip(ciphertext, ciphertext.length - 1))).toEqual([
      'forged',
      'forged',
    ]);
    expect(await problemOf(({ facts }) => flip(facts.fileSha256, 3))).toEqual(['forged', 'forged']);
    expect(await problemOf(({ facts }) => flip(facts.fileEncSha256, 3))).toEqual([
      'forged',
      'forged',
    ]);
    expect(await problemOf(({ facts }) => flip(facts.mediaKey, 31))).toEqual(['forged', 'forged']);
    expect(
      await problemOf((sealed) => {
        sealed.facts = { ...sealed.facts, mediaType: 'file' };
      }),
    ).toEqual(['forged', 'forged']);
  });

  it('is refused where it is shorter or longer than was said', async () => {
    expect(
      await problemOf((sealed) => {
        sealed.ciphertext = sealed.ciphertext.slice(0, -16);
      }),
    ).toEqual(['wrong-size', 'wrong-size']);
    expect(
      await problemOf((sealed) => {
        sealed.ciphertext = concatBytes(sealed.ciphertext, new Uint8Array(1));
      }),
    ).toEqual(['wrong-size', 'wrong-size']);
    expect(
      await problemOf((sealed) => {
        sealed.facts = { ...sealed.facts, size: sealed.facts.size - 1 };
      }),
    ).toEqual(['wrong-size', 'wrong-size']);
  });
});

describe('a reference', () => {
  it('comes back as it was kept', async () => {
    const { facts } = await seal(random.bytes(20), 'voice');
    expect(decodeReference(encodeReference(facts))).toEqual(facts);
    const placed = { ...facts, url: 'https://media.example/1', uploadUrl: 'https://up.example/1' };
    expect(decodeReference(encodeReference(placed))).toEqual(placed);
  });

  it('is none without keys, hashes, size or a place', () => {
    const whole = {
      mediaType: 'image',
      mediaKey: new Uint8Array(32),
      fileSha256: new Uint8Array(32),
      fileEncSha256: new Uint8Array(32),
      size: 1,
      url: 'https://media.example/1',
    } as const;
    expect(factsOf(whole)).toBeDefined();
    for (const bad of [
      { mediaKey: new Uint8Array(31) },
      { fileSha256: new Uint8Array(0) },
      { fileEncSha256: new Uint8Array(33) },
    ])
      expect(factsOf({ ...whole, ...bad })).toBeUndefined();
    const { url: _url, ...homeless } = whole;
    expect(factsOf(homeless)).toBeUndefined();
    const { size: _size, ...unsized } = whole;
    expect(factsOf(unsized)).toBeUndefined();
  });

  it('that is not one is told', () => {
    expect(() => decodeReference(fromHex('ffffff'))).toThrow(
      expect.objectContaining({ code: 'bad-reference' }) as Error,
    );
    expect(() => decodeReference(new Uint8Array(0))).toThrow(
      expect.objectContaining({ code: 'bad-reference' }) as Error,
    );
  });
});

describe('a file that was checked', () => {
  it('opens by range across what is opened at once, and no byte is read twice for it', async () => {
    const plaintext = random.bytes(2 * OPENED_AT_ONCE + 1_000);
    const { facts, ciphertext } = await seal(plaintext, 'file');
    const reads: [number, number][] = [];
    const lying = sourceOver(ciphertext);
    const opened = openMedia(facts, {
      size: lying.size,
      read: (from, to) => (reads.push([from, to]), lying.read(from, to)),
    });
    for (const [from, to] of [
      [0, plaintext.length],
      [5, OPENED_AT_ONCE],
      [16, OPENED_AT_ONCE + 17],
      [OPENED_AT_ONCE - 1, OPENED_AT_ONCE + 1],
      [OPENED_AT_ONCE, 2 * OPENED_AT_ONCE],
      [OPENED_AT_ONCE + 33, plaintext.length],
      [plaintext.length - 1, plaintext.length],
    ] as const) {
      reads.length = 0;
      expect(equalBytes(await opened.read(from, to), plaintext.subarray(from, to))).toBe(true);
      reads.slice(1).forEach(([start], at) => expect(start).toBe(reads[at]![1]));
      const longest = Math.max(...reads.map(([start, end]) => end - start));
      expect(longest).toBeLessThanOrEqual(OPENED_AT_ONCE + 16);
    }
  });
});

describe('a file on its way to a disk', () => {
  it('is handed over in order, one piece after the other, and stands once the disk has it all', async () => {
    const plaintext = random.bytes(300);
    const taken: Uint8Array[] = [];
    let busy = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const sealing = sealMedia('file', sourceOver(plaintext), {
      random,
      pieces: { oneShot: 1_000, part: 64, piece: 64 },
      put: async (piece) => {
        busy += 1;
        expect(busy).toBe(1);
        await held;
        taken.push(piece.slice());
        busy -= 1;
      },
    });
    release();
    const { facts, ciphertext } = await sealing;
    expect(taken.length).toBeGreaterThan(4);
    expect(concatBytes(...taken)).toEqual(ciphertext);
    expect(await verify(facts, concatBytes(...taken))).toEqual(plaintext);
  });

  it('that refuses a piece is given none after it, and is named as what failed', async () => {
    let given = 0;
    const sealing = sealMedia('file', sourceOver(random.bytes(300)), {
      random,
      pieces: { oneShot: 1_000, part: 64, piece: 64 },
      put: () => ((given += 1), given < 2 ? Promise.resolve() : Promise.reject(new Error('full'))),
    });
    await expect(sealing).rejects.toThrow('full');
    expect(given).toBe(2);
  });
});
