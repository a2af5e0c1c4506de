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

export type KeyWatch = {
  /** when this count was begun, ms since 1970 */
  readonly since: number;
  /** keys that the server gave away in it, and first messages that named one */
  readonly taken: number;
  readonly opened: number;
  /** keys that were on the server after the last look */
  readonly stock: number;
  /** ms since 1970; 0: never */
  readonly refilledAt: number;
  /** since when somebody uses them up, ms since 1970; 0: nobody does */
  readonly drainedSince: number;
};

export const NEW_WATCH: KeyWatch = {
  since: 0,
  taken: 0,
  opened: 0,
  stock: 0,
  refilledAt: 0,
  drainedSince: 0,
};

export type PreKeyBook = {
  /** 1..0xFFFFFE */
  readonly nextOneTimeId: number;
  readonly nextSignedId: number;
  readonly current: SignedPreKey;
  /** replaced signed pre-keys that still open first messages; times in ms since 1970 */
  readonly retired: readonly { readonly id: number; readonly at: number }[];
  /** one-time keys that are stored here and wait for their upload */
  readonly pending?: { readonly firstId: number; readonly count: number };
  /** how they are used */
  readonly watch: KeyWatch;
};

const VERSION = 1;

const Retired = defineMessage({ id: field.uint32(1), at: field.uint64(2) });
const Pending = defineMessage({ firstId: field.uint32(1), count: field.uint32(2) });

const Watch = defineMessage({
  since: field.uint64(1),
  taken: field.uint32(2),
  opened: field.uint32(3),
  stock: field.uint32(4),
  refilledAt: field.uint64(5),
  drainedSince: field.uint64(6),
});

const BookRow = defineMessage({
  version: field.uint32(1),
  nextOneTimeId: field.uint32(2),
  nextSignedId: field.uint32(3),
  current: field.bytes(4),
  retired: field.repeated(field.message(5, Retired)),
  pending: field.message(6, Pending),
  watch: field.message(7, Watch),
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
  const { version, nextOneTimeId, nextSignedId, current, retired, pending, watch } =
    BookRow.decode(bytes);
  if (version !== VERSION || current === undefined)
    throw new InteropError('keys-unavailable', 'pre-key row version');
  return {
    nextOneTimeId: nextOneTimeId ?? 1,
    nextSignedId: nextSignedId ?? 1,
    current: decodeSignedPreKey(current),
    watch: { ...NEW_WATCH, ...watch },
    retired: (retired ?? []).map(({ id = 0, at = 0 }) => ({ id, at })),
    ...(pending === undefined
      ? {}
      : { pending: { firstId: pending.firstId ?? 1, count: pending.count ?? 0 } }),
  };
}
