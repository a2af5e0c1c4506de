/**
 * The files of messages, as rows: what is fetched by itself, and what may be done with one as it
 * stands. Pure.
 * @module
 */
import { toBase64 } from '@/lib/base';
import type { MediaBody, SentMedia } from '@/lib/model';
import type { FileRecord, MessageRecord } from '@/lib/store';
import type { MediaReference } from '@/lib/networks/contract';

import { FETCHED_BY_ITSELF } from './consts';

type Arrived = { readonly media?: MediaReference; readonly isElsewhere?: true };

/**
 * A file that was spoken of just now. What is small and meant to be seen or heard at once comes by itself; where nobody
 * said how long it is, once its host has.
 */
export function arrivedFile(
  body: MediaBody,
  { media: reference, isElsewhere }: Arrived,
): FileRecord {
  if (reference === undefined) return { state: { kind: 'failed', problem: 'bad-reference' } };
  const file = { reference: toBase64(reference), state: { kind: 'waiting' } } as const;
  const limit = FETCHED_BY_ITSELF[body.media] ?? 0;
  if (limit === 0 || body.size > limit || isElsewhere === true) return file;
  return { ...file, transfer: 'down', ...(body.size === 0 && { limit }) };
}

/** @returns what goes out; undefined where the file has to be brought to where others fetch it first */
export function sentMedia(body: MediaBody, file: FileRecord | undefined): SentMedia | undefined {
  const isThere = file?.state.kind === 'here' || file?.state.kind === 'gone';
  if (!isThere || file.reference === undefined) return undefined;
  return { ...body, reference: file.reference };
}

/** A file that is to move, from where it stopped. */
export function movedAgain({ direction, file }: MessageRecord): FileRecord | undefined {
  if (file?.reference === undefined) return undefined;
  const transfer = direction === 'outgoing' ? 'up' : 'down';
  return { ...file, state: { kind: 'waiting' }, transfer };
}
