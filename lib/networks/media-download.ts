/**
 * Fetching a file from a host, by range where a part of it is here. Must not know messages or keys. Entered through contract.ts.
 * @module
 */
import type { HttpHead } from '@/lib/base';
import { MediaError } from './media';
import { askHost, refusalOf, type MediaHttpMeans } from './media-http';

export type Download = {
  readonly url: string;
  /** the first byte that is not here */
  readonly from: number;
  /** bytes of the whole */
  readonly size: number;
  /** takes what follows in order; each is awaited */
  readonly put: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A host that lets every page ask it, by whole files only: a range would be none of what it lets pages ask. */
  readonly isOpen?: true;
};

/** @throws MediaError; whatever `put` threw */
export async function download(means: MediaHttpMeans, wanted: Download): Promise<void> {
  const { url, from, size, put, headers, isOpen } = wanted;
  if (from >= size) return;
  let at: number | undefined;
  const sink = async (piece: Uint8Array<ArrayBuffer>, head: HttpHead): Promise<void> => {
    at ??= startOf(head);
    // A host that does not do ranges sends what is here once more.
    const fresh = piece.subarray(Math.min(piece.length, Math.max(0, from - at)));
    at += piece.length;
    if (at > size) throw new MediaError('wrong-size', 'longer');
    if (fresh.length > 0) await put(fresh);
  };
  const answer = await askHost(means, {
    url,
    method: 'GET',
    headers: { ...headers, ...(from > 0 && isOpen !== true && { range: `bytes=${from}-` }) },
    ...(isOpen === true && { isOpen }),
    maxBytes: size,
    sink,
  });
  if (answer.status !== 200 && answer.status !== 206) throw refusalOf(answer.status);
  if (at === size) return;
  // Cut short on its way, or shorter than its sender said: only the host's own word tells which.
  const isWhole = answer.headers['content-length'] !== undefined && at !== undefined;
  throw new MediaError(isWhole ? 'wrong-size' : 'unreachable', 'shorter');

  function startOf({ status, headers }: HttpHead): number {
    if (status === 200) return 0;
    const start = /^bytes (\d{1,16})-/.exec(headers['content-range'] ?? '')?.[1];
    if (start === undefined || Number(start) !== from)
      throw new MediaError('refused', 'another range');
    return from;
  }
}
