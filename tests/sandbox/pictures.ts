/**
 * Small pictures (PNG, RFC 2083) made of nothing but numbers: what contacts send. Must not know who.
 * @module
 */
import { crc32, deflateSync } from 'node:zlib';

export type Picture = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** An evening over water, brighter or darker by `seed`. */
export function evening(width = 640, height = 480, seed = 1): Picture {
  const rows = Array.from({ length: height }, (_, y) => eveningRow(y / height, width, seed));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows));
  const bytes = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { bytes: Uint8Array.from(bytes), width, height };
}

/** @param down from 0 at the top to 1 */
function eveningRow(down: number, width: number, seed: number): Buffer {
  const row = Buffer.alloc(1 + width * 3);
  const isWater = down > 0.62;
  for (let x = 0; x < width; x += 1) {
    const across = x / width;
    const sun = Math.exp(-((across - 0.7) ** 2 + ((isWater ? 1.24 - down : down) - 0.5) ** 2) * 18);
    const ripple = isWater ? 0.06 * Math.sin(down * 240 + Math.sin(across * 22 + seed) * 3) : 0;
    const light = 0.35 + 0.4 * (isWater ? 1 - down : down) + sun * 0.5 + ripple;
    row.set(
      [bounded(light * 255), bounded(light * 165 + sun * 40), bounded(140 - sun * 70)],
      1 + x * 3,
    );
  }
  return row;
}

function bounded(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
