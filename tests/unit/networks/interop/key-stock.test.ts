/**
 * Who uses up our one-time pre-keys, and what is done about it.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { DRAIN_LIMIT, DRAIN_WINDOW, PREKEY_RETRY_INTERVAL } from '@/lib/networks/interop/consts';
import { lookedAt, mayRefill } from '@/lib/networks/interop/key-stock';
import { NEW_WATCH, type KeyWatch } from '@/lib/networks/interop/prekey-rows';

const NOW = 1_800_000_000_000;

/** A look after which all keys are gone that were there, and `batch` new ones are put there. */
function emptied(watch: KeyWatch, now: number, batch = 50): KeyWatch {
  return { ...lookedAt(watch, 0, now), stock: batch, refilledAt: now };
}

describe('the watch over our keys', () => {
  const full: KeyWatch = { ...NEW_WATCH, since: NOW, stock: 50, refilledAt: NOW };

  it('thinks nothing of keys that were taken by those who then wrote', () => {
    let watch = full;
    for (let batch = 1; batch <= 10; batch++)
      watch = { ...emptied(watch, NOW + batch), opened: batch * 50 };
    expect(watch.drainedSince).toBe(0);
  });

  it('thinks nothing of a whole stock that is gone after an absence, twice over', () => {
    const watch = emptied(emptied(full, NOW + 1), NOW + 2);
    expect([watch.taken, watch.drainedSince]).toEqual([DRAIN_LIMIT, 0]);
  });

  it('names it where more are gone than anybody wrote for, since then', () => {
    const watch = lookedAt(emptied(emptied(full, NOW + 1), NOW + 2), 49, NOW + 3);
    expect(watch.drainedSince).toBe(NOW + 3);
    expect(lookedAt({ ...watch, stock: 50 }, 0, NOW + 9).drainedSince).toBe(NOW + 3);
  });

  it('gives a batch now and then while it goes on, and as many as are needed otherwise', () => {
    const drained = { ...full, drainedSince: NOW };
    expect(mayRefill(full, NOW + 1)).toBe(true);
    expect(mayRefill(drained, NOW + PREKEY_RETRY_INTERVAL - 1)).toBe(false);
    expect(mayRefill(drained, NOW + PREKEY_RETRY_INTERVAL)).toBe(true);
    // A clock that was set back must not keep the shelf empty.
    expect(mayRefill(drained, NOW - 1)).toBe(true);
  });

  it('says no more of it after a quiet day', () => {
    const drained = { ...full, taken: DRAIN_LIMIT + 1, drainedSince: NOW };
    const next = lookedAt(drained, 50, NOW + DRAIN_WINDOW + 1);
    expect(next.taken).toBe(0);
    expect(lookedAt(next, 48, NOW + 2 * DRAIN_WINDOW + 2).drainedSince).toBe(0);
  });
});
