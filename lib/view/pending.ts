/**
 * Messages that were written here and that the worker has not yet confirmed: shown at once,
 * replaced by their rows when those come, by answer or by event, whichever is first. Pure.
 * @module
 */
import type { BusErrorCode } from '@/lib/bus';
import type { LinkPreview, Message, MessageId, Quote } from '@/lib/model';

export type Pending = {
  /** Stands for the message until it has an id, and keys its bubble ever after. */
  readonly key: string;
  readonly text: string;
  readonly writtenAt: number;
  /** What it answers. */
  readonly replyTo?: Quote;
  /** Of a page that it links to. */
  readonly linkPreview?: LinkPreview;
  /** Why the worker did not take it; undefined while it is under way. */
  readonly failed?: BusErrorCode;
};

export type Claims = {
  readonly pending: readonly Pending[];
  /** Ids of messages that were pending here, with their keys. */
  readonly claimed: readonly (readonly [MessageId, string])[];
};

/**
 * Takes out the pending ones that turn out to be among the rows that came.
 * @param isHeld whether a message was already shown: then it is no news of a pending one
 */
export function claimPending(
  pending: readonly Pending[],
  rows: readonly Message[],
  isHeld: (id: MessageId) => boolean,
): Claims {
  let left = pending;
  const claimed: [MessageId, string][] = [];
  for (const row of rows) {
    if (row.direction !== 'outgoing' || row.body.kind !== 'text' || isHeld(row.id)) continue;
    const { text } = row.body;
    const match = left.find((one) => one.text === text && mayHaveArrived(one));
    if (match === undefined) continue;
    claimed.push([row.id, match.key]);
    left = left.filter((one) => one !== match);
  }
  return { pending: left, claimed };
}

/** A refused one never became a row. One whose answer was lost may have. */
function mayHaveArrived({ failed }: Pending): boolean {
  return failed === undefined || failed === 'unavailable';
}
