/**
 * What a file of the person's is, as its message will say: looked at in this window, by the browser's
 * own decoders. A JPEG is written anew, so that where and with what it was taken stays here.
 * @module
 */
import { toBase64 } from '@/lib/base';
import type { MediaType } from '@/lib/model';

export type DescribedFile = {
  readonly media: MediaType;
  readonly mime: string;
  readonly bytes: Blob;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  /** a small JPEG, base64 */
  readonly thumbnail?: string;
};

/** Pixels of the longer side: what large screens show, and of the picture that stands in until it came. */
const LONGEST_SIDE = 2560;
const THUMBNAIL_SIDE = 96;
const QUALITY = 0.9;
const THUMBNAIL_QUALITY = 0.6;

/** ms after which a recording that tells nothing of itself is sent without. */
const LOOKED_AT = 5_000;

const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
]);
const FILMS: ReadonlySet<string> = new Set(['video/mp4', 'video/webm']);
const SOUNDS: ReadonlySet<string> = new Set(['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/aac']);

/** Never rejects: what cannot be decoded is a file. */
export async function describeFile(file: File): Promise<DescribedFile> {
  const mime = file.type.toLowerCase();
  const asFile: DescribedFile = {
    media: 'file',
    mime: mime === '' ? 'application/octet-stream' : mime,
    bytes: file,
  };
  try {
    if (PICTURES.has(mime)) return await describePicture(file, mime);
    if (FILMS.has(mime)) return { ...asFile, media: 'video', ...(await look(file, 'video')) };
    if (SOUNDS.has(mime)) return { ...asFile, media: 'audio', ...(await look(file, 'audio')) };
  } catch {
    // Not what its name says, or more than this browser decodes: sent as the file that it is.
  }
  return asFile;
}

async function describePicture(file: File, mime: string): Promise<DescribedFile> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const thumbnail = toBase64(
      new Uint8Array(await (await drawn(picture, THUMBNAIL_SIDE, THUMBNAIL_QUALITY)).arrayBuffer()),
    );
    const base = { media: 'image', mime, thumbnail } as const;
    const { width, height } = picture;
    if (mime !== 'image/jpeg') return { ...base, bytes: file, width, height };
    const bytes = await drawn(picture, LONGEST_SIDE, QUALITY);
    return { ...base, bytes, ...fitted(picture, LONGEST_SIDE) };
  } finally {
    picture.close();
  }
}

function fitted({ width, height }: ImageBitmap, side: number) {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** As a JPEG on white: there is nothing behind it. */
async function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const { width, height } = fitted(picture, side);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new DOMException('no canvas', 'NotSupportedError');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

/** How long a recording is, and how large its picture. */
async function look(file: File, kind: 'video' | 'audio') {
  const address = URL.createObjectURL(file);
  const element = document.createElement(kind);
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, LOOKED_AT);
      const end = (then: () => void) => (): void => {
        clearTimeout(timer);
        then();
      };
      element.addEventListener('loadedmetadata', end(resolve), { once: true });
      element.addEventListener(
        'error',
        end(() => reject(new DOMException('not decodable'))),
        {
          once: true,
        },
      );
      element.preload = 'metadata';
      element.src = address;
    });
    const { duration } = element;
    const seconds = Number.isFinite(duration) ? Math.max(1, Math.round(duration)) : undefined;
    const frame =
      element instanceof HTMLVideoElement && element.videoWidth > 0
        ? { width: element.videoWidth, height: element.videoHeight }
        : {};
    return { ...frame, ...(seconds !== undefined && { seconds }) };
  } finally {
    element.removeAttribute('src');
    element.load();
    URL.revokeObjectURL(address);
  }
}
