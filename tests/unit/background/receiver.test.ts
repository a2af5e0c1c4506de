/**
 * Receiving while locked: started and stopped in the order of asking.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { createLog } from '@/lib/base';
import { receiveLocked } from '@/entrypoints/background/receiver';
import type { LockedInbox } from '@/lib/inbox';
import type { LockedPorch } from '@/lib/store';

const PORCH = {} as LockedPorch;

function inboxOf(story: string[]): LockedInbox {
  return {
    wantsConnection: true,
    accounts: [{ network: 'whatsapp', state: 'receiving' }],
    start: async () => void story.push('start'),
    wake: () => void story.push('wake'),
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      story.push('stop');
    },
  };
}

describe('receiving while the vault is locked', () => {
  it('starts once and is woken afterwards', async () => {
    const story: string[] = [];
    const compose = vi.fn(() => inboxOf(story));
    const onChange = vi.fn();
    const log = createLog(() => undefined);
    const archive = { porch: () => Promise.resolve(PORCH) };
    const receiver = receiveLocked({ archive, compose, onChange, log });
    expect(receiver.wantsConnection).toBe(false);
    await Promise.all([receiver.start(), receiver.start()]);
    expect(story).toEqual(['start', 'wake']);
    expect(compose).toHaveBeenCalledExactlyOnceWith(PORCH);
    expect(receiver.wantsConnection).toBe(true);
    expect(receiver.accounts).toEqual([{ network: 'whatsapp', state: 'receiving' }]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('does not start where nothing lies outside of the vault', async () => {
    const compose = vi.fn();
    const log = createLog(() => undefined);
    const archive = { porch: () => Promise.resolve(undefined) };
    const receiver = receiveLocked({ archive, compose, onChange: () => undefined, log });
    await receiver.start();
    expect(compose).not.toHaveBeenCalled();
    expect(receiver.wantsConnection).toBe(false);
  });

  it('is over when stopping resolves, though it was still starting', async () => {
    const story: string[] = [];
    const log = createLog(() => undefined);
    const archive = { porch: () => Promise.resolve(PORCH) };
    const compose = () => inboxOf(story);
    const receiver = receiveLocked({ archive, compose, onChange: () => undefined, log });
    void receiver.start();
    await receiver.stop();
    expect(story).toEqual(['start', 'stop']);
    expect(receiver.wantsConnection).toBe(false);
    expect(receiver.accounts).toEqual([]);
  });

  it('that fails is written down, and tried again with the next start', async () => {
    const warnings: string[] = [];
    const story: string[] = [];
    const porch = vi
      .fn<() => Promise<LockedPorch>>()
      .mockRejectedValueOnce(new Error('the disk refused'))
      .mockResolvedValueOnce(PORCH);
    const log = createLog((_level, { event }) => void warnings.push(event));
    const compose = () => inboxOf(story);
    const receiver = receiveLocked({
      archive: { porch },
      compose,
      onChange: () => undefined,
      log,
    });
    await receiver.start();
    expect(warnings).toEqual(['receiver-failed']);
    await receiver.start();
    expect(story).toEqual(['start']);
  });
});
