/**
 * One owner of keys and database, and an opening that may fail.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { holdInbox, OWNER } from '@/entrypoints/background/inbox-holder';
import type { Inbox } from '@/lib/inbox';

const inbox = { start: () => Promise.resolve() } as unknown as Inbox;

describe('the one inbox of this worker', () => {
  it('is not composed before the worker before it has let go', async () => {
    let letGo: () => void = () => undefined;
    const hold = vi.fn(() => new Promise<void>((resolve) => (letGo = resolve)));
    const compose = vi.fn(() => Promise.resolve(inbox));
    const holder = holdInbox({ locks: { hold }, compose, onReady: () => undefined });
    const got = [holder.get(), holder.get()];
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(hold).toHaveBeenCalledExactlyOnceWith(OWNER);
    expect(compose).not.toHaveBeenCalled();
    letGo();
    expect(await Promise.all(got)).toEqual([inbox, inbox]);
    expect(compose).toHaveBeenCalledTimes(1);
  });

  it('is composed again after a failure, without asking for the lock a second time', async () => {
    const hold = vi.fn(() => Promise.resolve());
    const compose = vi
      .fn<() => Promise<Inbox>>()
      .mockRejectedValueOnce(new Error('the disk is full'))
      .mockResolvedValueOnce(inbox);
    const holder = holdInbox({ locks: { hold }, compose, onReady: () => undefined });
    await expect(holder.get()).rejects.toThrow('the disk is full');
    expect(await holder.get()).toBe(inbox);
    expect(hold).toHaveBeenCalledTimes(1);
  });
});
