/**
 * The book of our pre-keys: which ids come next, which signed pre-key is current, which are in grace, which one-time
 * keys are made but not yet known to be on the server. Versioned protobuf of our own. Must not know stanzas.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import { decodeSignedPreKey, encodeSignedPreKey, type SignedPreKey } from '@/lib/protocol/signal';
import type { StateView, StateWrite } from '../contract';
import { InteropError } from './errors';
import { PREKEYS_ROW } from './state-keys';

export type PreKeyBook = {
  /** 1..0xFFFFFE */
  readonly nextOneTimeId: number;
  readonly nextSignedId: number;
  readonly current: SignedPreKey;
  /** replaced signed pre-keys that still open first messages; times in ms since 1970 */
  readonly retired: readonly { readonly id: number; readonly at: number }[];
  /** one-time keys that are stored here and wait for their upload */
  readonly pending?: { readonly firstId: number; readonly count: number };
};

const VERSION = 1;

const Retired = defineMessage({ id: field.uint32(1), at: field.uint64(2) });
const Pending = defineMessage({ firstId: field.uint32(1), count: field.uint32(2) });

const BookRow = defineMessage({
  version: field.uint32(1),
  nextOneTimeId: field.uint32(2),
  nextSignedId: field.uint32(3),
  current: field.bytes(4),
  retired: field.repeated(field.message(5, Retired)),
  pending: field.message(6, Pending),
});

export function writePreKeyBook(book: PreKeyBook): StateWrite {
  const current = encodeSignedPreKey(book.current);
  return { ...PREKEYS_ROW, value: BookRow.encode({ ...book, current, version: VERSION }) };
}

/** @throws InteropError 'keys-unavailable' where the row is missing or not one of ours */
export function readPreKeyBook(state: StateView): PreKeyBook {
  const bytes = state.get(PREKEYS_ROW.kind, PREKEYS_ROW.key);
  if (bytes === undefined) throw new InteropError('keys-unavailable', 'no pre-key row');
  try {
    return decodeBook(bytes);
  } catch (cause) {
    throw new InteropError('keys-unavailable', 'bad pre-key row', { cause });
  }
}

function decodeBook(bytes: Uint8Array): PreKeyBook {
  const { version, nextOneTimeId, nextSignedId, current, retired, pending } = BookRow.decode(bytes);
  if (version !== VERSION || current === undefined)
    throw new InteropError('keys-unavailable', 'pre-key row version');
  return {
    nextOneTimeId: nextOneTimeId ?? 1,
    nextSignedId: nextSignedId ?? 1,
    current: decodeSignedPreKey(current),
    retired: (retired ?? []).map(({ id = 0, at = 0 }) => ({ id, at })),
    ...(pending === undefined
      ? {}
      : { pending: { firstId: pending.firstId ?? 1, count: pending.count ?? 0 } }),
  };
}
