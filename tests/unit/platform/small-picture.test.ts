import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '@/lib/platform/small-picture';

const padded = (...bytes: readonly number[]) => {
  const whole = new Uint8Array(64);
  whole.set(bytes);
  return whole;
};
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

describe('how large a picture is', () => {
  it.each([
    [
      'PNG',
      padded(
        0x89,
        ...ascii('PNG\r\n\u001a\n'),
        0,
        0,
        0,
        13,
        ...ascii('IHDR'),
        0,
        0,
        4,
        0,
        0,
        0,
        3,
        0,
      ),
      1024,
      768,
    ],
    [
      'JPEG behind a profile',
      padded(0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc0, 0, 17, 8, 3, 0, 4, 0),
      1024,
      768,
    ],
    ['progressive JPEG', padded(0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 10, 0, 20), 20, 10],
    [
      'WebP, lossy',
      padded(
        ...ascii('RIFF'),
        0,
        0,
        0,
        0,
        ...ascii('WEBPVP8 '),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0x9d,
        1,
        0x2a,
        20,
        0,
        10,
        0,
      ),
      20,
      10,
    ],
    [
      'WebP, lossless',
      padded(...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8L'), 0, 0, 0, 0, 0x2f, 19, 0x40, 2, 0),
      20,
      10,
    ],
    [
      'WebP, extended',
      padded(
        ...ascii('RIFF'),
        0,
        0,
        0,
        0,
        ...ascii('WEBPVP8X'),
        10,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        19,
        0,
        0,
        9,
        0,
        0,
      ),
      20,
      10,
    ],
  ])('is read of %s', (_form, bytes, width, height) => {
    expect(sizeOf(bytes)).toEqual({ width, height });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    [
      'an SVG',
      Uint8Array.from(ascii('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')),
    ],
    ['a GIF', padded(...ascii('GIF89a'), 1, 0, 1, 0)],
    ['a JPEG without a frame', padded(0xff, 0xd8, 0xff, 0xe1, 0, 2, 0xff, 0xd9)],
    ['a JPEG that stands still', padded(0xff, 0xd8, 0xff, 0xe1, 0, 0)],
  ])('is not known of %s', (_what, bytes) => {
    expect(sizeOf(bytes)).toBeUndefined();
  });

  it('never throws, and always ends', () => {
    const start = fc.constantFrom(
      [0xff, 0xd8],
      [0x89, 0x50, 0x4e, 0x47],
      ascii('RIFF....WEBPVP8 '),
      [],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
        sizeOf(Uint8Array.of(...first, ...rest));
      }),
    );
  });
});
