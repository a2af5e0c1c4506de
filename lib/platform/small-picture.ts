/**
 * A stranger's picture made small and written anew, as a JPEG of our own making: what else its file holds stays behind.
 * Decoded by the browser, and only what its first bytes say is not larger than a screen could want.
 * @module
 */
import { toBase64 } from '@/lib/base';

/** pixels of the longer side: a bubble shows a third of that on a dense screen, and clients draw it larger */
const LONGEST_SIDE = 240;
/** pixels of a picture that is decoded: a photograph; ten times that would be a hundred MB */
const MOST_PIXELS = 24_000_000;
/** bytes: it travels in the message and lies in its row */
const MOST_BYTES = 48_000;
/** Tried in turn until it fits. */
const QUALITIES = [0.75, 0.5, 0.3] as const;

/** @returns base64; undefined where it is none that is shown. @throws where the browser cannot decode it */
export async function smallPicture(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const size = sizeOf(bytes);
  if (size === undefined || size.width * size.height > MOST_PIXELS) return undefined;
  const picture = await createImageBitmap(new Blob([bytes]));
  try {
    for (const quality of QUALITIES) {
      const drawn = await draw(picture, quality);
      if (drawn.size <= MOST_BYTES) return toBase64(new Uint8Array(await drawn.arrayBuffer()));
    }
    return undefined;
  } finally {
    picture.close();
  }
}

/** On white: there is nothing behind it. */
async function draw(picture: ImageBitmap, quality: number): Promise<Blob> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new DOMException('no canvas', 'NotSupportedError');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

type Size = { readonly width: number; readonly height: number };

/**
 * What the first bytes of a JPEG (ISO 10918-1), PNG (RFC 2083) or WebP (RFC 9649) say.
 * @returns undefined for everything else, SVG among it
 */
export function sizeOf(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
  if (bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0) === 0x89_50_4e_47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint16(0) === 0xff_d8) return sizeOfJpeg(view);
  const isWebP = view.getUint32(0) === 0x52_49_46_46 && view.getUint32(8) === 0x57_45_42_50;
  return isWebP ? sizeOfWebP(view) : undefined;
}

/** The first frame header. */
function sizeOfJpeg(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sizeOfWebP(view: DataView): Size | undefined {
  const form = view.getUint32(12);
  if (form === 0x56_50_38_58) {
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
    return { width: side(24), height: side(27) };
  }
  if (form === 0x56_50_38_4c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3f_ff), height: 1 + ((bits >>> 14) & 0x3f_ff) };
  }
  if (form !== 0x56_50_38_20) return undefined;
  return { width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff };
}
