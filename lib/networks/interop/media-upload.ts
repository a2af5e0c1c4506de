/**
 * Uploading by tus, the open protocol for resumable uploads (tus.io, version 1.0: core, creation,
 * termination). Begun once; broken off anywhere it goes on from what the host has. Must not know
 * messages or keys.
 * @module
 */
import { blobOf, type ByteSource } from '@/lib/base';
import { askHost, MediaError, refusalOf, type MediaHttpMeans } from '../contract';
import { isHttpAddress, type AddressRules } from './addresses';
import { TUS_VERSION, UPLOAD_PIECE, UPLOAD_TIMEOUT } from './media-consts';

export type UploadMeans = MediaHttpMeans &
  AddressRules & {
    /** proof of who uploads, where a host asks for it */
    readonly authorization: (force: boolean) => Promise<string>;
    readonly onProgress: (done: number) => void;
  };

const BASE = { 'tus-resumable': TUS_VERSION } as const;

/**
 * Begins an upload.
 * @returns where it goes on
 * @throws MediaError
 */
export async function beginUpload(
  means: UploadMeans,
  uploads: string,
  size: number,
): Promise<string> {
  const create = async (force: boolean) =>
    askHost(means, {
      url: uploads,
      method: 'POST',
      headers: {
        ...BASE,
        'upload-length': String(size),
        authorization: await means.authorization(force),
      },
    });
  let answer = await create(false);
  if (answer.status === 401) answer = await create(true);
  if (answer.status !== 201) throw refusalOf(answer.status);
  const location = answer.headers['location'];
  if (location === undefined || !URL.canParse(location, uploads))
    throw new MediaError('refused', 'no location');
  const url = new URL(location, uploads).href;
  // Where the bytes go was agreed to by the person as a host: not another one.
  const isThere = new URL(url).origin === new URL(uploads).origin;
  if (!isThere || !isHttpAddress(url, means)) throw new MediaError('refused', 'location elsewhere');
  return url;
}

/**
 * Sends what the host does not have yet.
 * @returns whether it has all of it; false where it no longer knows this upload
 * @throws MediaError
 */
export async function goOnWithUpload(
  means: UploadMeans,
  url: string,
  source: ByteSource,
): Promise<boolean> {
  const known = await askHost(means, { url, method: 'HEAD', headers: await headersOf(means) });
  if (known.status === 404 || known.status === 410 || known.status === 403) return false;
  let offset = offsetIn(known, source.size);
  let length = UPLOAD_PIECE.first;
  let reading = pieceAt(source, offset, length);
  while (offset < source.size) {
    means.onProgress(offset);
    const piece = await reading;
    const began = means.clock.monotonic();
    const sending = sendPiece(means, { url, offset, piece });
    // The next one is read while this one is on its way; what is wrong with it is told when it is due.
    reading = pieceAt(source, offset + piece.size, length);
    reading.catch(() => undefined);
    const next = offsetIn(await sending, source.size);
    if (next <= offset) throw new MediaError('refused', 'no progress');
    if (next !== offset + piece.size) reading = pieceAt(source, next, length);
    const isQuick = means.clock.monotonic() - began < UPLOAD_PIECE.quick;
    length = isQuick ? Math.min(2 * length, UPLOAD_PIECE.largest) : UPLOAD_PIECE.first;
    offset = next;
  }
  means.onProgress(offset);
  return true;
}

/** As a Blob: the browser takes it over from this process while the one before is still on its way. */
function pieceAt(source: ByteSource, offset: number, length: number): Promise<Blob> {
  return blobOf(source, offset, Math.min(offset + length, source.size));
}

type Sending = {
  readonly url: string;
  readonly offset: number;
  readonly piece: Blob;
};

async function sendPiece(means: UploadMeans, { url, offset, piece }: Sending) {
  return askHost(means, {
    url,
    method: 'PATCH',
    headers: {
      ...(await headersOf(means)),
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: piece,
    stall: UPLOAD_TIMEOUT,
  });
}

/** Tells the host that nobody wants it. @throws MediaError */
export async function endUpload(means: UploadMeans, url: string): Promise<void> {
  await askHost(means, { url, method: 'DELETE', headers: await headersOf(means) });
}

async function headersOf({ authorization }: UploadMeans) {
  return { ...BASE, authorization: await authorization(false) };
}

function offsetIn(
  {
    status,
    headers,
  }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  size: number,
): number {
  if (status < 200 || status > 299) throw refusalOf(status);
  const offset = headers['upload-offset'] ?? '';
  const value = /^\d{1,16}$/.test(offset) ? Number(offset) : -1;
  if (value < 0 || value > size) throw new MediaError('refused', 'offset');
  return value;
}
