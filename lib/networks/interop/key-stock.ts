/**
 * The watch over our one-time pre-keys: how many the server gave away against how many first messages came of it. A
 * server gives them to whoever asks, so that somebody can take them all and never write; then new sessions with us
 * begin without one, and are weaker (X3DH §4.7). It is noticed, named, and not paid for without end. Must not know stanzas.
 * @module
 */
import { DRAIN_LIMIT, DRAIN_WINDOW, PREKEY_RETRY_INTERVAL } from './consts';
import type { Overlay } from './overlay';
import { readPreKeyBook, writePreKeyBook, type KeyWatch } from './prekey-rows';
import { PREKEYS_ROW } from './state-keys';

/** What is known after a look at the server, which has `left` of our keys. */
export function lookedAt(watch: KeyWatch, left: number, now: number): KeyWatch {
  const taken = watch.taken + Math.max(0, watch.stock - left);
  const isDrained = taken - watch.opened > DRAIN_LIMIT;
  const isOver = now - watch.since > DRAIN_WINDOW || now < watch.since;
  const counted = isOver ? { since: now, taken: 0, opened: 0 } : { taken };
  const calm = isOver ? 0 : watch.drainedSince;
  const drainedSince = isDrained ? watch.drainedSince || now : calm;
  return { ...watch, ...counted, stock: left, drainedSince };
}

/** Whoever takes them faster than they are read is given a batch now and then: the keys of others must stay here. */
export function mayRefill({ drainedSince, refilledAt }: KeyWatch, now: number): boolean {
  const waited = now - refilledAt;
  return drainedSince === 0 || waited < 0 || waited >= PREKEY_RETRY_INTERVAL;
}

/** A first message has used one of our keys. */
export function noteOpened(overlay: Overlay): void {
  if (overlay.read(PREKEYS_ROW) === undefined) return;
  const book = readPreKeyBook(overlay);
  const watch = { ...book.watch, opened: book.watch.opened + 1 };
  overlay.writeAll([writePreKeyBook({ ...book, watch })]);
}
