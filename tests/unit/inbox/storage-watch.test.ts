/**
 * Room on this disk: what is said, when, and how it goes on by itself.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { silentLog, type StorageEstimate } from '@/lib/base';
import { StorageWatch } from '@/lib/inbox';
import type { StorageLevel } from '@/lib/model';
import { StoreError } from '@/lib/store';
import { ManualClock } from '../../scenario/inbox/clock';

const GIGA = 1_000_000_000;

function watched(start: Partial<StorageEstimate> = {}) {
  const disk = {
    usage: 0,
    quota: 10 * GIGA,
    refuses: false,
    shut: false,
    probes: 0,
    reopened: 0,
    ...start,
  };
  const levels: StorageLevel[] = [];
  let rooms = 0;
  const clock = new ManualClock();
  const watch = new StorageWatch({
    room: {
      estimate: () => Promise.resolve({ usage: disk.usage, quota: disk.quota }),
      persist: () => Promise.resolve(true),
      takes: async () => {
        disk.probes += 1;
        return !disk.refuses;
      },
    },
    clock,
    log: silentLog,
    random: { bytes: (length) => new Uint8Array(length) },
    reopen: async () => {
      disk.reopened += 1;
      if (disk.shut) throw new StoreError('failed');
    },
    onLevel: (level) => levels.push(level),
    onRoom: () => {
      rooms += 1;
    },
  });
  return { watch, disk, levels, clock, rooms: () => rooms };
}

describe('the room on this disk', () => {
  it.each<[string, StorageEstimate, StorageLevel]>([
    ['plenty', { usage: GIGA, quota: 10 * GIGA }, 'fine'],
    ['little left of much', { usage: 9.9 * GIGA, quota: 10 * GIGA }, 'low'],
    ['a small share, hardly used', { usage: 1_000_000, quota: 100_000_000 }, 'fine'],
    ['a small share, used up', { usage: 90_000_000, quota: 100_000_000 }, 'low'],
    ['more than all', { usage: 11 * GIGA, quota: 10 * GIGA }, 'low'],
  ])('with %s is what is told', async (_what, estimate, level) => {
    const { watch } = watched(estimate);
    await watch.check();
    expect(watch.level).toBe(level);
  });

  it('is looked at again after many commits', async () => {
    const { watch, disk, levels } = watched();
    await watch.check();
    disk.usage = disk.quota;
    for (let commit = 0; commit < 199; commit += 1) watch.worked();
    await Promise.resolve();
    expect(levels).toEqual([]);
    watch.worked();
    await expect.poll(() => levels).toEqual(['low']);
  });
});

describe('a disk that refuses', () => {
  it('is told at once, and once', () => {
    const { watch, levels } = watched();
    watch.failed(new StoreError('quota-exceeded'));
    watch.failed(new StoreError('quota-exceeded'));
    expect(levels).toEqual(['full']);
  });

  it('is told as failing where the browser does not say why', () => {
    const { watch, levels } = watched();
    watch.failed(new StoreError('failed'));
    expect(levels).toEqual(['failing']);
  });

  it.each([new StoreError('no-account'), new StoreError('closed'), new Error('a bug')])(
    'is not what %s means',
    (error) => {
      const { watch, levels } = watched();
      watch.failed(error);
      expect(levels).toEqual([]);
    },
  );

  it('is tried every ten seconds, and once it takes a write what waits may go on', async () => {
    const { watch, disk, levels, clock, rooms } = watched();
    disk.refuses = true;
    const pass = async (time: number): Promise<void> => {
      clock.advance(time);
      await new Promise((resolve) => setTimeout(resolve));
    };
    watch.failed(new StoreError('quota-exceeded'));
    await pass(10_000);
    await pass(10_000);
    expect(disk.probes).toBe(2);
    expect(levels).toEqual(['full']);
    disk.refuses = false;
    await pass(10_000);
    await expect.poll(() => levels).toEqual(['full', 'fine']);
    expect(rooms()).toBe(1);
    await pass(60_000);
    expect(disk.probes).toBe(3);
    expect(disk.reopened).toBe(1);
  });

  it('is not well before the database takes a write again', async () => {
    const { watch, disk, levels, clock } = watched();
    disk.shut = true;
    watch.failed(new StoreError('quota-exceeded'));
    const pass = async (): Promise<void> => {
      clock.advance(10_000);
      await new Promise((resolve) => setTimeout(resolve));
    };
    await pass();
    expect(levels).toEqual(['full', 'failing']);
    disk.shut = false;
    await pass();
    expect(levels).toEqual(['full', 'failing', 'fine']);
  });

  it('is tried at once where a commit holds after all', async () => {
    const { watch, levels } = watched();
    watch.failed(new StoreError('quota-exceeded'));
    watch.worked();
    await expect.poll(() => levels).toEqual(['full', 'fine']);
  });
});
